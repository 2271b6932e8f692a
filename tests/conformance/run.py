#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Every case of tests/conformance/*.json, through C, Python and the command line, which must agree byte for byte.

    run.py --c PROGRAM [--cli PROGRAM] [--python] [--write] [NAME...]

--c       the program `conform`, which calls the C API
--cli     the program `opora`
--python  the package `opora` of the Python that runs this
--write   puts what C gives into the case files, to be read through before it is committed
NAME      of the case files, without .json; all by default
"""
import argparse
import difflib
import hashlib
import io
import json
import pathlib
import sys
import zipfile

from command_line import CommandLine, ThroughC

HERE = pathlib.Path(__file__).resolve().parent
SHORT = 4000  # bytes of an expected answer that may stand in its case; longer ones have a file or a digest


def expected_of(case, name):
    """The bytes that a case expects: its text, its file, or None where only a digest is kept."""
    if "expect" in case:
        return case["expect"].encode()
    path = HERE / "expected" / f"{name}.{case['name'].replace(' ', '-')}"
    return path.read_bytes() if path.exists() else None


def keep(case, name, answer):
    """Puts an answer into its case: the text if it is short, a digest if it is a page or a workbook, else a file."""
    for key in ("expect", "expect_sha256"):
        case.pop(key, None)
    if case["do"] in ("html", "xlsx", "svg"):
        case["expect_sha256"] = hashlib.sha256(answer).hexdigest()
    elif len(answer) <= SHORT:
        case["expect"] = answer.decode()
    else:
        path = HERE / "expected" / f"{name}.{case['name'].replace(' ', '-')}"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(answer)


def differs(case, name, answer):
    """What is wrong with an answer, or nothing."""
    if "expect_sha256" in case:
        if hashlib.sha256(answer).hexdigest() == case["expect_sha256"]:
            return ""
        return f"    {len(answer)} bytes, the digest differs: {hashlib.sha256(answer).hexdigest()}"
    expected = expected_of(case, name)
    if answer.startswith(b"refused ") and expected is not None:  # of a refusal a program prints the code for people
        return "" if expected.startswith(answer[8:].strip() + b" ") else f"    {answer!r} for {expected!r}"
    if expected is None:
        return "    the case expects nothing: run with --write and read it through"
    if answer == expected:
        return ""
    lines = difflib.unified_diff(expected.decode(errors="replace").splitlines(),
                                 answer.decode(errors="replace").splitlines(), "expected", "given", lineterm="")
    return "\n".join("    " + line[:300] for line in list(lines)[:20])


def member(answer, pointer):
    """A value of JSON by its pointer (RFC 6901)."""
    for step in pointer.split("/")[1:]:
        answer = answer[int(step)] if isinstance(answer, list) else answer[step]
    return answer


def text_of(answer):
    """An answer as text; of a workbook the XML of its parts."""
    if answer.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(answer)) as file:
            answer = b"".join(file.read(name) for name in sorted(file.namelist()))
    return answer.decode(errors="replace")


def by_hand(case, answer):
    """What differs from what a person has written, who did not look at an answer."""
    hand, text, wrong = case.get("by_hand", {}), text_of(answer), []
    if "answer" in hand and text != hand["answer"]:
        wrong.append(f"{text!r} for {hand['answer']!r}")
    for pointer, value in hand.get("at", {}).items():
        try:
            found = member(json.loads(text), pointer)
        except (KeyError, IndexError, ValueError) as error:
            found = f"nothing ({error!r})"
        if found != value:
            wrong.append(f"{pointer}: {found!r} for {value!r}")
    wrong += [f"lacks {part!r}" for part in hand.get("has", ()) if part not in text]
    wrong += [f"has {part!r}" for part in hand.get("lacks", ()) if part in text]
    return "\n".join(f"    by hand, from {hand['source']}: {what}" for what in wrong)


def without_source(suites):
    """Operations of which nobody has said by hand what one answer must be, and from where that is known."""
    cases = [case for suite in suites for case in suite["cases"]]
    checked = {case["do"] for case in cases if case.get("by_hand", {}).get("source")
               and case["by_hand"].keys() & {"answer", "at", "has", "lacks"}}
    return sorted({case["do"] for case in cases} - checked)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--c", required=True)
    parser.add_argument("--cli")
    parser.add_argument("--python", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    runners = [ThroughC(arguments.c, HERE)]
    if arguments.cli:
        runners.append(CommandLine(arguments.cli, HERE))
    if arguments.python:
        from through_python import ThroughPython
        runners.append(ThroughPython(HERE))
    done = {runner.name: 0 for runner in runners}
    failed = 0
    for path in sorted(HERE.glob("*.json")):
        if arguments.names and path.stem not in arguments.names:
            continue
        suite = json.loads(path.read_text("utf-8"))
        for case in suite["cases"]:
            for runner in runners:
                answer = runner.run(case["do"], case.get("with", {}), case.get("steps", []))
                if answer is None:  # it has no such capability
                    continue
                done[runner.name] += 1
                if arguments.write and runner is runners[0]:
                    keep(case, path.stem, answer)
                wrong = differs(case, path.stem, answer) or by_hand(case, answer)
                if wrong:
                    failed += 1
                    print(f"{path.name}: {case['name']}: through {runner.name}\n{wrong}", file=sys.stderr)
        if arguments.write:
            path.write_text(json.dumps(suite, ensure_ascii=False, indent=1) + "\n", "utf-8")
    for operation in without_source([json.loads(path.read_text("utf-8")) for path in HERE.glob("*.json")]):
        failed += 1
        print(f"{operation}: no case has an answer by hand with its source (README.md)", file=sys.stderr)
    print(", ".join(f"{count} through {name}" for name, count in done.items()) + f"; {failed} differ")
    return 1 if failed or not all(done.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
