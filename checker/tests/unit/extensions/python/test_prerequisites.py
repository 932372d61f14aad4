"""A mistake in an earlier task costs that task alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker.report.model import TaskReport
from checker.tests.grading import CURRICULUM, grade_folder, lay_over_reference

A0 = "0-basic_async_syntax.py"
MISTAKES = [
    ("0x01-python_async_function", A0, "await asyncio.sleep", "asyncio.sleep"),
    ("0x01-python_async_function", A0, "await asyncio.sleep", "import time; time.sleep"),
    ("0x01-python_async_function", A0, "wait_random", "wait_some_time"),
    ("0x01-python_async_function", "1-concurrent_coroutines.py", "asyncio.as_completed(waits)", "waits"),
    ("0x01-python_async_function", "3-tasks.py", "asyncio.create_task(wait_random(max_delay))", "None"),
    ("0x02-python_async_comprehension", "0-async_generator.py", "range(10)", "range(9)"),
    ("0x02-python_async_comprehension", "1-async_comprehension.py", "()]", "()][:5]"),
]  # fmt: skip

IMPORTED = "index_range = __import__('0-simple_helper_function').index_range\n"


def _verdicts(tasks: tuple[TaskReport, ...]) -> dict[str, str]:
    return {task.id.rpartition("/")[2]: str(task.verdict) for task in tasks}


@pytest.mark.parametrize(("name", "file", "old", "new"), MISTAKES)
def test_a_mistake_costs_its_own_task_alone(name: str, file: str, old: str, new: str, tmp_path: Path) -> None:
    folder = lay_over_reference(tmp_path, CURRICULUM.project(name))
    path = next(folder.rglob(file))
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    project = CURRICULUM.project(name)
    report = grade_folder(folder, [project.task_id(task) for task in project.tasks])
    found = _verdicts(report.tasks)
    assert found.pop(file[0]) != "passed"
    assert set(found.values()) == {"passed"}, found
    assert any(file in notice for notice in report.notices)


def test_right_work_is_not_replaced(tmp_path: Path) -> None:
    folder = lay_over_reference(tmp_path, CURRICULUM.project("0x01-python_async_function"))
    assert not grade_folder(folder).notices


@pytest.mark.parametrize("helper", ["wrong", "absent", "absent, and not asked for"])
def test_a_helper_that_is_wrong_or_absent(helper: str, tmp_path: Path) -> None:
    folder = lay_over_reference(tmp_path, CURRICULUM.project("0x00-pagination"))
    first = next(folder.rglob("0-simple_helper_function.py"))
    if helper == "wrong":
        first.write_text(first.read_text("utf-8").replace("(page - 1)", "page"), "utf-8")
    else:
        first.unlink()
    second = next(folder.rglob("1-simple_pagination.py"))
    if "not asked for" not in helper:
        text = re.sub(r"def index_range.*?\n\n\n", IMPORTED + "\n\n", second.read_text("utf-8"), flags=re.S)
        second.write_text(text.replace("List, Optional, Tuple", "List, Optional"), "utf-8")
    task = grade_folder(folder, ["0x00-pagination/1"]).tasks[0]
    if helper == "absent":
        assert task.verdict == "failed"
        assert any("ModuleNotFoundError" in check.message for check in task.checks)
    else:
        assert task.verdict == "passed", [check.message for check in task.checks if check.message]
