# Opora, MIT licence. See LICENSE.
"""What follows from the words of a programme without being said: who meets whom, and what serves which task."""
from __future__ import annotations

from typing import Any

from . import _native
from ._events import Events
from ._ffi import ffi, lib
from ._immutable import Record
from ._parties import Organisation
from ._passport import Task
from ._plan import Event, Indicator
from ._programme_base import ProgrammeBase
from ._views import Items


class MentorshipEvidence(Record):
    """Two organisations that meet in events: evidence of a mentorship, never a mentorship."""

    __slots__ = _fields = ("mentor", "mentee", "score", "events")
    mentor: Organisation  #: who helps
    mentee: Organisation  #: who is helped
    score: float  #: 0 to 1: how much their meetings tell beyond what all with their roles share
    events: tuple[Event, ...]  #: where they meet


class TaskCoverage(Record):
    """A task with what serves it, found by the words they share."""

    __slots__ = _fields = ("task", "events", "indicators")
    task: Task
    events: tuple[Event, ...]
    indicators: tuple[Indicator, ...]


class Coverage(Record):
    """Which tasks have neither event nor indicator, and the reverse: a hint where to look."""

    __slots__ = _fields = ("tasks", "events_without_task", "indicators_alone")
    tasks: tuple[TaskCoverage, ...]  #: all of them, in the order of the programme
    events_without_task: tuple[Event, ...]  #: events that serve no task
    indicators_alone: tuple[Indicator, ...]  #: indicators that measure no task


def evidence_handle(programme: ProgrammeBase) -> Any:
    """An opora_mentorship_evidence."""
    return _native.make("opora_mentorship_evidence", lib.opora_programme_mentorship_evidence, programme._handle)


def evidence(programme: ProgrammeBase) -> tuple[MentorshipEvidence, ...]:
    """Programme.evidence()."""
    handle = evidence_handle(programme)
    organisations, plan = Items(programme, Organisation), Events(programme)
    row, found = _native.new("opora_evidence_pair"), []
    for index in range(lib.opora_mentorship_evidence_count(handle)):
        _native.check(lib.opora_mentorship_evidence_at(handle, index, row))
        events = ffi.new("int64_t[]", row.event_count)
        _native.check(lib.opora_mentorship_evidence_events(handle, index, events, row.event_count, ffi.NULL))
        found.append(MentorshipEvidence(organisations[row.mentor], organisations[row.mentee], row.score,
                                        tuple(plan[at] for at in events)))
    return tuple(found)


def coverage_handle(programme: ProgrammeBase) -> Any:
    """An opora_coverage."""
    return _native.make("opora_coverage", lib.opora_programme_coverage, programme._handle)


def _indices(function: Any, *where: Any) -> Any:
    """The numbers that a function copies."""
    count = ffi.new("size_t *")
    _native.check(function(*where, ffi.NULL, 0, count))
    numbers = ffi.new("int64_t[]", count[0])
    _native.check(function(*where, numbers, count[0], ffi.NULL))
    return numbers


def coverage(programme: ProgrammeBase) -> Coverage:
    """Programme.coverage()."""
    handle = coverage_handle(programme)
    plan, tasks, indicators = Events(programme), Items(programme, Task), Items(programme, Indicator)

    def events(function: Any, *where: Any) -> tuple[Event, ...]:
        return tuple(plan[at] for at in _indices(function, handle, *where))

    def measured(function: Any, *where: Any) -> tuple[Indicator, ...]:
        return tuple(indicators[at] for at in _indices(function, handle, *where))
    row, found = _native.new("opora_task_coverage"), []
    for index in range(lib.opora_coverage_count(handle)):
        _native.check(lib.opora_coverage_at(handle, index, row))
        found.append(TaskCoverage(tasks[row.task], events(lib.opora_coverage_events, index),
                                  measured(lib.opora_coverage_indicators, index)))
    return Coverage(tuple(found), events(lib.opora_coverage_events_without_task),
                    measured(lib.opora_coverage_indicators_alone))
