# Opora, MIT licence. See LICENSE.
"""Days and runs of days: datetime.date, ISO text and the numbers of the C API."""
from __future__ import annotations

from datetime import date, datetime
from typing import Any, Iterable, Optional, Union

from ._errors import ArgumentError
from ._ffi import ffi, lib

Day = Union[date, str]
Window = tuple[date, date]
WindowLike = Union[tuple[Day, Day], list[Day], str]

EPOCH = date(1970, 1, 1).toordinal()


def number(day: Day) -> int:
    """Days from 1970-01-01."""
    if isinstance(day, str):
        try:
            day = date.fromisoformat(day)
        except ValueError:
            raise ArgumentError(f"{day!r} is no day such as '2020-09-07'", status=lib.OPORA_E_ARGUMENT) from None
    if isinstance(day, datetime):
        day = day.date()
    if not isinstance(day, date):
        raise TypeError(f"a day is a datetime.date or a text such as '2020-09-07', not {type(day).__name__}")
    return day.toordinal() - EPOCH


def day_of(days: int) -> date:
    """The day so many days after 1970-01-01."""
    return date.fromordinal(days + EPOCH)


def numbers(window: WindowLike) -> tuple[int, int]:
    """The first and the last day of a window: a pair, or a text such as '2020-09-07/2020-09-11'."""
    if isinstance(window, str):
        first, _, last = window.partition("/")
        window = (first, last or first)
    try:
        first_day, last_day = window
    except (TypeError, ValueError):
        raise TypeError(f"a window is a pair of days or a text such as '2020-09-07/2020-09-11', not {window!r}") from None
    first_number, last_number = number(first_day), number(last_day)
    if first_number > last_number:
        raise ArgumentError(f"the window ends before it begins: {window!r}", status=lib.OPORA_E_ARGUMENT)
    return first_number, last_number


def window_of(window: Any) -> Window:
    """A pair of days of an opora_window."""
    return day_of(window.first), day_of(window.last)


def set_window(struct: Any, name: str, window: Optional[WindowLike]) -> None:
    """Fills the members `name` and `has_name` of a struct of options."""
    if window is not None:
        first, last = numbers(window)
        setattr(struct, f"has_{name}", 1)
        target = getattr(struct, name)
        target.first, target.last = first, last


def window_array(windows: Iterable[WindowLike]) -> Any:
    """An array of opora_window."""
    return ffi.new("opora_window[]", [numbers(window) for window in windows])


def spelt(window: Window) -> str:
    """`2020-09-07/2020-09-11`, or one day."""
    first, last = window
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
