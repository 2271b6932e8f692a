# Opora, MIT licence. See LICENSE.
"""The steps of editing. Edit adds the programme that comes of them."""
from __future__ import annotations

import json
from typing import Any, Iterable, Mapping, Optional, Union

from . import _native
from ._calendar import Calendar, handle_of
from ._dates import WindowLike, numbers, window_array
from ._errors import ArgumentError
from ._ffi import ffi, lib
from ._plan import Event, Stage
from ._programme_base import ProgrammeBase
from ._vocabulary import ListName

LISTS: dict[ListName, int] = {
    "periods": lib.OPORA_LIST_PERIODS, "approvals": lib.OPORA_LIST_APPROVALS, "passport": lib.OPORA_LIST_PASSPORT,
    "goals": lib.OPORA_LIST_GOALS, "tasks": lib.OPORA_LIST_TASKS, "expected_results": lib.OPORA_LIST_EXPECTED_RESULTS,
    "clauses": lib.OPORA_LIST_CLAUSES, "documents": lib.OPORA_LIST_DOCUMENTS, "stages": lib.OPORA_LIST_STAGES,
    "organisations": lib.OPORA_LIST_ORGANISATIONS, "people": lib.OPORA_LIST_PEOPLE, "groups": lib.OPORA_LIST_GROUPS,
    "events": lib.OPORA_LIST_EVENTS, "networks": lib.OPORA_LIST_NETWORKS, "mentorships": lib.OPORA_LIST_MENTORSHIPS,
    "indicators": lib.OPORA_LIST_INDICATORS, "sections": lib.OPORA_LIST_SECTIONS, "tables": lib.OPORA_LIST_TABLES,
    "unread": lib.OPORA_LIST_UNREAD,
}
SORTS = {"responsible": lib.OPORA_REFERENCE_RESPONSIBLE, "participants": lib.OPORA_REFERENCE_PARTICIPANTS,
         "venues": lib.OPORA_REFERENCE_VENUES}
FIELDS = {"number": lib.OPORA_EVENT_FIELD_NUMBER, "title": lib.OPORA_EVENT_FIELD_TITLE, "timing": lib.OPORA_EVENT_FIELD_TIMING,
          "expected_result": lib.OPORA_EVENT_FIELD_EXPECTED_RESULT, "parent": lib.OPORA_EVENT_FIELD_PARENT,
          "stage": lib.OPORA_EVENT_FIELD_STAGE}

Names = Union[str, Iterable[str]]


