#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Writes docs/reference/rules.md from the tables of rules, codes and thresholds.

    rules_page.py [--root FOLDER] [--check]     with --check: says whether the page is stale, and writes nothing
"""
import argparse
import csv
import pathlib
import sys

FAMILIES = {
    "time": "Time",
    "order": "Order",
    "people": "People and places",
    "names": "Names",
    "numbers": "Numbers",
}
HEAD = """<!-- Written by tools/rules_page.py from src/data/rules/rules.csv, codes.csv and thresholds.csv. Do not edit. -->
# Rules of `opora check`

Each rule has a stable code and a name; either switches it in a table of settings (`OP415,off`, `long_silence,warning`) or on
the command line (`--off OP415`, `--only time`). The same texts in Russian: `opora rules CODE --lang ru`.
"""


def rows(path):
    """Rows of a table of src/data, without the comments at its head."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines(keepends=True) if not line.startswith("#")]
    return list(csv.DictReader(lines))


def page(root):
    data = root / "src" / "data"
    codes = {row["code"]: row for row in rows(data / "codes.csv")}
    rules = rows(data / "rules" / "rules.csv")
    out = [HEAD]
    for family, title in FAMILIES.items():
        own = [rule for rule in rules if rule["family"] == family]
        if not own:
            continue
        out.append(f"\n## {title}\n")
        for rule in own:
            code = codes[rule["code"]]
            out.append(f"\n### {rule['code']} {code['name']}\n\n{rule['what_en']} ({code['severity']})\n\n"
                       f"- Why: {rule['why_en']}\n- Example: {rule['example_en']}\n")
            if rule["suggestion_en"]:
                out.append(f"- To fix: {rule['suggestion_en']}\n")
    out.append("\n## Thresholds\n\nNumbers that rules compare with; a table of settings may give others "
               "(`long_silence_days,60`).\n\n| name | default | what it says | where the default comes from |\n"
               "| --- | --- | --- | --- |\n")
    for threshold in rows(data / "rules" / "thresholds.csv"):
        out.append(f"| `{threshold['name']}` | {threshold['value']} {threshold['unit']} | {threshold['en']} | "
                   f"{threshold['source']} |\n")
    return "".join(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", default=pathlib.Path(__file__).resolve().parent.parent, type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    path = arguments.root / "docs" / "reference" / "rules.md"
    text = page(arguments.root)
    if not arguments.check:
        path.write_text(text, encoding="utf-8")
        return 0
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        print(f"{path.name} is stale: run tools/rules_page.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
