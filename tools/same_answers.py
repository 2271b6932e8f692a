#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Proves that a change of the code changed no answer: runs two builds of the program on the same input and compares.

    same_answers.py BEFORE AFTER [--shared FOLDER] [--renames TABLE] [--jobs N] [--keep FOLDER] [--most N] [--root FOLDER]

Input: the documents of tests/, docs/examples/ and the shared folder, also those that are refused; each document of a
case file by itself; the tables of phrases. Every command with JSON runs on them, `timing --tsv`, and the other forms
(CSV, iCalendar, the files of a report) as bytes, a figure of their own. Compared are exit code, diagnostics and output.

JSON of BEFORE is first put into the words of AFTER by the table of renames (tools/answers.py says how); keys that AFTER
has and BEFORE has not are ignored. All else must be the same: keys, their order, values, numbers as they are spelt.
Each build is given JSON in its own words, and reads back what it wrote.

Ends with 1 if a run differs. Without renames: --renames /dev/null.
"""
import argparse
import collections
import concurrent.futures
import csv
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import answers  # noqa: E402

ENDINGS = {".docx", ".xlsx", ".txt", ".csv", ".md", ".json", ".tsv", ".pdf"}
TOOLING = {"CMakeLists.txt", "requirements.txt", "packages.txt", "package.json", "package-lock.json"}
FUZZED = ("docx", "text", "xlsx")  # folders of tests/fuzz/corpus whose files are documents
PERIOD = ("--period", "2022-09-01/2023-08-31")  # for documents that have none
STAMP = "20220901T080000Z"
LANGUAGES = ("ru", "en")
PHRASES_A_RUN = 100
REFUSED = 2
PATIENCE = 300  # seconds after which a program is taken to hang

Answer = collections.namedtuple("Answer", "code output errors files")
Outcome = collections.namedtuple("Outcome", "about command form size difference")


class Program:
    """One of the two builds, in a folder that holds all input under the same names as the other's."""

    def __init__(self, path, folder, renames):
        self.path, self.folder, self.renames = path, folder, renames  # renames: into the words of this build
        folder.mkdir()

    def stage(self, name, content):
        """Input by its path, or JSON that the build shall have in its own words."""
        target = self.folder / name
        target.parent.mkdir(exist_ok=True)
        if isinstance(content, pathlib.Path):
            target.symlink_to(content)
        else:
            target.write_bytes(content)

    def run(self, arguments):
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "COLUMNS": "120"}
        try:
            done = subprocess.run([self.path, *arguments], cwd=self.folder, env=environment, stdin=subprocess.DEVNULL,
                                  capture_output=True, check=False, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            return Answer("none, it hangs", b"", b"", {})
        files = {}
        if arguments[0] == "report":
            made = self.folder / arguments[arguments.index("-o") + 1]
            files = {path.name: path.read_bytes() for path in sorted(made.iterdir())} if made.is_dir() else {}
            shutil.rmtree(made, ignore_errors=True)
        return Answer(done.returncode, done.stdout, done.stderr, files)


def compare(renames, form, before, after):
    """The bytes compared and the first difference of two answers, or nothing."""
    if before.code != after.code:
        return 0, answers.Difference("exit code", before.code, f"{after.code} {after.errors.decode(errors='replace')}")
    size, difference = answers.compare_raw(before.errors, after.errors)
    if difference:
        return size, difference._replace(place="diagnostics, " + difference.place)
    parts = [("output", before.output, after.output)]
    parts += [(name, before.files.get(name, b""), after.files.get(name, b"")) for name in {**before.files, **after.files}]
    for name, one, other in parts:
        parse = {"json": answers.parse_json, "tsv": answers.parse_tsv}.get(form)
        if parse:
            texts = [side.decode("utf-8", "surrogateescape") for side in (one, other)]
            count, difference = answers.compare_structured(renames, parse, *texts)
        else:
            if name.endswith(".xlsx"):
                one, other = renames.workbook(one), answers.Renames().workbook(other)
            count, difference = answers.compare_raw(one, other)
            difference = difference and difference._replace(place=f"{name}, {difference.place}")
        size += count
        if difference:
            return size, difference
    return size, None


def cases(path):
    """The documents within a case file (`--- document`, `--- before`, `--- after` or `---` alone above each)."""
    text, kept, out = path.read_text("utf-8"), None, []
    for line in text.splitlines(keepends=True):
        if line.startswith(("---", "===")) and set(line) != {"-", "\n"} or line == "---\n":
            words = line.split()
            kept = [] if words[0] == "---" and words[1:] in ([], ["document"], ["before"], ["after"]) else None
            if kept is not None:
                out.append(kept)
        elif kept is not None:
            kept.append(line)
    return ["".join(lines).strip("\n") + "\n" for lines in out]


def find_documents(root, shared):
    """(what it is called here, name, path or bytes) of each document, in a fixed order."""
    fuzzed = [path for folder in FUZZED for path in (root / "tests/fuzz/corpus" / folder).glob("*")]
    folders = ((root / "tests", root), (root / "docs/examples", root), (shared, shared.parent))
    paths = [(path.relative_to(base), path) for folder, base in folders for path in folder.rglob("*")
             if path.suffix in ENDINGS or path in fuzzed]
    for label, path in sorted(paths):
        if not path.is_file() or path.name in TOOLING or {"node_modules", "build"} & set(label.parts):
            continue
        yield str(label), path.name, path
        if label.parts[:2] == ("tests", "cases") and path.suffix == ".txt":
            for number, text in enumerate(cases(path), 1):
                yield f"{label}, document {number}", f"{path.stem}-{number}.txt", text.encode()


class Comparison:
    def __init__(self, before, after, renames):
        self.before, self.after, self.renames = before, after, renames
        self.programs = (before, after)

    def stage(self, name, content):
        if isinstance(content, pathlib.Path) and content.suffix == ".json":
            spelt = [in_words(content, program.renames) for program in self.programs]
            if spelt[0] != spelt[1]:
                for program, text in zip(self.programs, spelt):
                    program.stage(name, text)
                return
        for program in self.programs:
            program.stage(name, content)

    def run(self, about, form, *arguments):
        """The outcome, and the answers of both."""
        both = [program.run(arguments) for program in self.programs]
        return Outcome(about, ("opora", *arguments), form, *compare(self.renames, form, *both)), both

    def examine(self, label, file):
        """The outcomes of one document, and its period option; None for the option of a document that is refused."""
        outcome, both = self.run(label, "json", "read", file, "--json")
        outcomes = [outcome]

        def run(form, *arguments):
            outcomes.append(self.run(label, form, *arguments)[0])

        def check(*option):
            for language in LANGUAGES:
                run("json", "check", file, "--json", "--lang", language, *option)

        if both[0].code == REFUSED:
            run("json", "check", file, "--json", "--lang", "ru")
            return outcomes, None
        own = str(pathlib.Path(file).parent / "own.json")
        for program, answer in zip(self.programs, both):
            program.stage(own, answer.output)
        run("json", "read", own, "--json")
        check()
        period = PERIOD if b'"periods":[]' in both[0].output else ()
        if period:
            run("json", "read", file, "--json", *period)
            check(*period)
        for to in ("evidence", "coverage"):
            run("json", "export", file, "--to", to, *period)
        run("json", "export", file, "--to", "json", "--pseudonyms", *period)
        run("form", "export", file, "--to", "csv", "--lang", "ru", *period)
        run("form", "export", file, "--to", "ics", "--dtstamp", STAMP, "--lang", "ru", *period)
        run("form", "report", file, "-o", str(pathlib.Path(file).parent / "report"), "--lang", "ru", *period)
        return outcomes, period

    def diff(self, one, other):
        """Of two documents, each with its period option."""
        period = one[2] or other[2]
        return self.run(f"{one[0]} and {other[0]}", "json", "diff", one[1], other[1], "--json", "--lang", "ru", *period)[0]


def in_words(path, renames):
    """A JSON file by the words of a build; as it is if it is no JSON."""
    content = path.read_bytes()
    try:
        values = renames.apply(answers.parse_json(content.decode()))
    except ValueError:
        return content
    return answers.as_bytes("\n".join(map(answers.serialise, values)) + "\n")


def examine_documents(comparison, documents, jobs):
    files = []
    for number, (label, name, content) in enumerate(documents):
        files.append((label, f"{number:04}/{name}"))
        comparison.stage(files[-1][1], content)
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        examined = list(pool.map(lambda file: comparison.examine(*file), files))
        outcomes = [outcome for found, _ in examined for outcome in found]
        read = [(*file, period) for file, (_, period) in zip(files, examined) if period is not None]
        pairs = [(one, one) for one in read] + list(zip(read, read[1:]))
        outcomes += pool.map(lambda pair: comparison.diff(*pair), pairs)
    return outcomes, len(files), len(files) - len(read)


def rows_of(path):
    """A table of tests/cases/timing or of the shared folder; its comments are no rows."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t",
                                   quoting=csv.QUOTE_NONE))


def examine_phrases(comparison, paths, calendar):
    """Each table by `timing --tsv`, each phrase by `timing --json` beside others of its context."""
    comparison.stage("calendar.tsv", calendar)
    for number, path in enumerate(paths):
        rows, table = rows_of(path), f"phrases/{number}-{path.name}"
        phrases = collections.defaultdict(dict)  # by context, in order, each once
        for row in rows:
            if phrase := row.get("phrase") or row.get("russian"):
                phrases[row.get("context") or "", row.get("parent") or ""][phrase] = True
        if "phrase" in (rows[0] if rows else ()):
            comparison.stage(table, path)
        elif "canonical" in (rows[0] if rows else ()):  # in brackets a canonical timing is a phrase too
            for program in comparison.programs:
                lines = [f"[{program.renames.text(row['canonical'], 'expression')}]\n" for row in rows]
                program.stage(table, ("phrase\n" + "".join(lines)).encode())
        else:
            continue
        for option in ((), ("--calendar", "calendar.tsv")):
            yield comparison.run(path.name, "tsv", "timing", "--tsv", table, *PERIOD, *option)[0]
        for (period, parent), texts in phrases.items():
            window = ("--period", period) if period else ()
            window += ("--parent", parent) if parent else ()
            texts = list(texts)
            for first in range(0, len(texts), PHRASES_A_RUN):
                yield comparison.run(path.name, "json", "timing", "--json", *window, "--",
                                     *texts[first:first + PHRASES_A_RUN])[0]


def tell(outcomes, most):
    differing = [outcome for outcome in outcomes if outcome.difference]
    for outcome in differing[:most]:
        command = " ".join(outcome.command)
        print(f"{outcome.about}: {answers.shown(command)}\n  {outcome.difference.place}\n"
              f"    before {outcome.difference.before}\n    after  {outcome.difference.after}")
    if len(differing) > most:
        print(f"and {len(differing) - most} more")
    return len(differing)


def keep(folder, comparison, outcomes):
    """Runs that differ once more, their answers as they are, a folder each."""
    for number, outcome in enumerate(outcome for outcome in outcomes if outcome.difference):
        place = folder / f"{number:04}"
        place.mkdir(parents=True)
        (place / "command").write_text(f"{outcome.about}\n{' '.join(outcome.command)}\n", "utf-8", "surrogateescape")
        for side, program in zip(("before", "after"), comparison.programs):
            answer = program.run(outcome.command[1:])
            for name, content in {"out": answer.output, "err": answer.errors, **answer.files}.items():
                if content:
                    (place / f"{side}.{name}").write_bytes(content)


def main():
    home = pathlib.Path(__file__).resolve().parents[1]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before", type=pathlib.Path, metavar="BEFORE")
    parser.add_argument("after", type=pathlib.Path, metavar="AFTER")
    parser.add_argument("--root", type=pathlib.Path, default=home, help="the tree whose tests are the input")
    parser.add_argument("--shared", type=pathlib.Path, help="the given data (ROOT/../shared)")
    parser.add_argument("--renames", type=pathlib.Path, default=home / "docs/renames.csv")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--keep", type=pathlib.Path, help="where the answers that differ are put")
    parser.add_argument("--most", type=int, default=30, help="how many differences are told")
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    shared = (arguments.shared or root.parent / "shared").resolve()
    if arguments.keep and arguments.keep.exists() and any(arguments.keep.iterdir()):
        parser.error(f"not empty: {arguments.keep}")
    renames = answers.Renames.read(arguments.renames)
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        comparison = Comparison(Program(arguments.before.resolve(), place / "before", renames.backwards()),
                                Program(arguments.after.resolve(), place / "after", renames), renames)
        outcomes, documents, refused = examine_documents(comparison, find_documents(root, shared), arguments.jobs)
        tables = [path for base in (root / "tests/cases/timing", shared / "timing") for path in sorted(base.glob("*.tsv"))]
        school = shared / "calendar/school_ru.tsv"
        outcomes += examine_phrases(comparison, tables,
                                    school if school.exists() else root / "docs/examples/holidays.csv")
        for language in LANGUAGES:
            outcomes.append(comparison.run("the rules", "json", "rules", "--json", "--lang", language)[0])
        differing = tell(outcomes, arguments.most)
        if arguments.keep:
            keep(arguments.keep, comparison, outcomes)
    for form, title in ((False, f"same_answers: {documents} documents"), (True, "other forms")):
        some = [outcome for outcome in outcomes if (outcome.form == "form") is form]
        print(f"{title}, {len(some)} runs, {sum(outcome.size for outcome in some)} bytes; "
              f"{sum(1 for outcome in some if outcome.difference)} differ" + ("" if form else f" ({refused} refused)"))
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
