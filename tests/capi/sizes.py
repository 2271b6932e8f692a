#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Writes the tests of all structs that may grow, from capi/api.json.

    sizes.py API_JSON callers OUT_C     each function that fills or reads such a struct, from callers older and newer
                                        than the library
    sizes.py API_JSON grown OUT_CPP     the same for a library whose structs have grown since

A caller of the version that brought a struct is served and not a byte past its struct is written. What a newer caller's
struct has beyond becomes zero, or, of options, is refused where it is set. A smaller struct is refused.
"""
import json
import pathlib
import sys

# What a parameter is given, by its name or by its type: something that makes the call succeed.
VALUES = {
    "context": "all->context", "programme": "all->programme", "before": "all->programme", "after": "all->programme",
    "calendar": "all->calendar", "timing": "all->timing", "findings": "all->findings", "evidence": "all->evidence",
    "changes": "all->changes", "coverage": "all->coverage", "builder": "all->builder", "settings": "NULL",
    "list": "OPORA_LIST_EVENTS", "kind": "OPORA_REFERENCE_RESPONSIBLE", "picture": "OPORA_PICTURE_TIMELINE",
    "text": "\"10\"", "size": "2", "bytes": "\"1\"", "name": "NULL", "name_size": "0", "path": "all->path",
    "path_size": "strlen(all->path)", "date": "19000", "offsets": "offsets", "count": "1",
}
# Where one function needs another.
SPECIAL = {
    ("opora_programme_read", "bytes"): "small_json",
    ("opora_programme_read", "size"): "strlen(small_json)",
    ("opora_programme_statement_at", "list"): "OPORA_LIST_GOALS",
}
# Options that are not right without something, and a struct that no function takes by itself.
SETUP = {"opora_ics_options": "given.now.dtstamp = dtstamp;"}
WITHIN = {"opora_limits": ("opora_read_options", "limits")}
HEAD = """/* Opora, MIT licence. See LICENSE. */
/* Made by tests/capi/sizes.py. */
#include <string.h>

#include "check.h"
#include "groups.h"
#include "things.h"

#define GUARD 32

static const uint64_t offsets[] = {0, 1};
static const opora_str dtstamp = {"20260101T000000Z", 16};

/* All bytes from one to another have this value. */
static int are(const unsigned char *bytes, size_t first, size_t end, unsigned char value) {
    while (first < end && bytes[first] == value) {
        ++first;
    }
    return first == end;
}
"""


def base(kind):
    return kind.replace("const ", "").replace("*", "").strip()


def arguments(function, struct, given, api):
    opaque = {one["name"] for one in api["types"] if one["is"] == "opaque"}
    out = []
    for param in function["params"]:
        key = (function["name"], param["name"])
        if base(param["type"]) == struct and param["type"].endswith("*"):
            out.append(given)
        elif base(param["type"]) in opaque and param["type"].endswith("**"):
            out.append("&made")
        elif key in SPECIAL:
            out.append(SPECIAL[key])
        elif param["name"] in VALUES and not (param["type"].endswith("*") and VALUES[param["name"]].startswith("OPORA_")):
            out.append(VALUES[param["name"]])
        else:
            out.append("NULL" if param["type"].endswith("*") else "0")
    return f"{function['name']}({', '.join(out)})"


def made_type(function, api):
    opaque = {one["name"] for one in api["types"] if one["is"] == "opaque"}
    return next((base(one["type"]) for one in function["params"]
                 if one["type"].endswith("**") and base(one["type"]) in opaque), None)


def filled(function, struct, api):
    """A function that fills the struct, for callers of every size."""
    call = arguments(function, struct, "&given.now", api)
    return f"""
