# Opora, MIT licence. See LICENSE.
"""What the site has beyond the Markdown files of docs/.

Pages of other folders (PAGES) stand in it under a name of their own, and a source that a page links to becomes a page
with its text. Links keep leading where they lead in the repository. Russian pages speak Russian around the text too.
"""
import pathlib
import posixpath
import re

from mkdocs.structure.files import File

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Path in the repository: path in the site.
PAGES = {
    "ARCHITECTURE.md": "project/architecture.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "CHANGELOG.md": "project/changelog.md",
    "SECURITY.md": "project/security.md",
    "capi/conventions.md": "reference/conventions.md",
    "README.md": "index.md",
    "README.ru.md": "ru/index.md",
}
LANGUAGES = {".c": "c", ".h": "c", ".cpp": "cpp", ".hpp": "cpp", ".py": "python", ".sh": "sh", ".json": "json", ".csv": "text",
             ".txt": "text", ".tsv": "text", ".mjs": "js"}
LINK = re.compile(r"(\]\()([^)\s]+)(\))")
CODE = re.compile(r"(^```.*?^```|`[^`\n]*`)", re.DOTALL | re.MULTILINE)
MARKUP = re.compile(r"(<pre>.*?</pre>|<[^>]+>)", re.DOTALL)
WHOLE = re.compile(r"(?<![\w-])(?:[\dX]{4}-[\dX]{2}-[\dX]{2}|\d\d-\d\d|--[a-z][a-z-]*)(?![\w-])")


def in_repository(uri):
    """Where a page of the site lies in the repository."""
    for path, page in PAGES.items():
        if page == uri and not (ROOT / "docs" / uri).exists():
            return path
    return "docs/" + uri


def target_of(link, uri):
    """Path in the repository and the rest of a relative link, or None for one to elsewhere."""
    if "://" in link or link.startswith(("#", "mailto:")):
        return None
    path, _, anchor = link.partition("#")
    return posixpath.normpath(posixpath.join(posixpath.dirname(in_repository(uri)), path)), anchor


def in_site(path):
    """Where a file of the repository stands in the site, or None."""
    if path in PAGES:
        return PAGES[path]
    if path.startswith("docs/") and pathlib.PurePosixPath(path).suffix not in (".c", ".cpp"):
        return path[len("docs/"):]
    if pathlib.PurePosixPath(path).suffix in LANGUAGES:
        return f"source/{path}.md"
    return None


def outside_code(text, change):
    parts = CODE.split(text)
    parts[::2] = [change(part) for part in parts[::2]]
    return "".join(parts)


def source_page(path):
    """A source as a page with its text."""
    text = (ROOT / path).read_text("utf-8")
    fence = "`" * 4
    return f"---\nsearch:\n  exclude: true\n---\n# {posixpath.basename(path)}\n\n`{path}`\n\n" \
           f"{fence}{LANGUAGES[pathlib.PurePosixPath(path).suffix]}\n{text}\n{fence}\n"


def on_files(files, config):
    for path, uri in PAGES.items():
        if not (ROOT / "docs" / uri).exists():
            files.append(File.generated(config, uri, content=(ROOT / path).read_text("utf-8")))
    sources = set()
    for page in files.documentation_pages():
        for _, link, _ in LINK.findall(page.content_string):
            found = target_of(link, page.src_uri)
            if found and (in_site(found[0]) or "").startswith("source/") and (ROOT / found[0]).is_file():
                sources.add(found[0])
    for path in sorted(sources):
        files.append(File.generated(config, in_site(path), content=source_page(path)))
    return files


def on_page_markdown(markdown, page, config, files):
    uri = page.file.src_uri
    if uri == "index.md":  # the start has room for its cards
        page.meta["hide"] = ["navigation", "toc"]

    def change(match):
        found = target_of(match.group(2), uri)
        if not found:
            return match.group()
        path, anchor = found
        if (ROOT / path).is_dir():  # a folder has no page: its name stays
            return match.group(1) + "#" + match.group(3)
        site = in_site(path)
        if site is None:
            return match.group()
        link = posixpath.relpath(site, posixpath.dirname(uri) or ".")
        return match.group(1) + link + ("#" + anchor if anchor else "") + match.group(3)

    def links(text):
        text = re.sub(r"(?<!!)\[([^\]\n]*)\]\(([^)\s]+)\)", folder_to_text, text)
        return LINK.sub(change, text)

    def folder_to_text(match):
        found = target_of(match.group(2), uri)
        if not found or not (ROOT / found[0]).is_dir():
            return match.group()
        return match.group(1) if "`" in match.group(1) else f"`{found[0]}`"

    named = re.sub(r"^(<!-- file: (\S+) -->\n+```\w+)$", r'\1 title="\2"', markdown, flags=re.MULTILINE)
    return outside_code(named, links)


def broken_well(html):
    """Lines outside blocks of code do not end within a day, an option, «№ 1», «2022 г.» or a name; long words of the
    code in tables may end at a `_` (on a narrow screen), rules of recurrence at a `;`."""
    parts = MARKUP.split(html)
    cell = False
    for i, part in enumerate(parts):
        if i % 2:
            cell = part.startswith("<td") or (cell and part != "</td>")
            continue
        part = re.sub(r"№ (?=\d)|(?<=\d) (?=г\.)|(?<=[а-яё]) (?=[А-ЯЁ]\.[А-ЯЁ]\.)",
                      lambda match: match.group().replace(" ", "\u00a0"), part)
        if cell:
            part = re.sub(r"(?<=[a-zA-Z]_)(?=[a-zA-Z])", '<wbr class="opora-narrow">', part)
            part = re.sub(r"(?<=\w;)(?=[A-Z]+=)", "<wbr>", part)
        parts[i] = WHOLE.sub(r'<span class="opora-whole">\g<0></span>', part)
    return "".join(parts)


def on_page_content(html, page, config, files):
    """Plans shown as an example stand out: with findings, without."""
    html = broken_well(html)

    def mark(match):
        side = "before" if match.group(1) else "after"
        return f'<div class="opora-{side}">{match.group(2)}</div>'

    return re.sub(r"<!-- plan: \S+ finds ?([A-Z0-9 ]*?) ?-->\s*(<table>.*?</table>)", mark, html, flags=re.DOTALL)


def on_page_context(context, page, config, nav):
    config.theme["language"] = "ru" if page.file.src_uri.startswith("ru/") else "en"
    return context


def on_post_page(output, page, config):
    words = "Поиск" if page.file.src_uri.startswith("ru/") else "Search"
    return output.replace('data-md-component="search" role="dialog"', f'data-md-component="search" role="dialog" aria-label="{words}"')


def on_post_build(config):
    """What only a server or those who debug the theme could use is no part of a site that opens from disk."""
    site = pathlib.Path(config.site_dir)
    for path in [*site.rglob("*.map"), site / "404.html", site / "sitemap.xml", site / "sitemap.xml.gz"]:
        path.unlink(missing_ok=True)
