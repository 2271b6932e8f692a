# Opora, MIT licence. See LICENSE.
"""expect.py FOLDER COUNT: writes calendars of programmes made at random, and what each should hold, for peers that are
not Python: FOLDER/N.ics and FOLDER/N.tsv with the columns kind, first day, day after the last (or due day), summary
and place as JSON texts."""
import json
import pathlib
import sys

import programmes

folder = pathlib.Path(sys.argv[1])
for seed in range(int(sys.argv[2])):
    made = programmes.programme(seed)
    (folder / f"{seed}.ics").write_bytes(programmes.calendar(made).encode())
    rows = ["\t".join((kind, str(first or ""), str(end or ""), json.dumps(summary, ensure_ascii=True)))
            for kind, summary, first, end in programmes.expected(made)]
    (folder / f"{seed}.tsv").write_text("\n".join(sorted(rows)) + "\n", encoding="utf-8")
