#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""What the C API's library exports, and what its tests call, against capi/symbols.txt.

    symbols.py exported LIBRARY ROOT      the shared library exports these functions, at their version, and nothing else
    symbols.py called ROOT OBJECT;...     the objects of the tests in C call each of them
    symbols.py kept ROOT                  what the headers of tests/capi/old have is there unchanged
    symbols.py failing ROOT               each that can run out of memory is a case of tests/capi/memory/cases.c
"""
import json
import pathlib
import re
import subprocess
import sys


def listed(root):
    return set((pathlib.Path(root) / "capi/symbols.txt").read_text("utf-8").split())


def nm(*arguments):
    return subprocess.run(["nm", *arguments], capture_output=True, text=True, check=True).stdout.splitlines()


def complain(what, names):
    for name in sorted(names):
        print(f"{name}: {what}")
    return 1 if names else 0


def exported(library, root):
    header = (pathlib.Path(root) / "capi/opora.h").read_text("utf-8")
    major = re.search(r"#define OPORA_API_MAJOR (\d+)", header).group(1)
    found, odd = set(), set()
    for line in nm("-D", "--defined-only", library):
        kind, name = line.split()[1:3]
        plain, _, version = name.partition("@@")
        if kind == "A" and re.fullmatch(rf"OPORA_{major}\.\d+", plain):
            continue  # the name of a version
        if kind != "T" or not re.fullmatch(rf"OPORA_{major}\.\d+", version):
            odd.add(name)
        found.add(plain)
    names = listed(root)
    result = complain("is exported, and is no function of the header", found - names)
    result |= complain("is a function of the header, and is not exported", names - found)
    result |= complain("is exported without a version of the C API", odd)
    dynamic = subprocess.run(["readelf", "-d", library], capture_output=True, text=True, check=True).stdout
    if f"[libopora_c.so.{major}]" not in dynamic:
        print(f"{library}: its SONAME is not libopora_c.so.{major}")
        result = 1
    print(f"{len(found)} functions exported")
    return result


def called(root, objects):
    objects = objects.split(";")
    names = {line.split()[-1] for line in nm("-u", *objects) if line.strip() and not line.endswith(":")}
    missing = listed(root) - names
    print(f"{len(listed(root)) - len(missing)} of {len(listed(root))} functions are called from a test in C")
    return complain("is called from no test in C", missing)


def kept(root):
    """Functions and constants as they were; structs that may grow begin as they did, others are the same."""
    root = pathlib.Path(root)
    sys.path.insert(0, str(root / "tools"))
    sys.dont_write_bytecode = True
    from api import header
    now = described(header.parse((root / "capi/opora.h").read_text("utf-8")),
                    header.parse((root / "capi/opora_codes.h").read_text("utf-8")))
    result = 0
    for old in sorted((root / "tests/capi/old").glob("[0-9]*")):
        then = described(header.parse((old / "opora.h").read_text("utf-8")),
                         header.parse((old / "opora_codes.h").read_text("utf-8")))
        broken = {name for name, what in then.items() if not continues(what, now.get(name))}
        result |= complain(f"is not as in the header of {old.name}", broken)
        print(f"{len(then) - len(broken)} of {len(then)} names of {old.name} are as they were")
    return result


def described(api, codes):
    out = {one["name"]: ("function", one["returns"], [each["type"] for each in one["params"]])
           for one in api["functions"] + api["callbacks"]}
    out |= {value["name"]: ("constant", value["value"])
            for one in api["enums"] + codes["enums"] for value in one["values"]}
    out |= {one["name"]: ("struct", [(each["type"], each["name"]) for each in one["fields"]]) for one in api["structs"]}
    return out


def continues(then, now):
    if now is None or then[0] != now[0]:
        return False
    if then[0] == "struct" and then[1] and then[1][0][1] == "struct_size":
        return now[1][:len(then[1])] == then[1]
    return then == now


def failing(root):
    api = json.loads((pathlib.Path(root) / "capi/api.json").read_text("utf-8"))
    cases = (pathlib.Path(root) / "tests/capi/memory/cases.c").read_text("utf-8")
    tried = set(re.findall(r'\{"(opora_\w+)', cases))
    memory = {one["name"] for one in api["functions"]
              if "OPORA_E_MEMORY" in one["returns_doc"] or one["returns_doc"].startswith("as opora_")}
    print(f"{len(memory & tried)} of {len(memory)} functions that can run out of memory are tried without it")
    return complain("can run out of memory, and is in no case of tests/capi/memory/cases.c", memory - tried)


if __name__ == "__main__":
    commands = {"exported": exported, "called": called, "kept": kept, "failing": failing}
    if len(sys.argv) < 3 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    sys.exit(commands[sys.argv[1]](*sys.argv[2:]))