static void {function['name'][6:]}_fills(const things *all) {{
    union {{
        {struct} now;
        unsigned char bytes[sizeof({struct}) + GUARD];
    }} given;
    const size_t first = sizeof({struct}_first);
    size_t size;
    for (size = 0; size <= sizeof({struct}) + GUARD / 2; ++size) {{
        memset(given.bytes, 0xA5, sizeof given.bytes);
        given.now.struct_size = (uint32_t)size;
        if (size < first) {{
            CHECK_STATUS(OPORA_E_VERSION, {call});
            CHECK(are(given.bytes, sizeof(uint32_t), sizeof given.bytes, 0xA5));
            continue;
        }}
        CHECK_OK({call});
        CHECK_NUMBER(size, given.now.struct_size);
        CHECK(!are(given.bytes, sizeof(uint32_t), size < sizeof({struct}) ? size : sizeof({struct}), 0xA5));
        CHECK(are(given.bytes, sizeof({struct}), size, 0));
        CHECK(are(given.bytes, size, sizeof given.bytes, 0xA5));
    }}
    (void)all;
}}
"""


def reads(function, struct, api):
    """A function that takes options."""
    outer, member = WITHIN.get(struct, (struct, None))
    call = arguments(function, outer, "&outer" if member else "&given.now", api)
    made = made_type(function, api)
    lines = ["", f"static void {function['name'][6:]}_reads_{struct[6:]}(const things *all) {{",
             "    union {", f"        {struct} now;", f"        unsigned char bytes[sizeof({struct}) + GUARD];",
             "    } given;", f"    const {struct} standard = {struct.upper()}_INIT;",
             f"    const size_t first = sizeof({struct}_first);", "    size_t size;"]
    if made:
        lines.append(f"    {made} *made = NULL;")
    if member:
        lines.append(f"    {outer} outer = {outer.upper()}_INIT;")
    lines += ["    memset(given.bytes, 0, sizeof given.bytes);", "    given.now = standard;"]
    if member:
        lines.append(f"    outer.{member} = &given.now;")
    lines.append(f"    {SETUP[struct]}" if struct in SETUP else "")
    lines += [f"    for (size = 0; size <= sizeof({struct}) + GUARD / 2; ++size) {{",
              "        given.now.struct_size = (uint32_t)size;",
              f"        CHECK_STATUS(size < first ? OPORA_E_VERSION : OPORA_OK, {call});"]
    if made:
        lines += [f"        {made}_free(made);", "        made = NULL;"]
    lines += ["    }", "    given.bytes[sizeof given.now] = 1; /* what this library does not know */",
              f"    given.now.struct_size = (uint32_t)sizeof({struct});",
              f"    CHECK_OK({call});"]
    if made:
        lines += [f"    {made}_free(made);", "    made = NULL;"]
    lines += [f"    given.now.struct_size = (uint32_t)sizeof({struct}) + 4;",
              f"    CHECK_STATUS(OPORA_E_VERSION, {call});"]
    if made:
        lines.append("    CHECK(made == NULL);")
    lines += ["    (void)all;", "}", ""]
    return "\n".join(line for line in lines if line or line == "")


def growing(api):
    return [one for one in api["structs"] if one["fields"][0]["name"] == "struct_size"]


def callers(api):
    lines, names = [HEAD], []
    for struct in growing(api):
        name = struct["name"]
        lines.append(f"typedef struct {name}_first {{\n    {fields(struct)}\n}} {name}_first;")
    for struct in growing(api):
        name = WITHIN.get(struct["name"], (struct["name"],))[0]
        found = [one for one in api["functions"] for param in one["params"]
                 if base(param["type"]) == name and param["type"].endswith("*")]
        if not found:
            sys.exit(f"sizes.py: no function takes {name}")
        for function in found:
            out = not any(base(one["type"]) == name and one["type"].startswith("const ") for one in function["params"])
            lines.append((filled if out else reads)(function, struct["name"], api))
            names.append(f"{function['name'][6:]}_fills" if out else f"{function['name'][6:]}_reads_{struct['name'][6:]}")
    lines.append("void test_sizes(void) {\n    things all;\n    make_things(&all);")
    lines += [f"    {name}(&all);" for name in names]
    lines.append("    free_things(&all);\n}")
    return "\n".join(lines) + "\n"


def fields(struct):
    return " ".join(f"{one['type']} {one['name']};" for one in struct["fields"] if one["since"] == struct["since"])


def grown(api):
    lines = ["// Opora, MIT licence. See LICENSE.", "// Made by tests/capi/sizes.py.", '#include "grown.hpp"', ""]
    for struct in growing(api):
        all_fields = " ".join(f"{one['type']} {one['name']};" for one in struct["fields"])
        lines += [f"struct grown_{struct['name']} {{", f"    {all_fields}", "    int64_t later; opora_str much_later;", "};",
                  "template <>",
                  f"inline constexpr std::size_t opora::capi::first_size<grown_{struct['name']}> = "
                  f"opora::capi::first_size<{struct['name']}>;", ""]
    lines += ["int main() {"]
    lines += [f'    try_grown<grown_{one["name"]}, {one["name"]}>("{one["name"]}");' for one in growing(api)]
    return "\n".join([*lines, f"    return finish({len(growing(api))});", "}", ""])


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[2] not in ("callers", "grown"):
        sys.exit(__doc__)
    text = {"callers": callers, "grown": grown}[sys.argv[2]](json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8")))
    pathlib.Path(sys.argv[3]).write_text(text, "utf-8")
