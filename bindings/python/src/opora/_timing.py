# Opora, MIT licence. See LICENSE.
"""When something takes place: a phrase, what it means, and the days that follow from it."""
from __future__ import annotations

import json
from datetime import time
from typing import Any, Optional, Union

from . import _native
from ._calendar import Calendar, handle_of
from ._dates import Window, WindowLike, day_of, numbers, set_window, spelt, window_of
from ._errors import ArgumentError
from ._ffi import ffi, lib
from ._immutable import Record, one_line
from ._vocabulary import Spelling, TimingFlag, TimingKind

KINDS: dict[int, TimingKind] = {
    lib.OPORA_KIND_UNKNOWN: "unknown",
    lib.OPORA_KIND_SPAN: "span",
    lib.OPORA_KIND_UNTIL: "until",
    lib.OPORA_KIND_SINCE: "since",
    lib.OPORA_KIND_EVERY: "every",
    lib.OPORA_KIND_ALWAYS: "always",
    lib.OPORA_KIND_OPEN: "open",
    lib.OPORA_KIND_RELATIVE: "relative",
}
FLAGS: dict[int, TimingFlag] = {lib.OPORA_FLAG_AMBIGUOUS: "ambiguous", lib.OPORA_FLAG_BROKEN: "broken",
                                lib.OPORA_FLAG_OUTSIDE: "outside"}
SPELLINGS: dict[Spelling, int] = {"canonical": lib.OPORA_SPELL_CANONICAL, "ru": lib.OPORA_SPELL_RUSSIAN,
                                  "en": lib.OPORA_SPELL_ENGLISH}

Time = Union[time, tuple[time, time]]


def flag_names(bits: int) -> frozenset[TimingFlag]:
    """The names of the flags that are set."""
    return frozenset(name for bit, name in FLAGS.items() if bits & bit)


class Timing(Record):
    """When something takes place, as written and as understood."""

    __slots__ = _fields = ("phrase", "expression", "kind", "flags", "windows", "count", "at_least", "times", "by_user",
                           "notes")
    phrase: str  #: as written; the authority
    expression: str  #: canonical text of its meaning; empty: not understood
    kind: TimingKind  #: `span`, `until`, `since`, `every`, `always`, `open`, `relative` or `unknown`
    flags: frozenset[TimingFlag]  #: doubts: `ambiguous`, `broken`, `outside`
    windows: tuple[Window, ...]  #: pairs of days, both included, sorted
    count: Optional[int]  #: `не реже 4 раз`: 4
    at_least: bool  #: whether `count` is the least
    times: tuple[Time, ...]  #: times of day, or pairs of them
    by_user: bool  #: whether the windows were set by a user and not by the phrase
    notes: tuple[str, ...]  #: codes of what was corrected, assumed or left out, `OP105`

    def spell(self, language: Spelling = "ru") -> str:
        """The meaning in words: "ru" good Russian that reads back as the same meaning, "en" English, "canonical"."""
        if language not in SPELLINGS:
            raise ArgumentError(f"language must be one of {', '.join(SPELLINGS)}, not {language!r}",
                                status=lib.OPORA_E_ARGUMENT)
        if not self.expression:
            return self.phrase
        return _native.get_text(lib.opora_timing_spell, self._meaning(), SPELLINGS[language])

    def means_as(self, other: Timing) -> bool:
        """Whether two phrases mean the same, whatever their words."""
        if not (self.expression and other.expression):
            return False
        return bool(lib.opora_timing_equal(self._meaning(), other._meaning()))

    def _meaning(self) -> Any:
        text = _native.encoded(self.expression)
        return _native.make("opora_timing", lib.opora_timing_parse_canonical, text, len(text), given=text)

    def __repr__(self) -> str:
        try:
            days = ", ".join(spelt(window) for window in self.windows)
            doubts = f" ({', '.join(sorted(self.flags))})" if self.flags else ""
            return one_line(f"<Timing {self.phrase!r}: {self.kind}{doubts} {days}".rstrip() + ">")
        except Exception:
            return "<Timing>"


