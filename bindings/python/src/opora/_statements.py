# Opora, MIT licence. See LICENSE.
"""Items of a programme that are words: the passport, goals, tasks, sections, tables, what was not understood."""
from __future__ import annotations

from typing import Any, ClassVar

from ._ffi import lib
from ._items import Item, Text


class _Words(Item):
    __slots__ = ()
    _type = "opora_statement"
    _words: ClassVar[tuple[str, ...]] = ("text",)
    text = Text("The words.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_statement_at(self._handle, self._list, self._index, made)


class PassportRow(_Words):
    """A row of the passport."""

    __slots__ = ()
    _list, _words = lib.OPORA_LIST_PASSPORT, ("name", "text")
    name = Text("What stands on its left.")


class Goal(_Words):
    """A goal."""

    __slots__ = ()
    _list = lib.OPORA_LIST_GOALS
    id = Text("Stable when the document is read again.")


class Task(_Words):
    """A task."""

    __slots__ = ()
    _list = lib.OPORA_LIST_TASKS
    id = Text("Stable when the document is read again.")


class ExpectedResult(_Words):
    """An expected result."""

    __slots__ = ()
    _list = lib.OPORA_LIST_EXPECTED_RESULTS
    id = Text("Stable when the document is read again.")


class Section(_Words):
    """Prose under a heading."""

    __slots__ = ()
    _list, _words = lib.OPORA_LIST_SECTIONS, ("heading",)
    heading = Text("The heading.", "name")

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Its paragraphs."""
        return self._texts(lib.OPORA_TEXTS_PASSAGES)


class Table(_Words):
    """How a table was understood."""

    __slots__ = ()
    _list, _words = lib.OPORA_LIST_TABLES, ("kind", "caption")
    kind = Text("What it holds.", "id")
    caption = Text("What stands above it.", "text")

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """Header and role of each column; an empty role: not understood."""
        return self._pairs(lib.OPORA_PAIRS_COLUMNS)


class Unread(_Words):
    """A piece that was not understood; nothing is lost."""

    __slots__ = ()
    _list = lib.OPORA_LIST_UNREAD
