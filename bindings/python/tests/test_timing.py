# Opora, MIT licence. See LICENSE.
"""The timing language. Expected days are read off a wall calendar."""
import json
from datetime import date, time

import opora
import pytest

SCHOOL_YEAR = ("2022-09-01", "2023-05-31")


def days(*pairs: tuple[str, str]) -> tuple[tuple[date, date], ...]:
    return tuple((date.fromisoformat(first), date.fromisoformat(last)) for first, last in pairs)


def test_a_month_every_year() -> None:
    found = opora.timing("ноябрь, ежегодно", context=("2020-09-01", "2022-12-31"))
    assert found.kind == "every"
    assert found.windows == days(("2020-11-01", "2020-11-30"), ("2021-11-01", "2021-11-30"), ("2022-11-01", "2022-11-30"))
    assert found.flags == frozenset()
    assert found.expression == "every(year): XXXX-11"


def test_what_surrounds_a_phrase() -> None:
    assert opora.timing("12-16 сентября", context=SCHOOL_YEAR).windows == days(("2022-09-12", "2022-09-16"))
    assert opora.timing("12-16 сентября", context="2022-09-01/2023-05-31").windows == days(("2022-09-12", "2022-09-16"))
    assert opora.timing("12-16 сентября").windows == ()
    assert opora.timing("8 сентября 2021 года", context=SCHOOL_YEAR).flags == {"outside"}
    within = opora.timing("ноябрь", context=("2020-09-01", "2022-12-31"), parent=("2021-09-01", "2022-05-31"))
    assert within.windows == days(("2021-11-01", "2021-11-30"))


def test_counts_and_times() -> None:
    often = opora.timing("не реже 4 раз в год", context=SCHOOL_YEAR)
    assert (often.count, often.at_least) == (4, True)
    assert opora.timing("8 сентября 2022 года в 15:00").times == (time(15, 0),)


def test_words_of_a_meaning() -> None:
    found = opora.timing("кажд. ноябрь", context=SCHOOL_YEAR)
    assert found.spell("canonical") == found.expression
    assert opora.timing(found.spell("ru"), context=SCHOOL_YEAR).means_as(found)
    assert "November" in found.spell("en")
    assert found.means_as(opora.timing("ноябрь, ежегодно"))
    assert not found.means_as(opora.timing("декабрь, ежегодно"))
    with pytest.raises(opora.ArgumentError, match="canonical"):
        found.spell("fr")  # type: ignore[arg-type]


def test_the_span_counts_characters() -> None:
    """«бурум» is what cannot be read; in UTF-8 each of its letters is two bytes."""
    phrase = "бурум-бурум"
    with pytest.raises(opora.ParseError) as caught:
        opora.timing(phrase)
    error = caught.value
    assert (error.code, error.number) == ("OP101", 101)
    assert isinstance(error, ValueError) and isinstance(error, opora.errors.TimingNotUnderstoodError)
    assert error.span is not None
    first, end = error.span
    assert 0 <= first < end <= len(phrase)
    assert phrase[first:end] in error.message


def test_json_is_that_of_the_library() -> None:
    found = json.loads(opora.timing_to_json("ноябрь", context=SCHOOL_YEAR))
    assert found["windows"] == ["2022-11-01/2022-11-30"]
    assert json.loads(opora.timing_to_json("бурум"))["kind"] == "unknown"


@pytest.mark.parametrize("context", [("2022-09-01",), ("2022-09-01", "2022-13-01"), ("2023-01-01", "2022-01-01"), 5])
def test_what_is_no_window(context: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        opora.timing("ноябрь", context=context)  # type: ignore[arg-type]


def test_notes_of_a_programme_are_those_of_its_phrases() -> None:
    plan = "№;Мероприятие;Сроки\n1;Семинар;15.11\n2;Совет;31 ноября 2022 г.\n3;Слёт;8 сентября 2022 года\n".encode()
    read = opora.read(plan, period=SCHOOL_YEAR)
    notes = [event.timing.notes for event in read.events]
    assert notes == [("OP105",), ("OP103",), ()]
    assert notes == [opora.timing(event.timing.phrase, context=SCHOOL_YEAR).notes for event in read.events]
    with read.edit() as edit:
        edit.set_event(read.events[0], windows=[("2022-11-20", "2022-11-20")])
    assert edit.programme.events[0].timing.notes == ()  # other days than the phrase says


def test_options_are_named() -> None:
    with pytest.raises(TypeError):
        opora.timing("ноябрь", SCHOOL_YEAR)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="phrase must be str"):
        opora.timing(b"a")  # type: ignore[arg-type]


def test_a_calendar_dates_school_holidays() -> None:
    calendar = opora.Calendar.russia().with_holidays("holiday,first,last\nautumn,2022-10-28,2022-11-06\n")
    found = opora.timing("осенние каникулы", context=SCHOOL_YEAR, calendar=calendar)
    assert found.windows == days(("2022-10-28", "2022-11-06"))


def test_the_names_are_those_of_the_header() -> None:
    assert sorted(opora.KINDS.values()) == sorted(["unknown", "span", "until", "since", "every", "always", "open", "relative"])
    assert set(opora.FLAGS.values()) == {"ambiguous", "broken", "outside"}
