# Opora, MIT licence. See LICENSE.
"""The words of values that are one of a few, for type checkers. `other` stands for what a later library may add."""
from __future__ import annotations

from typing import Literal, Mapping, TypeVar, Union

Other = Literal["other"]
Language = Literal["ru", "en"]
Spelling = Literal["ru", "en", "canonical"]
Format = Literal["docx", "xlsx", "csv", "text"]
Severity = Literal["info", "warning", "error"]
Family = Literal["time", "order", "people", "names", "numbers"]
TimingKind = Literal["unknown", "span", "until", "since", "every", "always", "open", "relative"]
TimingFlag = Literal["ambiguous", "broken", "outside"]
AttendanceMode = Literal["online", "in_person"]
PeriodBasis = Literal["passport", "title", "order", "given"]
ApprovalKind = Literal["approved", "agreed", "order"]
DayKind = Literal["working", "shortened", "transferred_work", "weekend", "holiday", "transferred_off", "decree_off"]
ChangeKind = Literal["added", "removed", "changed", "moved"]
RelationName = Literal["before", "after", "overlaps", "within"]
Certainty = Literal["impossible", "possible", "certain"]
IdentifierKind = Literal["inn", "ogrn", "oktmo"]
PictureName = Literal["timeline", "network", "load"]
NumberColumn = Literal["kind", "flags", "parent", "stage", "online", "windows", "first", "last"]
TextColumn = Literal["id", "number", "title", "phrase", "expression", "expected_result"]
ListName = Literal["periods", "approvals", "passport", "goals", "tasks", "expected_results", "clauses", "documents", "stages",
                   "organisations", "people", "groups", "events", "networks", "mentorships", "indicators", "sections", "tables",
                   "unread"]

W = TypeVar("W", bound=str)


def name_of(names: Mapping[int, W], number: int) -> Union[W, Other]:
    """A name by its number; later versions of the library may have more."""
    return names.get(number, "other")
