#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Makes docs/reference/python.md, the reference of the Python package, from its sources; nothing is imported or built.

    python_page.py [--root FOLDER] [--check]     with --check: says whether the page is stale, and writes nothing
"""
import argparse
import ast
import inspect
import pathlib
import re
import sys
import textwrap

HEAD = """<!-- Made by tools/python_page.py from bindings/python/src/opora. Do not edit. -->
# Python API

`import opora`. How to begin: [the guide](../guide/python.md). A `Window` is a pair of `datetime.date`, both days included; where a
`Day` or a window goes in, ISO text does too. Objects are immutable, hashable and can be pickled.
"""
SECTIONS = {
    "Reading": ["read", "detect", "Programme", "LIMITS"],
    "Parts of a programme": None,  # all that no other section names
    "When": ["timing", "timings", "Timing", "Timings", "timing_to_json", "Recurrence", "relation", "KINDS", "FLAGS"],
    "Working days": ["Calendar", "CalendarDay", "SchoolHoliday"],
    "Findings and rules": ["Findings", "Finding", "FindingPlace", "rules", "rules_to_json", "Rule", "thresholds", "Threshold"],
    "Evidence": ["MentorshipEvidence", "Coverage", "TaskCoverage"],
    "Changing and comparing": ["Edit", "Changes", "Change"],
    "Names": ["organisation_name", "organisation_name_to_json", "identifier_valid"],
    "Errors": None,  # all that ends in Error
    "The library": ["version", "api_version", "has_component", "set_language", "get_language", "errors", "types", "__version__"],
}
TYPES = "\n## Types\n\nWhat the signatures above name; `opora.types` has them for annotations.\n\n| name | is |\n| --- | --- |\n"


class Sources:
    """The modules of the package as trees, with their lines for the comments that ast does not keep."""

    def __init__(self, folder):
        self.lines, self.found = {}, {}
        self.trees = {path.stem: ast.parse(path.read_text("utf-8")) for path in sorted(folder.glob("*.py"))}
        for stem, tree in self.trees.items():
            self.lines[stem] = (folder / f"{stem}.py").read_text("utf-8").splitlines()
            for node in tree.body:
                if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
                    self.found.setdefault(node.name, (stem, node))
        init = self.trees["__init__"]
        self.names = next(ast.literal_eval(node.value) for node in init.body
                          if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__")
        # What a module imports under another name is not looked for there.
        self.home = {alias.name: node.module for node in init.body if isinstance(node, ast.ImportFrom) and node.module
                     for alias in node.names}

    def definition(self, name):
        """(module, node) where the package takes a name from, or None for a constant."""
        module = self.home.get(name)
        for node in self.trees[module].body if module else []:
            if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and node.name == name:
                return module, node
        return self.found.get(name)

    def base(self, name):
        return self.found.get(name)


def prose(text):
    """A docstring as Markdown: examples of the prompt become blocks, what HTML would take for itself is spelt out."""
    out, example, item = [], False, False
    for line in inspect.cleandoc(text).splitlines():
        if line.startswith((">>>", "...")) != example and (line.startswith(">>>") or not line.strip()):
            out.append("\n```text" if line.startswith(">>>") else "```")
            example = line.startswith(">>>")
        named = re.match(r"([a-z_]+(?:, [a-z_]+)*): (.*)", line)
        if named and not example:
            line = f"- `{named.group(1)}`: {named.group(2)}"
        elif item and not line.startswith(" "):
            out.append("")  # the list ends
        item = not example and bool(named or item and line.startswith(" "))
        out.append(line if example else re.sub(r"[<*]", lambda sign: "\\" + sign.group(), line))
    return "\n".join(out + (["```"] if example else []))


def own(text):
    """A type without the private modules that it is taken from."""
    return re.sub(r"\b_[a-z]+\.", "", text)


def signature(node, name, skip_self=False):
    if skip_self and node.args.args:
        node = ast.parse(ast.unparse(node)).body[0]
        del node.args.args[0]
    given = ast.unparse(node.args)
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return own(re.sub(r"(?<=[\w\]])=(?=\S)", " = ", f"{name}({given}){returns}"))


def wrapped(text):
    """A signature over lines of at most 88 characters, broken between its arguments."""
    lines = textwrap.wrap(re.sub(r"(?<!,) ", "\u00a0", text), 88, subsequent_indent="    ", break_long_words=False,
                          break_on_hyphens=False)
    return "\n".join(lines).replace("\u00a0", " ")


def decorated(node, name):
    return any(getattr(one, "id", getattr(one, "attr", "")) == name for one in node.decorator_list)


def fields(sources, module, node):
    """(name, type, comment) of the fields of a record."""
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and not item.target.id.startswith("_"):
            comment = sources.lines[module][item.lineno - 1].partition("#:")[2].strip()
            yield item.target.id, own(ast.unparse(item.annotation)), comment


def members(sources, module, node, seen, of):
    """Fields, properties and methods of a class and of the package's own classes below it, as lines; `of`: its name."""
    rows = [(name, kind, comment) for name, kind, comment in fields(sources, module, node) if name not in seen]
    methods = []
    seen.update(name for name, _, _ in rows)
    for item in node.body:
        if not isinstance(item, ast.FunctionDef) or item.name.startswith("_") or item.name in seen or decorated(item, "overload"):
            continue
        seen.add(item.name)
        text = ast.get_docstring(item) or ""
        if decorated(item, "property"):
            rows.append((item.name, own(ast.unparse(item.returns)) if item.returns else "", " ".join(text.split())))
        else:
            shown = wrapped(f"{of}." + signature(item, item.name, not decorated(item, "staticmethod")))
            methods.append(f'\n<a id="{of}.{item.name}"></a>\n\n```text\n{shown}\n```\n\n{prose(text)}\n')
    for base in node.bases:
        below = sources.base(getattr(base, "id", ""))
        if below:
            more_rows, more_methods = members(sources, *below, seen, of)
            rows += more_rows
            methods += more_methods
    return rows, methods


