#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Runs the benchmarks beside their peers and prints one table. Started by `./dev bench`.

Every figure is processor time of one process on one core, and the best of several rounds where there are several:
what other programs do on the machine changes that least. Each ratio is of two figures of the same run.
"""
import argparse
import json
import os
import pathlib
import platform
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PARTS = ("timing", "read", "plans", "network", "write", "capi", "python", "check")


class Table:
    """What was measured, in order, printed as it comes and once more as a table at the end."""

    def __init__(self):
        self.rows = []

    def head(self, text):
        self.rows.append((text,))
        print(f"\n== {text}", flush=True)

    def add(self, what, figure, note=""):
        self.rows.append((what, figure, note))
        print(f"   {what}: {figure}  {note}", flush=True)

    def goal(self, what, value, goal, unit=""):
        verdict = "reached" if value >= goal else "NOT reached"
        self.add(what, f"{number(value)}{unit}", f"goal {number(goal)}{unit}: {verdict}")

    def limit(self, what, value, most, unit=""):
        verdict = "kept" if value <= most else "NOT kept"
        self.add(what, f"{number(value)}{unit}", f"at most {number(most)}{unit}: {verdict}")

    def print(self):
        rows = [row for row in self.rows if len(row) > 1]
        widths = [max(len(row[i]) for row in rows) for i in (0, 1)]
        for row in self.rows:
            if len(row) == 1:
                print(f"\n{row[0]}")
            else:
                print(f"  {row[0]:<{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]}".rstrip())


def number(value):
    """1234567.8 as 1,234,568; 12.34 as 12.3; 0.123 as 0.123."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.3g}"


def run(*command):
    """The JSON objects that a program prints, a line each; nothing if it cannot run here."""
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        print(f"   failed: {' '.join(str(part) for part in command)}", file=sys.stderr)
        return []
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


