# Opora, MIT licence. See LICENSE.
"""Reading, against what docs/examples/programme.txt says to a person."""
import io
import pathlib
from datetime import date
from typing import Any

import opora
import pytest
from conftest import EXAMPLE


def test_the_example_says_what_its_text_says(programme: opora.Programme) -> None:
    assert "сетевого наставничества школ Заозёрного района" in programme.title
    assert programme.period == (date(2022, 9, 1), date(2023, 8, 31))
    first = programme.events[0]
    assert (first.number, first.title) == ("1.", "Установочное совещание руководителей школ")
    assert first.timing.windows == ((date(2022, 9, 8), date(2022, 9, 8)),)
    assert first.timing.phrase == "8 сентября 2022 года"
    assert [reference.text for reference in first.responsible][0] == "Вымыслов В.В."
    assert isinstance(first.responsible[0].target, opora.Person)
    assert first.place is not None and first.place.document == "programme.docx" and first.place.table > 0
    names = {organisation.name for organisation in programme.organisations}
    assert {"МБОУ «Гимназия № 1»", "МБОУ «Лицей № 2»", "МКОУ «Дальняя школа»"} <= names


def test_parents_and_stages_lead_to_items(programme: opora.Programme) -> None:
    child = next(event for event in programme.events if event.number == "2.1.")
    assert child.parent is not None and child.parent.number == "2."
    assert child.stage is not None and child.stage in list(programme.stages)
    assert programme.events[0].parent is None
    assert programme.events[child.id] == child


def test_every_list_can_be_walked(programme: opora.Programme) -> None:
    """Each attribute of each item of each list can be read."""
    seen = 0
    for name in dir(type(programme)):
        items = getattr(programme, name) if not name.startswith("_") else None
        if not isinstance(items, opora.Items):
            continue
        for item in items:
            for attribute in dir(type(item)):
                if not attribute.startswith("_"):
                    getattr(item, attribute)
                    seen += 1
    assert seen > 500


def test_the_order_and_the_passport(programme: opora.Programme) -> None:
    clause = programme.clauses["2.1."]
    assert clause.deadline is not None and clause.deadline.kind == "until"
    assert clause.deadline.windows[-1][1] == date(2022, 9, 20)
    assert any(row.name.startswith("Цель") for row in programme.passport)
    assert [approval.kind for approval in programme.approvals] == ["order"]
    assert programme.approvals[0].date == date(2022, 8, 29)
    roles = {named.role for organisation in programme.organisations for named in organisation.roles}
    assert "leader" in roles


def test_a_path_bytes_and_a_file_are_the_same() -> None:
    data = EXAMPLE.read_bytes()
    by_path, by_text = opora.read(EXAMPLE), opora.read(str(EXAMPLE))
    by_bytes, by_view = opora.read(data, name="programme.docx"), opora.read(memoryview(data), name="programme.docx")
    with open(EXAMPLE, "rb") as file:
        by_file = opora.read(file)
    by_memory = opora.read(io.BytesIO(data), name="programme.docx")
    assert by_path == by_text == by_bytes == by_view == by_file == by_memory
    assert opora.read(data) != by_path  # it has no name in its places


def test_formats_are_told_by_their_bytes(tmp_path: pathlib.Path) -> None:
    assert opora.detect(EXAMPLE) == "docx"
    assert opora.detect(EXAMPLE.with_suffix(".xlsx").read_bytes()) == "xlsx"
    assert opora.detect("№;Мероприятие;Сроки\n1;Семинар;ноябрь\n".encode()) == "csv"
    with pytest.raises(opora.errors.FormatPdfError):
        opora.detect(b"%PDF-1.7\n")


