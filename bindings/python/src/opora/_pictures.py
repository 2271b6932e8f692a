# Opora, MIT licence. See LICENSE.
"""Pictures of a programme, and how its report is written."""
from __future__ import annotations

import base64
import os
from typing import Any, Optional, Union

from . import _native
from ._calendar import Calendar
from ._dates import Day
from ._errors import ArgumentError
from ._ffi import lib
from ._immutable import Record
from ._options import report_options
from ._programme_base import ProgrammeBase
from ._vocabulary import Language, PictureName

PICTURES: dict[PictureName, int] = {"timeline": lib.OPORA_PICTURE_TIMELINE, "network": lib.OPORA_PICTURE_NETWORK,
                                    "load": lib.OPORA_PICTURE_LOAD}


class Picture(Record):
    """An SVG picture; a notebook shows it."""

    __slots__ = _fields = ("name", "svg")
    name: PictureName
    svg: str

    def save(self, path: Union[str, os.PathLike[str]]) -> None:
        """Writes the SVG to a file."""
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(self.svg)

    def _repr_svg_(self) -> str:
        return self.svg

    def _repr_html_(self) -> str:
        # As an image of its own: its styles do not reach the page, nor those of the page the picture.
        data = base64.b64encode(self.svg.encode()).decode("ascii")
        return f'<img alt="{self.name}" style="max-width: 100%" src="data:image/svg+xml;base64,{data}">'

    def __str__(self) -> str:
        return self.svg

    def __repr__(self) -> str:
        try:
            return f"<Picture {self.name}: SVG of {len(self.svg):,} characters>"
        except Exception:
            return "<Picture>"


def write_report(programme: ProgrammeBase, function: Any, first: tuple[int, ...], language: Optional[Language],
                 as_of: Optional[Day], calendar: Optional[Calendar], findings: Any,
                 progress: Optional[_native.Progress] = None) -> bytes:
    """What a function of the C API writes of a programme; `findings`: their handle, or None: looked for by all rules."""
    made, kept = report_options(language, as_of, calendar, findings)
    text = _native.make_interruptible("opora_text", progress, function, programme._handle, *first, made)
    del kept
    return _native.bytes_of(text)


def svg_of(programme: ProgrammeBase, picture: PictureName, language: Optional[Language], as_of: Optional[Day],
           calendar: Optional[Calendar], findings: Any) -> str:
    """A picture of the report as an SVG document."""
    if picture not in PICTURES:
        raise ArgumentError(f"picture must be one of {', '.join(PICTURES)}, not {picture!r}", status=lib.OPORA_E_ARGUMENT)
    return write_report(programme, lib.opora_programme_to_svg, (PICTURES[picture],), language, as_of, calendar,
                        findings).decode("utf-8")
