# Opora, MIT licence. See LICENSE.
"""Plain immutable values with names: comparable, hashable, picklable, of one line when printed."""
from __future__ import annotations

from typing import Any, ClassVar

WIDTH = 100


def one_line(text: object, width: int = WIDTH) -> str:
    """The text on one line, cut to a width. Never fails."""
    try:
        line = " ".join(str(text).split())
    except Exception:  # whatever somebody's __str__ may do, a repr must not
        return "?"
    return line if len(line) <= width else line[: width - 1] + "…"


class Record:
    """A base of values whose class names its fields, in order, in `_fields`."""

    __slots__ = ()
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self, *values: object) -> None:
        if len(values) != len(self._fields):
            raise TypeError(f"{type(self).__name__} has {len(self._fields)} fields, {len(values)} were given")
        for name, value in zip(self._fields, values):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self._fields)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self).__name__, self._values()))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self._values()

    def __repr__(self) -> str:
        try:
            shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields)
            return one_line(f"{type(self).__name__}({shown})")
        except Exception:
            return f"<{type(self).__name__}>"

    def to_dict(self) -> dict[str, Any]:
        """The fields by name."""
        return dict(zip(self._fields, self._values()))