def cell(text):
    return text.replace("|", "\\|").replace("<", "\\<")


def entry(sources, name):
    found = sources.definition(name)
    if found is None:
        return ""
    module, node = found
    text = prose(ast.get_docstring(node) or "")
    if isinstance(node, ast.FunctionDef):
        lines = wrapped(signature(node, name))
        return f"\n### `{name}`\n\n```text\n{lines}\n```\n\n{text}\n"
    bases = [ast.unparse(base) for base in node.bases if ast.unparse(base) not in ("Record", "Item")]
    out = [f"\n### `{name}`\n\n{text}\n"]
    if name.endswith("Error"):
        out.append(f"\nIs also: {', '.join(f'`{base}`' for base in bases)}.\n")
    rows, methods = members(sources, module, node, set(), name)
    if rows:
        out.append("\n| name | type | meaning |\n| --- | --- | --- |\n")
        out += [f"| `{field}` | `{cell(kind)}` | {cell(comment)} |\n" for field, kind, comment in rows]
    return "".join(out + methods)


def types(sources):
    """A row for each type of opora.types: what it stands for, or for a class its first line."""
    listed = next(ast.literal_eval(node.value) for node in sources.trees["types"].body if isinstance(node, ast.Assign))
    aliases = {node.targets[0].id: own(ast.unparse(node.value)) for tree in sources.trees.values() for node in tree.body
               if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and isinstance(node.value, ast.Subscript)}
    for name in listed:
        words = f"`{aliases[name]}`" if name in aliases else ast.get_docstring(sources.found[name][1]).splitlines()[0]
        yield f"| `{name}` | {cell(words)} |\n"


def page(root):
    sources = Sources(root / "bindings/python/src/opora")
    errors = [name for name in sources.names if name.endswith("Error")]
    placed = {name for names in SECTIONS.values() for name in names or []} | set(errors)
    out = [HEAD]
    for title, names in SECTIONS.items():
        if names is None:
            names = errors if title == "Errors" else [name for name in sources.names if name not in placed]
        out.append(f"\n## {title}\n")
        out += [entry(sources, name) for name in names]
    out += [TYPES, *types(sources)]
    return re.sub(r"\n{3,}", "\n\n", "".join(out))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", default=pathlib.Path(__file__).resolve().parent.parent, type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    path = arguments.root / "docs/reference/python.md"
    text = page(arguments.root)
    if not arguments.check:
        path.write_text(text, "utf-8")
    elif not path.exists() or path.read_text("utf-8") != text:
        print("docs/reference/python.md is stale: run tools/python_page.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
