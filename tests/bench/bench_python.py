#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""The Python package on what the C++ programs measure.

    bench_python.py timings ROUNDS FILE       the phrases that bench_timing wrote, in one call of opora.timings()
    bench_python.py read SECONDS FILE...      each file from memory, as bench_read does
    bench_python.py import                    a fresh interpreter, with and without `import opora`
    bench_python.py wheel FOLDER              the size of the wheel there

Prints one JSON object for each measurement. Processor time of this process; the best of several rounds.
"""
import csv
import json
import pathlib
import resource
import subprocess
import sys
import time


def window(text):
    return tuple(text.split("/")) if text else None


def timings(rounds, path):
    import numpy
    import opora
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    phrases = [row["phrase"] for row in rows]
    contexts, parents = (numpy.array([window(row[name]) or ("NaT", "NaT") for row in rows], dtype="datetime64[D]")
                         for name in ("context", "parent"))
    times = []
    for _ in range(rounds):
        begun = time.process_time()
        found = opora.timings(phrases, context=contexts, parent=parents)
        times.append(time.process_time() - begun)
    print(json.dumps({"phrases": len(phrases), "understood": found.understood, "windows": len(found.days) // 2,
                      "seconds": min(times)}))


def read(limit, paths):
    import opora
    calendar = opora.Calendar.russia()  # made once, as bench_read does
    for path in paths:
        data = pathlib.Path(path).read_bytes()
        times = []
        while sum(times) < limit or len(times) < 3:
            begun = time.process_time()
            programme = opora.read(data, name=path, calendar=calendar)
            times.append(time.process_time() - begun)
        print(json.dumps({"file": pathlib.Path(path).name, "events": len(programme.events), "seconds": min(times)}))


def imports(runs=20):
    def best(program):
        times = []
        for _ in range(runs):
            begun = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([sys.executable, "-c", program], check=True)
            ended = resource.getrusage(resource.RUSAGE_CHILDREN)
            times.append(ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime)
        return min(times)
    print(json.dumps({"seconds": best("import opora") - best("pass")}))


def wheel(folder):
    for path in pathlib.Path(folder).glob("opora-*.whl"):
        print(json.dumps({"file": path.name, "bytes": path.stat().st_size}))


def main():
    what, *arguments = sys.argv[1:]
    if what == "timings":
        timings(int(arguments[0]), arguments[1])
    elif what == "read":
        read(float(arguments[0]), arguments[1:])
    elif what == "import":
        imports()
    elif what == "wheel":
        wheel(arguments[0])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
