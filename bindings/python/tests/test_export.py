# Opora, MIT licence. See LICENSE.
"""What is written, read back by the standard library."""
import csv
import io
import pathlib
import xml.etree.ElementTree as ElementTree
import zipfile
from datetime import date, datetime, timedelta, timezone
from typing import Any, Literal

import opora
import pytest

STAMP = "20260101T000000Z"


def test_csv(programme: opora.Programme) -> None:
    rows = list(csv.reader(io.StringIO(programme.to_csv(language="en"))))
    assert len(rows) == len(programme.events) + 1
    assert programme.events[0].title in rows[1]
    excel = programme.to_csv(excel=True)
    assert excel.startswith("\ufeff") and ";" in excel.splitlines()[0]
    assert programme.to_csv(separator="\t").splitlines()[0].count("\t") == len(rows[0]) - 1
    with pytest.raises(TypeError):
        programme.to_csv(separator=";;")


def test_ics(programme: opora.Programme) -> None:
    text = programme.to_ics(dtstamp=STAMP, language="en")
    assert text.startswith("BEGIN:VCALENDAR\r\n") and text.endswith("END:VCALENDAR\r\n")
    assert f"DTSTAMP:{STAMP}" in text and "DTSTART;VALUE=DATE:20220908" in text
    zone = timezone(timedelta(hours=3))
    for stamp in (datetime(2026, 1, 1), datetime(2026, 1, 1, 3, tzinfo=zone), date(2026, 1, 1)):
        assert programme.to_ics(dtstamp=stamp, language="en") == text
    assert "BEGIN:VTODO" in text
    assert "BEGIN:VTODO" not in programme.to_ics(dtstamp=STAMP, deadlines_as_events=True)
    assert "@school.example" in programme.to_ics(dtstamp=STAMP, domain="school.example")
    assert "PRODID:-//a//b//EN" in programme.to_ics(dtstamp=STAMP, product="-//a//b//EN")
    assert programme.to_ics(dtstamp=STAMP, scope="one") != programme.to_ics(dtstamp=STAMP, scope="two")
    with pytest.raises(opora.ArgumentError):
        programme.to_ics(dtstamp="yesterday")
    with pytest.raises(TypeError):
        programme.to_ics()  # type: ignore[call-arg]


def test_html(programme: opora.Programme) -> None:
    russian, english = programme.to_html(), programme.to_html(language="en")
    assert russian.lstrip().lower().startswith("<!doctype html>") and russian != english
    assert programme.events[0].title in russian
    assert programme.to_html(as_of="2022-11-01") != russian
    none = programme.check(settings={rule.code: False for rule in opora.rules()})
    assert len(none) == 0 and len(programme.to_html(findings=none)) < len(russian)
    with pytest.raises(opora.ArgumentError):
        opora.read(b"1. \xd0\x90", period=("2022-09-01", "2023-05-31")).to_html(findings=programme.check())


@pytest.mark.parametrize("picture", ["timeline", "network", "load"])
def test_svg(programme: opora.Programme, picture: Literal["timeline", "network", "load"], tmp_path: pathlib.Path) -> None:
    assert ElementTree.fromstring(programme.to_svg(picture)).tag == "{http://www.w3.org/2000/svg}svg"
    shown: opora.Picture = getattr(programme, picture)()
    assert shown.svg == programme.to_svg(picture) == shown._repr_svg_() == str(shown)
    shown.save(tmp_path / "a.svg")
    assert (tmp_path / "a.svg").read_text("utf-8") == shown.svg
    with pytest.raises(ValueError, match="timeline, network, load"):
        programme.to_svg("map")  # type: ignore[arg-type]


def test_xlsx(programme: opora.Programme) -> None:
    if not opora.has_component("xlsx"):
        with pytest.raises(NotImplementedError, match="libxlsxwriter"):
            programme.to_xlsx()
        return
    with zipfile.ZipFile(io.BytesIO(programme.to_xlsx())) as file:
        assert file.testzip() is None
        words = file.read("xl/sharedStrings.xml").decode("utf-8")
    assert programme.events[0].title in words


def test_pseudonyms(programme: opora.Programme) -> None:
    hidden = programme.pseudonyms(language="en")
    text = hidden.to_json()
    for person in programme.people:
        assert person.name not in text or " " not in person.name
    assert "Вымыслов" in programme.to_json() and "Вымыслов" not in text
    assert len(hidden.people) == len(programme.people)


def test_columns_of_events(programme: opora.Programme) -> None:
    np, pd = pytest.importorskip("numpy"), pytest.importorskip("pandas")
    frame = programme.events.to_frame()
    assert len(frame) == len(programme.events)
    assert frame["first"].iloc[0] == pd.Timestamp(2022, 9, 8)
    assert frame["title"].tolist() == [event.title for event in programme.events]
    assert frame["kind"].tolist() == [event.timing.kind for event in programme.events]
    counts = programme.events.column("windows")
    assert np.asarray(counts).dtype == np.int32 and counts.tolist() == [len(event.timing.windows) for event in programme.events]
    stages = [event.stage.index if event.stage else -1 for event in programme.events]
    assert programme.events.column("stage").tolist() == stages
    with pytest.raises(KeyError, match="no column"):
        programme.events.column("weight")  # type: ignore[call-overload]
    assert programme.people.to_frame()["name"].tolist() == [person.name for person in programme.people]


def test_a_plot(programme: opora.Programme) -> None:
    """A bar for each window, from the beginning of its first day to the end of its last."""
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("agg")
    from matplotlib import dates, pyplot
    day_number: Any = dates.date2num
    axes = programme.events.plot()
    assert programme.events.plot(axes) is axes
    rows = axes.collections[:len(programme.events)]
    for event, row in zip(programme.events, rows):
        spans = [(path.get_extents().x0, path.get_extents().x1) for path in row.get_paths()]
        assert spans == [(day_number(first), day_number(last + timedelta(1))) for first, last in event.timing.windows]
    assert axes.get_yticklabels()[0].get_text().startswith("1. Установочное совещание")
    pyplot.close(axes.figure)


def test_progress_is_told_and_can_stop(programme: opora.Programme) -> None:
    told: list[tuple[str, float]] = []
    assert programme.to_html(progress=lambda step, done: told.append((step, done))) == programme.to_html()
    assert [step for step, done in told if done == 0] == ["check", "write"]
    assert told[-1] == ("write", 1)
    with pytest.raises(opora.CancelledError):
        programme.to_html(progress=lambda step, done: step == "check")
    if opora.has_component("xlsx"):
        told.clear()
        assert programme.to_xlsx(progress=lambda step, done: told.append((step, done))) == programme.to_xlsx()
        assert told[-1] == ("write", 1)
