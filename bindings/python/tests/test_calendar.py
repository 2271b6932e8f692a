# Opora, MIT licence. See LICENSE.
"""Calendars, recurrence rules, relations. Days off of 2021 and 2022 by the decrees on transferred days; rules by RFC 5545."""
import pickle
from datetime import date

import opora
import pytest


def test_russia() -> None:
    russia = opora.Calendar.russia()
    assert not russia.is_working("2022-01-04") and russia.is_working(date(2022, 1, 10))
    day = russia.day("2022-11-04")
    assert (day.kind, day.working, day.covered, day.date) == ("holiday", False, True, date(2022, 11, 4))
    assert russia.day("2022-11-03").shortened
    moved = russia.day("2022-03-05")  # a Saturday worked for Monday the 7th
    assert moved.working and moved.moved == date(2022, 3, 7)
    assert russia.coverage is not None and russia.coverage[0] == date(2018, 1, 1)


def test_decree_days() -> None:
    assert opora.Calendar.russia().is_working("2021-05-04")
    assert not opora.Calendar.russia(decree_days_off=True).is_working("2021-05-04")


def test_counting() -> None:
    week = opora.Calendar.week()
    assert week.add_working_days("2022-09-09", 1) == date(2022, 9, 12)  # from Friday to Monday
    assert week.add_working_days("2022-09-12", -1) == date(2022, 9, 9)
    assert week.count_working_days("2022-09-05", "2022-09-18") == 10
    assert week.coverage is None
    with pytest.raises(opora.ArgumentError):
        week.count_working_days("2022-09-18", "2022-09-05")


def test_a_table() -> None:
    table = "date,kind,note\n2030-01-01,holiday,Новый год\n"
    found = opora.Calendar.parse(table, name="год.csv")
    assert found.day("2030-01-01").note == "Новый год"
    with pytest.raises(opora.ParseError) as caught:
        opora.Calendar.parse("date,kind\n2030-13-01,holiday\n", name="год.csv")
    assert caught.value.code == "OP203"
    assert caught.value.place is not None and caught.value.place.document == "год.csv"


def test_holidays() -> None:
    table = "holiday,first,last,scope\nautumn,2022-10-28,2022-11-06,\nspring,2023-03-24,2023-04-02,RU-SPE\n"
    found = opora.Calendar.russia().with_holidays(table, scope="RU-MOS")
    assert [(holiday.name, holiday.window) for holiday in found.holidays] == [
        ("autumn", (date(2022, 10, 28), date(2022, 11, 6)))]
    assert len(opora.Calendar.russia().with_holidays(table).holidays) == 2


def test_calendars_are_values() -> None:
    one = opora.Calendar.russia().with_holidays("holiday,first,last\nautumn,2022-10-28,2022-11-06\n")
    again = pickle.loads(pickle.dumps(one))
    assert again == one and hash(again) == hash(one) and again.holidays == one.holidays
    assert opora.Calendar.week() != opora.Calendar.russia()
    assert repr(opora.Calendar.week()) == "<opora.Calendar: week>"
    with pytest.raises(TypeError, match="Calendar.russia"):
        opora.Calendar()
    with pytest.raises(AttributeError):
        one.note = "a"


def test_a_rule_of_the_rfc() -> None:
    """RFC 5545, 3.8.5.3: monthly on the first Friday for 10 occurrences, from 5 September 1997."""
    rule = opora.Recurrence("FREQ=MONTHLY;COUNT=10;BYDAY=1FR")
    found = rule.between("1997-09-05", "1999-01-01", start="1997-09-05")
    assert found[:4] == (date(1997, 9, 5), date(1997, 10, 3), date(1997, 11, 7), date(1997, 12, 5)) and len(found) == 10
    assert str(rule) == "FREQ=MONTHLY;COUNT=10;BYDAY=1FR"
    assert pickle.loads(pickle.dumps(rule)) == rule and hash(rule) == hash(opora.Recurrence(str(rule)))


def test_a_long_rule() -> None:
    found = opora.Recurrence("FREQ=DAILY").between("2000-01-01", "2009-12-31", start="2000-01-01")
    assert len(found) == 3653 and found[-1] == date(2009, 12, 31)


def test_a_broken_rule() -> None:
    with pytest.raises(opora.ParseError) as caught:
        opora.Recurrence("FREQ=ИНОГДА")
    assert caught.value.number in range(211, 216) and caught.value.span is not None
    assert "FREQ=ИНОГДА"[slice(*caught.value.span)] == "ИНОГДА"


def test_relations(programme: opora.Programme) -> None:
    assert opora.relation("before", ("2022-09-01", "2022-09-01"), ("2022-09-02", "2022-09-02")) == "certain"
    assert opora.relation("before", ("2022-09-01", "2022-09-30"), ("2022-09-02", "2022-09-02")) == "possible"
    assert opora.relation("after", ("2022-09-01", "2022-09-01"), ("2022-09-02", "2022-09-30")) == "impossible"
    assert opora.relation("overlaps", [("2022-09-01", "2022-09-30")], "2022-09-02", first_fills=True) == "certain"
    assert opora.relation("before", [], "2022-09-02") == "possible"
    assert opora.relation("before", programme.events[0], programme.events[0].timing) == "impossible"
    with pytest.raises(ValueError, match="within"):
        opora.relation("meets", [], [])  # type: ignore[arg-type]
