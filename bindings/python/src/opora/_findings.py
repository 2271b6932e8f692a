# Opora, MIT licence. See LICENSE.
"""What contradicts itself in a programme, and the rules that say so."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Mapping, Optional, Union, overload

from . import _native
from ._calendar import Calendar, handle_of
from ._errors import Place
from ._ffi import ffi, lib
from ._html import table
from ._immutable import Record, one_line
from ._pictures import svg_of
from ._programme_base import ProgrammeBase
from ._reading import SEVERITIES
from ._views import Item, item_at
from ._vocabulary import Family, Language, Other, Severity, name_of

FAMILIES: dict[int, Family] = {
    lib.OPORA_FAMILY_TIME: "time", lib.OPORA_FAMILY_ORDER: "order", lib.OPORA_FAMILY_PEOPLE: "people",
    lib.OPORA_FAMILY_NAMES: "names", lib.OPORA_FAMILY_NUMBERS: "numbers"}
Settings = Union[str, Mapping[str, Union[bool, float, str]]]


class Rule(Record):
    """One thing that a plan must keep."""

    __slots__ = _fields = ("code", "name", "severity", "family", "what", "why", "example", "suggestion")
    code: str  #: `OP401`
    name: str  #: `event_outside_programme`
    severity: Severity  #: `info`, `warning`, `error`, unless settings say otherwise
    family: Union[Family, Other]  #: `time`, `order`, `people`, `names`, `numbers`
    what: str  #: what it finds
    why: str  #: why that matters
    example: str  #: a plan that breaks it
    suggestion: str  #: how to fix it


class Threshold(Record):
    """A number that a rule compares with."""

    __slots__ = _fields = ("name", "value", "unit", "what", "source")
    name: str  #: `week_events`
    value: float  #: by default
    unit: str
    what: str  #: what it says
    source: str  #: where the default comes from


class FindingPlace(Record):
    """One of the places that contradict each other."""

    __slots__ = _fields = ("item", "place")
    item: Optional[Item]  #: the event, the organisation...; None: the document
    place: Optional[Place]  #: where it can be read


class Finding(Record):
    """Something wrong or doubtful."""

    __slots__ = _fields = ("code", "severity", "subject", "message", "suggestion", "replacement", "places")
    code: str  #: `OP401`
    severity: Severity  #: `info`, `warning`, `error`
    subject: str  #: what it speaks of, as the document names it: `8.1.2.`
    message: str  #: one sentence that says what is wrong
    suggestion: str  #: one sentence that says how to mend it; often empty
    replacement: str  #: a wording to put instead, where one can be proposed
    places: tuple[FindingPlace, ...]  #: the one to mend stands first

    @property
    def number(self) -> int:
        """401 for OP401."""
        return int(self.code[2:])

    def __str__(self) -> str:
        return f"{self.code} {self.severity}: {self.message}"

    def __repr__(self) -> str:
        try:
            return one_line(f"<Finding {self}>")
        except Exception:
            return "<Finding>"


class Findings(Sequence[Finding]):
    """What was found wrong or doubtful in a programme, sorted by family, place and code."""

    __slots__ = ("_handle", "_programme", "_language", "_asked", "_rows")

    def __init__(self, programme: ProgrammeBase, handle: Any, language: Optional[Language], asked: tuple[Any, ...]) -> None:
        self._programme = programme
        self._handle = handle
        self._language = _native.number_of_language(language)
        self._asked = asked
        self._rows: list[Optional[Finding]] = [None] * int(lib.opora_findings_count(handle))

    @property
    def programme(self) -> Any:
        """The Programme that was checked."""
        return self._programme

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, key: int) -> Finding: ...
    @overload
    def __getitem__(self, key: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, key: Union[int, slice]) -> Union[Finding, tuple[Finding, ...]]:
        if isinstance(key, slice):
            return tuple(self[index] for index in range(*key.indices(len(self))))
        if not -len(self) <= key < len(self):
            raise IndexError(f"there are {len(self)} findings, not {key}")
        key %= len(self)
        found = self._rows[key]
        if found is None:
            found = self._rows[key] = self._finding(key)
        return found

    def _finding(self, index: int) -> Finding:
        row = _native.new("opora_finding")
        _native.check(lib.opora_findings_at(self._handle, index, row))
        return Finding(_native.text(lib.opora_code_id(row.code)), SEVERITIES.get(row.severity, "error"),
                       _native.text(row.subject),
                       _native.get_text(lib.opora_findings_message, self._handle, index, self._language),
                       _native.get_text(lib.opora_findings_suggestion, self._handle, index, self._language),
                       _native.text(row.replacement), tuple(self._place(index, nth) for nth in range(row.place_count)))

    def _place(self, index: int, nth: int) -> FindingPlace:
        kind, item, where = ffi.new("int32_t *"), ffi.new("int64_t *"), _native.new("opora_place")
        _native.check(lib.opora_findings_place_at(self._handle, index, nth, kind, item, where))
        return FindingPlace(item_at(self._programme, kind[0], item[0]), _native.place_of(where) or None)

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """Those of one severity: "error", "warning" or "info"."""
        return tuple(finding for finding in self if finding.severity == severity)

    def to_json(self, *, pretty: bool = False, language: Optional[Language] = None) -> str:
        """`{"findings":[...]}`, in the language that check() was given unless another is."""
        number = self._language if language is None else _native.number_of_language(language)
        return _native.get_text(lib.opora_findings_to_json, self._handle, number, int(pretty))

    def to_frame(self) -> Any:
        """A pandas.DataFrame, a row for each finding."""
        import pandas
        rows = [{"code": f.code, "severity": f.severity, "subject": f.subject, "message": f.message,
                 "suggestion": f.suggestion, "replacement": f.replacement,
                 "place": str(f.places[0].place or "") if f.places else ""} for f in self]
        return pandas.DataFrame(rows, columns=["code", "severity", "subject", "message", "suggestion", "replacement", "place"])

    def _repr_html_(self) -> str:
        rows = [(f.code, f.severity, f.subject, f.message, f.suggestion) for f in self]
        return table(("code", "severity", "subject", "message", "suggestion"), rows)

    def _repr_svg_(self) -> str:
        # The plan on its axis of time, with what was found marked at its events.
        calendar, _, language = self._asked
        return svg_of(self._programme, "timeline", language, None, calendar, self._handle)

    def __eq__(self, other: object) -> bool:
        return (tuple(self), self._programme) == (tuple(other), other._programme) if isinstance(other, Findings) \
            else NotImplemented

    def __hash__(self) -> int:
        return hash((len(self), self._programme))

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self._programme, *self._asked)

    def __repr__(self) -> str:
        try:
            severities: tuple[Severity, ...] = ("error", "warning", "info")
            counts = [f"{len(self.of(severity))} {severity}" for severity in severities]
            return f"<Findings: {', '.join(counts)}>"
        except Exception:
            return "<Findings>"


def _again(programme: ProgrammeBase, calendar: Optional[Calendar], settings: Optional[Settings],
           language: Optional[Language]) -> Findings:
    return check(programme, calendar, settings, language, None)


def _table(settings: Settings) -> str:
    if isinstance(settings, str):
        return settings
    rows = [(name, "off" if value is False else value) for name, value in settings.items()]
    return "setting,value\n" + "".join(f"{name},{value}\n" for name, value in rows)


def check(programme: ProgrammeBase, calendar: Optional[Calendar], settings: Optional[Settings],
          language: Optional[Language], progress: Optional[_native.Progress]) -> Findings:
    """Finds what contradicts itself: Programme.check()."""
    options = _native.new("opora_check_options")
    options.calendar = handle_of(calendar)
    kept = None
    if settings is not None:
        text = _native.encoded(_table(settings), "settings")
        kept = _native.make("opora_settings", lib.opora_settings_parse, text, len(text), ffi.NULL, 0, given=text)
        options.settings = kept
    language = _native.get_language() if language is None else language
    handle = _native.make_interruptible("opora_findings", progress, lib.opora_programme_check, programme._handle, options)
    del kept
    return Findings(programme, handle, language, (calendar, settings, language))


def rules(language: Optional[Language] = None) -> tuple[Rule, ...]:
    """The catalogue of rules, in the order of codes."""
    number, row, found = _native.number_of_language(language), _native.new("opora_rule"), []
    for index in range(lib.opora_rule_count()):
        _native.check(lib.opora_rule_at(index, number, row))
        text = _native.text
        found.append(Rule(text(row.id), text(row.name), SEVERITIES.get(row.severity, "error"),
                          name_of(FAMILIES, row.family), text(row.what), text(row.why), text(row.example), text(row.suggestion)))
    return tuple(found)


def rules_to_json(*, language: Optional[Language] = None, pretty: bool = False) -> str:
    """The catalogue of rules as JSON."""
    return _native.get_text(lib.opora_rules_to_json, _native.number_of_language(language), int(pretty))


def thresholds(language: Optional[Language] = None) -> tuple[Threshold, ...]:
    """The numbers that rules compare with."""
    number, row, found = _native.number_of_language(language), _native.new("opora_threshold"), []
    for index in range(lib.opora_threshold_count()):
        _native.check(lib.opora_threshold_at(index, number, row))
        text = _native.text
        found.append(Threshold(text(row.name), row.value, text(row.unit), text(row.what), text(row.source)))
    return tuple(found)
