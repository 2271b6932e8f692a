#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""The site as it was built: every link leads to a file and a place that are there, and no page loads anything from elsewhere.

    site.py FOLDER
"""
import html.parser
import pathlib
import re
import sys
import urllib.parse

# What a browser loads by itself, unlike a link that somebody follows.
LOADS = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src", "object": "data"}


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links, self.loads, self.ids = [], [], set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.ids.update(value for name, value in attrs if name in ("id", "name") and value)
        if tag == "a" and values.get("href"):
            self.links.append(values["href"])
        if LOADS.get(tag) in values and values.get("rel") != "canonical":
            self.loads.append(values[LOADS[tag]] or "")


def faults(root):
    pages = {path: Page(path.read_text("utf-8", errors="replace")) for path in sorted(root.rglob("*.html"))}
    count = 0
    for path, page in pages.items():
        # Doxygen makes its own pages and links them by script; what they load is looked at, and that their files are there.
        made = path.is_relative_to(root / "cpp")
        for target in page.loads + page.links:
            count += 1
            at = f"{path.relative_to(root)}: {target}"
            if re.match(r"(https?:)?//", target):
                if target in page.loads:
                    yield f"{at} is loaded from elsewhere"
                continue
            if re.match(r"(mailto|javascript|data):", target):
                continue
            name, _, anchor = urllib.parse.unquote(target).partition("#")
            goal = (path.parent / name.partition("?")[0]).resolve() if name else path
            if goal.is_dir():
                goal = goal / "index.html"
            if not goal.exists():
                yield f"{at} is not there"
            elif anchor and not made and goal in pages and anchor not in pages[goal].ids and not anchor.startswith("__"):
                yield f"{at}: no such place on that page"
    for style in root.rglob("*.css"):
        for target in re.findall(r"url\(['\"]?(https?:[^)'\"]+)", style.read_text("utf-8", errors="replace")):
            yield f"{style.relative_to(root)}: {target} is loaded from elsewhere"
    print(f"{len(pages)} pages, {count} links")


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    found = list(faults(root))
    for fault in found[:50]:
        print(fault)
    return 1 if found or not (root / "index.html").exists() else 0


if __name__ == "__main__":
    sys.exit(main())
