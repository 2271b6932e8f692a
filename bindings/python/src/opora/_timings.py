# Opora, MIT licence. See LICENSE.
"""A whole column of timing phrases in one call: columns in, columns out."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Iterable, Optional, Union

from . import _column, _columns, _native
from ._calendar import Calendar, handle_of
from ._columns import Numbers, WindowColumn
from ._dates import Window, day_of
from ._ffi import ffi, lib
from ._immutable import one_line
from ._timing import FLAGS, KINDS

if TYPE_CHECKING:
    from numpy import datetime64
    from numpy.typing import NDArray


class Timings:
    """What the phrases of a column mean: columns of numbers, one for each phrase.

    Columns are NumPy arrays where NumPy is installed, else array.array.
    """

    __slots__ = ("phrases", "kinds", "flags", "codes", "spans", "offsets", "days", "expressions")
    phrases: list[str]  #: as given; "" for None and NaN
    kinds: Numbers  #: int32, keys of opora.KINDS; -1: not understood
    flags: Numbers  #: int32, bits of opora.FLAGS
    codes: Numbers  #: int32, number of the code that says why there is no answer; 0: there is one
    spans: dict[int, tuple[int, int]]  #: phrase that was not understood -> characters [first, end) that could not be read
    offsets: Numbers  #: uint64, one more than phrases: those of phrase i are days[offsets[i]] to days[offsets[i + 1] - 1]
    days: Numbers  #: int32, two for each window: first and last day, counted from 1970-01-01
    expressions: Optional[list[str]]  #: canonical texts, if they were asked for

    def __init__(self, **columns: Any) -> None:
        for name in self.__slots__:
            object.__setattr__(self, name, columns[name])

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("timings cannot be changed")

    def __len__(self) -> int:
        return len(self.phrases)

    @property
    def windows(self) -> Union[NDArray[datetime64], list[Window]]:
        """All windows, those of the first phrase first: with NumPy an array of datetime64[D] of two columns, else a list
        of pairs of dates."""
        module = _columns.numpy()
        if module is not None:
            days: NDArray[datetime64] = module.asarray(self.days).reshape(-1, 2).astype("datetime64[D]")
            return days
        return [window for index in range(len(self)) for window in self.windows_of(index)]

    def windows_of(self, index: int) -> tuple[Window, ...]:
        """The windows of one phrase, as pairs of dates."""
        if not -len(self) <= index < len(self):
            raise IndexError(f"there are {len(self)} phrases, not {index}")
        index %= len(self)
        rows = range(int(self.offsets[index]), int(self.offsets[index + 1]))
        return tuple((day_of(int(self.days[2 * row])), day_of(int(self.days[2 * row + 1]))) for row in rows)

    @property
    def understood(self) -> int:
        """How many phrases were understood."""
        return len(self) - len(self.spans)

    def to_frame(self) -> Any:
        """A pandas.DataFrame, a row for each phrase: kind, flags, code, number of windows, first and last day."""
        import numpy
        import pandas
        offsets = numpy.asarray(self.offsets).astype("int64")
        counts = numpy.diff(offsets)
        ends = numpy.asarray(self.windows)
        kinds = pandas.Index([KINDS[number] for number in sorted(KINDS)])
        first = numpy.full(len(self), numpy.datetime64("NaT", "s"))
        last = first.copy()
        some = counts > 0
        first[some] = ends[offsets[:-1][some], 0]
        last[some] = ends[offsets[1:][some] - 1, 1]
        frame = {
            "phrase": self.phrases,
            "kind": pandas.Categorical.from_codes((numpy.asarray(self.kinds) + 1).tolist(), categories=kinds),
            **{str(name): (numpy.asarray(self.flags) & bit) != 0 for bit, name in FLAGS.items()},
            "code": [f"OP{code:03}" if code else "" for code in numpy.asarray(self.codes).tolist()],
            "windows": counts,
            "first": first,
            "last": last,
        }
        if self.expressions is not None:
            frame["expression"] = self.expressions
        return pandas.DataFrame(frame)

    def _columns(self) -> tuple[Any, ...]:
        numbers = tuple(bytes(memoryview(getattr(self, name)).cast("B")) for name in
                        ("kinds", "flags", "codes", "offsets", "days"))
        return self.phrases, numbers, self.spans, self.expressions

    def __eq__(self, other: object) -> bool:
        return self._columns() == other._columns() if isinstance(other, Timings) else NotImplemented

    def __hash__(self) -> int:
        return hash((len(self), self._columns()[1]))

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, ({name: getattr(self, name) for name in self.__slots__},)

    def __repr__(self) -> str:
        try:
            return one_line(f"<Timings: {len(self)} phrases, {self.understood} understood, {len(self.days) // 2} windows>")
        except Exception:
            return "<Timings>"


def _again(columns: dict[str, Any]) -> Timings:
    return Timings(**columns)


def _span(phrase: str, first: int, end: int) -> tuple[int, int]:
    data = _native.encoded(phrase)
    return _native.characters(data, first), _native.characters(data, end)


def _missing(cell: Any) -> bool:
    return cell is None or type(cell).__name__ == "NAType" or (isinstance(cell, float) and cell != cell)


def _joined(column: Iterable[Any]) -> tuple[list[str], bytearray, bytes]:
    """The phrases of a column, all of them as one text in UTF-8, and where each begins there (uint64). None and NaN,
    pandas's missing cells, are empty phrases."""
    if isinstance(column, (str, bytes)):
        raise TypeError("opora.timings() takes a column of phrases; for one there is opora.timing()")
    phrases = column.tolist() if hasattr(column, "tolist") else list(column)
    try:
        return phrases, *_column.join(phrases)
    except TypeError:
        phrases = ["" if _missing(phrase) else phrase for phrase in phrases]
        return phrases, *_column.join(phrases)


