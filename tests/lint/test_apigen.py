# Opora, MIT licence. See LICENSE.
"""A header that breaks a rule of the C API, or has a form that apigen does not know, is seen; so is a stale file."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
sys.dont_write_bytecode = True
from api import header, native, rules  # noqa: E402

GOOD = """/* Opora, MIT licence. See LICENSE. */
/** The API. */
#ifndef A_H
#define A_H
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
/** @defgroup base Things */
/** @{ */
/** A handle. */
typedef struct opora_thing opora_thing;
/** What came of it. */
typedef int32_t opora_status;
enum {
    OPORA_OK = 0,        /**< done */
    OPORA_E_RANGE = -2   /**< past the end */
};
/** How. */
typedef struct opora_how {
    uint32_t struct_size; /**< its size */
    int32_t fast;         /**< 1: sooner */
} opora_how;
/** Slowly. */
#define OPORA_HOW_INIT {sizeof(opora_how), 0}
/** Two numbers. Never grows. */
typedef struct opora_pair {
    int32_t a; /**< one */
    int32_t b; /**< two */
} opora_pair;
/** Is told. @param payload  as given @param done  from 0 to 1 @return 0 to go on */
typedef int32_t (*opora_fn)(void *payload, double done);
/**
 * Makes a thing. Since 1.0.
 *
 * @param how   NULL: slowly
 * @param out   the caller frees it by opora_thing_free()
 * @return OPORA_OK
 */
OPORA_API opora_status opora_thing_create(const opora_how *how, opora_thing **out);
/** Copies pairs. Since 1.1. @param thing  not NULL @param pairs  an array @param cap  its size @param len  how many
 * @return OPORA_OK */
OPORA_API opora_status opora_thing_pairs(const opora_thing *thing, opora_pair *pairs, size_t cap, size_t *len);
/** Frees it. Since 1.0. @param thing  may be NULL */
OPORA_API void opora_thing_free(opora_thing *thing);
/** @} */
#ifdef __cplusplus
}
#endif
#endif /* A_H */
"""
# What is replaced, by what, and what must be said of it.
FAULTS = [
    (" Since 1.0.\n", "\n", "since which version"),
    (" * @param how   NULL: slowly\n", "", "parameter how is not documented"),
    ("@param how ", "@param who ", "no parameter who"),
    (" * @return OPORA_OK\n */", " */", "does not say what it returns"),
    ("the caller frees it by opora_thing_free()", "new", "freed by opora_thing_free()"),
    ("(const opora_how *how, opora_thing **out)", "(opora_thing **out, const opora_how *how)", "outs come last"),
    ("    int32_t fast; ", "    bool fast; ", "no type that crosses"),
    ("    int32_t fast; ", "    long fast; ", "of no form known"),
    ("double done);", "long double done);", "of no form known"),
    ("size_t *len);", "size_t *len, ...);", "a name is expected"),
    ("uint32_t struct_size;", "uint32_t size;", "neither begins with struct_size"),
    (" Never grows.", "", "neither begins with struct_size"),
    ("{sizeof(opora_how), 0}", "{sizeof(opora_how)}", "does not set every field"),
    ("{sizeof(opora_how), 0}", "{sizeof(opora_pair), 0}", "does not begin with the size"),
    ("#define OPORA_HOW_INIT", "#define OPORA_HOW", "has no OPORA_HOW_INIT"),
    ("/**< past the end */", "", "OPORA_E_RANGE is not documented"),
    ("OPORA_E_RANGE = -2 ", "OPORA_E_RANGE = 0 ", "number of another constant"),
    ("OPORA_E_RANGE = -2 ", "OPORA_E_RANGE = 1 << 3 ", "behind OPORA_E_RANGE"),
    ("    OPORA_OK = 0,", "    DONE = 0,", "does not begin with OPORA_"),
    ("/**< two */", "", "field b is not documented"),
    ("/** A handle. */\n", "", "opora_thing is not documented"),
    ("OPORA_API void opora_thing_free", "OPORA_API void opora_thing_drop", "has no opora_thing_free()"),
    ("OPORA_API void", "static void", "of no form known"),
    ("/** Frees it. Since 1.0. @param thing  may be NULL */\n", "", "opora_thing_free is not documented"),
    ("/** @{ */\n", "", "a group ends"),
    ("/** @} */\n", "", "does not end"),
    ("} opora_pair;", "} opora_other;", "has another name"),
    ("#endif /* A_H */\n", "", "of no form known"),
    ("/** @} */", "int opora_count;\n/** @} */", "of no form known"),
    ("/** @} */", "#define OPORA_MAX(a, b) 1\n/** @} */", "a macro that is no constant"),
    ("/** @} */", "/** A. */\ntypedef int32_t opora_a;\nenum {\n    OPORA_A = 1 /**< a */\n};\n/** B. */\ntypedef int32_t opora_b;\n"
     "enum {\n    OPORA_B = 1 /**< b */\n};\n/** Takes both. Since 1.0. @param a  one @param b  another */\n"
     "OPORA_API void opora_both(opora_a a, opora_b b);\n/** @} */", "OPORA_B has the number of OPORA_A"),
    ("/** Slowly. */", "/** Slowly. */\n/** Twice. */", "two comments"),
]


def said(text):
    try:
        return "\n".join(rules.faults(header.parse(text)))
    except header.HeaderError as error:
        return str(error)


def command(root, *arguments):
    return subprocess.run([sys.executable, str(ROOT / "tools/apigen.py"), "--root", str(root), *arguments],
                          capture_output=True, text=True, check=False)


def stale_files():
    """A copy of the tree is fresh; each file made stale or missing is named, and made again."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name in ("capi/opora.h", "src/data/codes.csv"):
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, root / name)
        if command(root, "--check").returncode != 1 or command(root).returncode or command(root, "--check").returncode:
            yield "a fresh tree is taken for stale, or the reverse"
        made = [path for path in root.rglob("*") if path.is_file() and path.name not in ("opora.h", "codes.csv")]
        for path in made:
            path.write_text(path.read_text("utf-8") + "\n", "utf-8")
        spoken_of = command(root, "--check").stderr
        yield from (f"{path.name} is stale and nobody says so" for path in made if path.name not in spoken_of)
        contract = root / "capi/opora.h"
        contract.write_text(contract.read_text("utf-8").replace("\n} opora_window;", "\n} opora_windows;"), "utf-8")
        if command(root, "--check").returncode != 2:
            yield "a broken header is taken"


def main():
    wrong = [f"a good header: {said(GOOD)}"] if said(GOOD) else []
    for old, new, expected in FAULTS:
        if GOOD.count(old) == 0:
            wrong.append(f"{old!r} is not in the good header")
        if expected not in said(GOOD.replace(old, new, 1)):
            wrong.append(f"{old!r} -> {new!r}: {expected!r} is not in {said(GOOD.replace(old, new, 1))!r}")
    script = native.version_script(header.parse(GOOD))
    if not re.search(r"OPORA_1\.0 \{.*thing_create;.*local:\s+\*;\n\};\nOPORA_1\.1 \{\s+global:\s+opora_thing_pairs;\n\} OPORA_1\.0;",
                     script, re.DOTALL):
        wrong.append(f"the version script: {script}")
    # Counted by other means than the parser's.
    real = (ROOT / "capi/opora.h").read_text("utf-8")
    if len(re.findall(r"^OPORA_API ", real, re.MULTILINE)) != len(header.parse(real)["functions"]):
        wrong.append("a function of capi/opora.h was passed over")
    wrong += stale_files()
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
