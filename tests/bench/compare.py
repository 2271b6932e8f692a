#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Compares the speed and memory of two builds of Opora on the same inputs.

    compare.py BEFORE AFTER [--rounds 15] [--instructions] [--only CASE...]

BEFORE and AFTER are build folders with the benchmarks (-DOPORA_BUILD_BENCH=ON). The programs run in turn, before, after,
before, after..., so that a machine that gets slower slows both; each figure is the median of its rounds. Where the rounds
of one build differ by more than the two builds do, the ratio of times says nothing: --instructions counts instead, with
valgrind, on smaller inputs.
"""
import argparse
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SHARED = pathlib.Path(os.environ.get("OPORA_SHARED", ROOT.parent / "shared"))


def bench(build, name, *arguments):
    """The JSON objects that a benchmark prints, one a line."""
    done = subprocess.run([build / "tests/bench" / name, *map(str, arguments)], capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


class Inputs:
    """Made once, by the later build, for both."""

    def __init__(self, maker, folder):
        self.maker, self.folder = maker, pathlib.Path(folder)

    def plan(self, form, rows):
        path = self.folder / f"plan-{rows}.{form}"
        if not path.exists():
            bench(self.maker, "bench_plan", "make", form, rows, path)
        return path

    def network(self, events):
        path = self.folder / f"network-{events}.txt"
        if not path.exists():
            bench(self.maker, "bench_network", "make", "bad", "text", events, events * 3 // 20, path)
        return path

    def programme(self, build, rows):
        """A plan as the JSON that the build itself writes: keys were renamed."""
        path = self.folder / f"plan-{rows}-{'after' if build == self.maker else 'before'}.json"
        if not path.exists():
            bench(build, "bench_plan", "read", self.plan("text", rows), path)
        return path

    def documents(self):
        return sorted(SHARED.glob("programmes/*.docx")) or sorted((ROOT / "docs/examples").glob("*.docx"))


def timing(build, inputs):
    row = bench(build, "bench_timing", 200_000, 1, inputs.folder / "phrases.tsv")[0]
    return {"phrases, s": row["seconds"], "phrases, parsing alone, s": row["parse_seconds"],
            "phrases, allocations each": row["allocations"]}


def read(build, inputs):
    rows = bench(build, "bench_read", 0.3, *inputs.documents())
    return {"four programmes, taken apart, s": sum(row["open_seconds"] for row in rows),
            "four programmes, understood, s": sum(row["read_seconds"] for row in rows),
            "four programmes, with names, s": sum(row["seconds"] for row in rows)}


def plans(build, inputs):
    out = {}
    for form in ("docx", "xlsx", "text"):
        row = bench(build, "bench_plan", "read", inputs.plan(form, 50_000))[0]
        out[f"50,000 rows of {form}, s"] = row["open_seconds"] + row["read_seconds"]
        out[f"50,000 rows of {form}, MB"] = row["peak_bytes"] / 1e6
    return out


def network(build, inputs):
    row = bench(build, "bench_network", "check", inputs.network(4_000))[0]
    return {"network of 4,000 events, read, s": row["read_seconds"], "network, names, s": row["names_seconds"],
            "network, checked, s": row["check_seconds"], "network, MB": row["peak_bytes"] / 1e6}


def write(build, inputs):
    done = subprocess.run([build / "tests/bench/bench_write", inputs.programme(build, 5_000), "--benchmark_format=json",
                           "--benchmark_min_time=0.1"], capture_output=True, text=True, check=True)
    return {f"{row['name']}, ms": row["cpu_time"] for row in json.loads(done.stdout)["benchmarks"]}


def capi(build, inputs):
    return {f"C, {row['accessor']}, ns": row["ns"] for row in bench(build, "bench_capi", inputs.documents()[0])}


CASES = {"timing": timing, "read": read, "plans": plans, "network": network, "write": write, "capi": capi}


def instructions(build, command, folder):
    """Instructions of the command line program, as callgrind counts them."""
    out = pathlib.Path(folder) / "callgrind.out"
    done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", build / "src/cli/opora", *command],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    return float(re.search(r"Collected\s*:\s*(\d+)", done.stderr).group(1))


def counted(build, inputs):
    """What is counted: enough work that starting the program is a small part of it."""
    phrases = inputs.folder / "few-phrases.tsv"
    bench(inputs.maker, "bench_timing", 20_000, 1, phrases)
    period = ["--period", "2022-09-01/2023-08-31"]
    plan, many, json_file = inputs.plan("docx", 2_000), inputs.network(400), inputs.programme(build, 5_000)
    return {"timing --tsv, 20,000 phrases": ["timing", "--tsv", phrases],
            **{f"read --json {path.name}": ["read", "--json", path] for path in inputs.documents()},
            "read --json, plan of 2,000 rows": ["read", "--json", *period, plan],
            "check --json, network of 400 events": ["check", "--json", *period, many],
            "export to ICS, programme of 5,000 rows": ["export", "--to", "ics", json_file],
            "report, network of 400 events": ["report", *period, many, "-o", inputs.folder / "report"]}


def print_row(name, before, after, spread=None):
    noise = "" if spread is None else f"   spread {spread:.2f}"
    print(f"{name:<52} {before:>16,.6g} {after:>16,.6g} {after / before if before else float('nan'):>8.3f}{noise}", flush=True)


def compare_times(arguments, inputs, names):
    print(f"{'median of ' + str(arguments.rounds) + ' rounds in turn':<52} {'before':>16} {'after':>16} {'ratio':>8}")
    for name in names:
        before, after = {}, {}
        for _ in range(arguments.rounds):
            for build, figures in ((arguments.before, before), (arguments.after, after)):
                for what, value in CASES[name](build, inputs).items():
                    figures.setdefault(what, []).append(value)
        for what in before:
            if what in after:
                old = sorted(before[what])
                quarter = len(old) // 4
                spread = old[-1 - quarter] / old[quarter] if old[quarter] else 1.0
                print_row(what, statistics.median(old), statistics.median(after[what]), spread)


def compare_instructions(arguments, inputs):
    print(f"{'instructions':<52} {'before':>16} {'after':>16} {'ratio':>8}")
    before, after = counted(arguments.before, inputs), counted(arguments.after, inputs)
    for what in before:
        print_row(what, instructions(arguments.before, before[what], inputs.folder),
                  instructions(arguments.after, after[what], inputs.folder))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before", type=pathlib.Path)
    parser.add_argument("after", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--instructions", action="store_true", help="count instructions instead of time")
    parser.add_argument("--only", nargs="+", choices=CASES, default=list(CASES))
    arguments = parser.parse_args()
    if arguments.before.resolve() == arguments.after.resolve():
        parser.error("BEFORE and AFTER are one folder")
    with tempfile.TemporaryDirectory() as folder:
        inputs = Inputs(arguments.after, folder)
        if arguments.instructions:
            compare_instructions(arguments, inputs)
        else:
            compare_times(arguments, inputs, arguments.only)
    return 0


if __name__ == "__main__":
    sys.exit(main())
