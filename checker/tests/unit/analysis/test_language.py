"""Languages are found by name, and one can be added without touching a general file."""

from __future__ import annotations

import dataclasses
import types
from pathlib import Path

import pytest

from checker.analysis import language as languages
from checker.analysis.finding import Finding
from checker.analysis.language import Batch, Language, ParseResult, Rule
from checker.analysis.run import AnalysisRun
from checker.analysis.source import Source
from checker.curriculum.manifest import read_project
from checker.grading.plan import PlannedTask
from checker.languages import LANGUAGES
from checker.report.model import Kind, Verdict
from checker.submission.model import File, Work

MANIFEST = """
title = "Toys"
language = "toy"

[[task]]
id = "0"
title = "A toy"
files = ["0-toy.toy"]
hints = ["It is red.", "It is a ball."]
"""


class _TooManyBalls:
    kind = Kind.TYPES

    def find(self, batch: Batch) -> list[list[Finding]]:
        texts = [source.text for source in batch.sources]
        return [
            [Finding(source.name, 1, "there are too many balls")] if texts.count(source.text) > 1 else []
            for source in batch.sources
        ]

    def seconds(self, batch: Batch) -> float:
        return 5.0

    def preload(self) -> None:
        pass


class Toy(Language):
    """Every file is one word."""

    suffix = ".toy"
    rules = (
        Rule(
            "red",
            Kind.STYLE,
            lambda source: [Finding(source.name, 1, "red is better")] * ("blue" in source.text),
        ),
    )
    batch_rule = _TooManyBalls()
    seconds_per_file = 5.0

    def parse(self, source: Source) -> ParseResult:
        """Why a file is not one word."""
        return ParseResult(Finding(source.name, 1, "this is not a word") if " " in source.text else None)


@pytest.fixture
def toys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PlannedTask:
    """A task in a language that the checker does not come with."""
    module = types.ModuleType("toy_language")
    module.LANGUAGE = Toy()  # type: ignore[attr-defined]
    monkeypatch.setitem(__import__("sys").modules, "toy_language", module)
    monkeypatch.setitem(LANGUAGES, "toy", "toy_language")
    languages.find.cache_clear()
    (tmp_path / "tasks.toml").write_text(MANIFEST)
    project = read_project(tmp_path)
    return PlannedTask(project, project.tasks[0], Work(project, {}))


def check(task: PlannedTask, content: bytes) -> dict[Kind, tuple[Verdict, str]]:
    """The checks of the task when this is handed in."""
    work = Work(task.project, {"0-toy.toy": File("0-toy.toy", content)})
    task = dataclasses.replace(task, work=work)
    run = AnalysisRun([task])
    try:
        return {check.kind: (check.verdict, check.message) for check in run.checks(task)}
    finally:
        run.close()


def test_the_rules_of_a_new_language_make_its_checks(toys: PlannedTask) -> None:
    passed = (Verdict.PASSED, "")
    assert check(toys, b"red\n") == {Kind.FILES: passed, Kind.STYLE: passed, Kind.TYPES: passed}
    assert check(toys, b"blue\n")[Kind.STYLE] == (Verdict.FAILED, "0-toy.toy:1: red is better")
    assert check(toys, b"\xff\n")[Kind.STYLE] == (Verdict.BLOCKED, "0-toy.toy cannot be read")
    assert check(toys, b"red ball\n") == {
        Kind.FILES: passed,
        Kind.STYLE: (Verdict.FAILED, "0-toy.toy:1: this is not a word"),
        Kind.TYPES: (Verdict.BLOCKED, "0-toy.toy cannot be parsed"),
    }


def test_files_that_do_not_parse_block_behaviour(toys: PlannedTask) -> None:
    work = Work(toys.project, {"0-toy.toy": File("0-toy.toy", b"red ball\n")})
    task = dataclasses.replace(toys, work=work)
    run = AnalysisRun([task])
    run.close()
    assert run.blocking_reason(task) == "0-toy.toy cannot be parsed"
    assert run.blocking_reason(toys) == "0-toy.toy was not handed in"


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_language_that_is_entered_can_be_found(name: str) -> None:
    language = languages.find(name)
    assert language.is_code(f"0-file{language.suffix}")
    assert Kind.STYLE in language.kinds
