#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Makes what follows from the C header and from the table of codes, so that nothing is written twice.

    apigen.py          writes the files again
    apigen.py --check  says which are stale, and fails then

capi/opora_codes.h  the constants OPORA_CODE_*, from src/data/codes.csv
"""
import csv
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def codes():
    """The rows of the table of codes."""
    with open(ROOT / "src/data/codes.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def codes_header():
    lines = [
        "/* Opora, MIT licence. See LICENSE. */",
        "/* Made by tools/apigen.py from src/data/codes.csv. */",
        "#ifndef OPORA_CODES_H",
        "#define OPORA_CODES_H",
        "",
        "/**",
        " * What can be wrong with somebody's data, by published number: OPORA_CODE_TIMING_NOT_UNDERSTOOD is OP101. Functions",
        " * return them, notes and findings carry them. A number never gets another meaning.",
        " */",
        "enum {",
    ]
    rows = codes()
    for i, row in enumerate(rows):
        comma = "," if i + 1 < len(rows) else ""
        text = row["en"].replace("*/", "* /")
        lines.append(f"    OPORA_CODE_{row['name'].upper()} = {int(row['code'][2:])}{comma} /**< {text} */")
    lines += ["};", "", "#endif /* OPORA_CODES_H */", ""]
    return "\n".join(lines)


def made():
    return {"capi/opora_codes.h": codes_header()}


def main():
    check = sys.argv[1:] == ["--check"]
    stale = [name for name, text in made().items() if not (ROOT / name).exists() or (ROOT / name).read_text("utf-8") != text]
    for name in stale:
        if check:
            print(f"{name} is stale: run tools/apigen.py", file=sys.stderr)
        else:
            (ROOT / name).write_text(made()[name], "utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
