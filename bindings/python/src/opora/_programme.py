# Opora, MIT licence. See LICENSE.
"""A programme: passport, participants, plan."""
from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Mapping, Optional, TypeVar, Union

from . import _diff, _findings, _native
from ._about import Approval, NamedDocument, Note, Period
from ._calendar import Calendar
from ._dates import Window, WindowLike, spelt, window_of
from ._events import Events, summary
from ._export import Exports
from ._ffi import ffi, lib
from ._items import Item, Items
from ._options import read_options
from ._parts import Clause, Event, Group, Indicator, Mentorship, Network, Organisation, Person, Stage
from ._record import Record, one_line
from ._statements import ExpectedResult, Goal, PassportRow, Section, Table, Task, Unread

if TYPE_CHECKING:
    from ._edit import Edit

T = TypeVar("T", bound=Item)
FORMATS = {lib.OPORA_FORMAT_DOCX: "docx", lib.OPORA_FORMAT_XLSX: "xlsx", lib.OPORA_FORMAT_CSV: "csv",
           lib.OPORA_FORMAT_TEXT: "text"}
PARTIES: dict[int, type[Union[Organisation, Person, Group]]] = {
    lib.OPORA_LIST_ORGANISATIONS: Organisation, lib.OPORA_LIST_PEOPLE: Person, lib.OPORA_LIST_GROUPS: Group}


class Meeting(Record):
    """Two organisations that meet in events: evidence of a mentorship, never a mentorship."""

    __slots__ = _fields = ("mentor", "mentee", "score", "events")
    mentor: Organisation  #: who helps
    mentee: Organisation  #: who is helped
    score: float  #: 0 to 1: how much their meetings tell beyond what all with their roles share
    events: tuple[Event, ...]  #: where they meet