class Builder:
    """What can be done to a programme that is in the making."""

    def __init__(self, programme: Optional[ProgrammeBase], calendar: Optional[Calendar], keep_names: bool) -> None:
        base = ffi.NULL if programme is None else programme._handle
        self._builder = _native.make("opora_builder", lib.opora_builder_create, base)
        #: dates school holidays; Russia's production calendar by default
        self.calendar = calendar
        #: do not look for who is who in what was added
        self.keep_names = keep_names

    def _built(self) -> Any:
        """The handle of the programme as it is now."""
        options = _native.new("opora_build_options")
        options.keep_names = int(self.keep_names)
        options.calendar = handle_of(self.calendar)
        return _native.make("opora_programme", lib.opora_builder_build, self._builder, options)

    def set_title(self, title: str) -> None:
        """Sets the title."""
        text = _native.encoded(title, "title")
        _native.call(lib.opora_builder_set_title, self._builder, text, len(text), given=text)

    def set_period(self, period: WindowLike) -> None:
        """Sets the period in force; all timings are dated again."""
        _native.call(lib.opora_builder_set_period, self._builder, numbers(period))

    def add_event(self, title: str, *, number: str = "", timing: str = "", after: Union[str, Event, None] = None,
                  expected_result: Optional[str] = None, parent: Union[str, Event, None] = None,
                  stage: Union[str, Stage, None] = None, responsible: Optional[Names] = None,
                  participants: Optional[Names] = None, venues: Optional[Names] = None,
                  windows: Optional[Iterable[WindowLike]] = None) -> str:
        """Adds an event at the end, or after another. Gives its id. Other fields are those of set_event()."""
        parts = [_native.encoded(value) for value in (number, title, timing)]
        before = b"" if after is None else _id(after)
        out = ffi.new("opora_str *")
        _native.call(lib.opora_builder_add_event, self._builder, parts[0], len(parts[0]), parts[1], len(parts[1]),
                     parts[2], len(parts[2]), before or ffi.NULL, len(before), out)
        id = _native.text(out[0])
        self.set_event(id, expected_result=expected_result, parent=parent, stage=stage, responsible=responsible,
                       participants=participants, venues=venues, windows=windows)
        return id

    def set_event(self, event: Union[str, Event], *, number: Optional[str] = None, title: Optional[str] = None,
                  timing: Optional[str] = None, expected_result: Optional[str] = None,
                  parent: Union[str, Event, None] = None, stage: Union[str, Stage, None] = None,
                  responsible: Optional[Names] = None, participants: Optional[Names] = None,
                  venues: Optional[Names] = None, windows: Optional[Iterable[WindowLike]] = None) -> None:
        """Changes an event; what is not given stays.

        parent, stage: an event, a stage, an id, or "" for none.
        responsible, participants, venues: names, as a list or as a cell would have them: between semicolons.
        windows: days by the user's will, whatever the phrase says; [] lets the phrase decide again.
        """
        id = _id(event)
        texts = {"number": number, "title": title, "timing": timing, "expected_result": expected_result,
                 "parent": None if parent is None else _id(parent).decode(),
                 "stage": None if stage is None else _id(stage).decode()}
        for name, value in texts.items():
            if value is not None:
                text = _native.encoded(value, name)
                _native.call(lib.opora_builder_set_event, self._builder, id, len(id), FIELDS[name], text, len(text))
        for name, names in {"responsible": responsible, "participants": participants, "venues": venues}.items():
            if names is not None:
                text = _native.encoded(names if isinstance(names, str) else "; ".join(names), name)
                _native.call(lib.opora_builder_set_references, self._builder, id, len(id), SORTS[name], text, len(text))
        if windows is not None:
            array = window_array(windows)
            _native.call(lib.opora_builder_set_windows, self._builder, id, len(id), array if len(array) else ffi.NULL,
                         len(array))

    def put(self, list: ListName, item: Union[str, Mapping[str, Any]]) -> int:
        """Adds an item to a list, or replaces the one with its id: a dict, or JSON, of the programme's form. Gives its index.

        >>> edit.put("organisations", {"id": "o-9", "name": "МБОУ «Вымышленная школа»"})
        """
        text = _native.encoded(item if isinstance(item, str) else json.dumps(item, ensure_ascii=False))
        out = ffi.new("size_t *")
        _native.call(lib.opora_builder_put, self._builder, _list(list), text, len(text), out, given=text)
        return int(out[0])

    def remove(self, list: ListName, index: int) -> None:
        """Removes an item. What an event held goes up to the event above it."""
        _native.call(lib.opora_builder_remove, self._builder, _list(list), _at(index))

    def move(self, list: ListName, from_index: int, to_index: int) -> None:
        """Moves an item within its list."""
        _native.call(lib.opora_builder_move, self._builder, _list(list), _at(from_index), _at(to_index))

    def count(self, list: ListName) -> int:
        """How many items a list has now."""
        return int(lib.opora_builder_count(self._builder, _list(list)))


def _id(item: Union[str, Event, Stage]) -> bytes:
    return _native.encoded(item if isinstance(item, str) else item.id, "id")


def _list(name: ListName) -> int:
    if name not in LISTS:
        raise ArgumentError(f"there is no list {name!r}; there are {', '.join(LISTS)}", status=lib.OPORA_E_ARGUMENT)
    return LISTS[name]


def _at(index: int) -> int:
    if index < 0:
        raise IndexError("an index counts from 0")
    return index
