# Opora, MIT licence. See LICENSE.
"""What the checks of the documentation share: its pages, their blocks of code, tables, links and anchors."""
import dataclasses
import html
import pathlib
import re

# Folders and files that are documentation. What is made by a program from checked sources has no snippets of its own.
FOLDERS = ("docs/guide", "docs/howto", "docs/ru", "docs/reference")
FILES = ("docs/index.md", "README.md", "README.ru.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md",
         "capi/conventions.md", "bindings/python/README.md")
FENCE = re.compile(r"^(`{3,})(\S*)\n(.*?)^\1$", re.DOTALL | re.MULTILINE)
DIRECTIVE = re.compile(r"<!-- ([a-z ]+): (.*?) -->\n+\Z")


def pages(root):
    for folder in FOLDERS:
        yield from sorted((root / folder).rglob("*.md"))
    yield from (root / name for name in FILES if (root / name).exists())


@dataclasses.dataclass
class Block:
    """A fenced block, with the comment `<!-- NAME: VALUE -->` right above it."""
    line: int
    language: str
    text: str
    directive: str = ""
    value: str = ""


def blocks(text):
    for match in FENCE.finditer(text):
        said = DIRECTIVE.search(text, 0, match.start())
        yield Block(text.count("\n", 0, match.start()) + 1, match.group(2), match.group(3),
                    *(said.groups() if said else ()))


def without_code(text):
    """The text with blocks and spans of code blanked, lines kept."""
    blank = lambda match: re.sub(r"[^\n]", " ", match.group())  # noqa: E731
    return re.sub(r"`[^`\n]+`", blank, FENCE.sub(blank, text))


def links(text):
    """(line, target) of every link and picture."""
    for number, line in enumerate(without_code(text).splitlines(), 1):
        for target in re.findall(r"\]\(([^)\s]+)\)", line):
            yield number, target
        for target in re.findall(r"\b(?:href|src)=\"([^\"]+)\"", line):
            yield number, target


def anchors(text):
    """What `#...` may name on a page: ids, and headings as GitHub and the site spell them."""
    found = set(re.findall(r"\bid=\"([^\"]+)\"", text))
    plain = FENCE.sub("", text)
    for heading in re.findall(r"^#{1,6} +(.+?) *$", plain, re.MULTILINE):
        named = re.search(r"\{#([\w-]+)\}$", heading)
        if named:
            found.add(named.group(1))
            heading = heading[:named.start()]
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", html.unescape(heading)).lower()
        slug = re.sub(r" ", "-", re.sub(r"[^\w\- ]", "", words).strip())
        number = 0
        while slug + (f"_{number}" if number else "") in found:
            number += 1
        found.add(slug + (f"_{number}" if number else ""))
    return found


def tables(text):
    """(line, directive, value, rows of cells) of every table below a comment `<!-- NAME: VALUE -->`."""
    lines = text.splitlines()
    for number, line in enumerate(lines):
        said = re.fullmatch(r"<!-- ([a-z ]+): (.*?) -->", line)
        start = number + 1
        while said and start < len(lines) and not lines[start]:
            start += 1
        if not said or start >= len(lines) or not lines[start].startswith("|"):
            continue
        rows = []
        while start < len(lines) and lines[start].startswith("|"):
            rows.append([cell.strip() for cell in lines[start].strip("|").split("|")])
            start += 1
        yield number + 1, said.group(1), said.group(2), [rows[0], *rows[2:]]


def relative(root, path):
    return pathlib.Path(path).relative_to(root).as_posix()
