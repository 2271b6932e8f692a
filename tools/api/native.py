# Opora, MIT licence. See LICENSE.
"""What C and its linkers need: the constants of the codes, the list of symbols, the version script."""
import json


def codes_header(rows):
    lines = [
        "/* Opora, MIT licence. See LICENSE. */",
        "/* Made by tools/apigen.py from src/data/codes.csv. */",
        "#ifndef OPORA_CODES_H",
        "#define OPORA_CODES_H",
        "",
        "/**",
        " * What can be wrong with somebody's data, by published number: OPORA_CODE_TIMING_NOT_UNDERSTOOD is OP101. Functions",
        " * return them, notes and findings carry them. A number never gets another meaning.",
        " */",
        "enum {",
    ]
    for i, row in enumerate(rows):
        comma = "," if i + 1 < len(rows) else ""
        text = row["en"].replace("*/", "* /")
        lines.append(f"    OPORA_CODE_{row['name'].upper()} = {int(row['code'][2:])}{comma} /**< {text} */")
    lines += ["};", "", "#endif /* OPORA_CODES_H */", ""]
    return "\n".join(lines)


def codes_check(rows):
    """A source that does not compile where the two headers disagree about the number of a code."""
    lines = [
        "// Opora, MIT licence. See LICENSE.",
        "// Made by tools/apigen.py from src/data/codes.csv.",
        "#include \"enums.hpp\"",
        "",
        "using opora::Code;",
        "using opora::capi::code_out;",
        "",
    ]
    lines += [f"static_assert(code_out(Code::{row['name']}) == OPORA_CODE_{row['name'].upper()});" for row in rows]
    return "\n".join(lines) + "\n"


def api_json(api):
    return json.dumps(api, ensure_ascii=False, indent=1) + "\n"


def symbols(api):
    """The exported functions, sorted, one a line."""
    return "".join(f"{name}\n" for name in sorted(item["name"] for item in api["functions"]))


def version_script(api):
    """A node of the linker for each minor version that added functions; each holds the one before it."""
    nodes = {}
    for item in api["functions"]:
        nodes.setdefault(tuple(map(int, item["since"].split("."))), []).append(item["name"])
    lines, before = ["/* Opora, MIT licence. See LICENSE. */", "/* Made by tools/apigen.py from capi/opora.h. */"], ""
    for version in sorted(nodes):
        node = "OPORA_{}.{}".format(*version)
        lines += [f"{node} {{", "  global:"]
        lines += [f"    {name};" for name in sorted(nodes[version])]
        if not before:
            lines += ["  local:", "    *;"]
        lines += [f"}}{before};"]
        before = f" {node}"
    return "\n".join(lines) + "\n"
