# Opora, MIT licence. See LICENSE.
"""What the Python package is made from: the declarations for cffi, the types of its module, codes and exceptions."""
import re

from . import rules

# How a family of codes, its first digit, is raised; findings (4 and above) never are.
FAMILIES = {0: "DocumentError", 1: "ParseError", 2: "ParseError", 3: "ParseError"}
# Codes that Python has another built-in exception for.
SPECIAL = {"internal": "InternalError", "file_unreadable": "FileError", "office_missing": "MissingComponentError"}


def cdef(api, codes_api):
    """All declarations without comments and macros, as ffi.cdef() takes them."""
    lines = ["/* Opora, MIT licence. See LICENSE. */", "/* Made by tools/apigen.py from capi/opora.h. */"]
    lines += [f"#define {item['name']} {item['value']}" for item in api["constants"] if re.fullmatch(r"\d+", item["value"])]
    for item in api["types"]:
        is_what = f"struct {item['name']}" if item["is"] == "opaque" else item["is"]
        lines.append(f"typedef {is_what} {item['name']};")
    for enum in api["enums"] + codes_api["enums"]:
        lines.append("enum {")
        lines.append(",\n".join(f"    {value['name']} = {value['value']}" for value in enum["values"]))
        lines.append("};")
    for item in api["callbacks"]:
        lines.append(f"typedef {item['returns']} (*{item['name']})({parameters(item)});")
    for item in api["structs"]:
        lines.append(f"typedef struct {item['name']} {{")
        lines += [f"    {field['type']} {field['name']};" for field in item["fields"]]
        lines.append(f"}} {item['name']};")
    for item in api["functions"]:
        lines.append(f"{item['returns']} {item['name']}({parameters(item)});")
    return "\n".join(lines) + "\n"


def parameters(item):
    return ", ".join(f"{param['type']} {param['name']}" for param in item["params"]) or "void"


def stub(api, codes_api):
    """The types of the compiled module."""
    names = rules.Names(api)
    lines = [
        "# Opora, MIT licence. See LICENSE.",
        "# Made by tools/apigen.py from capi/opora.h.",
        '"""The C API as cffi gives it: numbers are int and float, all else is CData."""',
        "from typing import Any",
        "",
        "CData = Any",
        "",
        "class _Lib:",
    ]
    constants = [item["name"] for item in api["constants"] if re.fullmatch(r"\d+", item["value"])]
    constants += [value["name"] for enum in api["enums"] + codes_api["enums"] for value in enum["values"]]
    lines += [f"    {name}: int" for name in constants]
    for item in api["functions"]:
        params = "".join(f", {param['name']}_: {python_type(param['type'], names)}" for param in item["params"])
        returns = "None" if item["returns"] == "void" else python_type(item["returns"], names)
        lines.append(f"    def {item['name']}(self{params}, /) -> {returns}: ...")
    lines += [
        "    def opora_py_can_write_xlsx(self, /) -> int: ...",
        "    opora_py_progress: CData",
        "",
        "lib: _Lib",
        "ffi: Any",
        "",
    ]
    return "\n".join(lines)


def python_type(kind, names):
    if "*" in kind or kind in names.structs or kind in names.callbacks:
        return "CData"
    return "float" if kind == "double" else "int"


def class_name(name):
    return "".join(part.capitalize() for part in name.split("_")) + "Error"


def codes_module(rows):
    """Each code with its name and severity, and an exception for each code that a call can end with."""
    lines = [
        "# Opora, MIT licence. See LICENSE.",
        "# Made by tools/apigen.py from src/data/codes.csv.",
        '"""The published codes and the exceptions that carry them."""',
        "from ._errors import " + ", ".join(sorted({*FAMILIES.values(), *SPECIAL.values(), "OporaError"})),
        "",
        "#: number of a code -> its name and severity",
        "CODES: dict[int, tuple[str, str]] = {",
    ]
    entries = [f'{int(row["code"][2:])}: ("{row["name"]}", "{row["severity"]}"),' for row in rows]
    lines += ["    " + "  ".join(entries[i:i + 2]) for i in range(0, len(entries), 2)]
    lines += ["}", ""]
    classes = []
    for row in rows:
        number = int(row["code"][2:])
        parent = SPECIAL.get(row["name"]) or (FAMILIES.get(number // 100) if row["severity"] == "error" else None)
        if parent is None or row["name"] in SPECIAL:
            continue
        classes.append((number, class_name(row["name"])))
        lines += ["", f"class {classes[-1][1]}({parent}):", f'    """{row["code"]}: {row["en"]}."""', ""]
    lines += ["", "#: number of a code -> the exception that carries it", "EXCEPTIONS: dict[int, type[OporaError]] = {"]
    special = {int(row["code"][2:]): SPECIAL[row["name"]] for row in rows if row["name"] in SPECIAL}
    lines += [f"    {number}: {name}," for number, name in sorted([*classes, *special.items()])]
    lines += ["}", ""]
    return "\n".join(lines)