def test_a_period_that_the_document_lacks() -> None:
    plan = "№;Мероприятие;Сроки;Ответственный\n1;Семинар;ноябрь;Вымыслов В.В.\n".encode()
    given = opora.read(plan, period=("2021-09-01", date(2022, 5, 31)))
    assert given.period == (date(2021, 9, 1), date(2022, 5, 31))
    assert given.periods[0].basis == "given"
    assert given.events[0].timing.windows == ((date(2021, 11, 1), date(2021, 11, 30)),)
    assert opora.read(plan, period="2021-09-01/2022-05-31") == given


def test_json_goes_round(programme: opora.Programme) -> None:
    assert opora.Programme.from_json(programme.to_json()) == programme
    assert opora.Programme.from_json(programme.to_json(pretty=True)) == programme
    with pytest.raises(ValueError):
        opora.Programme.from_json("1. Семинар, ноябрь")


def test_limits_stop_a_document() -> None:
    with pytest.raises(opora.errors.FileTooLargeError) as caught:
        opora.read(EXAMPLE.read_bytes(), limits={"max_file_bytes": 100})
    assert caught.value.code == "OP004"
    with pytest.raises(TypeError, match="max_file_byte"):
        opora.read(EXAMPLE, limits={"max_file_byte": 100})  # type: ignore[dict-item]


@pytest.mark.parametrize("source", [None, 3, 1.5, ["a"], io.StringIO("a")])
def test_what_is_no_document(source: Any) -> None:
    with pytest.raises(TypeError):
        opora.read(source)


def test_progress_is_told_and_can_stop() -> None:
    told: list[tuple[str, float]] = []
    opora.read(EXAMPLE, progress=lambda step, done: told.append((step, done)))
    assert {"read", "date"} <= {step for step, _ in told}
    assert all(0 <= done <= 1 for _, done in told)
    with pytest.raises(opora.CancelledError):
        opora.read(EXAMPLE, progress=lambda step, done: False)

    def fails(step: str, done: float) -> None:
        raise KeyError("of the caller")
    with pytest.raises(KeyError, match="of the caller"):
        opora.read(EXAMPLE, progress=fails)
    assert len(opora.read(EXAMPLE).events) > 0


PARTIES = """{"opora": 1, "title": "Small",
 "organisations": [{"id": "o-1", "name": "School 1", "people": ["p-1", "nobody"], "identifiers": {"inn": "7707083893"},
                    "aliases": [{"text": "No. 1", "evidence": "stated"}], "cells": {"School": "School 1"}}],
 "people": [{"id": "p-1", "name": "B. Sample", "organisation": "o-1"}],
 "groups": [{"id": "g-1", "name": "Inner", "members": []},
            {"id": "g-2", "name": "Outer", "members": ["g-1", "p-1", "nobody", "o-1"]}],
 "networks": [{"id": "n-1", "name": "Net", "members": [{"organisation": "nobody", "role": "leader"},
                                                      {"organisation": "o-1", "role": "supported"}]}],
 "events": [{"id": "e-1", "title": "Meeting", "timing": {"phrase": "", "expression": "open", "kind": "open"},
             "funding": [{"source": "Budget", "year": 2022, "amount": "10"}, {"source": "Sponsor", "amount": "5"}]}],
 "sections": [{"heading": "Preface", "passages": [{"text": "One."}, {"text": "Two."}]}]}"""


def test_parts_of_items() -> None:
    made = opora.Programme.from_json(PARTIES)
    school, person = made.organisations["o-1"], made.people["p-1"]
    assert school.people == (person,)  # who is nobody is left out
    assert school.identifiers == {"inn": "7707083893"}
    assert (school.aliases, school.cells) == ((opora.Alias("No. 1", "stated"),), (opora.Cell("School", "School 1"),))
    assert made.groups["g-2"].members == (made.groups["g-1"], person, school)
    assert made.networks["n-1"].members == (opora.Member(school, "supported"),)
    assert made.events[0].funding == (opora.Funding("Budget", 2022, "10"), opora.Funding("Sponsor", None, "5"))
    assert (made.sections[0].heading, made.sections[0].paragraphs) == ("Preface", ("One.", "Two."))
