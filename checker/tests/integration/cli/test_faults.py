"""A fault in one project's `tasks.toml` leaves the other projects usable, and is named in one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.tests.integration.cli.conftest import Run

GOOD = """
title = "Numbers"
language = "python"

[[task]]
id = "1"
title = "One"
files = ["1-one.py"]
hints = ["Count.", "Count to one."]
"""
MALFORMED = GOOD.replace('title = "One"', "title = 1")


@pytest.fixture
def curriculum(tmp_path: Path) -> Path:
    """A curriculum of two projects, one of them malformed."""
    root = tmp_path / "curriculum"
    for name, text in (("0x07-numbers", GOOD), ("0x08-letters", MALFORMED)):
        (root / name).mkdir(parents=True)
        (root / name / "tasks.toml").write_text(text)
        (root / name / "README.md").write_text("# Read me")
    return root


@pytest.fixture
def line(curriculum: Path) -> str:
    """The one line that names the fault."""
    return f"checker: {curriculum}/0x08-letters/tasks.toml:7: task 1: title: Expected `str`, got `int`\n"


def hand_in(folder: Path, *names: str) -> None:
    for name in names:
        (folder / "work" / name).mkdir(parents=True)
        (folder / "work" / name / "1-one.py").write_text("one = 1\n")


def test_list_names_the_others(fake: Run, curriculum: Path, line: str) -> None:
    done = fake("list", FAKE_CURRICULUM=str(curriculum))
    assert (done.returncode, done.stderr) == (2, line)
    assert done.stdout == "0x07-numbers  Numbers\n  0x07-numbers/1  One  1-one.py\n"


def test_hint_on_another_project_mentions_nothing(fake: Run, curriculum: Path) -> None:
    done = fake("hint", "numbers/1", FAKE_CURRICULUM=str(curriculum))
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "typed",
    ["hint letters/1", "start new letters", "grade work --only 0x08-letters/1", "grade work --only letters"],
)
def test_the_project_itself_is_refused(
    fake: Run, tmp_path: Path, curriculum: Path, line: str, typed: str
) -> None:
    hand_in(tmp_path, "0x07-numbers", "0x08-letters")
    done = fake(*typed.split(), FAKE_CURRICULUM=str(curriculum))
    assert (done.returncode, done.stdout, done.stderr) == (2, "", line)


def test_start_hands_out_the_others(fake: Run, tmp_path: Path, curriculum: Path, line: str) -> None:
    done = fake("start", "new", FAKE_CURRICULUM=str(curriculum))
    assert (done.returncode, done.stderr) == (2, line)
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["0x07-numbers"]


def test_grade_grades_the_others(fake: Run, tmp_path: Path, curriculum: Path, line: str) -> None:
    hand_in(tmp_path, "0x07-numbers", "0x08-letters")
    done = fake("grade", "work", "--json", "-", FAKE_CURRICULUM=str(curriculum))
    assert (done.returncode, done.stderr) == (2, line)
    assert [project["name"] for project in json.loads(done.stdout)["projects"]] == ["0x07-numbers"]


def test_grade_is_not_concerned_when_nothing_of_it_is_handed_in(
    fake: Run, tmp_path: Path, curriculum: Path, line: str
) -> None:
    hand_in(tmp_path, "0x07-numbers")
    done = fake("grade", "work", FAKE_CURRICULUM=str(curriculum))
    assert (done.returncode, done.stderr) == (0, line)
    named = fake("grade", "work", "--only", "numbers", FAKE_CURRICULUM=str(curriculum))
    assert (named.returncode, named.stderr) == (0, "")


def test_grade_of_that_project_alone_is_refused(
    fake: Run, tmp_path: Path, curriculum: Path, line: str
) -> None:
    hand_in(tmp_path, "0x08-letters")
    for folder in ("work", "work/0x08-letters"):
        done = fake("grade", folder, FAKE_CURRICULUM=str(curriculum))
        assert (done.returncode, done.stdout) == (2, "")
        assert set(done.stderr.splitlines(keepends=True)) == {line}


@pytest.mark.parametrize("key", ["extensions", "packages"])
def test_what_is_not_installed_concerns_its_project_alone(
    fake: Run, tmp_path: Path, curriculum: Path, key: str
) -> None:
    manifest = curriculum / "0x08-letters" / "tasks.toml"
    manifest.write_text(GOOD.replace("\n[[task]]", f'{key} = ["cobol"]\n[[task]]'))
    hand_in(tmp_path, "0x07-numbers", "0x08-letters")
    assert fake("list", FAKE_CURRICULUM=str(curriculum)).returncode == 0
    done = fake("grade", "work", "--json", "-", FAKE_CURRICULUM=str(curriculum))
    assert done.returncode == 2
    assert done.stderr.startswith(f"checker: {manifest}:4: {key}: ")
    assert done.stderr.count("\n") == 1
    assert [project["name"] for project in json.loads(done.stdout)["projects"]] == ["0x07-numbers"]
    named = fake("grade", "work", "--only", "letters", FAKE_CURRICULUM=str(curriculum))
    assert (named.returncode, named.stderr) == (2, done.stderr)
