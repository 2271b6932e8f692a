#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""The rules of CONTRIBUTING.md that a program can check.

    check.py [--root FOLDER] [RULE...]      all rules when none is named

Prints one line a fault, `file:line: what is wrong`, and ends with 1 if there was any.
"""
import argparse
import csv
import pathlib
import re
import subprocess
import sys

# What each module may use, itself aside. The order is the order of the design; the table stands in ARCHITECTURE.md too.
USES = {
    "base": set(),
    "text": {"base"},
    "time": {"text"},
    "model": {"time"},
    "wording": {"model"},
    "graph": {"base"},
    "names": {"model"},
    "document": {"time"},
    "tables": {"document", "model"},
    "read": {"document", "names"},
    "plan": {"model", "graph"},
    "rules": {"plan"},
    "check": {"rules"},
    "identify": {"tables"},
    "match": {"identify", "graph"},
    "schedule": {"plan", "rules", "graph"},
    "monitor": {"identify"},
    "write": {"wording"},
}
# Modules that know no programme: an id there is something else.
BEFORE_MODEL = {"base", "text", "time", "graph", "document"}
# Third-party headers and the only modules (or programs) whose sources may include them.
THIRD_PARTY = {
    "utf8proc.h": {"base"},
    "boost/date_time/": {"time"},
    "boost/graph/": {"graph"},
    "nlohmann/": {"model"},
    "pugixml.hpp": {"document"},
    "xlsxwriter.h": {"write"},
    "unzip.h": {"document"},
    "zip.h": {"document", "write"},
    "zlib.h": {"document", "write"},
    "CLI/": {"cli"},
}
SLOW = {"boost/date_time/", "boost/graph/", "nlohmann/"}
SOURCE_LINES = 400
HEADER_LINES = 250
FOLDER_FILES = 25
# The one header that is the whole contract of the C API.
LONG_HEADERS = {"capi/opora.h", "tests/capi/old/1.0/opora.h"}
# The one index of a programme by id, and what it cannot be: those that grow while they are used, and pairs of ids.
INDEX = {"src/model/index.cpp"}
OTHER_INDEXES = {
    "src/model/diff/compare.hpp": "an id of the older version to the id of the newer",
    "src/model/builder/builder.cpp": "events that an edit adds",
    "src/model/builder/dating.cpp": "events that an edit adds",
    "src/model/ids.cpp": "ids that are given away",
    "src/model/pseudonyms/pseudonyms.cpp": "people who are found in texts",
    "src/names/organisations/known_organisations.cpp": "organisations that texts name",
}
# `map.emplace(event.id.text, ...)`, `map[event.id.text] = ...`, `map.insert({thing.id, ...})`.
INDEX_BY_ID = re.compile(r"\b(?:emplace|try_emplace|insert|insert_or_assign)\(\{?\s*(?:std::string(?:_view)?\()?[\w.\->\[\]]*(?:\.|->)id(?:\.text)?\)?\s*,"
                         r"|\w\[[\w.\->\[\]]*(?:\.|->)id(?:\.text)?\]\s*=[^=]")
LICENCE = "Opora, MIT licence. See LICENSE."
CODE_FOLDERS = ("include", "src", "capi", "bindings", "tests", "tools", "docs/examples")
CODE_ENDINGS = {".cpp", ".hpp", ".c", ".h", ".py", ".mjs", ".js", ".ts"}
# Where a phrase is parsed: `time` itself, the one reader for all above it, and those whose task is a phrase by itself.
PARSES_PHRASES = ("src/time/", "src/model/phrase_reader.cpp", "src/cli/commands/timing_tsv.cpp", "capi/src/timing.cpp",
                  "capi/src/timings.cpp")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def closure(module):
    """All that a module may use, through those it uses."""
    found, queue = set(), [module]
    while queue:
        for used in USES[queue.pop()]:
            if used not in found:
                found.add(used)
                queue.append(used)
    return found


class Project:
    def __init__(self, root):
        self.root = pathlib.Path(root).resolve()

    def files(self, *folders, endings=CODE_ENDINGS):
        """Files of the folders that belong to the project: known to git, or new and not ignored."""
        listed = subprocess.run(
            ["git", "-C", str(self.root), "ls-files", "-co", "--exclude-standard", "--", *folders],
            capture_output=True, text=True, check=False)
        if listed.returncode == 0:
            paths = [self.root / line for line in listed.stdout.splitlines()]
        else:  # a source archive has no git
            paths = [path for folder in folders for path in (self.root / folder).rglob("*")]
        skip = {"node_modules", "__pycache__"}
        return sorted(path for path in paths
                      if path.is_file() and path.suffix in endings and not skip & set(path.parts))

    def name(self, path):
        return path.relative_to(self.root).as_posix()

    def module(self, path):
        """The module of include/opora/MODULE/... or src/MODULE/..., or nothing."""
        parts = path.relative_to(self.root).parts
        if parts[:2] == ("include", "opora") and len(parts) > 3:
            return parts[2]
        if parts[0] == "src" and len(parts) > 2:
            return parts[1]
        return None

    def includes(self, path):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if match:
                yield number, match.group(1), match.group(2)


def rule_modules(project):
    """A module includes only headers of itself and of the modules it may use."""
    for path in project.files("include", "src"):
        module = project.module(path)
        if module is None or module in ("cli", "data"):
            continue
        if module not in USES:
            yield f"{project.name(path)}:1: the module {module} is not in the table of modules"
            continue
        allowed = closure(module) | {module}
        for number, _, target in project.includes(path):
            parts = target.split("/")
            used = parts[1] if parts[0] == "opora" and len(parts) > 2 else parts[0]
            if parts[0] == "opora_data":
                continue
            if used in USES and len(parts) > 1 and used not in allowed:
                yield f"{project.name(path)}:{number}: {module} may not use {used} ({target})"


def rule_third_party(project):
    """Public headers include only the standard library and each other; a library has its module, slow ones no header."""
    for path in project.files("include", endings={".hpp", ".h"}):
        for number, bracket, target in project.includes(path):
            if bracket == '"' and not target.startswith("opora/"):
                yield f"{project.name(path)}:{number}: a public header includes {target}"
            if bracket == "<" and ("/" in target or "." in target):
                yield f"{project.name(path)}:{number}: a public header includes the foreign {target}"
    for path in project.files("src"):
        module = project.module(path)
        for number, _, target in project.includes(path):
            for start, modules in THIRD_PARTY.items():
                if target.startswith(start) and module not in modules:
                    yield f"{project.name(path)}:{number}: {target} belongs to {', '.join(sorted(modules))}, not to {module}"
                if target.startswith(start) and path.suffix == ".hpp" and start in SLOW:
                    yield f"{project.name(path)}:{number}: {target} in a header: it takes seconds to compile; keep it in a .cpp"


def rule_phrases(project):
    """A phrase is read once: no second place parses what another has parsed."""
    for path in project.files("src", "capi/src", endings={".cpp", ".hpp"}):
        if project.name(path).startswith(PARSES_PHRASES):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"\bparse_timing\b", line.split("//")[0]):
                yield f"{project.name(path)}:{number}: parses a phrase; model/phrase_reader.hpp reads each once"


def rule_lengths(project):
    """A source has at most 400 lines, a header 250."""
    for path in project.files(*CODE_FOLDERS):
        limit = HEADER_LINES if path.suffix in (".hpp", ".h") else SOURCE_LINES
        count = len(path.read_text(encoding="utf-8").splitlines())
        if count > limit and project.name(path) not in LONG_HEADERS:
            yield f"{project.name(path)}:{limit + 1}: {count} lines, the limit is {limit}"


def rule_folders(project):
    """A folder of the sources is a room that one look takes in: at most 25 files."""
    counts = {}
    for path in project.files("src", "include", "capi", endings=CODE_ENDINGS | {".csv"}):
        counts[path.parent] = counts.get(path.parent, 0) + 1
    for folder, count in sorted(counts.items()):
        if count > FOLDER_FILES:
            yield f"{project.name(folder)}:1: {count} files, the limit is {FOLDER_FILES}"


def rule_indexes(project):
    """Things of a programme are found by id in `ProgrammeIndex`; no other source makes an index of its own."""
    for path in project.files("src", "capi/src", endings={".cpp", ".hpp"}):
        name = project.name(path)
        if name in INDEX or name in OTHER_INDEXES or project.module(path) in BEFORE_MODEL:
            continue
        text = path.read_text(encoding="utf-8")
        for match in INDEX_BY_ID.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield f"{name}:{line}: an index by id of its own; use opora/model/index.hpp"
# What the house defines once: the form of a definition, the one file that may hold it, and what it is.
DEFINED_ONCE = (
    (re.compile(r"\bbool is_(?:ascii_)?digit\(|>= ?U?'0'"), "src/base/ascii.hpp", "is_digit"),
    (re.compile(r"\b(?:2166136261|16777619|0x0*811c9dc5|0x0*1000193|0xcbf29ce484222325|0x0*100000001b3|14695981039346656037|"
                r"1099511628211)", re.IGNORECASE), "src/base/hash.hpp", "the hash"),
    (re.compile(r"'\{' &&.*'\}'"), "src/base/fill.hpp", "the placeholder of a form"),
    (re.compile(r"%02u:%02u|\? \":0\" : \":\""), "src/time/clock.cpp", "the time of day as text"),
    (re.compile(r'%02u\.%02u|\.substr\(8, 2\)'), "src/time/print/days.cpp",
     "a day in words"),
    (re.compile(r"[>=]= ?11 && \w+ <= ?14"), "src/text/agreement.hpp", "the agreement with a number"),
    (re.compile(r'"(?:январ|January|jan)\w*"'), "src/data/time/months.csv", "the names of months"),
    (re.compile(r'"(?:viii|VIII|xviii)"'), "src/text/numerals.cpp", "Roman numerals"),
)


def rule_once(project):
    """A digit, a hash, a filled form, a time of day, a day in words... are defined in one file each."""
    for path in project.files("src", "include", "capi", endings={".cpp", ".hpp", ".h"}):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            code = line.split("//")[0]
            for form, home, what in DEFINED_ONCE:
                if project.name(path) != home and form.search(code):
                    yield f"{project.name(path)}:{number}: {what} is defined in {home}; use that"


SOURCE_NAME = re.compile(r"[\w/.-]*\w\.(?:cpp|hpp|csv)\b")


def rule_named_files(project):
    """A source or a table that a comment names is there: by its path, or by its name beside the file."""
    for path in project.files("src", "include", "capi/src", endings={".cpp", ".hpp", ".csv"}):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            start = {".csv": "#"}.get(path.suffix, "//")
            if not line.lstrip().startswith(start):
                continue
            for name in SOURCE_NAME.findall(re.sub(r'"[^"]*"', "", line)):  # quoted: a file of a user
                module = project.root / "src" / (project.module(path) or "")
                places = (project.root / name, path.parent / name, module / name, project.root / "src/data" / name,
                          project.root / "include" / name)
                if not any(place.is_file() for place in places):
                    yield f"{project.name(path)}:{number}: there is no {name}"


def rule_licence(project):
    """The first line names the licence (the second after a line that starts a script)."""
    for path in project.files(*CODE_FOLDERS):
        lines = path.read_text(encoding="utf-8").splitlines()
        first = next((line for line in lines if not line.startswith("#!")), "")
        if not first.removesuffix(" */").endswith(LICENCE):
            yield f"{project.name(path)}:1: the first line must end with “{LICENCE}”"


def rule_leftovers(project):
    """Nothing is left for later in the code."""
    word = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX|not (yet )?implemented)\b")
    for path in project.files(*CODE_FOLDERS):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if word.search(line):
                yield f"{project.name(path)}:{number}: left for later: {line.strip()}"


def read_codes(project):
    """(line, row) of src/data/codes.csv."""
    path = project.root / "src/data/codes.csv"
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        for row in reader:
            if not row["code"].startswith("#"):
                yield reader.line_num, row


def rule_codes(project):
    """Codes are unique, in order, worded in both languages with the same arguments, and used."""
    sources = "\n".join(path.read_text(encoding="utf-8") for path in project.files("include", "src", "capi", endings={".cpp", ".hpp"}))
    used = set(re.findall(r"\bCode::(\w+)", sources))
    numbers, names, last = {}, {}, ""
    for line, row in read_codes(project):
        at = f"src/data/codes.csv:{line}: {row['code']}"
        if not re.fullmatch(r"OP\d{3}", row["code"]):
            yield f"{at} is not of the form OP and three digits"
        if row["code"] in numbers:
            yield f"{at} stands on line {numbers[row['code']]} already"
        if row["name"] in names:
            yield f"{at}: the name {row['name']} stands on line {names[row['name']]} already"
        if row["code"] < last:
            yield f"{at} follows {last}: keep the order"
        if row["severity"] not in ("info", "warning", "error"):
            yield f"{at}: no severity {row['severity']!r}"
        for kind in ("", "suggestion_"):
            ru, en = row[f"{kind}ru"], row[f"{kind}en"]
            if kind == "" and not (ru and en):
                yield f"{at} has no message in both languages"
            if bool(ru) != bool(en):
                yield f"{at}: {kind}ru and {kind}en must both be there or both be missing"
            if sorted(re.findall(r"\{\d\}", ru)) != sorted(re.findall(r"\{\d\}", en)):
                yield f"{at}: the arguments of the Russian and the English text differ"
            if ru and not re.search("[а-яё]", ru):
                yield f"{at}: {kind}ru is not in Russian"
            if en and re.search("[а-яё]", re.sub("«[^»]*»", "", en)):
                yield f"{at}: {kind}en is not in English"
        if row["name"] not in used:
            yield f"{at}: no source uses Code::{row['name']}"
        numbers[row["code"]] = line
        names[row["name"]] = line
        last = max(last, row["code"])
    for name in sorted(used - set(names)):
        yield f"src/data/codes.csv:1: Code::{name} is used and not in the table"


def rule_pages(project):
    """C, C++ in the READMEs of the project stands in an example that is built and run; links to files lead somewhere."""
    examples = [path.read_text(encoding="utf-8") for path in project.files("docs/examples", endings={".c", ".cpp"})]
    for path in project.files(".", endings={".md"}):
        text = path.read_text(encoding="utf-8")
        if path.name.startswith("README") and path.parent == project.root:
            for block in re.finditer(r"^```c(?:pp)?\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
                if not any(block.group(1) in example for example in examples):
                    line = text.count("\n", 0, block.start()) + 1
                    yield f"{project.name(path)}:{line}: this code is in no program of docs/examples"
        for number, line in enumerate(text.splitlines(), 1):
            for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", line):
                if "://" not in target and not (path.parent / target).exists():
                    yield f"{project.name(path)}:{number}: the link to {target} leads nowhere"


RULES = {name[5:]: rule for name, rule in list(globals().items()) if name.startswith("rule_")}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument("rules", nargs="*", metavar="RULE", help=", ".join(RULES))
    arguments = parser.parse_args()
    project = Project(arguments.root)
    faults = 0
    for name in arguments.rules or RULES:
        if name not in RULES:
            parser.error(f"no rule {name}; there are {', '.join(RULES)}")
        for fault in RULES[name](project):
            print(f"{fault} [{name}]")
            faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
