#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Writes a test in C that calls each function of capi/api.json with arguments that nobody should give.

    arguments.py API_JSON OUT_C

Every pointer NULL, and sizes, counts, indices and numbers each at one of their ends; then the same with a context. None
may crash, a status never says that all is well where something is missing, a fault of the library is none of the answers.
"""
import json
import pathlib
import sys

# What an argument of a type is when it is not a pointer, in each round.
ROUNDS = ("nothing", "least", "most")
VALUES = {
    "int32_t": ("0", "INT32_MIN", "INT32_MAX"),
    "size_t": ("0", "SIZE_MAX / 2", "SIZE_MAX"),
    "opora_window": ("none", "reversed", "everything"),
    "opora_progress_fn": ("NULL", "NULL", "NULL"),
}
# With a context alone these have all they need.
CONTENT = {"opora_context_set_language", "opora_context_set_progress"}
HEAD = """/* Opora, MIT licence. See LICENSE. */
/* Made by tests/capi/arguments.py. */
#include "check.h"
#include "groups.h"
#include "support.h"

static const opora_window none = {0, 0};
static const opora_window reversed = {INT32_MAX, INT32_MIN};
static const opora_window everything = {INT32_MIN, INT32_MAX};

/* An answer to a call that lacks something. */
static void refused(opora_context *context, opora_status status, const char *name) {
    check_that(status < 0 && status != OPORA_E_INTERNAL && status != OPORA_E_MEMORY, name, __FILE__, __LINE__);
    if (context != NULL) {
        CHECK_STATUS(status, opora_context_status(context));
        CHECK(opora_context_message(context).size > 0);
    }
}
"""


def argument(kind, position, context):
    if "*" in kind:
        return "context" if context and kind.replace("const ", "").strip() == "opora_context *" else "NULL"
    return VALUES[kind][position]


def call(function, position, context):
    given = ", ".join(argument(one["type"], position, context) for one in function["params"])
    text = f"{function['name']}({given})"
    takes = any(one["type"] == "opora_context *" for one in function["params"])
    if function["returns"] == "void":
        return f"    {text};"
    if function["returns"] != "opora_status" or function["name"] in ("opora_context_status",):
        return f"    (void){text};"
    if context and function["name"] in CONTENT:
        return f"    (void){text};"
    return f"    refused({'context' if context and takes else 'NULL'}, {text}, \"{function['name']}, {ROUNDS[position]}\");"


def main(api, out):
    described = json.loads(pathlib.Path(api).read_text("utf-8"))
    functions = described["functions"]
    VALUES.update({one["name"]: VALUES[one["is"]] for one in described["types"] if one["is"] in VALUES})
    lines = [HEAD]
    names = []
    for context in (False, True):
        with_context = [one for one in functions
                        if not context or (one["params"] and one["params"][0]["type"] == "opora_context *"
                                           and not one["name"].endswith("_free"))]
        for position, name in enumerate(ROUNDS):
            names.append(f"{name}_{'with' if context else 'without'}_context")
            lines.append(f"static void {names[-1]}(opora_context *context) {{")
            lines += [call(one, position, context) for one in with_context]
            lines.append("    (void)context;\n}\n")
    lines.append("void test_arguments(void) {\n    opora_context *const context = new_context();")
    lines += [f"    {name}(context);" for name in names]
    lines.append("    opora_context_free(context);\n}")
    pathlib.Path(out).write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
