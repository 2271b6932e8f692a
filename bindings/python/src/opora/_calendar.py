# Opora, MIT licence. See LICENSE.
"""Working days and school holidays."""
from __future__ import annotations

import datetime
from typing import Any, Optional, Union

from . import _native
from ._dates import Day, Window, WindowLike, day_of, number, numbers, spelt, window_of
from ._ffi import ffi, lib
from ._immutable import Record, one_line
from ._vocabulary import DayKind, Other, name_of

DAY_KINDS: dict[int, DayKind] = {
    lib.OPORA_DAY_WORKING: "working",
    lib.OPORA_DAY_SHORTENED: "shortened",
    lib.OPORA_DAY_TRANSFERRED_WORK: "transferred_work",
    lib.OPORA_DAY_WEEKEND: "weekend",
    lib.OPORA_DAY_HOLIDAY: "holiday",
    lib.OPORA_DAY_TRANSFERRED_OFF: "transferred_off",
    lib.OPORA_DAY_DECREE_OFF: "decree_off",
}


class CalendarDay(Record):
    """What a calendar knows of one day."""

    __slots__ = _fields = ("date", "kind", "working", "shortened", "provisional", "covered", "moved", "note")
    date: datetime.date
    kind: Union[DayKind, Other]  #: `working`, `shortened`, `transferred_work`, `weekend`, `holiday`, `transferred_off`, `decree_off`
    working: bool  #: whether it is worked
    shortened: bool  #: whether it is an hour shorter
    provisional: bool  #: whether the year's table is not final
    covered: bool  #: False if there is no table for the year and only the week was asked
    moved: Optional[datetime.date]  #: the day it was exchanged with
    note: str  #: in the words of the table


class SchoolHoliday(Record):
    """A run of school holidays."""

    __slots__ = _fields = ("window", "name", "scope", "note")
    window: Window
    name: str  #: `autumn`, `winter`, `spring`, `summer`, `extra`
    scope: str  #: for whom, `RU-SPE`; empty for all
    note: str  #: in the words of the table


