#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""layouts.py API_JSON OUT_C: a program in C that compiles where an installed api.json says of the installed opora.h what
the compiler says: sizes and offsets of structs, numbers of constants, functions with their parameters."""
import json
import pathlib
import sys


def main(source, out):
    api = json.loads(pathlib.Path(source).read_text("utf-8"))
    wide = "sizeof(void *) == 8"
    lines = ["/* Made by layouts.py. */", "#include <stddef.h>", "#include <opora.h>"]
    facts = [f"{one['name']} == {one['value']}" for enum in api["enums"] for one in enum["values"]]
    for struct in api["structs"]:
        name = struct["name"]
        facts.append(f"sizeof({name}) == ({wide} ? {struct['size']} : {struct['size_32']})")
        facts += [f"offsetof({name}, {one['name']}) == ({wide} ? {one['offset']} : {one['offset_32']})"
                  for one in struct["fields"]]
    lines += [f"typedef char fact_{i}[({fact}) ? 1 : -1];" for i, fact in enumerate(facts)]
    for i, one in enumerate(api["functions"]):
        params = ", ".join(each["type"] for each in one["params"]) or "void"
        lines.append(f"static {one['returns']} (*const function_{i})({params}) = {one['name']};")
    used = " && ".join(f"function_{i} != 0" for i in range(len(api["functions"])))
    lines += ["int main(void) {", f"    return {used} ? 0 : 1;", "}"]
    pathlib.Path(out).write_text("\n".join(lines) + "\n", "utf-8")
    print(f"api.json: {len(facts)} numbers, {len(api['functions'])} functions to compare with opora.h")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
