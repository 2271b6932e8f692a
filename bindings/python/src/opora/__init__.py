# Opora, MIT licence. See LICENSE.
"""Programmes of school networks in which strong schools mentor struggling ones.

A Word order or an Excel plan becomes events with dates; contradictions are found; calendars and reports are written.

>>> import opora
>>> programme = opora.read("plan.docx")
>>> programme.events[0].timing.windows
>>> programme.check()
>>> opora.timing("ноябрь, ежегодно", context=("2020-09-01", "2022-12-31"))
"""
from . import errors
from ._calendar import Calendar, CalendarDay, SchoolHoliday
from ._diff import Change, Changes
from ._edit import Edit
from ._errors import (ArgumentError, CancelledError, DocumentError, FileError, InternalError, MissingComponentError,
                      OporaError, OutOfMemoryError, ParseError, Place, RangeError)
from ._events import Events
from ._export import Picture
from ._findings import Finding, FindingPlace, Findings, Rule, Threshold, rules, rules_to_json, thresholds
from ._about import Approval, NamedDocument, Note, Period
from ._items import Item, Items
from ._names import (api_version, has_component, identifier_valid, organisation_name, organisation_name_to_json,
                     version)
from ._native import get_language, set_language
from ._options import LIMITS
from ._parts import Clause, Event, Group, Indicator, Mentorship, Network, Organisation, Person, Reference, Stage
from ._programme import Meeting, Programme, detect, read
from ._recurrence import Recurrence, relation
from ._statements import ExpectedResult, Goal, PassportRow, Section, Table, Task, Unread
from ._timing import FLAGS, KINDS, Timing, timing, timing_to_json
from ._timings import Timings, timings

__version__ = version()

__all__ = [
    "Approval", "ArgumentError", "Calendar", "CalendarDay", "CancelledError", "Change", "Changes", "Clause",
    "DocumentError", "Edit", "Event", "Events", "ExpectedResult", "FLAGS", "FileError", "Finding", "FindingPlace",
    "Findings", "Goal", "Group", "Indicator", "InternalError", "Item", "Items", "KINDS", "LIMITS", "Meeting", "Mentorship",
    "MissingComponentError", "NamedDocument", "Network", "Note", "OporaError", "Organisation", "OutOfMemoryError",
    "ParseError", "PassportRow", "Period", "Person", "Picture", "Place", "Programme", "RangeError", "Recurrence",
    "Reference", "Rule", "SchoolHoliday", "Section", "Stage", "Table", "Task", "Threshold", "Timing", "Timings", "Unread",
    "__version__", "api_version", "detect", "errors", "get_language", "has_component", "identifier_valid",
    "organisation_name", "organisation_name_to_json", "read", "relation", "rules", "rules_to_json", "set_language",
    "thresholds", "timing", "timing_to_json", "timings", "version",
]
