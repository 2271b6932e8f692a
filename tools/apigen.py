#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Makes what follows from the C header and from the table of codes, so that nothing is written twice.

    apigen.py          writes the files again
    apigen.py --check  says which are stale, and fails then
    --root FOLDER      of another tree than this one

Both read capi/opora.h strictly and fail where it breaks a rule of the C API.

capi/opora_codes.h                     the constants OPORA_CODE_*, from src/data/codes.csv
capi/api.json                          the whole header as data, for whoever makes a binding
capi/src/made/codes.cpp                checks that C and C++ number the codes alike
capi/src/made/sizes.hpp, offsets.cpp   sizes and offsets of structs in the version that brought them
capi/symbols.txt, capi/opora.map       what the shared library exports
docs/reference/capi.md                 the reference
bindings/python/cdef.txt               what cffi compiles against
bindings/python/src/opora/_ffi.pyi     the types of the compiled module
bindings/python/src/opora/_codes.py    codes and exceptions
"""
import argparse
import csv
import pathlib
import sys

sys.dont_write_bytecode = True
from api import described, header, layout, native, page, python, rules  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent


def codes(root):
    """The rows of the table of codes."""
    with open(root / "src/data/codes.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def baselines(root):
    """The headers of the versions that a caller can have been compiled with, oldest first: (version, header)."""
    folders = sorted((root / "tests/capi/old").glob("[0-9]*"), key=lambda one: tuple(map(int, one.name.split("."))))
    return [(one.name, header.parse((one / "opora.h").read_text("utf-8"))) for one in folders]


def made(root):
    """Name and text of every file; HeaderError or a list of faults where the header is not as it must be."""
    rows = codes(root)
    constants = native.codes_header(rows)
    numbers = header.parse(constants)
    api = header.parse((root / "capi/opora.h").read_text("utf-8"))
    faults = list(rules.faults(api))
    if faults:
        raise header.HeaderError("\n".join(faults))
    older = baselines(root)
    return {
        "capi/opora_codes.h": constants,
        "capi/api.json": native.api_json({**described.described(api, older), "codes": numbers["enums"][0]["values"]}),
        "capi/src/made/codes.cpp": native.codes_check(rows),
        "capi/src/made/sizes.hpp": layout.sizes_header(api, older),
        "capi/src/made/offsets.cpp": layout.offsets_check(api, older),
        "capi/symbols.txt": native.symbols(api),
        "capi/opora.map": native.version_script(api),
        "docs/reference/capi.md": page.Page(api, rows).text(),
        "bindings/python/cdef.txt": python.cdef(api, numbers),
        "bindings/python/src/opora/_ffi.pyi": python.stub(api, numbers),
        "bindings/python/src/opora/_codes.py": python.codes_module(rows),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--root", type=pathlib.Path, default=ROOT)
    arguments = parser.parse_args()
    try:
        files = made(arguments.root)
    except header.HeaderError as error:
        print(f"capi/opora.h: {error}", file=sys.stderr)
        return 2
    stale = [name for name, text in files.items()
             if not (arguments.root / name).exists() or (arguments.root / name).read_text("utf-8") != text]
    for name in stale:
        if arguments.check:
            print(f"{name} is stale: run tools/apigen.py", file=sys.stderr)
        else:
            (arguments.root / name).parent.mkdir(parents=True, exist_ok=True)
            (arguments.root / name).write_text(files[name], "utf-8")
    return 1 if arguments.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
