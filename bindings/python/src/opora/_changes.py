# Opora, MIT licence. See LICENSE.
"""What changed from one version of a programme to another."""
from __future__ import annotations

from typing import Any, Optional, Union

from . import _native
from ._ffi import lib
from ._html import table
from ._immutable import Record, one_line
from ._programme_base import ProgrammeBase
from ._vocabulary import ChangeKind, Language, Other, name_of

KINDS: dict[int, ChangeKind] = {
    lib.OPORA_CHANGE_ADDED: "added", lib.OPORA_CHANGE_REMOVED: "removed", lib.OPORA_CHANGE_CHANGED: "changed",
    lib.OPORA_CHANGE_MOVED: "moved"}


class Change(Record):
    """One difference."""

    __slots__ = _fields = ("what", "thing", "id", "name", "field", "before", "after", "message")
    what: Union[ChangeKind, Other]  #: `added`, `removed`, `changed`, `moved`
    thing: str  #: `event`, `organisation`, `person`, `clause`, `indicator`, `programme` and their like
    id: str  #: of the thing, in the version that has it
    name: str  #: as people call it: a number, a title
    field: str  #: `timing`, `responsible` and their like; empty where the whole thing came or went
    before: str  #: as written; empty for what was added
    after: str  #: as written; empty for what was removed
    message: str  #: in one sentence

    def __str__(self) -> str:
        return self.message

    def __repr__(self) -> str:
        try:
            return one_line(f"<Change {self.message}>")
        except Exception:
            return "<Change>"


class Changes(tuple[Change, ...]):
    """Differences in the order of the newer version: a tuple of Change."""

    __slots__ = ()

    def to_frame(self) -> Any:
        """A pandas.DataFrame, a row for each change."""
        import pandas
        return pandas.DataFrame([change.to_dict() for change in self], columns=list(Change._fields))

    def _repr_html_(self) -> str:
        return table(("what", "name", "field", "before", "after"),
                     [(c.what, c.name, c.field, c.before, c.after) for c in self])

    def __repr__(self) -> str:
        return one_line(f"<Changes: {len(self)}>")


def _handle(before: ProgrammeBase, after: ProgrammeBase) -> Any:
    return _native.make("opora_changes", lib.opora_programme_diff, before._handle, after._handle)


def diff(before: ProgrammeBase, after: ProgrammeBase, language: Optional[Language]) -> Changes:
    """Programme.diff()."""
    number, handle, row, found = _native.number_of_language(language), _handle(before, after), _native.new("opora_change"), []
    for index in range(lib.opora_changes_count(handle)):
        _native.check(lib.opora_changes_at(handle, index, row))
        words = [_native.text(getattr(row, name)) for name in ("thing", "id", "name", "field", "before", "after")]
        message = _native.get_text(lib.opora_changes_message, handle, index, number)
        found.append(Change(name_of(KINDS, row.kind), *words, message))
    return Changes(found)


def diff_to_json(before: ProgrammeBase, after: ProgrammeBase, language: Optional[Language], pretty: bool) -> str:
    """Programme.diff_to_json()."""
    return _native.get_text(lib.opora_changes_to_json, _handle(before, after), _native.number_of_language(language),
                            int(pretty))
