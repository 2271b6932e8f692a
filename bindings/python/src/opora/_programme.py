# Opora, MIT licence. See LICENSE.
"""A programme: passport, participants, plan."""
from __future__ import annotations

import json
import os
from types import TracebackType
from typing import Any, BinaryIO, Mapping, Optional, Union

from . import _changes, _evidence, _findings, _native
from ._builder import Builder
from ._calendar import Calendar
from ._dates import WindowLike, spelt
from ._events import Events, summary
from ._export import Exports
from ._ffi import ffi, lib
from ._immutable import one_line
from ._options import Limit, read_options
from ._parties import Group, Mentorship, Network, Organisation, Person
from ._passport import Approval, ExpectedResult, Goal, NamedDocument, PassportRow, Period, Task
from ._plan import Clause, Indicator, Stage
from ._reading import Note, Section, Table, Unread
from ._views import Items
from ._vocabulary import Format, Language

Source = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview, BinaryIO]
FORMATS: dict[int, Format] = {lib.OPORA_FORMAT_DOCX: "docx", lib.OPORA_FORMAT_XLSX: "xlsx", lib.OPORA_FORMAT_CSV: "csv",
                              lib.OPORA_FORMAT_TEXT: "text"}


class Programme(Exports):
    """A programme as it was read. It cannot be changed: edit() gives a new one. Equal in every member is equal."""

    __slots__ = ()

    @classmethod
    def from_json(cls, text: Union[str, bytes]) -> Programme:
        """A programme from what to_json() wrote."""
        data = _native.encoded(text) if isinstance(text, str) else bytes(text)
        json.loads(data)  # opora.read() takes other texts for plans; here they are a mistake
        return read(data)

    @classmethod
    def new(cls) -> Edit:
        """Begins a programme from nothing: `with Programme.new() as edit: ...`, then `edit.programme`."""
        return Edit(None)

    # --- what it says -----------------------------------------------------------------------------------------------

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
              language: Optional[Language] = None, progress: Optional[_native.Progress] = None) -> _findings.Findings:
        """Finds what contradicts itself.

        calendar: Russia's production calendar by default.
        settings: a table of text with the columns `setting,value`, or a dict: {"OP413": False, "week_events": 6}.
        language: of the messages, "ru" or "en".
        progress: called with "check" and a number from 0 to 1; if it returns False, CancelledError is raised.
        """
        return _findings.check(self, calendar, settings, language, progress)

    def diff(self, newer: Programme, *, language: Optional[Language] = None) -> _changes.Changes:
        """What changed from this version to a newer one."""
        return _changes.diff(self, newer, language)

    def diff_to_json(self, newer: Programme, *, language: Optional[Language] = None, pretty: bool = False) -> str:
        """The same as JSON, `{"changes":[...]}`."""
        return _changes.diff_to_json(self, newer, language, pretty)

    def pseudonyms(self, *, language: Optional[Language] = None) -> Programme:
        """The programme with the names of people replaced everywhere, the same person by the same name."""
        return Programme._of(_native.make("opora_programme", lib.opora_programme_pseudonyms, self._handle,
                                          _native.number_of_language(language)))

    def evidence(self) -> tuple[_evidence.MentorshipEvidence, ...]:
        """Leaders and supported schools that meet in events, by falling score."""
        return _evidence.evidence(self)

    def evidence_to_json(self, *, pretty: bool = False) -> str:
        """The same as JSON: `{"evidence":[{"mentor":id,"mentee":id,"score","events":[id]}]}`."""
        return _native.get_text(lib.opora_mentorship_evidence_to_json, _evidence.evidence_handle(self), int(pretty))

    def coverage(self) -> _evidence.Coverage:
        """Which tasks have no event and no indicator, and the reverse, found by the words they share."""
        return _evidence.coverage(self)

    def coverage_to_json(self, *, pretty: bool = False) -> str:
        """The same as JSON: `{"tasks":[{"task","events","indicators"}],"events_without_task","indicators_alone"}`; ids."""
        return _native.get_text(lib.opora_coverage_to_json, _evidence.coverage_handle(self), int(pretty))

    def edit(self) -> Edit:
        """Begins a new programme from this one: `with programme.edit() as edit: ...`, then `edit.programme`."""
        return Edit(self)

    # --- as a value -------------------------------------------------------------------------------------------------

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
        return summary(self.events, self.title, self.period)

    def _repr_svg_(self) -> str:
        return self.to_svg("timeline")


class Edit(Builder):
    """What edit() gives. At the end of the `with` block, or by build(), `programme` is the new programme.

    >>> with programme.edit() as edit:
    ...     edit.set_event("e-1", timing="до 1 октября 2022 года")
    >>> edit.programme
    """

    def __init__(self, programme: Optional[Programme], *, calendar: Optional[Calendar] = None,
                 keep_names: bool = False) -> None:
        super().__init__(programme, calendar, keep_names)
        self._made: Optional[Programme] = None

    def __enter__(self) -> Edit:
        return self

    def __exit__(self, kind: Optional[type[BaseException]], error: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        if kind is None:
            self.build()

    @property
    def programme(self) -> Programme:
        """The new programme; there is one when the `with` block has ended without an exception."""
        if self._made is None:
            raise RuntimeError("the new programme is there when the `with` block has ended")
        return self._made

    def build(self) -> Programme:
        """The programme as it is now: timings dated, names resolved. Editing may go on."""
        self._made = Programme._of(self._built())
        return self._made

    def __repr__(self) -> str:
        try:
            return f"<Edit: {self.count('events')} events>"
        except Exception:
            return "<Edit>"


def _again(data: bytes) -> Programme:
    return read(data)


def read(source: Source, *, name: str = "", period: Optional[WindowLike] = None, calendar: Optional[Calendar] = None,
         limits: Optional[Mapping[Limit, int]] = None, progress: Optional[_native.Progress] = None) -> Programme:
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


def bytes_of(source: Source, name: str) -> tuple[bytes, str]:
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


def detect(source: Source) -> Format:
    """What a document is, by its bytes: "docx", "xlsx", "csv" or "text". Raises DocumentError for what cannot be read."""
    data, _ = bytes_of(source, "")
    out = ffi.new("int32_t *")
    _native.call(lib.opora_format_detect, data, len(data), out)
    return FORMATS[out[0]]
