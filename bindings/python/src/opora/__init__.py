# Opora, MIT licence. See LICENSE.
"""Programmes of school networks in which strong schools mentor struggling ones.

A Word order or an Excel plan becomes events with dates; contradictions are found; calendars and reports are written.

>>> import opora
>>> programme = opora.read("plan.docx")
>>> programme.events[0].timing.windows
>>> programme.check()
>>> opora.timing("ноябрь, ежегодно", context=("2020-09-01", "2022-12-31"))
"""
from . import errors, types
from ._calendar import Calendar, CalendarDay, SchoolHoliday
from ._changes import Change, Changes
from ._errors import (ArgumentError, CancelledError, DocumentError, FileError, InternalError, MissingComponentError,
                      OporaError, OutOfMemoryError, ParseError, Place, RangeError)
from ._events import Events
from ._evidence import Coverage, MentorshipEvidence, TaskCoverage
from ._findings import Finding, FindingPlace, Findings, Rule, Threshold, rules, rules_to_json, thresholds
from ._names import identifier_valid, organisation_name, organisation_name_to_json
from ._native import get_language, set_language
from ._options import LIMITS
from ._parties import Alias, Group, Member, Mentorship, Network, Organisation, Person, Reference, Role
from ._passport import Approval, ExpectedResult, Goal, NamedDocument, PassportRow, Period, Task
from ._pictures import Picture
from ._plan import Clause, Event, Funding, Indicator, Stage
from ._programme import Edit, Programme, detect, read
from ._reading import Column, Note, Section, Table, Unread
from ._recurrence import Recurrence, relation
from ._timing import FLAGS, KINDS, Timing, timing, timing_to_json
from ._timings import Timings, timings
from ._version import api_version, has_component, version
from ._views import Cell, Item, Items

__version__ = version()

__all__ = [
    "Alias", "Approval", "ArgumentError", "Calendar", "CalendarDay", "CancelledError", "Cell", "Change", "Changes",
    "Clause", "Column", "Coverage", "DocumentError", "Edit", "Event", "Events", "ExpectedResult", "FLAGS",
    "FileError", "Finding", "FindingPlace", "Findings", "Funding", "Goal", "Group", "Indicator", "InternalError",
    "Item", "Items", "KINDS", "LIMITS", "Member", "Mentorship", "MentorshipEvidence", "MissingComponentError",
    "NamedDocument", "Network", "Note", "OporaError", "Organisation", "OutOfMemoryError", "ParseError",
    "PassportRow", "Period", "Person", "Picture", "Place", "Programme", "RangeError", "Recurrence", "Reference",
    "Role", "Rule", "SchoolHoliday", "Section", "Stage", "Table", "Task", "TaskCoverage", "Threshold", "Timing",
    "Timings", "Unread", "__version__", "api_version", "detect", "errors", "get_language", "has_component",
    "identifier_valid", "organisation_name", "organisation_name_to_json", "read", "relation", "rules",
    "rules_to_json", "set_language", "thresholds", "timing", "timing_to_json", "timings", "types", "version",
]