class Bench:
    def __init__(self, arguments):
        self.quick = arguments.quick
        self.bin = pathlib.Path(arguments.bin)
        self.data = pathlib.Path(arguments.data)
        self.data.mkdir(parents=True, exist_ok=True)
        self.table = Table()
        self.missing = []

    def peer(self, name, *command):
        results = run(*command)
        if not results:
            self.missing.append(name)
        return results

    # --- the timing language ------------------------------------------------------------------------------------

    def timing(self):
        count = 100_000 if self.quick else 1_000_000
        phrases = self.data / "phrases.tsv"
        self.table.head(f"Timing: {count:,} distinct generated phrases, nothing remembered")
        for ours in run(self.bin / "bench_timing", count, 3 if self.quick else 5, phrases):
            self.show_timing(ours, count)
            self.timing_peers(phrases, count / ours["seconds"])

    def show_timing(self, ours, count):
        add = self.table.add
        windows = ours["seconds"] - ours["parse_seconds"]
        self.table.goal("parse + windows, phrases/s", count / ours["seconds"], 1_000_000)
        add("  the median round, phrases/s", number(count / ours["seconds_median"]))
        add("  of it parse, ns a phrase", number(ours["parse_seconds"] / count * 1e9))
        add("  of it windows, ns a phrase", number(windows / count * 1e9), f"{ours['windows'] / count:.2f} windows a phrase")
        add("  throughput of text, MB/s", number(ours["bytes"] / ours["seconds"] / 1e6), f"{ours['bytes'] / count:.0f} bytes a phrase")
        add("  allocations a phrase", f"{ours['allocations']:.2f}", f"parse alone {ours['parse_allocations']:.2f}")
        add("  phrases understood", f"{ours['understood'] / count:.2%}")

    def timing_peers(self, phrases, ours):
        sample = 500 if self.quick else 2_000
        for result in self.peer("dateparser", sys.executable, HERE / "peer_dateparser.py", phrases, sample):
            for way, name in (("parse", "dateparser, parse"), ("search", "dateparser, search_dates")):
                self.timing_peer(name, result[way], ours, 300)
        for result in self.peer("chrono-node", "node", HERE / "peer_chrono.mjs", phrases, sample * 10):
            self.timing_peer("chrono-node, ru", result, ours, 30)

    def timing_peer(self, name, result, ours, goal):
        theirs = result["phrases"] / result["seconds"]
        found = result["found"] / result["phrases"]
        self.table.add(f"{name}, phrases/s", number(theirs), f"{result['phrases']:,} of the phrases; some date in {found:.0%}")
        self.table.goal("  ratio", ours / theirs, goal, " x")

    # --- documents ----------------------------------------------------------------------------------------------

    def documents(self):
        shared = pathlib.Path(os.environ.get("OPORA_SHARED", ROOT.parent / "shared"))
        return sorted(shared.glob("programmes/*.docx")) or sorted((ROOT / "docs/examples").glob("*.docx"))

    def read(self):
        files = self.documents()
        if not files:
            return
        self.table.head(f"Reading: {len(files)} DOCX programmes in memory (python-docx: the texts of their tables' cells)")
        seconds = 0.5 if self.quick else 3
        ours = run(self.bin / "bench_read", seconds, *files)
        theirs = self.peer("python-docx", sys.executable, HERE / "peer_docx.py", seconds, *files)
        if len(ours) != len(files):
            return
        peers = {row["file"]: row["seconds"] for row in theirs}
        for row in ours:
            ratio = f"{peers[row['file']] / row['seconds']:.1f} x python-docx" if row["file"] in peers else ""
            self.table.add(row["file"], f"{row['seconds'] * 1e3:.2f} ms",
                           f"taking apart {row['open_seconds'] * 1e3:.2f} ms, with understanding {row['read_seconds'] * 1e3:.2f}; {row['events']} events; "
                           f"{row['allocations']:,} allocations; {ratio}")
        whole = sum(row["seconds"] for row in ours)
        self.table.add("programmes/s, read, understood, who is who", number(len(files) / whole))
        if len(theirs) == len(files):
            cells = sum(peers.values())
            apart = sum(row["open_seconds"] for row in ours)
            self.table.add("python-docx, programmes/s", number(len(files) / cells))
            self.table.goal("  ratio", cells / whole, 20, " x")
            understood = sum(row["read_seconds"] for row in ours)
            self.table.add("  ratio without who is who", f"{cells / understood:.1f} x")
            self.table.add("  ratio of taking apart alone", f"{cells / apart:.1f} x")

    # --- large plans --------------------------------------------------------------------------------------------

    def plans(self):
        sizes = (1_000, 5_000) if self.quick else (1_000, 5_000, 10_000, 50_000)
        self.table.head("Large plans: generated, each in its own process; growth 1.00 is linear in the rows")
        for form in ("docx", "xlsx", "text"):
            smallest = None
            for rows in sizes:
                result = self.plan(form, rows)
                if not result:
                    continue
                seconds = result["open_seconds"] + result["read_seconds"]
                smallest = smallest or (rows, seconds)
                growth = seconds / smallest[1] / (rows / smallest[0])
                self.table.add(
                    f"{form} {rows:,} rows", f"{seconds:.3f} s",
                    f"taking apart {result['open_seconds']:.3f}, understanding {result['read_seconds']:.3f}; "
                    f"growth {growth:.2f}; {result['peak_bytes'] / 1e6:.0f} MB ({result['peak_bytes'] / rows / 1e3:.1f} KB a row); "
                    f"{result['allocations'] / rows:.0f} allocations a row; "
                    f"{result['events']:,} events, {result['dated']:,} dated, {result['unread']:,} unread")

    def plan(self, form, rows):
        file = self.data / f"plan-{rows}.{form}"
        run(self.bin / "bench_plan", "make", form, rows, file)
        json_file = [self.programme(rows)] if form == "docx" else []
        results = run(self.bin / "bench_plan", "read", file, *json_file)
        return results[0] if results else None

    def programme(self, rows):
        return self.data / f"plan-{rows}.json"

    # --- the programme of a large network -----------------------------------------------------------------------

    def network(self):
        sizes = (200, 2_000) if self.quick else (2_000, 20_000)
        self.table.head("A large network: programmes made well and badly, read, resolved, checked; growth 1.00 is linear")
        for quality in ("clean", "bad"):
            for form in ("docx", "text"):
                smallest = None
                for events in sizes:
                    result = self.network_programme(quality, form, events)
                    smallest = smallest or (events, result)
                    if result:
                        self.show_network(f"{quality} {form}", events, result, *smallest)

    def network_programme(self, quality, form, events):
        file = self.data / f"network-{quality}-{events}.{form}"
        run(self.bin / "bench_network", "make", quality, form, events, events * 3 // 20, file)
        results = run(self.bin / "bench_network", "check", file)
        return results[0] if results else None

    def show_network(self, what, events, result, least_events, least):
        stages = (("taking apart", "open_seconds"), ("understanding", "read_seconds"), ("names", "names_seconds"),
                  ("checking", "check_seconds"))
        whole = sum(result[key] for _, key in stages)
        growth = whole / sum(least[key] for _, key in stages) / (events / least_events)
        times = ", ".join(
            f"{stage} {result[key]:.3f} ({result[key] / least[key] / (events / least_events):.2f})" for stage, key in stages)
        verdict = "" if events < 20_000 else f"goal under 3 s: {'reached' if whole < 3 else 'NOT reached'}; "
        self.table.add(
            f"{what}, {events:,} events", f"{whole:.3f} s",
            f"{verdict}growth {growth:.2f}; {times}; {result['organisations']:,} organisations, {result['people']:,} people, "
            f"{result['findings']:,} findings; {result['peak_bytes'] / 1e6:.0f} MB")

    # --- writing ------------------------------------------------------------------------------------------------

    def write(self):
        rows = 5_000 if self.quick else 50_000
        file = self.programme(rows)
        if not file.exists():
            self.plan("docx", rows)
        self.table.head(f"Writing: the programme of {rows:,} events")
        command = [str(self.bin / "bench_write"), str(file), "--benchmark_format=json",
                   f"--benchmark_min_time={0.2 if self.quick else 2}"]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
        peer = next(iter(self.peer("json", sys.executable, HERE / "peer_json.py", file)), None)
        for row in json.loads(done.stdout)["benchmarks"]:
            theirs = ""
            if peer and row["name"] in ("to_json", "from_json"):
                verb, size = ("dumps", "dumps_bytes") if row["name"] == "to_json" else ("loads", "bytes")
                speed = peer[size] / peer[f"{verb}_seconds"]
                theirs = f"; {row['bytes_per_second'] / speed:.1f} x json.{verb} ({speed / 1e6:.0f} MB/s)"
            rate = row["bytes"] / row["cpu_time"] * 1e3 / 1e6
            self.table.add(row["name"], f"{rate:.0f} MB/s",
                           f"{row['cpu_time']:.0f} ms for {row['bytes'] / 1e6:.1f} MB; "
                           f"{row['allocations'] / rows:.1f} allocations an event{theirs}")

    # --- rules --------------------------------------------------------------------------------------------------

    def check(self):
        """Precision and recall on made programmes; their seeds are others than those of the test."""
        clean, plants = (200, 5) if self.quick else (1_000, 30)
        rows = run(self.bin / "bench_check", "--seed", 100_001, "--clean", clean, "--plants", plants)
        self.table.head(f"Rules: {clean:,} clean programmes, {plants} plants of each kind, seeds from 100,001")
        for row in rows:
            if "rule" in row:
                reported = row["found"] + row["false_alarms"]
                precision = f"{row['found'] / reported:.0%}" if reported else "none reported"
                recall = f"{row['found'] / row['planted']:.1%}" if row["planted"] else "none planted"
                self.table.add(f"{row['rule']} {row['name']}", recall,
                               f"{row['found']} of {row['planted']}; precision {precision}, "
                               f"{row['false_alarms']} not planted")
            else:
                self.table.goal("recall, all rules, %", row["recall"] * 100, 95, " %")
                self.table.add("precision, all rules", f"{row['precision']:.1%}", f"{row['false_alarms']} not planted")
                self.table.add("findings in clean programmes", str(row["clean_findings"]),
                               f"{row['clean']:,} programmes")

    # --- Python -------------------------------------------------------------------------------------------------

    def capi(self):
        self.table.head("C: one call of an accessor, on the example programme")
        for row in run(self.bin / "bench_capi", ROOT / "docs/examples/programme.docx"):
            self.table.add(f"opora_programme_{row['accessor']}", f"{number(row['ns'])} ns")

    def python(self):
        program = HERE / "bench_python.py"
        count, rounds = (100_000, 3) if self.quick else (1_000_000, 5)
        phrases = self.data / "phrases.tsv"
        self.table.head(f"Python: {count:,} phrases in one call, the same documents, beside C++")
        ours = run(self.bin / "bench_timing", count, rounds, phrases)
        for row in self.peer("opora for Python", sys.executable, program, "timings", rounds, phrases):
            self.table.add("opora.timings, phrases/s", number(row["phrases"] / row["seconds"]), f"C++ {number(count / ours[0]['seconds'])}")
            self.table.limit("  time, times that of C++", row["seconds"] / ours[0]["seconds"], 1.3, " x")
        files, seconds = self.documents(), 0.5 if self.quick else 3
        theirs = run(sys.executable, program, "read", seconds, *files)
        whole = sum(row["seconds"] for row in run(self.bin / "bench_read", seconds, *files))
        if theirs and whole:
            mine = sum(row["seconds"] for row in theirs)
            self.table.add("opora.read, programmes/s", number(len(files) / mine), f"C++ {number(len(files) / whole)}")
            self.table.limit("  time, times that of C++", mine / whole, 1.1, " x")
        for row in run(sys.executable, program, "import"):
            self.table.limit("import opora", row["seconds"] * 1e3, 50, " ms")
        for row in run(sys.executable, program, "wheel", self.bin.parent.parent / "wheel"):
            self.table.limit("the wheel", row["bytes"] / 1e6, 5, " MB")


def machine():
    model = "processor unknown"
    try:
        for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    except OSError:
        pass
    load = os.getloadavg()[0]
    return (f"{model}, {os.cpu_count()} cores, load {load:.1f}; {platform.system()}, Python {platform.python_version()}; "
            "one core, processor time")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="small runs, under a minute: to see that all works")
    parser.add_argument("--only", choices=PARTS, action="append", help="one part (may be given again)")
    parser.add_argument("--bin", default=ROOT / "build/release/tests/bench", help="where the programs were built")
    parser.add_argument("--data", default=ROOT / "build/bench-data", help="where the generated files go")
    arguments = parser.parse_args()

    begun = time.monotonic()
    where = machine()
    bench = Bench(arguments)
    for part in arguments.only or PARTS:
        getattr(bench, part)()
    print("\n" + "=" * 100)
    print(where)
    bench.table.print()
    print(f"\n{time.monotonic() - begun:.0f} s in all")
    if bench.missing:
        print(f"peers that could not run: {', '.join(bench.missing)}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