class Programme(Exports):
    """A programme as it was read. It cannot be changed: edit() gives a new one. Equal in every member is equal."""

    __slots__ = ("_handle", "__weakref__")

    def __init__(self) -> None:
        raise TypeError("a programme is made by opora.read(), Programme.from_json() or Programme.new()")

    @classmethod
    def _of(cls, handle: Any) -> Programme:
        self = object.__new__(cls)
        object.__setattr__(self, "_handle", handle)
        return self

    @classmethod
    def from_json(cls, text: Union[str, bytes]) -> Programme:
        """A programme from what to_json() wrote."""
        data = _native.encoded(text) if isinstance(text, str) else bytes(text)
        json.loads(data)  # opora.read() takes other texts for plans; here they are a mistake
        return read(data)

    @classmethod
    def new(cls) -> Edit:
        """Begins a programme from nothing: `with Programme.new() as edit: ...`, then `edit.programme`."""
        from ._edit import Edit
        return Edit(None)

    # --- what it says -----------------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The title."""
        return _native.text(lib.opora_programme_title(self._handle))

    @property
    def period(self) -> Optional[Window]:
        """First and last day of the period in force; None if the programme does not say."""
        out = ffi.new("opora_window *")
        return window_of(out) if lib.opora_programme_period(self._handle, out) else None

    @property
    def events(self) -> Events:
        """The rows of the plan."""
        return Events(self)

    @property
    def periods(self) -> Items[Period]:
        """The spans of days for which it says it is made; the first is in force."""
        return Items(self, Period)

    @property
    def approvals(self) -> Items[Approval]:
        """Who approved or agreed to it, and the order that puts it in force."""
        return Items(self, Approval)

    @property
    def passport(self) -> Items[PassportRow]:
        """The rows of the passport."""
        return Items(self, PassportRow)

    @property
    def goals(self) -> Items[Goal]:
        """Its goals."""
        return Items(self, Goal)

    @property
    def tasks(self) -> Items[Task]:
        """Its tasks."""
        return Items(self, Task)

    @property
    def expected_results(self) -> Items[ExpectedResult]:
        """What it expects."""
        return Items(self, ExpectedResult)

    @property
    def clauses(self) -> Items[Clause]:
        """The clauses of the order."""
        return Items(self, Clause)

    @property
    def documents(self) -> Items[NamedDocument]:
        """The documents that it names."""
        return Items(self, NamedDocument)

    @property
    def stages(self) -> Items[Stage]:
        """The stages and sections of the plan."""
        return Items(self, Stage)

    @property
    def organisations(self) -> Items[Organisation]:
        """Schools, methodical centres, authorities."""
        return Items(self, Organisation)

    @property
    def people(self) -> Items[Person]:
        """The people that it names."""
        return Items(self, Person)

    @property
    def groups(self) -> Items[Group]:
        """Several organisations or people under one name."""
        return Items(self, Group)

    @property
    def networks(self) -> Items[Network]:
        """The networks of schools; network() draws them."""
        return Items(self, Network)

    @property
    def mentorships(self) -> Items[Mentorship]:
        """The mentoring relations that it states."""
        return Items(self, Mentorship)

    @property
    def indicators(self) -> Items[Indicator]:
        """What it is measured by."""
        return Items(self, Indicator)

    @property
    def sections(self) -> Items[Section]:
        """Prose under headings."""
        return Items(self, Section)

    @property
    def tables(self) -> Items[Table]:
        """How its tables were understood."""
        return Items(self, Table)

    @property
    def unread(self) -> Items[Unread]:
        """What was not understood."""
        return Items(self, Unread)

    @property
    def notes(self) -> Items[Note]:
        """What the reader repaired, assumed or passed over."""
        return Items(self, Note)

    # --- what follows from it ---------------------------------------------------------------------------------------

    def check(self, *, calendar: Optional[Calendar] = None, settings: Optional[_findings.Settings] = None,
              language: Optional[str] = None, progress: Optional[_native.Progress] = None) -> _findings.Findings:
        """Finds what contradicts itself.

        calendar: Russia's production calendar by default.
        settings: a table of text with the columns `setting,value`, or a dict: {"OP413": False, "week_events": 6}.
        language: of the messages, "ru" or "en".
        progress: called with "check" and a number from 0 to 1; if it returns False, CancelledError is raised.
        """
        return _findings.check(self, calendar, settings, language, progress)

    def diff(self, newer: Programme, *, language: Optional[str] = None) -> _diff.Changes:
        """What changed from this version to a newer one."""
        return _diff.diff(self, newer, language)

    def diff_to_json(self, newer: Programme, *, language: Optional[str] = None, pretty: bool = False) -> str:
        """The same as JSON, `{"changes":[...]}`."""
        return _diff.diff_to_json(self, newer, language, pretty)

    def pseudonyms(self, *, language: Optional[str] = None) -> Programme:
        """The programme with the names of people replaced everywhere, the same person by the same name."""
        return Programme._of(_native.make("opora_programme", lib.opora_programme_pseudonyms, self._handle,
                                          _native.number_of_language(language)))

    def evidence(self) -> tuple[Meeting, ...]:
        """Leaders and supported schools that meet in events, by falling score."""
        handle = self._evidence()
        row, found = _native.new("opora_meeting"), []
        for index in range(lib.opora_evidence_count(handle)):
            _native.check(lib.opora_evidence_at(handle, index, row))
            events = ffi.new("int64_t[]", row.event_count)
            _native.check(lib.opora_evidence_events(handle, index, events, row.event_count, ffi.NULL))
            found.append(Meeting(self.organisations[row.mentor], self.organisations[row.mentee], row.score,
                                 tuple(self.events[at] for at in events)))
        return tuple(found)

    def evidence_to_json(self, *, pretty: bool = False) -> str:
        """The same as JSON: `{"evidence":[{"mentor":id,"mentee":id,"score","events":[id]}]}`."""
        return _native.get_text(lib.opora_evidence_to_json, self._evidence(), int(pretty))

    def _evidence(self) -> Any:
        return _native.make("opora_evidence", lib.opora_programme_evidence, self._handle)

    def coverage_to_json(self) -> str:
        """Which tasks have no event and no indicator, and the reverse, found by the words they share, as JSON."""
        return _native.get_text(lib.opora_programme_coverage_to_json, self._handle)

    def coverage(self) -> dict[str, Any]:
        """The same as a dict: `tasks`, `events_without_task`, `indicators_alone`; ids."""
        found: dict[str, Any] = json.loads(self.coverage_to_json())
        return found

    def edit(self) -> Edit:
        """Begins a new programme from this one: `with programme.edit() as edit: ...`, then `edit.programme`."""
        from ._edit import Edit
        return Edit(self)

    # --- for the items ----------------------------------------------------------------------------------------------

    def _item(self, kind: type[T], number: int, index: int) -> T:
        return kind(self, index)

    def _party(self, number: int, index: int) -> Optional[Union[Organisation, Person, Group]]:
        return PARTIES[number](self, index) if number in PARTIES and index >= 0 else None

    def _by_id(self, id: str) -> Optional[Union[Organisation, Person, Group]]:
        for items in (self.organisations, self.people, self.groups):
            found: Optional[Union[Organisation, Person, Group]] = items.get(id)
            if found is not None:
                return found
        return None

    def _item_at(self, number: int, index: int) -> Optional[Item]:
        return KINDS[number](self, index) if number in KINDS and index >= 0 else None

    # --- as a value -------------------------------------------------------------------------------------------------

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a programme cannot be changed: see Programme.edit()")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Programme):
            return NotImplemented
        return other is self or bool(lib.opora_programme_equal(self._handle, other._handle))

    def __hash__(self) -> int:
        counts = tuple(lib.opora_programme_count(self._handle, number) for number in KINDS)
        return hash((self.title, self.period, counts))

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (_native.get_bytes(lib.opora_programme_to_json, self._handle, 0),)

    def __repr__(self) -> str:
        try:
            size = f"{len(self.events)} events, {len(self.organisations)} organisations"
            days = f", {spelt(self.period)}" if self.period else ""
            return f"<Programme {one_line(self.title, 60)!r}: {size}{days}>"
        except Exception:
            return "<Programme>"

    def _repr_html_(self) -> str:
        return summary(self)

    def _repr_svg_(self) -> str:
        return self.to_svg("timeline")


