#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""peer_json.py FILE: Python's json reads and writes FILE; three times each, the best counts. Prints one JSON object."""
import json
import pathlib
import sys
import time


def best(work):
    times = []
    for _ in range(3):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def main():
    text = pathlib.Path(sys.argv[1]).read_bytes()
    value = json.loads(text)
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    print(json.dumps({
        "bytes": len(text),
        "loads_seconds": best(lambda: json.loads(text)),
        "dumps_bytes": len(written.encode()),
        "dumps_seconds": best(lambda: json.dumps(value, ensure_ascii=False, separators=(",", ":"))),
    }))


if __name__ == "__main__":
    main()
