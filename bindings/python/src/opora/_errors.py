# Opora, MIT licence. See LICENSE.
"""What can go wrong. Each exception is a built-in one as well, so that code which does not know Opora catches it too."""
from __future__ import annotations

from typing import Any, Optional

from ._immutable import Record


class Place(Record):
    """Where in a document something stands. Numbers count from 1; 0 means "not of this kind"."""

    __slots__ = _fields = ("document", "part", "paragraph", "table", "row", "cell", "byte_span")
    document: str  #: name of the file as the caller gave it
    part: str  #: sheet, `body`, `header`, or empty
    paragraph: int  #: a paragraph, or a line of a plain text, outside tables
    table: int  #: number of the table in the document
    row: int  #: number of the row in the table
    cell: int  #: grid column; 0: the whole row
    byte_span: Optional[tuple[int, int]]  #: bytes [first, end) of the UTF-8 text of the cell or paragraph; None: all of it

    def __bool__(self) -> bool:
        return bool(self.document or self.paragraph or self.table or self.row)

    def __str__(self) -> str:
        named = ((self.paragraph, "paragraph"), (self.table, "table"), (self.row, "row"), (self.cell, "column"))
        where = [name for name in (self.document, self.part) if name]
        return ", ".join(where + [f"{name} {number}" for number, name in named if number])


class OporaError(Exception):
    """Anything that Opora refuses to do.

    `message` says what is wrong, `advice` how to mend it (often empty), both in the language of opora.set_language().
    """

    def __init__(self, message: str = "", *, status: int = 0, advice: str = "", place: Optional[Place] = None,
                 span: Optional[tuple[int, int]] = None) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
        #: what the C API returned: a negative OPORA_E_* or the number of a code
        self.status = status
        #: where in a document; None where that does not apply
        self.place = place
        #: characters [first, end) of the text that was given; None where that does not apply
        self.span = span

    @property
    def number(self) -> int:
        """The number of the code, 101 for OP101; 0 for a fault that is not in the data."""
        return max(self.status, 0)

    @property
    def code(self) -> str:
        """The published code, `OP101`; empty for a fault that is not in the data."""
        return f"OP{self.status:03}" if self.status > 0 else ""

    def __str__(self) -> str:
        words = f"{self.code}: {self.message}" if self.code else self.message
        where = str(self.place) if self.place else ""
        return f"{words} ({where})" if where else words

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.message, self.status, self.advice, self.place, self.span)


def _restore(kind: type[OporaError], message: str, status: int, advice: str, place: Optional[Place],
             span: Optional[tuple[int, int]]) -> OporaError:
    return kind(message, status=status, advice=advice, place=place, span=span)


class ParseError(OporaError, ValueError):
    """A phrase, a rule or a table that cannot be understood."""


class DocumentError(OporaError, ValueError):
    """A document that cannot be read, or must not be."""


class FileError(OporaError, OSError):
    """A file that cannot be opened."""


class ArgumentError(OporaError, ValueError):
    """An argument that a function does not take."""


class RangeError(OporaError, IndexError):
    """There is no such item."""


class OutOfMemoryError(OporaError, MemoryError):
    """There is no memory for this."""


class CancelledError(OporaError, RuntimeError):
    """The function that is told of progress asked to stop."""


class MissingComponentError(OporaError, NotImplementedError):
    """A part that is optional is not there."""


class InternalError(OporaError, RuntimeError):
    """A fault of Opora: please report it."""
