#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Runs what the documentation shows.

    snippets.py ROOT --opora PROGRAM        everything but Python
    snippets.py ROOT --python PYTHON        Python alone, by an interpreter that has the package

Each page has a folder of its own, a copy of docs/examples where plan.docx, plan.xlsx and the like are copies of the programme; its blocks run there in their order. By language:

sh            commands of bash that must succeed; 1, opora's exit code for errors in the data, is no failure. Commands that
              build or install (./dev, cmake...) are not run: what they name must be there
console       commands after `$ `, continued after `> `, with what they print; a line `...` stands for any lines,
              within a line for any text
c, cpp        stand line by line in a program of docs/examples (tests compile and run those), apart from indentation
cmake         stands so in a CMakeLists.txt that a test builds: of docs/examples/cmake or tests/install
python        runs, all blocks of a page one after another; pycon: a session of the prompt, as doctest reads it (the READMEs
              are run by bindings/python/tests, with what they need)
json          is JSON
csv           a file, for the commands below it
text, ebnf    shown only

A comment right above a block says more: `<!-- file: NAME -->` the block is written to that file first,
`<!-- not run: REASON -->`, `<!-- programme: finds CODE... -->` the document in the block, its columns between bars, has findings of
these rules and of no others. Tables: `<!-- plan: FIRST/LAST finds CODE... -->` the plan in the table below
has findings of these rules and of no others; `<!-- timings: FIRST/LAST -->` the program says so of the phrases in it.
"""
import argparse
import csv
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import textwrap

sys.dont_write_bytecode = True
from pages import blocks, pages, relative, tables  # noqa: E402

SHOWN_ONLY = {"text", "ebnf"}
BUILDS = re.compile(r"(\./dev|cmake|ctest|git|cd|pip|python3|npm|cc|c\+\+|pkg-config|\.venv/bin/\S+) ")
# In scripts, errors in the data are no failure of the command.
SHELL = 'opora() { command opora "$@" || [ $? = 1 ]; }\n'


class Fault(Exception):
    """A block does not do what the page says."""


def stands_in(block, sources):
    """The lines of the block, one after another, in one of the sources; another indentation of all of them does no harm."""
    wanted = textwrap.dedent(block).strip("\n").splitlines()
    for source in sources:
        lines = source.splitlines()
        for start in range(len(lines) - len(wanted) + 1):
            part = "\n".join(lines[start:start + len(wanted)])
            if textwrap.dedent(part).splitlines() == wanted:
                return True
    return False


def commands(text):
    """The lines that begin a command: no comments, no continued lines."""
    return [line for line in text.replace("\\\n", " ").splitlines() if line and not line.startswith("#")]


def matches(expected, printed):
    """Whether the lines are those expected, `...` alone standing for any."""
    pattern = "".join("(?:.*\n)*?" if line.strip() == "..." else ".*".join(map(re.escape, line.split("..."))) + "\n"
                      for line in expected)
    return re.fullmatch(pattern, "".join(line + "\n" for line in printed)) is not None


class Page:
    def __init__(self, root, path, opora):
        self.root, self.path = root, path
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="opora-docs-"))
        self.work = self.scratch / "examples"
        shutil.copytree(root / "docs/examples", self.work)
        for name in ("plan.docx", "old.docx", "new.docx", "старый.docx", "новый.docx", "plan.xlsx"):
            shutil.copy(self.work / f"programme{pathlib.Path(name).suffix}", self.work / name)
        binaries = self.scratch / "bin"
        binaries.mkdir()
        if opora:
            (binaries / "opora").symlink_to(pathlib.Path(opora).resolve())
        russian = path.name.endswith(".ru.md") or path.parent.name == "ru"
        self.environment = {**os.environ, "PATH": f"{binaries}:{os.environ['PATH']}", "COLUMNS": "100", "LC_ALL": "",
                            "LC_CTYPE": "C.UTF-8", "LC_MESSAGES": "ru_RU.UTF-8" if russian else "C.UTF-8"}
        for name in ("NO_COLOR", "SOURCE_DATE_EPOCH", "LANGUAGE"):
            self.environment.pop(name, None)
        self.counts = {}

    def close(self):
        shutil.rmtree(self.scratch)

    def shell(self, text, code=0):
        done = subprocess.run(["bash", "-e", "-c", text], cwd=self.work, env=self.environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode != code:
            tail = "\n".join(done.stdout.splitlines()[-20:])
            raise Fault(f"exit code {done.returncode}, not {code}; printed last:\n{tail}")
        return done.stdout

    def building(self, block):
        """What commands that build name is there: tasks of ./dev, presets of CMake."""
        self.counts["commands to build"] = self.counts.get("commands to build", 0) + 1
        script = (self.root / "dev").read_text("utf-8")
        for task in re.findall(r"^\./dev (\w+)", block.text, re.MULTILINE):
            if f"cmd_{task}()" not in script:
                raise Fault(f"./dev has no {task}")
        presets = json.loads((self.root / "CMakePresets.json").read_text("utf-8"))["configurePresets"]
        for preset in re.findall(r"--preset (\w+)", block.text):
            if preset not in {one["name"] for one in presets}:
                raise Fault(f"no preset {preset}")

    def console(self, block):
        """Each command with what stands below it, to the next command."""
        for part in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
            command, *lines = part.rstrip("\n").splitlines()
            while lines and lines[0].startswith("> "):
                command += "\n" + lines.pop(0)[2:]
            code = re.fullmatch(r"\[exit (\d+)\]", lines[-1]) if lines else None
            printed = self.shell(command, int(code.group(1)) if code else 0)
            lines = lines[:-1] if code else lines
            if not matches([line.rstrip() for line in lines], [line.rstrip() for line in printed.rstrip("\n").splitlines()]):
                raise Fault(f"$ {command}\nprints:\n{printed}")

    def run(self, block):
        """A block of a language other than Python."""
        if block.directive == "file":
            (self.work / block.value).write_text(block.text, "utf-8")
        if block.language == "sh":
            if all(BUILDS.match(line + " ") for line in commands(block.text)):
                self.building(block)
            else:
                self.shell(SHELL + block.text)
        elif block.directive == "programme":
            self.programme(block.value, block.text)
        elif block.language == "console":
            self.console(block)
        elif block.language == "json":
            json.loads(block.text)
        elif block.language in ("c", "cpp"):
            folder = self.root / "docs/examples"
            if not stands_in(block.text, [path.read_text("utf-8") for path in folder.glob("*." + block.language)]):
                raise Fault("these lines stand in no program of docs/examples")
        elif block.language == "cmake":
            lists = [path for name in ("docs/examples/cmake", "tests/install") for path in (self.root / name).rglob("CMakeLists.txt")]
            if not stands_in(block.text, [path.read_text("utf-8") for path in lists]):
                raise Fault("these lines stand in no CMakeLists.txt of docs/examples/cmake or tests/install")
        elif block.language not in ("csv", *SHOWN_ONLY):
            raise Fault(f"nothing checks blocks of {block.language or 'no language'}")

    def plan(self, value, rows):
        """The plan of a table: written as CSV, checked, and the codes of its findings compared."""
        said = re.fullmatch(r"(\S+/\S+) finds ?(.*)", value)
        if not said:
            raise Fault(f"the comment should read: plan: FIRST/LAST finds CODE..., not {value}")
        with open(self.work / "plan-of-page.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([[cell.replace("<br>", "\n").replace("**", "") for cell in row] for row in rows])
        self.findings(["plan-of-page.csv", "--period", said.group(1)], said.group(2).split())

    def programme(self, value, text):
        """The programme of a block: columns of its tables stand between bars."""
        (self.work / "programme-of-page.txt").write_text(re.sub(r" *\| *", "\t", text), "utf-8")
        if not value.startswith("finds"):
            raise Fault(f"the comment should read: programme: finds CODE..., not {value}")
        self.findings(["programme-of-page.txt"], value.split()[1:])

    def findings(self, arguments, wanted):
        """What `opora check` finds are these codes, whatever their number and order."""
        done = subprocess.run(["opora", "check", "--json", *arguments], cwd=self.work, env=self.environment,
                              capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):
            raise Fault(done.stderr)
        findings = json.loads(done.stdout)["findings"]
        codes = sorted({finding["code"] for finding in findings})
        if codes != sorted(wanted):
            raise Fault(f"finds {codes}, not {sorted(wanted)}:\n" + "\n".join(f"{one['code']} {one['message']}" for one in findings))

    def timings(self, period, rows):
        """A table whose first three columns are a phrase, what the program says it means, and its dates."""
        for phrase, meaning, days, *_ in rows[1:]:
            printed = self.shell(f"opora timing --all --period {shlex.quote(period)} -- {shlex.quote(phrase)}")
            said = re.findall(r"^  \S+ {2,}(.*)$", printed, re.MULTILINE)
            if (said[0], said[3]) != (meaning, days):
                raise Fault(f"{phrase} is {said[0]!r}, {said[3]!r}, not {meaning!r}, {days!r}")

    def check(self):
        """(line, fault) of the blocks and tables of the page."""
        text = self.path.read_text("utf-8")
        if re.search("<!-- (Made|Written) by tools/", text[:400]):
            return
        for block in blocks(text):
            if block.language in ("python", "pycon"):
                continue
            kind = "not run" if block.directive == "not run" else block.language
            self.counts[kind] = self.counts.get(kind, 0) + 1
            if kind == "not run":
                continue
            try:
                self.run(block)
            except (Fault, ValueError) as fault:
                yield block.line, fault
        for line, name, value, rows in tables(text):
            if name not in ("plan", "timings"):
                continue
            self.counts[name] = self.counts.get(name, 0) + 1
            try:
                getattr(self, name)(value, rows)
            except Fault as fault:
                yield line, fault

    def python(self, interpreter):
        """The Python of the page as one program: blocks run, sessions of the prompt compare what they print."""
        own = [block for block in blocks(self.path.read_text("utf-8"))
               if block.directive == "file" or block.language in ("python", "pycon")]
        if not any(block.language in ("python", "pycon") and block.directive != "not run" for block in own):
            return
        program = [SESSION]
        for block in own:
            if block.directive == "file":
                (self.work / block.value).write_text(block.text, "utf-8")
            elif block.directive != "not run":
                self.counts[block.language] = self.counts.get(block.language, 0) + 1
                program.append(f"{block.language}_block({block.text!r}, {block.line})")
        done = subprocess.run([interpreter, "-X", "utf8", "-c", "\n".join(program)], cwd=self.work, env=self.environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode:
            yield 1, done.stdout


SESSION = '''
import doctest, sys
names = {"__name__": "__main__"}
def python_block(text, line):
    exec(compile("\\n" * line + text, "block", "exec"), names)
def pycon_block(text, line):
    test = doctest.DocTestParser().get_doctest(text, names, "block", "page", line)
    if doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE).run(test, clear_globs=False).failed:
        sys.exit(1)
    names.update(test.globs)
'''


def has_package(interpreter):
    return bool(shutil.which(interpreter)) and subprocess.run([interpreter, "-c", "import opora"], capture_output=True, check=False).returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--opora")
    parser.add_argument("--python", type=os.path.abspath)
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    if arguments.python and not has_package(arguments.python):
        print(f"{arguments.python} has no package opora")
        return 1 if os.environ.get("CI") == "true" else 77
    faults, counts = 0, {}
    for path in pages(root):
        if arguments.python and not relative(root, path).startswith("docs/"):
            continue
        page = Page(root, path, arguments.opora)
        try:
            for line, fault in page.python(arguments.python) if arguments.python else page.check():
                print(f"{relative(root, path)}:{line}: {fault}")
                faults += 1
        finally:
            page.close()
        for kind, count in page.counts.items():
            counts[kind] = counts.get(kind, 0) + count
    print(", ".join(f"{kind} {count}" for kind, count in sorted(counts.items())))
    return 1 if faults or not counts else 0


if __name__ == "__main__":
    sys.exit(main())
