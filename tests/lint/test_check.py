# Opora, MIT licence. See LICENSE.
"""The rules of check.py find what they are for: a small project with one fault of each sort, and one without."""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True
import check  # noqa: E402

FIRST = "// " + check.LICENCE + "\n"
HEAD = "code,name,severity,ru,en,suggestion_ru,suggestion_en\n"
GOOD = {
    "include/opora/time/date.hpp": FIRST + '#include <vector>\n#include "opora/base/span.hpp"\n',
    "src/time/date.cpp": FIRST + '#include "opora/time/date.hpp"\n#include <boost/date_time/gregorian/gregorian.hpp>\n'
                                 "auto a = Code::one;\n",
    "src/data/codes.csv": HEAD + "OP001,one,error,Плохо: {0},Bad: {0},,\n",
}
# What is put in place of, or beside, the good files -> the rule that must speak, and how many times.
FAULTS = [
    ("modules", 1, {"src/time/up.cpp": FIRST + '#include "opora/model/programme.hpp"\n'}),
    ("modules", 1, {"src/time/up.cpp": FIRST + '#include "read/zip.hpp"\n'}),
    ("modules", 1, {"include/opora/stray/a.hpp": FIRST}),
    ("third_party", 1, {"include/opora/time/x.hpp": FIRST + "#include <boost/any.hpp>\n"}),
    ("third_party", 1, {"src/write/x.cpp": FIRST + "#include <pugixml.hpp>\n"}),
    ("third_party", 1, {"src/time/x.hpp": FIRST + "#include <boost/date_time/gregorian/gregorian.hpp>\n"}),
    ("phrases", 1, {"src/read/plan/x.cpp": FIRST + "auto a = parse_timing(text);\n"}),
    ("phrases", 1, {"capi/src/programme/x.cpp": FIRST + "auto a = how(opora::parse_timing);\n"}),
    ("phrases", 0, {"src/model/phrase_reader.cpp": FIRST + "auto a = parse_timing(text);\n",
                    "src/time/print/x.cpp": FIRST + "auto a = parse_timing(text);\n",
                    "src/rules/x.cpp": FIRST + "// not parse_timing\nauto a = reparse_timing(text);\n"}),
    ("lengths", 1, {"src/time/long.cpp": FIRST + "\n" * 400}),
    ("lengths", 1, {"src/time/long.hpp": FIRST + "\n" * 250}),
    ("lengths", 0, {"src/time/long.cpp": FIRST + "\n" * 399}),
    ("folders", 1, {f"src/time/f{i}.cpp": FIRST for i in range(25)}),
    ("folders", 0, {f"src/time/reader/f{i}.cpp": FIRST for i in range(25)}),
    ("indexes", 1, {"src/rules/a.cpp": FIRST + "at.emplace(things[i].id.text, i);\n"}),
    ("indexes", 1, {"src/write/a.cpp": FIRST + "at.emplace(std::string_view(event->id),\n           i);\n"}),
    ("indexes", 1, {"capi/src/a.cpp": FIRST + "at[programme.events[i].id.text] = i;\n"}),
    ("indexes", 0, {"src/rules/a.cpp": FIRST + "if (seen[a.id.text] == 1 || ids.insert(a.id.text).second) {}\n"}),
    ("indexes", 0, {"src/document/a.cpp": FIRST + "by_id.emplace(link.id, &link);\n"}),
    ("once", 1, {"src/time/a.cpp": FIRST + "bool is_digit(char c) { return std::isdigit(c) != 0; }\n"}),
    ("once", 1, {"src/time/a.cpp": FIRST + "bool number(char c) { return c >= '0' && c <= '9'; }\n"}),
    ("once", 1, {"capi/src/a.cpp": FIRST + "bool number(char32_t c) { return c >= U'0' && c <= U'9'; }\n"}),
    ("once", 2, {"src/write/a.cpp": FIRST + "auto hash = 2166136261U;\nhash *= 16777619U;\n"}),
    ("once", 1, {"include/opora/time/a.hpp": FIRST + "constexpr auto seed = 0xCBF29CE484222325ULL;\n"}),
    ("once", 1, {"src/write/a.cpp": FIRST + "if (form[0] == '{' && form[2] == '}') {\n"}),
    ("once", 1, {"src/write/a.cpp": FIRST + 'std::snprintf(text, 6, "%02u:%02u", hour, minute);\n'}),
    ("once", 1, {"src/write/a.cpp": FIRST + "std::string day(Date date) { return iso.substr(8, 2); }\n"}),
    ("once", 1, {"src/cli/a.cpp": FIRST + "if (tens >= 11 && tens <= 14) {\n"}),
    ("once", 1, {"src/cli/a.cpp": FIRST + 'constexpr std::array months{"январь", "февраль"};\n'}),
    ("once", 1, {"src/read/a.cpp": FIRST + 'constexpr std::array roman{"vii", "viii"};\n'}),
    ("once", 0, {"src/base/ascii.hpp": FIRST + "bool is_digit(char c) { return c >= '0' && c <= '9'; }\n",
                 "src/base/hash.hpp": FIRST + "auto seed = 2166136261U;\n",
                 "src/time/a.cpp": FIRST + "if (is_digit(c)) {\n"}),
    ("named_files", 1, {"src/time/a.hpp": FIRST + "// reader_dates.cpp: dates\n"}),
    ("named_files", 0, {"src/time/a.hpp": FIRST + "// dates.cpp, src/time/dates.cpp: dates\n", "src/time/dates.cpp": FIRST}),
    ("licence", 1, {"tools/a.py": "import os\n"}),
    ("licence", 0, {"tools/a.py": "#!/usr/bin/env python3\n# " + check.LICENCE + "\n"}),
    ("leftovers", 1, {"src/time/a.cpp": FIRST + "// TO" "DO: later\n"}),
    ("codes", 1, {"src/data/codes.csv": HEAD + "OP001,one,error,Плохо: {0},Bad,,\n"}),
    ("codes", 1, {"src/data/codes.csv": HEAD + "OP001,one,error,Плохо,Bad,,\nOP002,two,info,Плохо,Bad,,\n"}),
    ("codes", 1, {"src/data/codes.csv": HEAD + "OP001,one,grave,Плохо,Bad,,\n"}),
    ("codes", 1, {"src/data/codes.csv": HEAD + "OP001,one,error,Плохо,Bad,Да,\n"}),
    ("codes", 2, {"src/data/codes.csv": HEAD + "OP001,one,error,Плохо,Bad,,\nOP001,one,error,Плохо,Bad,,\n"}),
    ("pages", 1, {"README.md": "```cpp\nint a;\n```\n"}),
    ("pages", 0, {"README.md": "```cpp\nint a;\n```\n", "docs/examples/a.cpp": FIRST + "int a;\n"}),
    ("pages", 2, {"docs/guide/a.md": "[a](b.md) ![c](../d.svg) [self](a.md#part) [far](https://example.org/)\n"}),
    ("codes", 1, {"src/time/b.cpp": FIRST + "auto b = Code::unknown;\n"}),
]


def faults(changes, rule):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {**GOOD, **changes}.items():
            path = pathlib.Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return list(check.RULES[rule](check.Project(folder)))


def main():
    wrong = 0
    for rule in check.RULES:
        found = faults({}, rule)
        if found:
            wrong += 1
            print(f"{rule} speaks of a good project: {found}")
    for rule, count, changes in FAULTS:
        found = faults(changes, rule)
        if len(found) != count:
            wrong += 1
            print(f"{rule}: {len(found)} faults for {count} in {sorted(changes)}: {found}")
    untested = set(check.RULES) - {rule for rule, count, _ in FAULTS if count}
    if untested:
        wrong += 1
        print(f"no fault tries {sorted(untested)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
