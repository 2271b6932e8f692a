#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""The examples at the heads of the public headers compile.

    examples.py INCLUDE_FOLDER FILE COMPILER [ARGUMENT...]

Each block from \\code to \\endcode in a header is C++ with its own #includes, the header's among them. All blocks go into
FILE, each in a namespace of its own, which is compiled without output. Every header but a few must have a block.
opora/opora.hpp must include every header.
"""
import pathlib
import re
import subprocess
import sys

WITHOUT = {"opora", "version", "base/codes"}  # what includes all, what has only macros, what is generated


def blocks(text):
    """The blocks of a header as (line number, lines of C++)."""
    out = []
    lines = None
    for number, line in enumerate(text.split("\n"), 1):
        word = line.strip()
        if word == r"/// \code":
            lines = []
            out.append((number + 1, lines))
        elif word == r"/// \endcode":
            lines = None
        elif lines is not None:
            lines.append(re.sub(r"^\s*/// ?", "", line))
    return out


def main():
    folder, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    faults, includes, bodies, seen = [], set(), [], set()
    for path in sorted((folder / "opora").rglob("*.hpp")):
        name = path.relative_to(folder / "opora").with_suffix("").as_posix()
        if name not in WITHOUT and not blocks(path.read_text(encoding="utf-8")):
            faults.append(f"{path}: no example at its head")
        for first, lines in blocks(path.read_text(encoding="utf-8")):
            seen.add(name)
            own = {line for line in lines if line.startswith("#include ")}
            if f"#include <opora/{name}.hpp>" not in own:
                faults.append(f"{path}:{first}: the example does not include its own header")
            includes |= own
            body = ["" if line in own else line for line in lines]
            space = f"example_{len(bodies)}"
            bodies.append("\n".join([f"namespace {space} {{", f'#line {first} "{path}"', *body, f"}} // namespace {space}"]))
    every = (folder / "opora" / "opora.hpp").read_text(encoding="utf-8")
    for path in sorted((folder / "opora").rglob("*.hpp")):
        name = path.relative_to(folder).as_posix()
        if name != "opora/opora.hpp" and f'#include "{name}"' not in every:
            faults.append(f"{folder}/opora/opora.hpp: does not include {name}")
    target.write_text("\n".join([*sorted(includes), *bodies, ""]), encoding="utf-8")
    for fault in faults:
        print(fault)
    compiled = subprocess.run([*sys.argv[3:], "-fsyntax-only", str(target)], check=False)
    print(f"{len(bodies)} examples in {len(seen)} headers")
    return 1 if faults or compiled.returncode != 0 or not bodies else 0


if __name__ == "__main__":
    sys.exit(main())
