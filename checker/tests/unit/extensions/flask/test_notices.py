"""What the report tells about an older or incomplete i18n answer, and nobody loses a point for."""

from __future__ import annotations

from pathlib import Path

from checker.report.model import Report, Verdict
from checker.tests.grading import CURRICULUM, HERE, grade_folder, lay_over_reference

PROJECT = CURRICULUM.project("0x02-i18n")
OLDER = HERE / "corpus" / "cases" / PROJECT.name / "all" / "right-flask-babel-2"
CATALOGUES = [f"translations/{language}/LC_MESSAGES/messages" for language in ("en", "fr")]


def tasks(*ids: str) -> list[str]:
    return [f"{PROJECT.name}/{number}" for number in ids]


def lost(report: Report) -> list[str]:
    return [check.id for task in report.tasks for check in task.checks if check.verdict is not Verdict.PASSED]


def test_reference_has_none(tmp_path: Path) -> None:
    assert grade_folder(lay_over_reference(tmp_path, PROJECT), tasks("3", "8")).notices == ()


def test_older_answer(tmp_path: Path) -> None:
    report = grade_folder(lay_over_reference(tmp_path, PROJECT, OLDER), tasks("2", "3", "7"))
    assert not lost(report)
    said = [notice.partition(": ")[2] for notice in report.notices]
    assert sorted(text.split(" ")[0] for text in said) == [
        "@babel.localeselector",
        "@babel.localeselector",
        "babel.cfg",
    ]
    assert any(
        text.startswith("@babel.localeselector and @babel.timezoneselector went away") for text in said
    )


def test_missing_mo_is_compiled_and_told(tmp_path: Path) -> None:
    folder = lay_over_reference(tmp_path, PROJECT)
    for name in CATALOGUES:
        (folder / PROJECT.name / f"{name}.mo").unlink()
    report = grade_folder(folder, tasks("3", "4", "8"))
    assert not lost(report)
    assert len(report.notices) == 2
    assert all("messages.mo was not handed in" in notice for notice in report.notices)


def test_missing_catalogue_costs_its_task_and_shows_in_later_ones(tmp_path: Path) -> None:
    folder = lay_over_reference(tmp_path, PROJECT)
    for suffix in ("po", "mo"):
        (folder / PROJECT.name / f"{CATALOGUES[1]}.{suffix}").unlink()
    third, fourth = grade_folder(folder, tasks("3", "4")).tasks
    found = {check.id.rpartition("/")[2]: check for check in (*third.checks, *fourth.checks)}
    assert found["french"].verdict is Verdict.BLOCKED
    assert "has no home_title" in found["address_comes_first"].message


def test_mo_that_is_no_catalogue_is_taken_for_no_missing_one(tmp_path: Path) -> None:
    folder = lay_over_reference(tmp_path, PROJECT)
    first, second = (folder / PROJECT.name / f"{name}.mo" for name in CATALOGUES)
    first.write_bytes(b"")
    second.unlink()
    second.mkdir()
    report = grade_folder(folder, tasks("3", "4"))
    assert [task.verdict for task in report.tasks] == [Verdict.FAILED, Verdict.FAILED]
    assert report.notices == ()


def test_unreadable_mo_is_a_finding_of_its_task(tmp_path: Path) -> None:
    folder = lay_over_reference(tmp_path, PROJECT)
    path = folder / PROJECT.name / f"{CATALOGUES[1]}.mo"
    path.unlink()
    path.symlink_to("/etc/passwd")
    third, fourth = grade_folder(folder, tasks("3", "4")).tasks
    assert [check.id.rpartition("/")[2] for check in third.checks if check.verdict is not Verdict.PASSED] == [
        "files"
    ]
    assert fourth.verdict is Verdict.PASSED
