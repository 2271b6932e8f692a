# Opora, MIT licence. See LICENSE.
"""Recurrence rules of RFC 5545, for whole days; relations of events."""
from __future__ import annotations

from datetime import date
from typing import Any, Iterable, Optional, Union

from . import _native
from ._dates import Day, WindowLike, day_of, number, numbers, window_array
from ._errors import ArgumentError
from ._ffi import ffi, lib
from ._immutable import one_line
from ._plan import Event
from ._timing import Timing
from ._vocabulary import Certainty, RelationName

RELATIONS: dict[RelationName, int] = {
    "before": lib.OPORA_RELATION_BEFORE, "after": lib.OPORA_RELATION_AFTER, "overlaps": lib.OPORA_RELATION_OVERLAPS,
    "within": lib.OPORA_RELATION_WITHIN}
CERTAINTIES: dict[int, Certainty] = {
    lib.OPORA_CERTAINTY_IMPOSSIBLE: "impossible", lib.OPORA_CERTAINTY_POSSIBLE: "possible", lib.OPORA_CERTAINTY_CERTAIN: "certain"}


class Recurrence:
    """A recurrence rule, as the value of an RRULE property.

    >>> opora.Recurrence("FREQ=MONTHLY;BYDAY=-1FR").between("2022-09-01", "2022-10-31", start="2022-09-01")
    (datetime.date(2022, 9, 30), datetime.date(2022, 10, 28))
    """

    __slots__ = ("_handle", "_rule")
    _handle: Any
    _rule: str

    def __init__(self, rule: str) -> None:
        text = _native.encoded(rule, "rule")
        handle = _native.make("opora_recurrence", lib.opora_recurrence_parse, text, len(text), given=text)
        object.__setattr__(self, "_handle", handle)
        object.__setattr__(self, "_rule", _native.get_text(lib.opora_recurrence_spell, handle))

    def between(self, first: Day, last: Day, *, start: Day) -> tuple[date, ...]:
        """The days of the rule from `first` to `last`, both included; the rule counts from `start` (DTSTART)."""
        window: WindowLike = (first, last)
        cap = 1024
        length = ffi.new("size_t *")
        while True:
            days = ffi.new("int32_t[]", cap)
            used = _native.context()
            status = lib.opora_recurrence_expand(used, self._handle, number(start), numbers(window), days, cap, length)
            if status != lib.OPORA_E_SPACE:
                break
            cap = length[0]
        _native.check(status, used=used)
        return tuple(day_of(days[i]) for i in range(length[0]))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a recurrence cannot be changed")

    def __str__(self) -> str:
        return self._rule

    def __eq__(self, other: object) -> bool:
        return self._rule == other._rule if isinstance(other, Recurrence) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._rule)

    def __reduce__(self) -> tuple[Any, ...]:
        return Recurrence, (self._rule,)

    def __repr__(self) -> str:
        return one_line(f"opora.Recurrence({getattr(self, '_rule', '')!r})")


Occurrence = Union[Event, Timing, WindowLike, Iterable[WindowLike]]


def relation(name: RelationName, first: Occurrence, second: Occurrence, *, first_fills: Optional[bool] = None,
             second_fills: Optional[bool] = None) -> Certainty:
    """How sure a relation of two events is: "impossible", "possible" or "certain".

    name: "before", "after", "overlaps" (they share a day) or "within" (each day of the first is a day of the second).
    first, second: an event, a timing, a window, or windows, within one of which it takes place.
    first_fills, second_fills: it lasts through each whole window; None: only if it is one window of a single day.
    """
    if name not in RELATIONS:
        raise ArgumentError(f"relation must be one of {', '.join(RELATIONS)}, not {name!r}", status=lib.OPORA_E_ARGUMENT)
    out = ffi.new("int32_t *")
    one, keep_one = _occurrence(first, first_fills)
    two, keep_two = _occurrence(second, second_fills)
    _native.check(lib.opora_relation_certainty(RELATIONS[name], one, two, out))
    del keep_one, keep_two  # the arrays had to live until here
    return CERTAINTIES[out[0]]


def _occurrence(what: Any, fills: Optional[bool]) -> tuple[Any, Any]:
    what = getattr(what, "timing", what)
    windows = getattr(what, "windows", what)
    if isinstance(windows, str) or (isinstance(windows, (tuple, list)) and len(windows) == 2
                                    and all(isinstance(part, (str, date)) for part in windows)):
        windows = [windows]
    array = window_array(windows)
    if fills is None:
        fills = len(array) == 1 and array[0].first == array[0].last
    made = ffi.new("opora_uncertain_interval *")
    made.windows, made.window_count, made.fills = (array if len(array) else ffi.NULL), len(array), int(fills)
    return made, array
