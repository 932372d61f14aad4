"""The command with nothing replaced: real work, graded as a person would have it graded."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from checker.tests.integration.cli.conftest import ROOT, Run

PROJECT = "0x01-caching"
FIFO = "1-fifo_cache.py"

Edit = Callable[[str], str]


@pytest.fixture
def hand_in(tmp_path: Path) -> Callable[[Edit], Path]:
    """Hands in the reference's FIFO cache, changed."""

    def write(edit: Edit) -> Path:
        folder = tmp_path / "work" / PROJECT
        folder.mkdir(parents=True)
        shutil.copy(ROOT / PROJECT / FIFO, folder / FIFO)
        (folder / FIFO).write_text(edit((folder / FIFO).read_text("utf-8")), "utf-8")
        return folder.parent

    return write


def graded(run: Run, *arguments: str, task: str = "1") -> tuple[int, dict[str, Any]]:
    """Grade one task; the exit status, and the task as the JSON has it, which keeps to the schema."""
    done = run("grade", "work", "--only", f"{PROJECT}/{task}", "--json", "-", "--seed", "7", *arguments)
    assert done.stderr == ""
    report = json.loads(done.stdout)
    schema = json.loads((ROOT / "checker" / "report" / "report.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(report)
    assert report["seed"] == 7
    return done.returncode, report["projects"][0]["tasks"][0]


def test_the_right_answer_passes(checker: Run, hand_in: Callable[[Edit], Path]) -> None:
    hand_in(lambda text: text)
    status, task = graded(checker)
    assert (status, task["verdict"]) == (0, "passed")
    assert task["score"]["points"] == task["score"]["max"] > 0


def test_a_wrong_answer_fails_and_is_told_why(checker: Run, hand_in: Callable[[Edit], Path]) -> None:
    hand_in(lambda text: text.replace("DISCARD: ", "DROPPED: \x1b[2J"))
    status, task = graded(checker)
    assert (status, task["verdict"]) == (1, "failed")
    done = checker("grade", "work", "--only", f"{PROJECT}/1")
    assert done.returncode == 1
    assert r"DROPPED: \x1b[2J" in done.stdout
    assert "DISCARD: " in done.stdout
    assert "again: checker grade work --only 0x01-caching/1\n" in done.stdout
    assert done.stdout.replace("\n", "").isprintable()


def test_what_does_not_parse_fails(checker: Run, hand_in: Callable[[Edit], Path]) -> None:
    hand_in(lambda text: text + "\nclass (\n")
    status, task = graded(checker)
    assert (status, task["verdict"]) == (1, "failed")
    assert {c["verdict"] for c in task["checks"] if c["kind"] == "behaviour"} == {"blocked"}


def test_what_was_not_handed_in_is_missing(checker: Run, hand_in: Callable[[Edit], Path]) -> None:
    hand_in(lambda text: text)
    status, task = graded(checker, task="2")
    assert (status, task["verdict"]) == (1, "missing")


def test_every_renderer_takes_a_real_report(checker: Run, hand_in: Callable[[Edit], Path]) -> None:
    folder = hand_in(lambda text: text.replace("DISCARD: ", "<script>"))
    done = checker("grade", "work", "--quiet", "--json", "r.json", "--junit", "r.xml", "--html", "r.html")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
    assert "<script>" not in (folder.parent / "r.html").read_text("utf-8")
