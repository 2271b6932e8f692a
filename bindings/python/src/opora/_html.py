# Opora, MIT licence. See LICENSE.
"""Tables for notebooks. Everything is escaped: texts come from other people's documents."""
from __future__ import annotations

import html
from typing import Iterable, Sequence

from ._native import get_language

ROWS = 60
WORDS = {"№": "№", "event": "мероприятие", "timing": "сроки", "days": "дни", "responsible": "ответственные", "code": "код",
         "severity": "важность", "subject": "о чём", "message": "замечание", "suggestion": "совет", "what": "что",
         "name": "где", "field": "поле", "before": "было", "after": "стало"}


def table(head: Sequence[str], rows: Sequence[Iterable[object]], caption: str = "") -> str:
    """An HTML table of at most so many rows."""
    def cells(tag: str, row: Iterable[object]) -> str:
        return "".join(f'<{tag} style="text-align: left; vertical-align: top">{html.escape(str(cell))}</{tag}>'
                       for cell in row)
    if get_language() == "ru":
        head = [WORDS[word] for word in head]
    shown = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows[:ROWS])
    more = f"<p>… {len(rows) - ROWS} more</p>" if len(rows) > ROWS else ""
    title = f"<caption>{html.escape(caption)}</caption>" if caption else ""
    return f"<table>{title}<thead><tr>{cells('th', head)}</tr></thead><tbody>{shown}</tbody></table>{more}"
