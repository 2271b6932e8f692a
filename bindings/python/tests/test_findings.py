# Opora, MIT licence. See LICENSE.
"""Findings and rules. The example holds contradictions of every family on purpose; its text shows them."""
import html
import json
import pickle

import opora
import pytest


def test_a_child_outside_its_parent(programme: opora.Programme) -> None:
    """2.2 takes place on 3-5 October, 2 on 12-30 September."""
    findings = programme.check(language="en")
    found = next(finding for finding in findings if finding.code == "OP403")
    assert (found.severity, found.number) == ("error", 403)
    assert "2.2" in found.message and found.message.isascii() is False  # an en dash between the days
    items = [place.item for place in found.places]
    assert [item.number for item in items if isinstance(item, opora.Event)] == ["2.2.", "2."]
    assert found.places[0].place is not None and found.places[0].place.table > 0


def test_languages(programme: opora.Programme) -> None:
    russian, english = programme.check(), programme.check(language="en")
    assert len(russian) == len(english) and russian[0].message != english[0].message
    opora.set_language("en")
    assert opora.get_language() == "en"
    assert programme.check() == english
    with pytest.raises(ValueError, match="'ru' or 'en'"):
        opora.set_language("fr")  # type: ignore[arg-type]


def test_settings(programme: opora.Programme) -> None:
    codes = {finding.code for finding in programme.check()}
    assert "OP403" in codes
    assert "OP403" not in {finding.code for finding in programme.check(settings={"OP403": False})}
    assert "OP403" not in {finding.code for finding in programme.check(settings="setting,value\nOP403,off\n")}
    softer = programme.check(settings={"OP403": "info"})
    assert [finding.severity for finding in softer if finding.code == "OP403"] == ["info"]
    with pytest.raises(opora.ParseError):
        programme.check(settings={"OP999": False})


def test_a_sequence(programme: opora.Programme) -> None:
    findings = programme.check()
    assert len(findings.of("error")) + len(findings.of("warning")) + len(findings.of("info")) == len(findings)
    assert findings[-1] == findings[len(findings) - 1] and findings[:2] == (findings[0], findings[1])
    with pytest.raises(IndexError):
        findings[len(findings)]
    assert [row["code"] for row in json.loads(findings.to_json())["findings"]] == [finding.code for finding in findings]
    again = pickle.loads(pickle.dumps(findings))
    assert again == findings and hash(again) == hash(findings)
    assert repr(findings).startswith("<Findings: ") and "\n" not in repr(findings)


def test_a_frame(programme: opora.Programme) -> None:
    pytest.importorskip("pandas")
    findings = programme.check()
    frame = findings.to_frame()
    assert len(frame) == len(findings) and frame["code"].tolist() == [finding.code for finding in findings]


def test_a_notebook_shows_them_escaped() -> None:
    plan = "№;Мероприятие;Сроки\n1;<script>alert(1)</script>;30 февраля 2022\n".encode()
    programme = opora.read(plan, period=("2021-09-01", "2022-05-31"))
    for shown in (programme._repr_html_(), programme.events._repr_html_(), programme.check()._repr_html_(),
                  programme.timeline()._repr_svg_(), programme.timeline()._repr_html_(), programme._repr_svg_(),
                  programme.check()._repr_svg_()):
        assert "<script>" not in shown
    assert html.escape("<script>") in programme._repr_html_()
    assert programme.check()._repr_html_().count("<tr>") == len(programme.check()) + 1


def test_a_notebook_draws_them_at_their_events(programme: opora.Programme) -> None:
    all_rules, none = programme.check(), programme.check(settings={rule.code: False for rule in opora.rules()})
    assert len(all_rules) > 0 == len(none)
    assert all_rules._repr_svg_() == programme.to_svg(findings=all_rules) != none._repr_svg_()


def test_rules() -> None:
    rules = {rule.code: rule for rule in opora.rules("en")}
    assert rules["OP401"].name == "event_outside_programme" and rules["OP401"].family == "time"
    assert [row["code"] for row in json.loads(opora.rules_to_json(language="en"))["rules"]] == list(rules)
    assert all(rule.what and rule.why for rule in rules.values())
    assert opora.rules()[0].what != opora.rules("en")[0].what
    assert {threshold.name for threshold in opora.thresholds()} >= {"week_events"}


def test_evidence_and_coverage(programme: opora.Programme) -> None:
    told = json.loads(programme.evidence_to_json())["evidence"]
    assert [(row["mentor"], row["mentee"], row["score"], tuple(row["events"])) for row in told] == [
        (one.mentor.id, one.mentee.id, pytest.approx(one.score, abs=5e-5), tuple(event.id for event in one.events))
        for one in programme.evidence()]
    assert json.loads(programme.evidence_to_json(pretty=True))["evidence"] == told
    for meeting in programme.evidence():
        assert 0 <= meeting.score <= 1 and meeting.events
        assert "leader" in {role for role, _ in meeting.mentor.roles}
    coverage = programme.coverage()
    found = json.loads(programme.coverage_to_json())
    assert [(row.task.id, [event.id for event in row.events], [one.id for one in row.indicators]) for row in coverage.tasks] == [
        (row["task"], row["events"], row["indicators"]) for row in found["tasks"]]
    assert [event.id for event in coverage.events_without_task] == found["events_without_task"]
    assert [one.id for one in coverage.indicators_alone] == found["indicators_alone"]


def test_coverage_of_a_programme_made_by_hand() -> None:
    """By hand: the first task shares its words with the event, the second with nothing; no task has a word of "Обед"."""
    with opora.Programme.new() as edit:
        edit.set_period(("2022-09-01", "2023-05-31"))
        edit.put("tasks", {"id": "t-1", "text": "Повысить математическую грамотность учеников"})
        edit.put("tasks", {"id": "t-2", "text": "Обновить школьную библиотеку"})
        edit.add_event("Семинар о математической грамотности учеников", timing="октябрь 2022")
        edit.add_event("Обед", timing="октябрь 2022")
    coverage = edit.programme.coverage()
    assert isinstance(coverage, opora.Coverage) and coverage.indicators_alone == ()
    assert [(row.task.id, [event.title for event in row.events]) for row in coverage.tasks] == [
        ("t-1", ["Семинар о математической грамотности учеников"]), ("t-2", [])]
    assert [event.title for event in coverage.events_without_task] == ["Обед"]


def test_progress_is_told_and_can_stop(programme: opora.Programme) -> None:
    told: list[tuple[str, float]] = []
    found = programme.check(progress=lambda step, done: told.append((step, done)))
    assert found == programme.check()
    assert {step for step, _ in told} == {"check"} and told[0][1] == 0 and told[-1][1] == 1
    with pytest.raises(opora.CancelledError):
        programme.check(progress=lambda step, done: False)

    def fails(step: str, done: float) -> None:
        raise LookupError(step)

    with pytest.raises(LookupError, match="check"):
        programme.check(progress=fails)
