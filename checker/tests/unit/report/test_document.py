"""Verdicts, scores and exit statuses follow from the checks alone."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

import checker
from checker.report import checks, schema
from checker.report.document import to_json
from checker.report.message import Message, MissingFile, Part
from checker.report.model import Check, Kind, Level, ProjectReport, Report, TaskReport, Verdict

SCHEMA = json.loads((Path(checker.__file__).parent / "report" / "report.schema.json").read_text("utf-8"))

PASSED, FAILED, UNDECIDED = Verdict.PASSED, Verdict.FAILED, Verdict.UNDECIDED
CORE, EDGE = Level.CORE, Level.EDGE


def task(*outcomes: tuple[Level, Verdict], handed_in: bool = True) -> TaskReport:
    checks = tuple(
        Check(f"p/1/behaviour/{number}", Kind.BEHAVIOUR, level, verdict, "It is so.", Message("why"), 0.01)
        for number, (level, verdict) in enumerate(outcomes)
    )
    return TaskReport("p/1", "One", ("1.py",), False, handed_in, checks)


def report(*tasks: TaskReport) -> Report:
    return Report("0.1.0", "full", 7, 1.0, "/somewhere", "0" * 64, (ProjectReport("p", tasks),))


@pytest.mark.parametrize(
    ("outcomes", "verdict"),
    [
        ([(CORE, PASSED), (EDGE, PASSED)], Verdict.PASSED),
        ([(CORE, PASSED), (EDGE, FAILED)], Verdict.PARTIAL),
        ([(CORE, PASSED), (EDGE, Verdict.TIMEOUT)], Verdict.PARTIAL),
        ([(CORE, FAILED), (EDGE, PASSED)], Verdict.FAILED),
        ([(CORE, Verdict.BLOCKED), (EDGE, PASSED)], Verdict.FAILED),
        ([(CORE, Verdict.MISSING)], Verdict.FAILED),
        ([(CORE, UNDECIDED), (EDGE, PASSED)], Verdict.UNDECIDED),
        ([(CORE, UNDECIDED), (EDGE, FAILED)], Verdict.FAILED),
        ([(CORE, UNDECIDED), (CORE, FAILED)], Verdict.FAILED),
        ([(CORE, PASSED), (EDGE, UNDECIDED)], Verdict.UNDECIDED),
        ([], Verdict.UNDECIDED),
    ],
)
def test_verdict_of_a_task(outcomes: list[tuple[Level, Verdict]], verdict: Verdict) -> None:
    assert task(*outcomes).verdict is verdict


def test_nothing_handed_in_is_missing() -> None:
    assert task((CORE, Verdict.MISSING), (CORE, Verdict.BLOCKED), handed_in=False).verdict is Verdict.MISSING


def test_an_undecided_check_costs_nobody_a_point_and_gives_nobody_one() -> None:
    score = task((CORE, PASSED), (CORE, UNDECIDED), (CORE, FAILED)).score
    assert (score.points, score.max) == (1, 2)


@pytest.mark.parametrize("verdict", [v for v in Verdict if v not in (PASSED, UNDECIDED, Verdict.PARTIAL)])
def test_only_a_passed_check_has_its_point(verdict: Verdict) -> None:
    score = task((CORE, verdict)).score
    assert (score.points, score.max) == (0, 1)


def test_exit_status() -> None:
    passed, partial, failed = task((CORE, PASSED)), task((EDGE, FAILED)), task((CORE, FAILED))
    undecided = task((CORE, UNDECIDED))
    assert report(passed).exit_status() == 0
    assert report(passed, partial).exit_status() == 1
    assert report(passed, partial).exit_status(edges_fail=False) == 0
    assert report(partial, failed).exit_status(edges_fail=False) == 1
    assert report(failed, undecided).exit_status() == 3
    assert report(passed, undecided).exit_status(edges_fail=False) == 3
    assert report(passed, task(handed_in=False)).exit_status() == 1


def test_json_keeps_to_the_committed_schema() -> None:
    content = to_json(report(task((CORE, PASSED), (EDGE, FAILED)), task(handed_in=False)))
    jsonschema.validate(content, SCHEMA, cls=jsonschema.Draft202012Validator)
    assert content["score"] == {"points": 1, "max": 2}
    assert content["projects"][0]["tasks"][0]["verdict"] == "partial"


def test_committed_schema_is_the_generated_one() -> None:
    assert schema.PATH.read_text("utf-8") == schema.schema_text(), "run python -m checker.report.schema"


def test_fields_stand_in_the_order_of_the_schema() -> None:
    content = to_json(replace(report(task((CORE, PASSED))), graded_at="2026-12-01T00:00:00+00:00"))
    assert list(content) == list(SCHEMA["properties"])
    check = content["projects"][0]["tasks"][0]["checks"][0]
    assert list(check) == list(SCHEMA["$defs"]["CheckDocument"]["properties"])


def test_project_that_could_not_be_graded_is_status_2() -> None:
    whole = report(task((CORE, UNDECIDED)))
    assert replace(whole, faults=("tasks.toml:1: title: this key is missing",)).exit_status() == 2


def test_hints_of_missing_files_follow_each_file() -> None:
    files = [MissingFile("a.py"), MissingFile("b.py", "B.py"), MissingFile("c.py"), MissingFile("d.py", "e")]
    check = checks.not_handed_in("p/1", files)
    assert [line.text for line in check.details.lines() if line.part is Part.HINT] == [
        "hint: There is a file called B.py: is that the one?",
        "hint: There is a file called e: is that the one?",
    ]
    assert (check.verdict, check.task_id) == (Verdict.MISSING, "p/1")


def test_schema_refuses_what_is_not_in_it() -> None:
    content = to_json(replace(report(task((CORE, PASSED))), graded_at="2026-12-01T00:00:00+00:00"))
    content["projects"][0]["tasks"][0]["checks"][0]["verdict"] = "excellent"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(content, SCHEMA, cls=jsonschema.Draft202012Validator)
