#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Links of the documentation lead to files and anchors that are there, and every page stands in the site's contents.

    links.py ROOT
"""
import pathlib
import re
import sys
import urllib.parse

sys.dont_write_bytecode = True
from pages import anchors, links, pages, relative  # noqa: E402


def faults_of_links(root):
    found = {}

    def anchors_of(path):
        if path not in found:
            found[path] = anchors(path.read_text("utf-8"))
        return found[path]

    count = 0
    for page in pages(root):
        for line, target in links(page.read_text("utf-8")):
            if re.match(r"[a-z]+:", target):
                continue
            count += 1
            at = f"{relative(root, page)}:{line}: {target}"
            path, _, anchor = target.partition("#")
            goal = (page.parent / urllib.parse.unquote(path)).resolve() if path else page
            if not goal.exists():
                # What Doxygen makes stands beside the pages; tests/docs/site.py looks there.
                if not path.startswith("../cpp/") and page.name != "mainpage.md":
                    yield f"{at} is not there"
            elif anchor and (goal.suffix != ".md" or urllib.parse.unquote(anchor) not in anchors_of(goal)):
                yield f"{at}: no such place on that page"
    print(f"{count} links")


def faults_of_contents(root):
    """Each page of docs/ stands in the contents, and each entry of the contents is a page."""
    text = (root / "docs/site/mkdocs.yml").read_text("utf-8")
    listed = re.findall(r"^ +- .*?: ([\w/.-]+\.md)$", text.partition("\nnav:")[2], re.MULTILINE)
    made = set(re.findall(r'^    "[^"]+": "([\w/.-]+\.md)"', (root / "docs/site/hooks.py").read_text("utf-8"), re.MULTILINE))
    there = {path.relative_to(root / "docs").as_posix() for path in (root / "docs").rglob("*.md")} - {"reference/mainpage.md"}
    for name in sorted(there - set(listed)):
        yield f"docs/{name} is not in the contents: add it to `nav` in docs/site/mkdocs.yml"
    for name in listed:
        if name not in there | made:
            yield f"docs/site/mkdocs.yml: {name} is not there"


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    faults = [*faults_of_links(root), *faults_of_contents(root)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
