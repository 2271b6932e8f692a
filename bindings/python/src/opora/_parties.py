# Opora, MIT licence. See LICENSE.
"""Who takes part: organisations, people, groups and networks, and who mentors whom."""
from __future__ import annotations

from typing import Any, NamedTuple, Optional, Union

from . import _native
from ._ffi import ffi, lib
from ._immutable import Record, one_line
from ._timing import Timing, of_programme
from ._views import Cell, Item, Text, item_at


class Alias(NamedTuple):
    """Another spelling of a name."""

    text: str  #: as written
    evidence: str  #: why it is taken for the same


class Role(NamedTuple):
    """What an organisation is in the programme."""

    role: str  #: `leader`, `supported` and their like
    basis: str  #: where that is said, as written


class Member(NamedTuple):
    """An organisation of a network."""

    organisation: Organisation
    role: str  #: in the network


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


class Referring(Item):
    """An item whose cells name organisations, people or groups."""

    __slots__ = ()

    def _references(self, sort: int) -> tuple[Reference, ...]:
        found = []
        row = _native.new("opora_reference")
        where = (self._handle, self._list, self._index, sort)
        for nth in range(lib.opora_programme_reference_count(*where)):
            _native.check(lib.opora_programme_reference_at(*where, nth, row))
            target = item_at(self._programme, row.list, row.index)
            found.append(Reference(_native.text(row.text), target if isinstance(target, PARTIES) else None,
                                   _native.text(row.note), _native.text(row.level)))
        return tuple(found)


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
    def aliases(self) -> tuple[Alias, ...]:
        """Other spellings, each with its evidence."""
        return self._parts("opora_alias", self._struct.alias_count, lib.opora_programme_organisation_alias_at,
                           lambda alias: Alias(_native.text(alias.text), _native.text(alias.evidence)))

    @property
    def roles(self) -> tuple[Role, ...]:
        """`leader` and its like, each with its basis as written."""
        return self._parts("opora_role", self._struct.role_count, lib.opora_programme_organisation_role_at,
                           lambda role: Role(_native.text(role.role), _native.text(role.basis)))

    @property
    def identifiers(self) -> dict[str, str]:
        """`inn`, `ogrn`, `oktmo`."""
        return dict(self._parts("opora_identifier", self._struct.identifier_count,
                                lib.opora_programme_organisation_identifier_at,
                                lambda one: (_native.text(one.scheme), _native.text(one.number))))

    @property
    def people(self) -> tuple[Person, ...]:
        """Who works there."""
        count = self._struct.people_count
        people = ffi.new("int64_t[]", count)
        _native.check(lib.opora_programme_organisation_people(self._handle, self._index, people, count, ffi.NULL))
        return tuple(Person(self._programme, at) for at in people if at >= 0)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Header and raw text of each cell of its row."""
        return self._cells()


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
        return Organisation(self._programme, at) if at >= 0 else None


class Group(Item):
    """Several organisations or people under one name."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_GROUPS, "opora_group", ("name",)
    id = Text("Stable when the document is read again.")
    name = Text("As written.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_group_at(self._handle, self._index, made)

    @property
    def members(self) -> tuple[Union[Organisation, Person, Group], ...]:
        """Organisations, people or other groups."""
        found = self._parts("opora_group_member", self._struct.member_count, lib.opora_programme_group_member_at,
                            lambda member: item_at(self._programme, member.list, member.index))
        return tuple(member for member in found if isinstance(member, PARTIES))


class Network(Item):
    """A network of schools."""

    __slots__ = ()
    _list, _type, _words = lib.OPORA_LIST_NETWORKS, "opora_network", ("name",)
    id = Text("Stable when the document is read again.")
    name = Text("As written.")

    def _fill(self, made: Any) -> int:
        return lib.opora_programme_network_at(self._handle, self._index, made)

    @property
    def members(self) -> tuple[Member, ...]:
        """Organisations with the role of each."""
        found = self._parts("opora_network_member", self._struct.member_count, lib.opora_programme_network_member_at,
                            lambda member: (member.organisation, _native.text(member.role)))
        return tuple(Member(Organisation(self._programme, at), role) for at, role in found if at >= 0)


class Mentorship(Referring):
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


PARTIES = (Organisation, Person, Group)
