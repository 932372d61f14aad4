"""A module of the learner's own comes along, and stands in nothing's way."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.grading.plan import plan
from checker.submission import own_modules
from checker.submission.model import Submission
from checker.submission.reader import read_submission
from checker.tests.grading import CURRICULUM, lay_over_reference

PROJECT = CURRICULUM.project("0x03-Unittests_and_integration_tests")
ASYNC = CURRICULUM.project("0x01-python_async_function")


def read(folder: Path, line: str, **modules: str) -> Submission:
    """A submission whose test_utils.py begins with a line, with these modules beside it."""
    lay_over_reference(folder, PROJECT)
    tests = folder / PROJECT.name / "test_utils.py"
    tests.write_text(f"{line}\n{tests.read_text('utf-8')}", "utf-8")
    for name, text in modules.items():
        (folder / PROJECT.name / f"{name}.py").write_text(text, "utf-8")
    return read_submission(folder, CURRICULUM, [PROJECT])


def test_what_is_imported_comes_along_and_what_that_imports(tmp_path: Path) -> None:
    submission = read(tmp_path, "import one", one="import two", two="", three="")
    (work,) = submission.works
    assert sorted(work.own_modules) == ["one.py", "two.py"]
    job = plan(submission, [f"{PROJECT.name}/0"])[0].job("")
    assert {"one.py", "two.py"} <= job.layout.keys()
    assert "three.py" not in job.layout


@pytest.mark.parametrize("name", ["json", "random", "requests", "pytest", "checker", "conftest", "utils"])
def test_nothing_else_of_that_name_is_replaced(name: str, tmp_path: Path) -> None:
    submission = read(tmp_path, f"import {name}", **{name: "raise SystemExit(0)"})
    assert submission.works[0].own_modules == {}
    job = plan(submission, [f"{PROJECT.name}/0"])[0].job("")
    assert b"SystemExit" not in job.layout.get(f"{name}.py", b"")


def test_there_is_a_limit(tmp_path: Path) -> None:
    half = "x = 1\n" * (own_modules.MOST_BYTES // 11)
    submission = read(tmp_path, "import one, two, three", one=half, two=half, three=half)
    assert len(submission.works[0].own_modules) < 3


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.py"
    elsewhere.write_text("", "utf-8")
    lay_over_reference(tmp_path / "copy", PROJECT)
    folder = tmp_path / "copy" / PROJECT.name
    (folder / "linked.py").symlink_to(elsewhere)
    tests = folder / "test_utils.py"
    tests.write_text(f"import linked\n{tests.read_text('utf-8')}", "utf-8")
    assert read_submission(tmp_path / "copy", CURRICULUM, [PROJECT]).works[0].own_modules == {}


def test_earlier_files_are_laid_out_and_later_ones_where_they_are_named(tmp_path: Path) -> None:
    submission = read_submission(lay_over_reference(tmp_path, ASYNC), CURRICULUM, [ASYNC])
    third, first = (plan(submission, [f"{ASYNC.name}/{number}"])[0].job("").layout for number in (3, 1))
    assert {"0-basic_async_syntax.py", "1-concurrent_coroutines.py", "2-measure_runtime.py"} <= third.keys()
    assert "4-tasks.py" not in third
    assert "3-tasks.py" not in first