class Calendar:
    """Which days are worked, and when the schools rest. Cannot be changed; made by its class methods.

    >>> opora.Calendar.russia().add_working_days("2021-04-30", 1)
    datetime.date(2021, 5, 4)
    """

    __slots__ = ("_handle", "_recipe")
    _handle: Any
    _recipe: tuple[Any, ...]

    def __init__(self) -> None:
        raise TypeError("a calendar is made by Calendar.russia(), Calendar.week() or Calendar.parse()")

    @classmethod
    def _of(cls, handle: Any, recipe: tuple[Any, ...]) -> Calendar:
        self = object.__new__(cls)
        object.__setattr__(self, "_handle", handle)
        object.__setattr__(self, "_recipe", recipe)
        return self

    @classmethod
    def week(cls) -> Calendar:
        """A plain week, Monday to Friday, without holidays."""
        return cls._of(_native.make("opora_calendar", lib.opora_calendar_create_week), ("week",))

    @classmethod
    def russia(cls, *, decree_days_off: bool = False) -> Calendar:
        """Russia's production calendar.

        decree_days_off: count the days off by presidential decree (2020, 2021) as days off.
        """
        handle = _native.make("opora_calendar", lib.opora_calendar_create_russia, int(decree_days_off))
        return cls._of(handle, ("russia", bool(decree_days_off)))

    @classmethod
    def parse(cls, table: str, *, name: str = "", decree_days_off: bool = False) -> Calendar:
        """A calendar from a table of text with the columns `date` and `kind`; `moved`, `provisional`, `note` optional."""
        text, file = _native.encoded(table, "table"), _native.encoded(name, "name")
        handle = _native.make("opora_calendar", lib.opora_calendar_parse, text, len(text), file, len(file),
                              int(decree_days_off), given=text)
        return cls._of(handle, ("parse", table, name, bool(decree_days_off)))

    def with_holidays(self, table: str, *, scope: str = "", name: str = "") -> Calendar:
        """The same calendar with school holidays from a table: columns `holiday`, `first`, `last`; `scope`, `note` optional.

        scope: keep the rows of this scope and those for all; empty keeps all.
        """
        text, file, whom = (_native.encoded(value) for value in (table, name, scope))
        handle = _native.make("opora_calendar", lib.opora_calendar_with_holidays, self._handle, text, len(text), file,
                              len(file), whom or ffi.NULL, len(whom), given=text)
        return self._of(handle, ("with_holidays", self._recipe, table, scope, name))

    def day(self, day: Day) -> CalendarDay:
        """What the calendar knows of a day."""
        found = _native.new("opora_day")
        _native.check(lib.opora_calendar_day(self._handle, number(day), found))
        moved = day_of(found.moved) if found.has_moved else None
        return CalendarDay(day_of(number(day)), name_of(DAY_KINDS, found.kind), bool(found.working),
                           bool(found.shortened), bool(found.provisional), bool(found.covered), moved,
                           _native.text(found.note))

    def is_working(self, day: Day) -> bool:
        """Whether a day is worked."""
        return self.day(day).working

    def add_working_days(self, day: Day, count: int) -> datetime.date:
        """The working day so many working days later, or earlier for a negative count; 0 gives the day itself."""
        out = ffi.new("int32_t *")
        _native.check(lib.opora_calendar_add_working_days(self._handle, number(day), count, out))
        return day_of(out[0])

    def count_working_days(self, first: Day, last: Day) -> int:
        """Working days between two days, both included."""
        out = ffi.new("int32_t *")
        window: WindowLike = (first, last)
        _native.check(lib.opora_calendar_count_working_days(self._handle, numbers(window), out))
        return int(out[0])

    @property
    def coverage(self) -> Optional[Window]:
        """First day of the first year that the table covers, last day of the last; None for a plain week."""
        out = ffi.new("opora_window *")
        return window_of(out) if lib.opora_calendar_coverage(self._handle, out) else None

    @property
    def holidays(self) -> tuple[SchoolHoliday, ...]:
        """The runs of school holidays, in the order of their first days."""
        found = []
        row = _native.new("opora_holiday")
        for index in range(lib.opora_calendar_holiday_count(self._handle)):
            _native.check(lib.opora_calendar_holiday_at(self._handle, index, row))
            found.append(SchoolHoliday(window_of(row.window), _native.text(row.name), _native.text(row.scope),
                                       _native.text(row.note)))
        return tuple(found)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a calendar cannot be changed")

    def __eq__(self, other: object) -> bool:
        return self._recipe == other._recipe if isinstance(other, Calendar) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._recipe)

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, self._recipe

    def __repr__(self) -> str:
        try:
            recipe = self._recipe
            while recipe[0] == "with_holidays":
                recipe = recipe[1]
            words = [recipe[0], spelt(self.coverage) if self.coverage else ""]
            if self.holidays:
                words.append(f"{len(self.holidays)} school holidays")
            return one_line(f"<opora.Calendar: {', '.join(filter(None, words))}>")
        except Exception:
            return "<opora.Calendar>"


def _again(kind: str, *arguments: Any) -> Calendar:
    """Makes a calendar from what it was made of."""
    if kind == "week":
        return Calendar.week()
    if kind == "russia":
        return Calendar.russia(decree_days_off=arguments[0])
    if kind == "parse":
        return Calendar.parse(arguments[0], name=arguments[1], decree_days_off=arguments[2])
    return _again(*arguments[0]).with_holidays(arguments[1], scope=arguments[2], name=arguments[3])


def handle_of(calendar: Optional[Calendar]) -> Any:
    """What an option of the C API wants: NULL stands for Russia's calendar."""
    if calendar is None:
        return ffi.NULL
    if not isinstance(calendar, Calendar):
        raise TypeError(f"calendar must be an opora.Calendar, not {type(calendar).__name__}")
    return calendar._handle
