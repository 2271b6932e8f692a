# Opora, MIT licence. See LICENSE.
"""What is to be done: events, stages, the clauses of an order, indicators."""
from __future__ import annotations

from typing import Any, NamedTuple, Optional

from . import _native
from ._ffi import lib
from ._parties import Reference, Referring
from ._timing import Timing, of_programme
from ._views import Cell, Item, Text
from ._vocabulary import AttendanceMode

MODES: dict[int, AttendanceMode] = {0: "in_person", 1: "online", 2: "mixed"}


class Funding(NamedTuple):
    """Money for an event."""

    source: str  #: who pays, as written
    year: Optional[int]  #: None: not said
    amount: str  #: the sum, as written


class Event(Referring):
    """A row of the plan."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_EVENTS, "opora_event", ("number", "title")
    id = Text("Stable when the document is read again.")
    number = Text("As written, `8.1.2.`; text, not a key.")
    title = Text("As written.")
    expected_result = Text("As written.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_event_at(self._handle, self._index, made)

    @property
    def timing(self) -> Timing:
        """When it takes place, as written and as understood."""
        found = of_programme(self._handle, self._list, self._index)
        return found if found is not None else Timing("", "", "open", frozenset(), (), None, False, (), False, ())

    @property
    def mode(self) -> Optional[AttendanceMode]:
        """`online`, `in_person`, `mixed`, or None where that is not said."""
        return MODES.get(self._struct.online)

    @property
    def parent(self) -> Optional[Event]:
        """The event that holds it."""
        return Event(self._programme, self._struct.parent) if self._struct.parent >= 0 else None

    @property
    def stage(self) -> Optional[Stage]:
        """Its stage."""
        return Stage(self._programme, self._struct.stage) if self._struct.stage >= 0 else None

    @property
    def responsible(self) -> tuple[Reference, ...]:
        """Who answers for it."""
        return self._references(lib.OPORA_REFERENCE_RESPONSIBLE)

    @property
    def participants(self) -> tuple[Reference, ...]:
        """Who takes part."""
        return self._references(lib.OPORA_REFERENCE_PARTICIPANTS)

    @property
    def venues(self) -> tuple[Reference, ...]:
        """Where it takes place."""
        return self._references(lib.OPORA_REFERENCE_VENUES)

    @property
    def formats(self) -> tuple[str, ...]:
        """`webinar`, `round_table` and their like."""
        return self._texts(self._struct.format_count, lib.opora_programme_event_format_at)

    @property
    def funding(self) -> tuple[Funding, ...]:
        """Sources of money and sums, as written."""
        return self._parts("opora_funding", self._struct.funding_count, lib.opora_programme_event_funding_at,
                           lambda one: Funding(_native.text(one.source), one.year if one.has_year else None,
                                               _native.text(one.amount)))

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Header and raw text of each cell of its row."""
        return self._cells()


class Stage(Item):
    """A stage or a section of the plan."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_STAGES, "opora_stage", ("title",)
    id = Text("Stable when the document is read again.")
    title = Text("As written.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_stage_at(self._handle, self._index, made)

    @property
    def parent(self) -> Optional[Stage]:
        """The stage that holds it."""
        return Stage(self._programme, self._struct.parent) if self._struct.parent >= 0 else None

    @property
    def timing(self) -> Optional[Timing]:
        """When it takes place."""
        return of_programme(self._handle, self._list, self._index)


class Clause(Referring):
    """A clause of an order."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_CLAUSES, "opora_clause", ("number", "text")
    number = Text("As written, `2.1.`.")
    text = Text("The words.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_clause_at(self._handle, self._index, made)

    @property
    def deadline(self) -> Optional[Timing]:
        """Until when it is to be done."""
        return of_programme(self._handle, self._list, self._index)

    @property
    def executors(self) -> tuple[Reference, ...]:
        """Who is to do it."""
        return self._references(lib.OPORA_REFERENCE_EXECUTORS)

    @property
    def control(self) -> tuple[Reference, ...]:
        """Who controls it."""
        return self._references(lib.OPORA_REFERENCE_CONTROL)


class Indicator(Item):
    """What the programme is measured by."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_INDICATORS, "opora_indicator", ("name", "target")
    id = Text("Stable when the document is read again.")
    name = Text("As written.")
    numerator = Text("What is counted, where the text tells it apart.")
    denominator = Text("Out of what.")
    unit = Text("Of the value.")
    direction = Text("Whether more or less is better.")
    target = Text("The value wanted.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_indicator_at(self._handle, self._index, made)
