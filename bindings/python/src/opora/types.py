# Opora, MIT licence. See LICENSE.
"""Types for annotations: what goes in, and the words of values that are one of a few."""
from ._columns import Numbers, WindowColumn
from ._dates import Day, Window, WindowLike
from ._findings import Settings
from ._native import Progress
from ._options import Limit
from ._programme import Source
from ._recurrence import Occurrence
from ._timing import Time
from ._vocabulary import (ApprovalKind, AttendanceMode, Certainty, ChangeKind, DayKind, Family, Format, IdentifierKind,
                          Language, ListName, NumberColumn, Other, PeriodBasis, PictureName, RelationName, Severity,
                          Spelling, TextColumn, TimingFlag, TimingKind)

__all__ = ["ApprovalKind", "AttendanceMode", "Certainty", "ChangeKind", "Day", "DayKind", "Family", "Format", "IdentifierKind",
           "Language", "Limit", "ListName", "NumberColumn", "Numbers", "Occurrence", "Other", "PeriodBasis", "PictureName",
           "Progress", "RelationName", "Settings", "Severity", "Source", "Spelling", "TextColumn", "Time", "TimingFlag",
           "TimingKind", "Window", "WindowColumn", "WindowLike"]
