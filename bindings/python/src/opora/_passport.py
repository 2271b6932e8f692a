# Opora, MIT licence. See LICENSE.
"""What a programme says of itself: its periods, who approved it, the documents that it names, its passport, what it wants."""
from __future__ import annotations

import datetime
from typing import Any, ClassVar, Optional, Union

from ._dates import Window, day_of, window_of
from ._ffi import lib
from ._views import Item, Text
from ._vocabulary import ApprovalKind, Other, PeriodBasis, name_of

BASES: dict[int, PeriodBasis] = {lib.OPORA_PERIOD_BASIS_PASSPORT: "passport", lib.OPORA_PERIOD_BASIS_TITLE: "title",
                                 lib.OPORA_PERIOD_BASIS_ORDER: "order", lib.OPORA_PERIOD_BASIS_GIVEN: "given"}
APPROVALS: dict[int, ApprovalKind] = {lib.OPORA_APPROVAL_APPROVED: "approved", lib.OPORA_APPROVAL_AGREED: "agreed",
                                      lib.OPORA_APPROVAL_ORDER: "order"}


class Period(Item):
    """A span of days for which the programme says it is made."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_PERIODS, "opora_period", ("phrase", "basis")
    phrase = Text("As written; empty for a period given by the caller.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_period_at(self._handle, self._index, made)

    @property
    def basis(self) -> Union[PeriodBasis, Other]:
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
    def kind(self) -> Union[ApprovalKind, Other]:
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


class Statement(Item):
    """A goal, a task or an expected result."""

    __slots__ = ()
    _type = "opora_statement"
    _words: ClassVar[tuple[str, ...]] = ("text",)
    text = Text("The words.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_statement_at(self._handle, self._list, self._index, made)


class PassportRow(Item):
    """A row of the passport."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_PASSPORT, "opora_passport_entry", ("name", "text")
    name = Text("What stands on its left.")
    text = Text("The words.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_passport_entry_at(self._handle, self._index, made)


class Goal(Statement):
    """A goal."""

    __slots__ = ()
    _list = lib.OPORA_LIST_GOALS
    id = Text("Stable when the document is read again.")


class Task(Statement):
    """A task."""

    __slots__ = ()
    _list = lib.OPORA_LIST_TASKS
    id = Text("Stable when the document is read again.")


class ExpectedResult(Statement):
    """An expected result."""

    __slots__ = ()
    _list = lib.OPORA_LIST_EXPECTED_RESULTS
    id = Text("Stable when the document is read again.")
