#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""The same input gives the same bytes in two processes whose memory looks different.

    two_processes.py [--cli PROGRAM] [--python] [--shared FOLDER]

--cli     the program `opora`: reading, checking, every form of export, the report, what changed
--python  the package `opora` of the Python that runs this

Within one process a container that is ordered by addresses or by a seeded hash gives the same order twice. So each
command runs in two: one with fixed addresses, one with random ones, another allocator behaviour, another hash seed, a
large environment and a folder elsewhere. First a control that must differ shows that the two are really different; where
this system does not allow that (no setarch, no random addresses) the test is skipped.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIPPED = 77
STAMP = "20220901T080000Z"
PERIOD = ("--period", "2022-09-01/2023-08-31")
EXAMPLES = ("docs/examples/programme.docx", "docs/examples/programme.xlsx", "docs/examples/programme.txt",
            "tests/conformance/files/plan.txt", "tests/conformance/files/plan-later.txt")
GIVEN = ("kirovsky-spb-2020.docx", "kirovsk-lenobl-2022.xlsx", "krasnoselsky-spb-2020.docx")
THROUGH_PYTHON = """
import sys, opora
for path in sys.argv[1:]:
    programme = opora.read(path, period="2022-09-01/2023-08-31")
    print(programme.to_json(), programme.to_csv(), programme.to_ics(dtstamp="20220901T080000Z"))
    for name in ("events", "organisations", "people", "groups", "mentorships", "tasks", "unread"):
        print(*map(repr, getattr(programme, name)), sep="\\n")
    print(programme.evidence(), programme.coverage(), programme.pseudonyms().to_json())
    print(*map(repr, programme.check()), sep="\\n")
print(repr(opora.timing("каждый вторник октября", context="2022-09-01/2023-08-31")))
"""


class World:
    """How one of the two processes of a pair is run, and its folder with the documents."""

    def __init__(self, folder, prefix, environment):
        self.folder, self.prefix = folder, prefix
        self.environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", **environment}
        folder.mkdir(parents=True)

    def run(self, *command):
        """Exit code, output, diagnostics and the files written to the folder `out`."""
        done = subprocess.run([*self.prefix, *map(str, command)], cwd=self.folder, env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=300)
        out = self.folder / "out"
        files = {path.name: path.read_bytes() for path in out.iterdir()} if out.is_dir() else {}
        shutil.rmtree(out, ignore_errors=True)
        return {"exit code": done.returncode, "output": done.stdout, "diagnostics": done.stderr, **files}


def make_worlds(folder):
    setarch = shutil.which("setarch")
    if not setarch or subprocess.run([setarch, "-R", "true"], capture_output=True, check=False).returncode != 0:
        print("no setarch here, or it may not fix addresses: skipped")
        sys.exit(SKIPPED)
    return (World(folder / "one", [setarch, "-R"], {"PYTHONHASHSEED": "0"}),
            World(folder / "a folder with another name" / "two", [], {
                "PYTHONHASHSEED": "4711", "MALLOC_PERTURB_": "165", "MALLOC_ARENA_MAX": "1",
                "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0:glibc.malloc.mmap_threshold=4096", "PADDING": "x" * 60000}))


def check_worlds(worlds):
    """A program whose output depends on addresses, and one that depends on the hash seed, must be seen to differ."""
    for what, code in (("hash seed", "print(list({str(i) for i in range(50)}))"), ("addresses", "print(id(object()))")):
        one, other = (world.run(sys.executable, "-S", "-c", code) for world in worlds)
        if one["exit code"] or other["exit code"]:
            sys.exit(f"the control does not run: {one['diagnostics']!r} {other['diagnostics']!r}")
        if one == other:
            print(f"the two processes have the same {what}: skipped")
            sys.exit(SKIPPED)


def commands(cli, files):
    for file in files:
        for form in ((), PERIOD):
            yield (cli, "read", file, "--json", *form)
        for language in ("ru", "en"):
            yield (cli, "check", file, "--json", "--lang", language, *PERIOD)
        yield (cli, "check", file, *PERIOD)
        for target in ("json", "csv", "evidence", "coverage"):
            yield (cli, "export", file, "--to", target, *PERIOD)
        yield (cli, "export", file, "--to", "ics", "--dtstamp", STAMP, *PERIOD)
        yield (cli, "export", file, "--to", "json", "--pseudonyms", *PERIOD)
        yield (cli, "report", file, "-o", "out", "--as-of", "2022-10-03", *PERIOD)
    for before, after in zip(files, files[1:]):
        yield (cli, "diff", before, after, "--json", *PERIOD)
    yield (cli, "rules", "--json")
    yield (cli, "timing", "--json", *PERIOD, "каждый вторник октября", "до 15 мая", "в конце ноября – начале декабря")


def first_difference(one, other):
    for name in {**one, **other}:
        left, right = one.get(name), other.get(name)
        if left != right:
            if not isinstance(left, bytes) or not isinstance(right, bytes):
                return f"{name}: {left!r} and {right!r}"
            at = next((i for i, (a, b) in enumerate(zip(left, right)) if a != b), min(len(left), len(right)))
            return f"{name}, byte {at}: {left[max(0, at - 60):at + 60]!r}\n    and {right[max(0, at - 60):at + 60]!r}"
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", type=pathlib.Path)
    parser.add_argument("--python", action="store_true")
    parser.add_argument("--shared", type=pathlib.Path, default=ROOT.parent / "shared")
    arguments = parser.parse_args()
    documents = [ROOT / name for name in EXAMPLES]
    documents += [path for name in GIVEN if (path := arguments.shared / "programmes" / name).exists()]
    with tempfile.TemporaryDirectory() as folder:
        worlds = make_worlds(pathlib.Path(folder))
        check_worlds(worlds)
        for world in worlds:
            for path in documents:
                shutil.copy(path, world.folder)
        files = [path.name for path in documents]
        todo = list(commands(arguments.cli.resolve(), files)) if arguments.cli else []
        if arguments.python:
            todo.append((sys.executable, "-c", THROUGH_PYTHON, *files))
        failed = size = 0
        for command in todo:
            one, other = (world.run(*command) for world in worlds)
            size += sum(len(part) for part in one.values() if isinstance(part, bytes))
            difference = first_difference(one, other)
            if one["exit code"] not in (0, 1) or b"Traceback" in one["diagnostics"]:
                difference = difference or f"it failed: {one['diagnostics'].decode(errors='replace')}"
            if difference:
                failed += 1
                print(" ".join(map(str, command[:2] if arguments.python else command)), "\n   ", difference, file=sys.stderr)
    print(f"{len(todo)} commands on {len(files)} documents, {size} bytes each way; {failed} differ")
    return 1 if failed or not todo else 0


if __name__ == "__main__":
    sys.exit(main())
