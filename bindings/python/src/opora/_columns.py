# Opora, MIT licence. See LICENSE.
"""Columns of numbers: NumPy arrays where NumPy is there, array.array of the standard library where it is not."""
from __future__ import annotations

import array
from datetime import date
from typing import Any, Iterable, Iterator, Optional, Protocol, Union

from . import _native
from ._dates import WindowLike, numbers
from ._ffi import ffi

WindowColumn = Union[WindowLike, Iterable[Optional[WindowLike]]]


class Numbers(Protocol):
    """A column of whole numbers: a NumPy array where NumPy is installed, else an array.array."""

    def __len__(self) -> int: ...
    def __getitem__(self, index: int, /) -> int: ...
    def __iter__(self) -> Iterator[int]: ...
    def tolist(self) -> Any:
        """The numbers as a list of int."""


TYPES = {"int32_t": ("int32", "i"), "uint64_t": ("uint64", "Q"), "int64_t": ("int64", "q")}


def numpy() -> Any:
    """The module numpy, or None."""
    try:
        import numpy
    except ImportError:
        return None
    return numpy


def empty(kind: str, count: int) -> Any:
    """A column of so many numbers of a C type."""
    module = numpy()
    name, code = TYPES[kind]
    return array.array(code, bytes(count * array.array(code).itemsize)) if module is None else module.empty(count, name)


def pointer(kind: str, column: Any) -> Any:
    """The numbers of a column as a C array, which lives as long as the column."""
    return ffi.cast(f"{kind} *", ffi.from_buffer(column))


def is_window(value: Any) -> bool:
    """Whether a value is one window, and not a column of them."""
    return isinstance(value, str) or (isinstance(value, (tuple, list)) and len(value) == 2
                                      and all(isinstance(day, (str, date)) for day in value))


def windows(given: Optional[WindowColumn], count: int, name: str) -> tuple[Any, int, Any]:
    """A window for all, or one for each of `count` phrases (None: none), as an array of opora_window, its length, and what
    must be kept alive. A column may be a NumPy array of `count` rows and two columns, of days (datetime64) or of int32."""
    if given is None:
        return ffi.NULL, 0, None
    column: Any = given
    if is_window(column):
        made = ffi.new("opora_window[]", [numbers(column)])
        return made, 1, made
    if hasattr(column, "to_numpy"):
        column = column.to_numpy()
    if hasattr(column, "dtype") and getattr(column, "ndim", 0) == 2:
        days = _days(column)
        length, kept = len(days), days
        made = ffi.cast("opora_window *", ffi.from_buffer(days))
    else:
        pairs = [(1, 0) if window is None else numbers(window) for window in column]
        length, made = len(pairs), ffi.new("opora_window[]", pairs)
        kept = made
    if length != count:
        raise ValueError(f"{name} has {length} windows for {count} phrases")
    return made, length, kept


def _days(column: Any) -> Any:
    module = numpy()
    if column.shape[1] != 2:
        raise ValueError("a column of windows has two days in a row")
    missing: Optional[Any] = None
    if column.dtype.kind == "O":
        column = column.astype("datetime64[D]")
    if column.dtype.kind == "M":
        column = column.astype("datetime64[D]", copy=False).view("int64")
        nat = module.iinfo("int64").min
        missing = (column[:, 0] == nat) | (column[:, 1] == nat)
    days = module.ascontiguousarray(column, dtype="int32")
    if missing is not None and missing.any():
        days = days.copy()
        days[missing] = (1, 0)
    return days


def copy(kind: str, function: Any, handle: Any, *arguments: Any, count: int) -> Any:
    """A column that the library copies out."""
    column = empty(kind, count)
    _native.check(function(handle, *arguments, pointer(kind, column), count, ffi.NULL))
    return column