KINDS: dict[int, type[Item]] = {
    kind._list: kind for kind in (Period, Approval, PassportRow, Goal, Task, ExpectedResult, Clause, NamedDocument, Stage,
                                  Organisation, Person, Group, Events.kind, Network, Mentorship, Indicator, Section, Table,
                                  Unread, Note)}


def _again(data: bytes) -> Programme:
    return read(data)


def read(source: Any, *, name: str = "", period: Optional[WindowLike] = None, calendar: Optional[Calendar] = None,
         limits: Optional[Mapping[str, int]] = None, progress: Optional[_native.Progress] = None) -> Programme:
    """Reads a document (DOCX, XLSX, CSV, plain text), or the JSON of a programme, whichever it is.

    source: a path, bytes, or a file opened in binary mode.
    name: of the file, for places; by default that of the path.
    period: the programme's period, for a document that lacks one: ("2022-09-01", "2023-05-31").
    calendar: dates school holidays; Russia's production calendar by default.
    limits: what is accepted at most, as {"max_file_bytes": 10_000_000}; opora.LIMITS are their names.
    progress: called with what is done ("open", "read", "date") and a number from 0 to 1; if it returns False,
        CancelledError is raised.
    Raises DocumentError; FileError for a file that cannot be opened.
    """
    options, kept = read_options(period, calendar, limits)
    try:
        if isinstance(source, (str, os.PathLike)) and not name:
            path = os.fsencode(source)
            handle = _native.make_watched("opora_programme", progress, lib.opora_programme_read_file, path, len(path),
                                          options)
            return Programme._of(handle)
        data, label = bytes_of(source, name)
        file = _native.encoded(label, "name")
        handle = _native.make_watched("opora_programme", progress, lib.opora_programme_read, data, len(data), file,
                                      len(file), options)
        return Programme._of(handle)
    finally:
        del kept


def bytes_of(source: Any, name: str) -> tuple[bytes, str]:
    """The bytes of a path, of bytes or of an open file, and the name for places."""
    if isinstance(source, (str, os.PathLike)):
        with open(source, "rb") as file:
            return file.read(), name or os.path.basename(os.fspath(source))
    if hasattr(source, "read"):
        label = name or getattr(source, "name", "")
        source = source.read()
        if isinstance(source, str):
            raise TypeError("the file must be opened in binary mode")
        name = os.path.basename(label) if isinstance(label, str) else ""
    if not isinstance(source, bytes):
        source = bytes(memoryview(source))
    return source, name


def detect(source: Any) -> str:
    """What a document is, by its bytes: "docx", "xlsx", "csv" or "text". Raises DocumentError for what cannot be read."""
    data, _ = bytes_of(source, "")
    out = ffi.new("int32_t *")
    _native.call(lib.opora_format_detect, data, len(data), out)
    return FORMATS[out[0]]
