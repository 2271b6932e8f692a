# Opora, MIT licence. See LICENSE.
"""Objects are values: they cannot be changed, compare by what they say, go through pickle, print on one line."""
import copy
import pickle
from typing import Any

import opora
import pytest

EMPTY = "№;Мероприятие;Сроки\n1;Семинар;ноябрь 2022\n".encode()


def samples(programme: opora.Programme) -> list[Any]:
    found: list[Any] = [programme, programme.check(), programme.timeline(), opora.rules()[0], opora.thresholds()[0],
                        opora.Calendar.russia(), opora.Calendar.russia().day("2022-01-01"), opora.Recurrence("FREQ=DAILY"),
                        opora.timing("ноябрь 2022"), programme.check()[0], programme.check()[0].places[0]]
    for name in dir(type(programme)):
        if not name.startswith("_") and isinstance(getattr(programme, name), opora.Items):
            items = getattr(programme, name)
            found += [items, *items[:1]]
    found += [programme.events[0].timing, programme.events[0].responsible[0], programme.events[0].place]
    return found


def test_values(programme: opora.Programme) -> None:
    for value in samples(programme):
        again = pickle.loads(pickle.dumps(value))
        assert again == value and hash(again) == hash(value), value
        assert copy.copy(value) == value and copy.deepcopy(value) == value
        assert value != object() and not value == "a"
        for words in (repr(value), str(value) if not isinstance(value, opora.Picture) else ""):
            assert "\n" not in words and " at 0x" not in words and len(words) < 400
        assert repr(again) == repr(value)
        with pytest.raises(AttributeError):
            value.title = "a"


def test_a_repr_never_fails() -> None:
    for kind in (opora.Programme, opora.Event, opora.Findings, opora.Calendar, opora.Timings, opora.Timing, opora.Items,
                 opora.Edit, opora.Finding, opora.Change, opora.Reference, opora.Picture, opora.Place, opora.Recurrence):
        assert repr(kind.__new__(kind))  # nothing is set


def test_programmes_compare_by_what_they_say(programme: opora.Programme) -> None:
    other = opora.read(EMPTY)
    assert other == opora.read(EMPTY) and hash(other) == hash(opora.read(EMPTY))
    assert other != programme and other.events[0] != programme.events[0]
    assert other.events[0] == opora.read(EMPTY).events[0]
    assert len({programme, other, opora.read(EMPTY)}) == 2


def test_items_compare_by_what_they_say() -> None:
    plan = "№;Мероприятие;Сроки\n1;Семинар;октябрь 2022\n2;{};до 15 ноября 2022\n".format
    before, after = (opora.read(plan(title).encode(), period=("2022-09-01", "2023-05-31")) for title in ("Совет", "Обед"))
    assert before != after
    assert before.events[0] == after.events[0] and hash(before.events[0]) == hash(after.events[0])
    assert before.events[1] != after.events[1] and before.events[0] != before.events[1]
    renamed = opora.read(plan("Совет").encode(), name="plan.csv", period=("2022-09-01", "2023-05-31"))
    assert renamed.events[0] != before.events[0]  # from another place


def test_pairs_have_names(programme: opora.Programme) -> None:
    cell = programme.events[0].cells[0]
    assert isinstance(cell, opora.Cell) and (cell.header, cell.text) == tuple(cell)
    assert {type(one) for school in programme.organisations for one in (*school.roles, *school.aliases)} <= {
        opora.Role, opora.Alias}
    assert any(column.role == "timing" for table in programme.tables for column in table.columns)


def test_items_take_indices_slices_and_ids(programme: opora.Programme) -> None:
    events = programme.events
    assert events[-1] == events[len(events) - 1] and len(events[1:3]) == 2 and events[::-1][0] == events[-1]
    assert events.get("no such id") is None and events[0] in events and list(reversed(events))[0] == events[-1]
    with pytest.raises(KeyError):
        events["no such id"]
    with pytest.raises(IndexError):
        events[len(events)]


def test_what_an_item_needs_lives_as_long_as_it(programme: opora.Programme) -> None:
    event = opora.read(EMPTY).events[0]
    assert event.title == "Семинар" and event.programme.events[0] == event
    calendar = opora.Calendar.russia()
    holidays = calendar.with_holidays("holiday,first,last\nautumn,2022-10-28,2022-11-06\n").holidays
    assert holidays[0].name == "autumn"


def test_nobody_makes_a_programme_by_hand() -> None:
    with pytest.raises(TypeError, match="opora.read"):
        opora.Programme()
