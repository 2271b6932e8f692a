# Opora, MIT licence. See LICENSE.
"""A programme in other forms."""
from __future__ import annotations

from datetime import date
from typing import Any, Optional, Union

from . import _native
from ._calendar import Calendar
from ._dates import Day
from ._errors import MissingComponentError
from ._ffi import lib
from ._findings import Findings
from ._options import csv_options, ics_options
from ._pictures import Picture, svg_of, write_report
from ._programme_base import ProgrammeBase
from ._vocabulary import Language, PictureName


class Exports(ProgrammeBase):
    """What Programme writes. The language is "ru" or "en"; None stands for that of opora.set_language()."""

    __slots__ = ()

    def to_json(self, *, pretty: bool = False) -> str:
        """The programme as JSON, form 1; opora.read() reads it again."""
        return _native.get_text(lib.opora_programme_to_json, self._handle, int(pretty))

    def to_csv(self, *, separator: str = ",", bom: bool = False, neutralise_formulas: bool = False,
               keep_numbers: bool = False, excel: bool = False, language: Optional[Language] = None) -> str:
        """The events as CSV, a line an event.

        excel: what Russian Excel opens by a double click: semicolons and all that follows switched on.
        bom: begin with a byte order mark.
        neutralise_formulas: put ' before a cell that a spreadsheet would run as a formula.
        keep_numbers: put ' before a number such as 8.1, which Russian Excel takes for a date.
        """
        if excel:
            separator, bom, neutralise_formulas, keep_numbers = ";", True, True, True
        made = csv_options(language, separator, bom, neutralise_formulas, keep_numbers)
        return _native.get_text(lib.opora_programme_to_csv, self._handle, made)

    def to_ics(self, *, dtstamp: Union[str, date], deadlines_as_events: bool = False, product: str = "", domain: str = "",
               scope: str = "", language: Optional[Language] = None) -> str:
        """The events as an iCalendar.

        dtstamp: when it is written: a datetime (without a zone: UTC), a date, or "20260101T000000Z".
        deadlines_as_events: write deadlines as events, for calendars that have no tasks.
        product, domain, scope: PRODID; right side of the UIDs; what tells one programme's UIDs from another's.
        """
        texts = {"product": product, "domain": domain, "scope": scope}
        made, kept = ics_options(language, dtstamp, deadlines_as_events, {k: v for k, v in texts.items() if v})
        try:
            return _native.get_text(lib.opora_programme_to_ics, self._handle, made)
        finally:
            del kept

    def to_html(self, *, language: Optional[Language] = None, as_of: Optional[Day] = None, calendar: Optional[Calendar] = None,
                findings: Optional[Findings] = None, progress: Optional[_native.Progress] = None) -> str:
        """The report: one HTML page that needs nothing else.

        as_of: "today", a line on the axis of time.
        calendar: shades days off and school holidays; Russia's by default.
        findings: of check(); looked for by all rules by default.
        progress: called with "check" or "write" and a number from 0 to 1; if it returns False, CancelledError is raised.
        """
        return write_report(self, lib.opora_programme_to_html, (), language, as_of, calendar, _handle_of(findings),
                            progress).decode("utf-8")

    def to_svg(self, picture: PictureName = "timeline", *, language: Optional[Language] = None, as_of: Optional[Day] = None,
               calendar: Optional[Calendar] = None, findings: Optional[Findings] = None) -> str:
        """A picture of the report as an SVG document: "timeline", "network" or "load"."""
        return svg_of(self, picture, language, as_of, calendar, _handle_of(findings))

    def to_xlsx(self, *, language: Optional[Language] = None, as_of: Optional[Day] = None, calendar: Optional[Calendar] = None,
                findings: Optional[Findings] = None, progress: Optional[_native.Progress] = None) -> bytes:
        """The plan and the findings as a workbook of Excel: the bytes of the file.

        Needs libxlsxwriter on the machine (on Debian: apt install libxlsxwriter4); without it MissingComponentError.
        progress: as for to_html().
        """
        if not lib.opora_py_can_write_xlsx():
            raise MissingComponentError("libxlsxwriter is not installed: workbooks cannot be written",
                                        status=lib.OPORA_E_UNSUPPORTED,
                                        advice="On Debian: apt install libxlsxwriter4. Or write CSV: to_csv(excel=True).")
        return write_report(self, lib.opora_programme_to_xlsx, (), language, as_of, calendar, _handle_of(findings), progress)

    def timeline(self, *, language: Optional[Language] = None, as_of: Optional[Day] = None,
                 calendar: Optional[Calendar] = None, findings: Optional[Findings] = None) -> Picture:
        """The plan on an axis of time."""
        return Picture("timeline", self.to_svg("timeline", language=language, as_of=as_of, calendar=calendar,
                                               findings=findings))

    def network(self, *, language: Optional[Language] = None) -> Picture:
        """Who leads, who is supported, who coordinates."""
        return Picture("network", self.to_svg("network", language=language))

    def load(self, *, language: Optional[Language] = None) -> Picture:
        """Weeks of the plan by person and by school."""
        return Picture("load", self.to_svg("load", language=language))


def _handle_of(findings: Optional[Findings]) -> Any:
    return None if findings is None else findings._handle
