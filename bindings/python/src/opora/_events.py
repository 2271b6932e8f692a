# Opora, MIT licence. See LICENSE.
"""The events of a programme as a whole: their columns, and how a notebook shows them."""
from __future__ import annotations

from typing import Any, Optional, Union, overload

from . import _columns, _native
from ._columns import Numbers
from ._dates import Window, spelt
from ._ffi import ffi, lib
from ._html import ROWS, table
from ._plan import Event
from ._plot import plot
from ._programme_base import ProgrammeBase
from ._timing import FLAGS, KINDS
from ._views import Items
from ._vocabulary import NumberColumn, TextColumn

NOTHING = -(2**31)
NUMBERS: dict[NumberColumn, int] = {
    "kind": lib.OPORA_COLUMN_KIND, "flags": lib.OPORA_COLUMN_FLAGS, "parent": lib.OPORA_COLUMN_PARENT,
    "stage": lib.OPORA_COLUMN_STAGE, "online": lib.OPORA_COLUMN_ONLINE, "windows": lib.OPORA_COLUMN_WINDOW_COUNT,
    "first": lib.OPORA_COLUMN_FIRST, "last": lib.OPORA_COLUMN_LAST}
TEXTS: dict[TextColumn, int] = {
    "id": lib.OPORA_COLUMN_ID, "number": lib.OPORA_COLUMN_NUMBER, "title": lib.OPORA_COLUMN_TITLE,
    "phrase": lib.OPORA_COLUMN_PHRASE, "expression": lib.OPORA_COLUMN_EXPRESSION,
    "expected_result": lib.OPORA_COLUMN_EXPECTED_RESULT}


class Events(Items[Event]):
    """The rows of the plan. Takes an index, a slice, or the id of an event."""

    __slots__ = ()
    kind = Event

    def __init__(self, programme: ProgrammeBase) -> None:
        super().__init__(programme, Event)

    @overload
    def column(self, name: NumberColumn) -> Numbers: ...
    @overload
    def column(self, name: TextColumn) -> list[str]: ...
    def column(self, name: Union[NumberColumn, TextColumn]) -> Union[Numbers, list[str]]:
        """A column of the events, in one call: numbers (`kind`, `flags`, `parent`, `stage`, `online`, `windows`, `first`,
        `last`; int32) or texts (`id`, `number`, `title`, `phrase`, `expression`, `expected_result`; a list)."""
        handle, count = self._programme._handle, len(self)
        if name in NUMBERS:
            numbers: Numbers = _columns.copy("int32_t", lib.opora_programme_event_numbers, handle, NUMBERS[name], count=count)
            return numbers
        if name in TEXTS:
            texts = ffi.new("opora_str[]", count)
            _native.check(lib.opora_programme_event_texts(handle, TEXTS[name], texts, count, ffi.NULL))
            return [_native.text(text) for text in texts]
        raise KeyError(f"there is no column {name!r}; there are {', '.join([*NUMBERS, *TEXTS])}")

    def to_frame(self) -> Any:
        """A pandas.DataFrame, a row for each event: texts, days, doubts, who is responsible."""
        import numpy
        import pandas

        def days(name: NumberColumn) -> Any:
            column = numpy.asarray(self.column(name)).astype("int64")
            missing = column == NOTHING
            found = numpy.where(missing, 0, column).astype("datetime64[D]").astype("datetime64[s]")
            found[missing] = numpy.datetime64("NaT", "s")
            return found
        flags = numpy.asarray(self.column("flags"))
        kinds = pandas.Index([KINDS[number] for number in sorted(KINDS)])
        numbers = (numpy.asarray(self.column("kind")) + 1).tolist()
        return pandas.DataFrame({
            "id": self.column("id"), "number": self.column("number"), "title": self.column("title"),
            "phrase": self.column("phrase"),
            "kind": pandas.Categorical.from_codes(numbers, categories=kinds),
            "first": days("first"), "last": days("last"), "windows": self.column("windows"),
            **{str(name): (flags & bit) != 0 for bit, name in FLAGS.items()},
            "responsible": ["; ".join(reference.text for reference in event.responsible) for event in self],
            "expected_result": self.column("expected_result"),
        })

    def plot(self, axes: Any = None) -> Any:
        """Draws the windows of the events with matplotlib, into given axes or new ones, and gives the axes."""
        return plot(self, axes)

    def __reduce__(self) -> tuple[Any, ...]:
        return Events, (self._programme,)

    def _repr_html_(self) -> str:
        return table(("№", "event", "timing", "days", "responsible"), _Rows(self))


class _Rows(list[tuple[str, ...]]):
    """The rows of a table, of which only the first are read."""

    def __init__(self, events: Events) -> None:
        super().__init__(_row(event) for event in events[:ROWS])
        self.extend([()] * (len(events) - len(self)))


def _row(event: Event) -> tuple[str, ...]:
    timing = event.timing
    days = ", ".join(spelt(window) for window in timing.windows[:6]) + (" …" if len(timing.windows) > 6 else "")
    return event.number, event.title, timing.phrase, days, "; ".join(reference.text for reference in event.responsible)


def summary(events: Events, title: str, period: Optional[Window]) -> str:
    """A programme as a table."""
    days = f", {spelt(period)}" if period else ""
    return table(("№", "event", "timing", "days", "responsible"), _Rows(events), title + days)
