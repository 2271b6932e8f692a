#!/usr/bin/env python3
# Opora, MIT licence. See LICENSE.
"""Runs a program on a terminal of its own and draws what it printed: the pictures of the README.

    tools/terminal_svg.py OUT.svg [--columns 110] [--lines 40] [--title TEXT] -- opora read programme.docx

The picture holds text, not pixels: it can be searched, and it changes only when the output does.
"""
import argparse
import fcntl
import os
import pty
import re
import struct
import sys
import termios
import unicodedata
from xml.sax.saxutils import escape

CELL = 8.4  # width of a letter
LINE = 19
PAD = 16
BAR = 34
COLOURS = {30: "#6b7280", 31: "#f87171", 32: "#86efac", 33: "#fcd34d", 34: "#93c5fd", 35: "#d8b4fe", 36: "#67e8f9",
           37: "#e5e7eb", 90: "#9ca3af", 91: "#fca5a5", 92: "#bbf7d0", 93: "#fde68a", 94: "#bfdbfe", 95: "#e9d5ff",
           96: "#a5f3fc", 97: "#ffffff"}
PLAIN = "#e5e7eb"
ESCAPE = re.compile(r"\x1b\[([0-9;]*)([A-Za-z])")


def run(command, columns):
    """What the program prints to a terminal of that width."""
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 1000, columns, 0, 0))
        os.environ.update(TERM="xterm-256color", COLUMNS=str(columns))
        os.execvp(command[0], command)
    parts = []
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # the other end is closed
            break
        if not part:
            break
        parts.append(part)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status not in (0, 1):
        sys.exit(f"{command[0]} ended with {status}")
    return b"".join(parts).decode("utf-8").replace("\r\n", "\n")


def width(text):
    """Cells that a text takes."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def runs(line, style):
    """(column, style, text) of one line, and the style it ends in. A style is (colour, bold, dim, underline)."""
    found, column, at = [], 0, 0
    while at <= len(line):
        mark = ESCAPE.search(line, at)
        text = line[at:mark.start() if mark else len(line)]
        if text:
            found.append((column, style, text))
            column += width(text)
        if not mark:
            break
        at = mark.end()
        if mark.group(2) == "m":
            style = turned(style, [int(code or 0) for code in mark.group(1).split(";")])
    return found, style


def turned(style, codes):
    colour, bold, dim, underline = style
    for code in codes:
        if code == 0:
            colour, bold, dim, underline = None, False, False, False
        elif code == 1:
            bold = True
        elif code == 2:
            dim = True
        elif code == 4:
            underline = True
        elif code == 22:
            bold = dim = False
        elif code == 24:
            underline = False
        elif code == 39:
            colour = None
        elif code in COLOURS:
            colour = COLOURS[code]
    return colour, bold, dim, underline


def span(column, row, style, text):
    """A run of letters; what two spaces part is placed apart, so that columns stand whatever font the reader has."""
    colour, bold, dim, underline = style
    extra = ' font-weight="bold"' if bold else ""
    extra += ' opacity="0.65"' if dim else ""
    extra += ' text-decoration="underline"' if underline else ""
    return "".join(
        f'<text x="{PAD + (column + width(text[:piece.start()])) * CELL:.1f}" y="{row}" fill="{colour or PLAIN}"{extra} '
        f'textLength="{width(piece.group()) * CELL:.1f}" lengthAdjust="spacingAndGlyphs">{escape(piece.group())}</text>\n'
        for piece in re.finditer(r"\S+(?: \S+)*", text))


def draw(text, title, columns, most, more):
    lines = text.rstrip("\n").split("\n")
    style, body, row = (None, False, False, False), [], BAR + LINE
    for line in lines[:most]:
        found, style = runs(line, style)
        body += [span(column, row, kind, piece) for column, kind, piece in found]
        row += LINE
    if len(lines) > most:
        body.append(span(0, row, (COLOURS[90], False, False, False), more.format(len(lines) - most)))
        row += LINE
    wide, high = PAD * 2 + columns * CELL, row + PAD - LINE // 2
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:.0f} {high}" width="{wide:.0f}" height="{high}" role="img" '
            f'font-family="ui-monospace, \'DejaVu Sans Mono\', Menlo, Consolas, monospace" font-size="14">\n'
            f"<title>{escape(title)}</title>\n"
            f'<rect width="100%" height="100%" rx="8" fill="#111827"/>\n'
            f'<text x="{PAD}" y="{BAR - 12}" fill="#9ca3af">$ {escape(title)}</text>\n{"".join(body)}</svg>\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--columns", type=int, default=110)
    parser.add_argument("--lines", type=int, default=40, help="cut what is longer, and say so")
    parser.add_argument("--more", default="… {} lines more", help="how it says so")
    parser.add_argument("--title", help="the command as the reader would type it")
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()
    text = run(arguments.command, arguments.columns)
    picture = draw(text, arguments.title or " ".join(arguments.command), arguments.columns, arguments.lines, arguments.more)
    with open(arguments.out, "w", encoding="utf-8") as file:
        file.write(picture)


if __name__ == "__main__":
    main()
