# Opora, MIT licence. See LICENSE.
"""What of a programme its items need: its handle, and that it is a value. Programme adds the lists and all that is made of
them, so that items need not know it."""
from __future__ import annotations

from typing import Any, Optional, TypeVar

from . import _native
from ._dates import Window, window_of
from ._ffi import ffi, lib

P = TypeVar("P", bound="ProgrammeBase")
HASHED = (lib.OPORA_LIST_EVENTS, lib.OPORA_LIST_ORGANISATIONS, lib.OPORA_LIST_PEOPLE,
          lib.OPORA_LIST_INDICATORS, lib.OPORA_LIST_UNREAD)


class ProgrammeBase:
    """A programme by its handle. Equal in every member is equal."""

    __slots__ = ("_handle", "__weakref__")
    _handle: Any

    def __init__(self) -> None:
        raise TypeError("a programme is made by opora.read(), Programme.from_json() or Programme.new()")

    @classmethod
    def _of(cls: type[P], handle: Any) -> P:
        self = object.__new__(cls)
        object.__setattr__(self, "_handle", handle)
        return self

    @property
    def title(self) -> str:
        """The title."""
        return _native.text(lib.opora_programme_title(self._handle))

    @property
    def period(self) -> Optional[Window]:
        """First and last day of the period in force; None if the programme does not say."""
        out = ffi.new("opora_window *")
        return window_of(out) if lib.opora_programme_period(self._handle, out) else None

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a programme cannot be changed: see Programme.edit()")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ProgrammeBase):
            return NotImplemented
        return other is self or bool(lib.opora_programme_equal(self._handle, other._handle))

    def __hash__(self) -> int:
        counts = tuple(lib.opora_programme_count(self._handle, number) for number in HASHED)
        return hash((self.title, self.period, counts))