def timings(phrases: Iterable[Union[str, float, None]], *, context: Optional[WindowColumn] = None, parent: Optional[WindowColumn] = None, calendar: Optional[Calendar] = None,
            expressions: bool = False, progress: Optional[_native.Progress] = None) -> Timings:
    """Reads and dates a column of phrases: a list, a NumPy array, a pandas.Series. What is not understood raises nothing.

    context, parent: as for timing(); one window for all, or a column of windows (None: none for that phrase): a list, or
        a NumPy array with two columns of datetime64 or of days from 1970-01-01.
    expressions: keep the canonical text of each meaning.
    progress: called with "phrases" and a number from 0 to 1; if it returns False, CancelledError is raised.
    """
    texts, data, offsets = _joined(phrases)
    count = len(texts)
    made = _native.new("opora_timings_options")
    made.expressions = int(expressions)
    made.calendar = handle_of(calendar)
    made.periods, made.period_count, keep_periods = _columns.windows(context, count, "context")
    made.parents, made.parent_count, keep_parents = _columns.windows(parent, count, "parent")
    handle = _native.make_watched("opora_timings", progress, lib.opora_timings_parse, ffi.from_buffer(data),
                                  ffi.cast("uint64_t *", ffi.from_buffer(offsets)), count, made)
    del keep_periods, keep_parents  # they had to live until here
    return _columns_of(handle, texts, expressions)


def _columns_of(handle: Any, texts: list[str], expressions: bool) -> Timings:
    count = len(texts)

    def column(name: int) -> Any:
        return _columns.copy("int32_t", lib.opora_timings_numbers, handle, name, count=count)

    codes = column(lib.OPORA_TIMINGS_CODE)
    failed = codes.nonzero()[0].tolist() if hasattr(codes, "nonzero") else [i for i, code in enumerate(codes) if code]
    spans = {}
    if failed:
        first, end = column(lib.OPORA_TIMINGS_SPAN_FIRST), column(lib.OPORA_TIMINGS_SPAN_END)
        spans = {i: _span(texts[i], int(first[i]), int(end[i])) for i in failed}
    offsets = _columns.copy("uint64_t", lib.opora_timings_offsets, handle, count=count + 1)
    windows = int(offsets[count])
    days = _columns.empty("int32_t", 2 * windows)
    _native.check(lib.opora_timings_windows(handle, _columns.pointer("opora_window", days), windows, ffi.NULL))
    canonical = [_native.text(lib.opora_timings_expression(handle, i)) for i in range(count)] if expressions else None
    return Timings(phrases=texts, kinds=column(lib.OPORA_TIMINGS_KIND), flags=column(lib.OPORA_TIMINGS_FLAGS), codes=codes,
                   spans=spans, offsets=offsets, days=days, expressions=canonical)
