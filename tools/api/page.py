# Opora, MIT licence. See LICENSE.
"""The reference of the C API as a page."""
import os
import re


def declaration(item):
    params = ", ".join(spelt(param["type"], param["name"]) for param in item["params"]) or "void"
    return f"{spelt(item['returns'], item['name'])}({params});"


def spelt(kind, name):
    return f"{kind}{name}" if kind.endswith("*") else f"{kind} {name}"


def wrapped(text, width=88):
    """A declaration over lines of at most so many characters, broken at its commas."""
    lines, line = [], ""
    for part in re.split(r"(?<=,) ", text):
        if line and len(line) + 1 + len(part) > width:
            lines.append(line)
            line = "    " + part
        else:
            line = f"{line} {part}" if line else part
    return "\n".join(lines + [line])


class Page:
    def __init__(self, api, codes):
        self.api = api
        self.codes = codes
        self.lines = []
        self.linked = {item["name"]: item["name"] for kind in ("functions", "structs", "types", "callbacks") for item in api[kind]}
        self.linked["OPORA_CODE_*"] = "codes"
        self.heads = {}
        self.head_constants()

    def head_constants(self):
        """Constants without a type get a heading, `OPORA_STEP_*` or `OPORA_RELATION_BEFORE` to `OPORA_RELATION_WITHIN`, where each mention leads."""
        enums = [[value["name"] for value in enum["values"]] for enum in self.api["enums"] if not enum["type"]]
        prefixes = [os.path.commonprefix(names) for names in enums]
        for names, prefix in zip(enums, prefixes):
            alone = prefix != "OPORA_" and prefixes.count(prefix) == 1
            self.heads[names[0]] = f"`{prefix}*`" if alone else f"`{names[0]}` to `{names[-1]}`"
            self.linked.update(dict.fromkeys([*names, prefix + "*"] if alone else names, names[0]))

    def prose(self, text):
        """Text of a comment: names of the API become links, what Markdown would take for itself is spelt out."""
        def word(match):
            name = match.group().lstrip("#")
            plain = name.removesuffix("()")
            if plain in self.linked:
                return f"[`{name}`](#{self.linked[plain]})"
            return f"`{name}`" if re.match(r"opora_|OPORA_", name) else match.group()
        parts = re.split(r"(`[^`]*`)", text.replace("<", "&lt;"))
        parts[::2] = [re.sub(r"#?\bopora_\w+(?:\(\))?|\bOPORA_[A-Z0-9_]+\*?|#opora_\w+", word, part) for part in parts[::2]]
        return "".join(parts)

    def cell(self, text):
        return self.prose(text).replace("|", "\\|").replace("\n", " ")

    def add(self, *lines):
        self.lines += lines

    def text(self):
        version = {item["name"]: item["value"] for item in self.api["constants"]}
        self.add("# The C API", "",
                 "<!-- Made by tools/apigen.py from capi/opora.h. -->", "",
                 f"Version {version['OPORA_API_MAJOR']}.{version['OPORA_API_MINOR']}, `#include <opora.h>`.", "",
                 self.prose(self.api["doc"]).replace("\n- ", "\n\n- ", 1)
                 .replace("capi/conventions.md", "[capi/conventions.md](../../capi/conventions.md)"), "",
                 "By subject:", "")
        for group in self.api["groups"]:
            self.add(f"- [{group['title']}](#{group['name']}-functions)")
        self.add("- [Codes](#codes)", "")
        for group in self.api["groups"]:
            self.group(group)
        self.code_table()
        return "\n".join(self.lines).rstrip() + "\n"

    def of(self, kind, group):
        return [item for item in self.api[kind] if item["group"] == group["name"]]

    def group(self, group):
        self.add(f'<a id="{group["name"]}-functions"></a>', "", f"## {group['title']}", "")
        for item in self.of("types", group):
            shown = "a handle" if item["is"] == "opaque" else f"`{item['is']}`"
            self.head(item["name"])
            self.add(f"{self.prose(item['doc'])} ({shown})", "")
            for enum in self.of("enums", group):
                if enum["type"] == item["name"]:
                    self.enum(enum)
        for enum in self.of("enums", group):
            if not enum["type"]:
                first = enum["values"][0]["name"]
                self.add(f'<a id="{first}"></a>', "", f"### {self.heads[first]}", "", self.prose(enum["doc"]), "")
                self.enum(enum)
        for item in self.of("structs", group):
            self.head(item["name"])
            self.add(self.prose(item["doc"]), "", "| field | type | meaning |", "| --- | --- | --- |")
            self.add(*[f"| `{field['name']}` | `{field['type']}` | {self.cell(field['doc'])} |" for field in item["fields"]], "")
        for item in self.of("callbacks", group) + self.of("functions", group):
            self.function(item)

    def enum(self, enum):
        self.add("| constant | value | meaning |", "| --- | ---: | --- |")
        self.add(*[f"| `{value['name']}` | {value['value']} | {self.cell(value['doc'])} |" for value in enum["values"]], "")

    def head(self, name):
        self.add(f'<a id="{name}"></a>', "", f"### `{name}`", "")

    def function(self, item):
        self.head(item["name"])
        self.add("```c", wrapped(declaration(item)), "```", "", self.prose(item["doc"]), "")
        if item["params"]:
            self.add(*[f"- `{param['name']}`: {self.prose(param['doc'])}" for param in item["params"]])
        if item["returns_doc"]:
            self.add(f"- returns {self.prose(item['returns_doc'])}")
        if item["params"] or item["returns_doc"]:
            self.add("")

    def code_table(self):
        self.add('<a id="codes"></a>', "", "## Codes", "", "| code | constant | severity | message |",
                 "| --- | --- | --- | --- |")
        for row in self.codes:
            self.add(f"| {row['code']} | `OPORA_CODE_{row['name'].upper()}` | {row['severity']} | {self.cell(row['en'])} |")
