# Opora, MIT licence. See LICENSE.
"""Editing gives a new programme; diff says what changed."""
import json
import pickle
from datetime import date

import opora
import pytest


def test_an_event_is_moved_and_the_old_programme_stays(programme: opora.Programme) -> None:
    before = programme.to_json()
    with programme.edit() as edit:
        edit.set_event(programme.events[0], timing="до 1 октября 2022 года", title="Совещание директоров")
    after = edit.programme
    assert programme.to_json() == before and after != programme
    event = after.events[programme.events[0].id]
    assert event.title == "Совещание директоров" and event.timing.kind == "until"
    assert event.timing.windows[-1][1] == date(2022, 10, 1)
    changes = programme.diff(after)
    assert {(change.what, change.thing, change.field) for change in changes} >= {
        ("changed", "event", "timing"), ("changed", "event", "title")}
    assert [row["field"] for row in json.loads(programme.diff_to_json(after))["changes"]] == [c.field for c in changes]
    assert programme.diff(programme) == () and programme.diff(after, language="en")[0].message != changes[0].message
    assert "Совещание директоров" in changes._repr_html_()
    again = pickle.loads(pickle.dumps(changes))
    assert again == changes and repr(again) == repr(changes)


def test_adding_and_removing(programme: opora.Programme) -> None:
    count = len(programme.events)
    with programme.edit() as edit:
        id = edit.add_event("Круглый стол", number="99.", timing="ноябрь 2022 г.", after=programme.events[0],
                            responsible=["Вымыслов В.В.", "Образцова Б.Б."], parent=programme.events[0].id)
        assert edit.count("events") == count + 1
    added = edit.programme.events[id]
    assert added.index == 1 and added.number == "99."
    assert added.timing.windows == ((date(2022, 11, 1), date(2022, 11, 30)),)
    assert [reference.text for reference in added.responsible] == ["Вымыслов В.В.", "Образцова Б.Б."]
    assert isinstance(added.responsible[0].target, opora.Person)
    assert added.parent == edit.programme.events[0]
    with edit.programme.edit() as second:
        second.remove("events", added.index)
        second.move("events", 0, 1)
    assert len(second.programme.events) == count and second.programme.events[1].id == programme.events[0].id


def test_windows_by_the_user(programme: opora.Programme) -> None:
    with programme.edit() as edit:
        edit.set_event(programme.events[0], windows=[("2022-09-15", "2022-09-16")])
    timing = edit.programme.events[0].timing
    assert timing.by_user and timing.windows == ((date(2022, 9, 15), date(2022, 9, 16)),)
    assert timing.phrase == programme.events[0].timing.phrase
    with edit.programme.edit() as back:
        back.set_event(programme.events[0].id, windows=[])
    assert back.programme.events[0].timing == programme.events[0].timing


def test_from_nothing() -> None:
    with opora.Programme.new() as edit:
        edit.set_title("Дорожная карта")
        edit.set_period(("2022-09-01", "2023-05-31"))
        edit.put("organisations", {"id": "o-1", "name": "МБОУ «Вымышленная школа»"})
        edit.add_event("Семинар", number="1.", timing="ноябрь")
    made = edit.programme
    assert (made.title, made.period) == ("Дорожная карта", (date(2022, 9, 1), date(2023, 5, 31)))
    assert made.events[0].timing.windows == ((date(2022, 11, 1), date(2022, 11, 30)),)
    assert made.organisations["o-1"].name == "МБОУ «Вымышленная школа»"
    assert made.events[0].place is None


def test_what_cannot_be_done(programme: opora.Programme) -> None:
    with pytest.raises(opora.RangeError), programme.edit() as edit:
        edit.set_event("no such event", title="a")
    with pytest.raises(RuntimeError, match="with"):
        edit.programme
    with programme.edit() as other:
        with pytest.raises(ValueError, match="events"):
            other.remove("event", 0)  # type: ignore[arg-type]
        with pytest.raises(IndexError):
            other.remove("events", 100_000)
        with pytest.raises(opora.errors.JsonBrokenError):
            other.put("people", "{")
        with pytest.raises(opora.ArgumentError):
            other.set_event(programme.events[0], parent=programme.events[0])
        assert repr(other) == f"<Edit: {len(programme.events)} events>"
    assert other.programme == programme
