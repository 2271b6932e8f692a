#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Makes the pages of docs/ that follow from tables and from what the program prints, so that none can go stale.

    docs_pages.py --opora PROGRAM             writes the pages again
    docs_pages.py --opora PROGRAM --check     says which are stale, and fails then
    --root FOLDER                             of another tree than this one

docs/reference/codes.md        from src/data/codes.csv
docs/reference/programme.md    from docs/reference/programme.schema.json
docs/reference/help.md         what `opora COMMAND --help` prints
docs/guide/phrases.md          the phrases of docs/guide/timing.md as `opora timing` understands them
"""
import argparse
import csv
import json
import os
import pathlib
import re
import subprocess
import sys

NOTE = "<!-- Made by tools/docs_pages.py{}. Do not edit. -->\n"
FAMILIES = {
    "OP0": "Files and forms", "OP1": "Timing", "OP2": "Calendars and recurrence", "OP3": "Reading", "OP4": "Rules: time",
    "OP5": "Rules: order", "OP6": "Rules: people and places", "OP7": "Rules: names", "OP8": "Rules: numbers",
}
# The period in which a phrase is dated: of one school year, where most years need no saying, and of three.
WITHOUT_YEAR, WITH_YEAR = "2022-09-01/2023-08-31", "2020-09-01/2023-08-31"


class Program:
    """The command line program, in English and apart from the settings of whoever runs it."""

    def __init__(self, path, root):
        self.path = str(pathlib.Path(path).resolve())
        self.root = root

    def output(self, *arguments):
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "COLUMNS": "200"}
        done = subprocess.run([self.path, *arguments], capture_output=True, text=True, env=environment, check=False,
                              cwd=self.root / "docs/examples")
        if done.returncode not in (0, 1):
            raise RuntimeError(f"opora {' '.join(arguments)}: {done.stderr}")
        return done.stdout


def cell(text):
    """Text of a table's cell: what Markdown or HTML would take for itself is spelt out."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|").replace("*", "\\*").replace("\n", " ")


def codes(root):
    lines = [line for line in (root / "src/data/codes.csv").read_text("utf-8").splitlines(keepends=True)
             if not line.startswith("#")]
    out = [NOTE.format(" from src/data/codes.csv"), "# Codes\n\n"
           "Everything that Opora has to say has a code that never changes its meaning; texts may get better. `{0}`, `{1}` are "
           "the arguments of a message, in the order of `Diagnostic::arguments`. In C a code is `OPORA_CODE_` and its name in "
           "capitals, in C++ `opora::Code::` and its name. The rules have [a page of their own](rules.md). The same texts in "
           "Russian: `--lang ru`.\n"]
    family = ""
    for row in csv.DictReader(lines):
        if row["code"][:3] != family:
            family = row["code"][:3]
            out.append(f"\n## {FAMILIES[family]}\n\n| code | name | severity | message, and how to mend it |\n"
                       "| --- | --- | --- | --- |\n")
        mend = f"<br>→ {cell(row['suggestion_en'])}" if row["suggestion_en"] else ""
        out.append(f"| {row['code']} | `{row['name']}` | {row['severity']} | {cell(row['en'])}{mend} |\n")
    return "".join(out)


