# Opora, MIT licence. See LICENSE.
"""Items of a programme that are about it: periods, approvals, documents that it names, notes of the reader."""
from __future__ import annotations

import datetime
from typing import Any, Optional

from . import _native
from ._dates import Window, day_of, window_of
from ._ffi import lib
from ._items import Item, Text

BASES = {lib.OPORA_PERIOD_BASIS_PASSPORT: "passport", lib.OPORA_PERIOD_BASIS_TITLE: "title", lib.OPORA_PERIOD_BASIS_ORDER: "order",
         lib.OPORA_PERIOD_BASIS_GIVEN: "given"}
APPROVALS = {lib.OPORA_APPROVAL_APPROVED: "approved", lib.OPORA_APPROVAL_AGREED: "agreed",
             lib.OPORA_APPROVAL_ORDER: "order"}
SEVERITIES = {lib.OPORA_SEVERITY_INFO: "info", lib.OPORA_SEVERITY_WARNING: "warning", lib.OPORA_SEVERITY_ERROR: "error"}


def name_of(names: dict[int, str], number: int) -> str:
    """A name by its number; later versions of the library may have more."""
    return names.get(number, "other")


class Period(Item):
    """A span of days for which the programme says it is made."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_PERIODS, "opora_period", ("phrase", "basis")
    phrase = Text("As written; empty for a period given by the caller.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_period_at(self._handle, self._index, made)

    @property
    def basis(self) -> str:
        """`passport`, `title`, `order` or `given`."""
        return name_of(BASES, self._struct.basis)

    @property
    def window(self) -> Window:
        """Its days."""
        return window_of(self._struct.window)


class Approval(Item):
    """A signature under «Утверждено» or «Согласовано», or the order that puts the programme in force."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_APPROVALS, "opora_approval", ("kind", "text")
    authority = Text("Position and organisation.")
    person = Text("Who signed.")
    number = Text("Of the order.")
    text = Text("As written.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_approval_at(self._handle, self._index, made)

    @property
    def kind(self) -> str:
        """`approved`, `agreed` or `order`."""
        return name_of(APPROVALS, self._struct.kind)

    @property
    def date(self) -> Optional[datetime.date]:
        """The day of it."""
        return day_of(self._struct.date) if self._struct.has_date else None


class NamedDocument(Item):
    """A document that the programme names."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_DOCUMENTS, "opora_document", ("name", "role")
    name = Text("As written.")
    role = Text("`basis`, `appendix`, `produced`.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_document_at(self._handle, self._index, made)

    @property
    def present(self) -> bool:
        """Whether it is in the file."""
        return bool(self._struct.present)


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
    def severity(self) -> str:
        """`info`, `warning` or `error`."""
        return SEVERITIES.get(self._struct.severity, "error")

    @property
    def arguments(self) -> tuple[str, ...]:
        """What fills the message."""
        return self._texts(lib.OPORA_TEXTS_ARGUMENTS)

    @property
    def message(self) -> str:
        """One sentence, in the language of set_language()."""
        return self.say()

    def say(self, language: Optional[str] = None) -> str:
        """One sentence, in a language."""
        return _native.get_text(lib.opora_programme_note_message, self._handle, self._index,
                                _native.number_of_language(language))
