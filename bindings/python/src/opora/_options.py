# Opora, MIT licence. See LICENSE.
"""Options of reading and writing as structs of the C API. Each function gives the struct and what must be kept alive."""
from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Any, Literal, Mapping, Optional, Union, get_args

from . import _native
from ._calendar import Calendar, handle_of
from ._dates import Day, WindowLike, number, set_window
from ._ffi import ffi
from ._vocabulary import Language

Limit = Literal["max_file_bytes", "max_unpacked_bytes", "max_compression_ratio", "max_parts", "max_depth",
                "max_element_bytes", "max_table_depth", "max_cells", "max_columns", "max_cell_bytes", "max_phrase_bytes"]
LIMITS: tuple[Limit, ...] = get_args(Limit)


def read_options(period: Optional[WindowLike], calendar: Optional[Calendar], limits: Optional[Mapping[Limit, int]],
                 ) -> tuple[Any, Any]:
    made = _native.new("opora_read_options")
    set_window(made, "period", period)
    made.calendar = handle_of(calendar)
    if not limits:
        return made, calendar
    bounds = _native.new("opora_limits")
    for name, value in limits.items():
        if name not in LIMITS:
            raise TypeError(f"there is no limit {name!r}; there are {', '.join(LIMITS)}")
        setattr(bounds, name, value)
    made.limits = bounds
    return made, (bounds, calendar)


def report_options(language: Optional[Language], as_of: Optional[Day], calendar: Optional[Calendar],
                   findings: Any) -> tuple[Any, Any]:
    made = _native.new("opora_report_options")
    made.language = _native.number_of_language(language)
    if as_of is not None:
        made.has_as_of, made.as_of = 1, number(as_of)
    made.calendar = handle_of(calendar)
    if findings is not None:
        made.findings = findings
    return made, (calendar, findings)


def csv_options(language: Optional[Language], separator: str, bom: bool, neutralise_formulas: bool, keep_numbers: bool) -> Any:
    made = _native.new("opora_csv_options")
    made.language = _native.number_of_language(language)
    if not isinstance(separator, str) or len(separator) != 1:
        raise TypeError("separator must be one character")
    made.separator = ord(separator)
    made.bom, made.neutralise_formulas, made.keep_numbers = int(bom), int(neutralise_formulas), int(keep_numbers)
    return made


def moment(stamp: Union[str, date]) -> str:
    """A time of writing as iCalendar spells it; a datetime without a zone is taken for UTC."""
    if isinstance(stamp, str):
        return stamp
    if isinstance(stamp, datetime):
        return (stamp.astimezone(timezone.utc) if stamp.tzinfo else stamp).strftime("%Y%m%dT%H%M%SZ")
    return stamp.strftime("%Y%m%dT000000Z")


def ics_options(language: Optional[Language], dtstamp: Union[str, date], deadlines_as_events: bool,
                texts: Mapping[str, str]) -> tuple[Any, Any]:
    made = _native.new("opora_ics_options")
    made.language = _native.number_of_language(language)
    made.deadlines_as_events = int(deadlines_as_events)
    kept = []
    for name, value in {"dtstamp": moment(dtstamp), **texts}.items():
        data = _native.encoded(value, name)
        kept.append(ffi.new("char[]", data))
        target = getattr(made, name)
        target.data, target.size = kept[-1], len(data)
    return made, kept
