# Opora, MIT licence. See LICENSE.
"""The items of a programme: events, organisations, people and the rest."""
from __future__ import annotations

from typing import Any, Optional, Union

from . import _native
from ._ffi import lib
from ._items import Item, Text
from ._record import Record, one_line
from ._timing import Timing, of_programme


class Reference(Record):
    """Someone or something that a cell names. What could not be resolved keeps its text."""

    __slots__ = _fields = ("text", "target", "note", "level")
    text: str  #: as written
    target: Optional[Union[Organisation, Person, Group]]  #: who is meant; None: not resolved
    note: str  #: «по согласованию», a position
    level: str  #: of a responsible: `municipal`, `institutional`, or as the header says

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        try:
            who = f" = {self.target.name!r}" if self.target is not None else ""
            return one_line(f"<Reference {self.text!r}{who}>")
        except Exception:
            return "<Reference>"


class _Referring(Item):
    """An item whose cells name organisations, people or groups."""

    __slots__ = ()

    def _references(self, sort: int) -> tuple[Reference, ...]:
        found = []
        row = _native.new("opora_reference")
        where = (self._handle, self._list, self._index, sort)
        for nth in range(lib.opora_programme_reference_count(*where)):
            _native.check(lib.opora_programme_reference_at(*where, nth, row))
            found.append(Reference(_native.text(row.text), self._programme._party(row.list, row.index),
                                   _native.text(row.note), _native.text(row.level)))
        return tuple(found)


class Event(_Referring):
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
    def mode(self) -> Optional[str]:
        """`online`, `in_person`, or None where that is not said."""
        return {0: "in_person", 1: "online"}.get(self._struct.online)

    @property
    def parent(self) -> Optional[Event]:
        """The event that holds it."""
        return self._programme.events[self._struct.parent] if self._struct.parent >= 0 else None

    @property
    def stage(self) -> Optional[Stage]:
        """Its stage."""
        return self._programme.stages[self._struct.stage] if self._struct.stage >= 0 else None

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
        return self._texts(lib.OPORA_TEXTS_FORMATS)

    @property
    def funding(self) -> tuple[tuple[str, str], ...]:
        """Sources of money and sums, as written."""
        return self._pairs(lib.OPORA_PAIRS_FUNDING)

    @property
    def cells(self) -> tuple[tuple[str, str], ...]:
        """Header and raw text of each cell of its row."""
        return self._pairs(lib.OPORA_PAIRS_CELLS)


class Organisation(Item):
    """A school, a methodical centre, an authority."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_ORGANISATIONS, "opora_organisation", ("name",)
    id = Text("Stable when the document is read again.")
    name = Text("As written where it is first introduced.")
    kind = Text("`school`, `gymnasium`, `methodical_centre` and their like; empty: not known.")
    location = Text("Where it is.", "place")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_organisation_at(self._handle, self._index, made)

    @property
    def aliases(self) -> tuple[tuple[str, str], ...]:
        """Other spellings, each with its evidence."""
        return self._pairs(lib.OPORA_PAIRS_ALIASES)

    @property
    def roles(self) -> tuple[tuple[str, str], ...]:
        """`leader` and its like, each with its basis as written."""
        return self._pairs(lib.OPORA_PAIRS_ROLES)

    @property
    def identifiers(self) -> dict[str, str]:
        """`inn`, `ogrn`, `oktmo`."""
        return dict(self._pairs(lib.OPORA_PAIRS_IDENTIFIERS))

    @property
    def people(self) -> tuple[Person, ...]:
        """Who works there."""
        return tuple(self._programme.people[id] for id in self._texts(lib.OPORA_TEXTS_PEOPLE))

    @property
    def cells(self) -> tuple[tuple[str, str], ...]:
        """Header and raw text of each cell of its row."""
        return self._pairs(lib.OPORA_PAIRS_CELLS)


class Person(Item):
    """A person that the programme names."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_PEOPLE, "opora_person", ("name", "position")
    id = Text("Stable when the document is read again.")
    name = Text("As written.")
    position = Text("As written.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_person_at(self._handle, self._index, made)

    @property
    def organisation(self) -> Optional[Organisation]:
        """Where they work."""
        at = self._struct.organisation
        return self._programme.organisations[at] if at >= 0 else None


class Group(Item):
    """Several organisations or people under one name."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_GROUPS, "opora_group", ("name",)
    id = Text("Stable when the document is read again.")
    name = Text("As written.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_group_at(self._handle, self._list, self._index, made)

    @property
    def members(self) -> tuple[Union[Organisation, Person, Group], ...]:
        """Organisations, people or other groups."""
        found = (self._programme._by_id(id) for id in self._texts(lib.OPORA_TEXTS_MEMBERS))
        return tuple(member for member in found if member is not None)


class Network(Item):
    """A network of schools."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_NETWORKS, "opora_group", ("name",)
    id = Text("Stable when the document is read again.")
    name = Text("As written.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_group_at(self._handle, self._list, self._index, made)

    @property
    def members(self) -> tuple[tuple[Organisation, str], ...]:
        """Organisations with the role of each."""
        pairs = self._pairs(lib.OPORA_PAIRS_MEMBERS)
        return tuple((self._programme.organisations[id], role) for id, role in pairs)


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
        return self._programme.stages[self._struct.parent] if self._struct.parent >= 0 else None

    @property
    def timing(self) -> Optional[Timing]:
        """When it takes place."""
        return of_programme(self._handle, self._list, self._index)


class Clause(_Referring):
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


class Mentorship(_Referring):
    """One mentoring relation."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_MENTORSHIPS, "opora_mentorship", ("type", "subject")
    id = Text("Stable when the document is read again.")
    type = Text("`traditional`, `group`, `team`, `peer`, `online`, or empty.")
    mentor_role = Text("Role of the mentor, `school`, `teacher` and their like.", "from")
    mentee_role = Text("Role of the mentee.", "to")
    cardinality = Text("`1:1`, `1:n`, `n:m`.")
    subject = Text("What it is about.")
    basis = Text("`stated`, `confirmed`, `proposed`.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_mentorship_at(self._handle, self._index, made)

    @property
    def timing(self) -> Optional[Timing]:
        """When it takes place."""
        return of_programme(self._handle, self._list, self._index)

    @property
    def mentors(self) -> tuple[Reference, ...]:
        """Who helps."""
        return self._references(lib.OPORA_REFERENCE_MENTORS)

    @property
    def mentees(self) -> tuple[Reference, ...]:
        """Who is helped."""
        return self._references(lib.OPORA_REFERENCE_MENTEES)


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
