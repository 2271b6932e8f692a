# Opora, MIT licence. See LICENSE.
"""How a document was read: its prose, how its tables were understood, what was not, and the notes of the reader."""
from __future__ import annotations

from typing import Any, NamedTuple, Optional

from . import _native
from ._ffi import lib
from ._views import Item, Text
from ._vocabulary import Language, Severity

SEVERITIES: dict[int, Severity] = {
    lib.OPORA_SEVERITY_INFO: "info", lib.OPORA_SEVERITY_WARNING: "warning", lib.OPORA_SEVERITY_ERROR: "error"}


class Column(NamedTuple):
    """A column of a table."""

    header: str  #: as written
    role: str  #: what it holds; empty: not understood


class Section(Item):
    """Prose under a heading."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_SECTIONS, "opora_section", ("heading",)
    heading = Text("The heading.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_section_at(self._handle, self._index, made)

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Its paragraphs."""
        return self._texts(self._struct.passage_count, lib.opora_programme_section_passage_at)


class Table(Item):
    """How a table was understood."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_TABLES, "opora_table", ("kind", "caption")
    kind = Text("What it holds.")
    caption = Text("What stands above it.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_table_at(self._handle, self._index, made)

    @property
    def columns(self) -> tuple[Column, ...]:
        """Header and role of each column."""
        return self._parts("opora_table_column", self._struct.column_count, lib.opora_programme_table_column_at,
                           lambda column: Column(_native.text(column.header), _native.text(column.role)))


class Unread(Item):
    """A piece that was not understood; nothing is lost."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_UNREAD, "opora_unread", ("text",)
    text = Text("The words.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_unread_at(self._handle, self._index, made)


class Note(Item):
    """What the reader repaired, assumed or passed over, or a fault that it found."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_NOTES, "opora_note", ("code", "message")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_note_at(self._handle, self._index, made)

    @property
    def code(self) -> str:
        """`OP110`."""
        return _native.text(lib.opora_code_id(self._struct.code))

    @property
    def number(self) -> int:
        """110 for OP110."""
        return int(self._struct.code)

    @property
    def severity(self) -> Severity:
        """`info`, `warning` or `error`."""
        return SEVERITIES.get(self._struct.severity, "error")

    @property
    def arguments(self) -> tuple[str, ...]:
        """What fills the message."""
        return self._texts(self._struct.argument_count, lib.opora_programme_note_argument_at)

    @property
    def message(self) -> str:
        """One sentence, in the language of set_language()."""
        return self.say()

    def say(self, language: Optional[Language] = None) -> str:
        """One sentence, in a language."""
        return _native.get_text(lib.opora_programme_note_message, self._handle, self._index,
                                _native.number_of_language(language))