def type_of(schema):
    """The type of a member in words."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return f"[{name}](#{name})"
    if "const" in schema:
        return f"`{schema['const']}`"
    if "enum" in schema:
        return " or ".join("null" if value is None else f"`{value}`" for value in schema["enum"])
    if "anyOf" in schema:
        return " or ".join(type_of(part) for part in schema["anyOf"])
    if schema.get("type") == "array":
        return f"array of {type_of(schema['items'])}" if "items" in schema else "array"
    kind = schema.get("type", "any")
    return kind if isinstance(kind, str) else " or ".join(kind)


def members(schema):
    rows = ["| member | type | meaning |\n| --- | --- | --- |\n"]
    for name, value in schema.get("properties", {}).items():
        always = "" if name in schema.get("required", []) else " (may be absent)"
        rows.append(f"| `{name}` | {type_of(value)} | {cell(value.get('description', ''))}{always} |\n")
    return "".join(rows)


def programme(root):
    schema = json.loads((root / "docs/reference/programme.schema.json").read_text("utf-8"))
    out = [NOTE.format(" from docs/reference/programme.schema.json"), "# Programme JSON\n\n",
           f"{schema['description']}\n\nThe schema itself, for programs: [programme.schema.json](programme.schema.json).\n\n",
           members(schema)]
    for name, part in schema["$defs"].items():
        out.append(f"\n## {name}\n\n")
        if part.get("description"):
            out.append(part["description"] + "\n\n")
        if part.get("type") == "object":
            out.append(members(part))
        else:
            out.append(f"{type_of(part)}" + (f", `{part['pattern']}`" if "pattern" in part else "") + "\n")
    return "".join(out)


def help_of_commands(program):
    general = program.output("--help")
    commands = re.findall(r"^  (\w+) {2,}\S", general.partition("Subcommands:")[2], re.MULTILINE)
    out = [NOTE.format(" from what the program prints"), "# Help of each command\n\n"
           "What `opora --help` and `opora COMMAND --help` print; [the command line](cli.md) tells the rest. With `--lang ru` "
           f"all of it is in Russian.\n\n```text\n{general}```\n"]
    for command in commands:
        out.append(f"\n## opora {command}\n\n```text\n{program.output(command, '--help')}```\n")
    return "".join(out)


def table_of_phrases(root):
    """(heading or None, phrase) of the table in the guide of the timing language."""
    inside = False
    for line in (root / "docs/guide/timing.md").read_text("utf-8").splitlines():
        inside = line == "| phrase | canonical |" or inside and line.startswith("|")
        if not inside:
            continue
        heading = re.fullmatch(r"\| \*\*(.+)\*\* \| \|", line)
        phrase = re.match(r"\| `(.+?)` \|", line)
        if heading:
            yield heading.group(1), None
        elif phrase:
            yield None, phrase.group(1)


def dates(timing):
    windows = [first if first == last else f"{first} to {last}"
               for first, last in (window.split("/") for window in timing["windows"])]
    shown = windows if len(windows) <= 3 else [*windows[:2], f"{len(windows) - 3} more", windows[-1]]
    text = ", ".join(shown) or "none"
    return text + (f" ({', '.join(timing['flags'])})" if timing["flags"] else "")


def understood(program, asked, period):
    """phrase: (what it means in English, its timing as JSON), in this period."""
    arguments = ["timing", "--period", period, "--calendar", "holidays.csv", "--lang", "en"]
    timings = [json.loads(line) for line in program.output(*arguments, "--json", "--", *asked).splitlines()]
    meanings = re.findall(r"^ *meaning +(.*)$", program.output(*arguments, "--", *asked), re.MULTILINE)
    if not len(asked) == len(timings) == len(meanings):
        raise RuntimeError(f"{len(asked)} phrases, {len(timings)} timings, {len(meanings)} meanings")
    return dict(zip(asked, zip(meanings, timings)))


def phrases(program, root):
    rows = list(table_of_phrases(root))
    dated = {True: [], False: []}
    for _, phrase in rows:
        if phrase:
            dated[bool(re.search(r"20\d\d|\d\d\.\d\d\.\d\d", phrase))].append(phrase)
    found = {**understood(program, dated[False], WITHOUT_YEAR), **understood(program, dated[True], WITH_YEAR)}
    out = [NOTE.format(" from the table of timing.md and what the program prints"), "# What the language understands\n\n"
           "Each phrase of [the timing language](timing.md), what it means, and its dates: where it names no year, in a programme of "
           f"one school year, {WITHOUT_YEAR.replace('/', ' to ')}; where it does, of three, {WITH_YEAR.replace('/', ' to ')}; with the "
           "school holidays of [holidays.csv](../examples/holidays.csv). A word in brackets beside the dates is a flag: the answer is "
           "doubtful, and why. `opora timing PHRASE` says the same of any other phrase.\n"]
    for heading, phrase in rows:
        if heading:
            out.append(f"\n## {heading}\n\n| phrase | meaning | dates | canonical |\n| --- | --- | --- | --- |\n")
        else:
            meaning, timing = found[phrase]
            out.append(f"| `{phrase}` | {cell(meaning)} | {cell(dates(timing))} | `{timing['expression']}` |\n")
    return "".join(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--opora", required=True, help="the program")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent)
    arguments = parser.parse_args()
    root, program = arguments.root, Program(arguments.opora, arguments.root)
    pages = {
        "docs/reference/codes.md": codes(root),
        "docs/reference/programme.md": programme(root),
        "docs/reference/help.md": help_of_commands(program),
        "docs/guide/phrases.md": phrases(program, root),
    }
    stale = [name for name, text in pages.items()
             if not (root / name).exists() or (root / name).read_text("utf-8") != text]
    for name in stale:
        if arguments.check:
            print(f"{name} is stale: run tools/docs_pages.py --opora {os.path.relpath(arguments.opora, root)}", file=sys.stderr)
        else:
            (root / name).write_text(pages[name], "utf-8")
    return 1 if arguments.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