def options(context: Optional[WindowLike], parent: Optional[WindowLike], calendar: Optional[Calendar]) -> Any:
    """The opora_timing_options of what surrounds a phrase."""
    made = _native.new("opora_timing_options")
    set_window(made, "period", context)
    set_window(made, "parent", parent)
    made.calendar = handle_of(calendar)
    return made


def timing_to_json(phrase: str, *, context: Optional[WindowLike] = None, parent: Optional[WindowLike] = None,
                   calendar: Optional[Calendar] = None) -> str:
    """Reads and dates a phrase as JSON. One that is not understood has the kind `unknown` and a note that says why."""
    text = _native.encoded(phrase, "phrase")
    return _native.get_text(lib.opora_timing_to_json, text, len(text), options(context, parent, calendar), given=text)


def timing(phrase: str, *, context: Optional[WindowLike] = None, parent: Optional[WindowLike] = None,
           calendar: Optional[Calendar] = None) -> Timing:
    """Reads and dates a timing phrase in Russian.

    context: the period of the programme; without it, windows that need one are left out.
    parent: the window of the event that holds this one; supplies a missing year, month or week.
    calendar: dates school holidays; Russia's production calendar by default.
    Raises ParseError, with the span that could not be read.

    >>> opora.timing("ноябрь, ежегодно", context=("2020-09-01", "2022-12-31")).windows[0]
    (datetime.date(2020, 11, 1), datetime.date(2020, 11, 30))
    """
    found = json.loads(timing_to_json(phrase, context=context, parent=parent, calendar=calendar))
    if found["kind"] == "unknown":
        text = _native.encoded(phrase)
        _native.make("opora_timing", lib.opora_timing_parse, text, len(text), given=text)
    return of_json(found)


def of_json(found: dict[str, Any]) -> Timing:
    """A timing from its JSON."""
    windows = []
    for window in found["windows"]:
        first, last = numbers(window)
        windows.append((day_of(first), day_of(last)))
    count = found.get("count") or {}
    return Timing(found["phrase"], found["expression"] or "", found["kind"], frozenset(found["flags"]), tuple(windows),
                  count.get("times"), bool(count.get("minimum")), tuple(map(_time, found["times"])),
                  found["by"] == "user", tuple(note["code"] for note in found.get("notes", ())))


def _time(text: str) -> Time:
    first, _, last = text.partition("-")
    return (_clock(first), _clock(last)) if last else _clock(first)


def _clock(text: str) -> time:
    """24:00, the end of a day, is what Python calls midnight."""
    hour, minute = map(int, text.split(":"))
    return time(hour % 24, minute)


def of_programme(programme: Any, kind: int, index: int) -> Optional[Timing]:
    """The timing of an item of a programme; None where it has none."""
    view = _native.new("opora_timing_view")
    status = lib.opora_programme_timing_at(programme, kind, index, view)
    if status == lib.OPORA_E_RANGE:
        return None
    _native.check(status)
    windows = ffi.new("opora_window[]", view.window_count)
    _native.check(lib.opora_programme_windows(programme, kind, index, windows, view.window_count, ffi.NULL))
    hours = ffi.new("opora_hours[]", view.time_count)
    _native.check(lib.opora_programme_hours(programme, kind, index, hours, view.time_count, ffi.NULL))
    notes = ffi.new("opora_timing_note[]", view.note_count)
    _native.check(lib.opora_programme_timing_notes(programme, kind, index, notes, view.note_count, ffi.NULL))
    times: list[Time] = []
    for at in hours:
        first = time(at.hour % 24, at.minute)
        times.append((first, time(at.last_hour % 24, at.last_minute)) if at.range else first)
    return Timing(_native.text(view.phrase), _native.text(view.expression), KINDS.get(view.kind, "unknown"),
                  flag_names(view.flags), tuple(window_of(window) for window in windows), view.count_times or None,
                  bool(view.count_minimum), tuple(times), bool(view.by_user),
                  tuple(_native.text(lib.opora_code_id(note.code)) for note in notes))
