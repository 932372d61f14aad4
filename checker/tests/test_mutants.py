"""Each small change that breaks the reference is noticed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from checker.report.model import Verdict
from checker.tests.grading import CURRICULUM, HERE, grade_folder, lay_over_reference
from checker.tests.rounds import Change, Round, in_rounds


@dataclass(frozen=True)
class Mutant:
    """A text of the reference, and what stands there instead."""

    task: str
    file: str
    old: str
    new: str
    why: str


def mutants() -> Iterator[Change[Mutant]]:
    for path in sorted((HERE / "mutants").glob("*.toml")):
        for content in tomllib.loads(path.read_text("utf-8"))["mutant"]:
            mutant = Mutant(**content)
            task_id = f"{path.stem}/{mutant.task.rpartition('/')[2]}"
            yield Change(task_id, frozenset({mutant.file}), mutant)


def write_mutants(folder: Path, together: Round[Mutant]) -> None:
    """Change the reference in a folder."""
    for change in together.changes:
        path = folder / together.project.name / change.what.file
        text = path.read_text("utf-8")
        assert text.count(change.what.old) == 1, f"{change.what} has to name one place"
        path.write_text(text.replace(change.what.old, change.what.new), "utf-8")


@pytest.mark.parametrize("together", in_rounds(mutants()), ids=lambda together: together.name)
def test_mutants_are_noticed(together: Round[Mutant], tmp_path: Path) -> None:
    folder = lay_over_reference(tmp_path, together.project)
    write_mutants(folder, together)
    report = grade_folder(folder, [change.task for change in together.changes], is_hasty=True)
    verdicts = {task.id: task.verdict for task in report.tasks}
    noticed = (Verdict.FAILED, Verdict.PARTIAL)
    assert not [change.what for change in together.changes if verdicts[change.task] not in noticed]


def test_there_are_mutants_of_every_task() -> None:
    mutated = {change.task for change in mutants()}
    wanted = {
        project.task_id(task)
        for project in CURRICULUM.projects
        for task in project.tasks
        if any(name.endswith((".py", ".js")) for name in task.files)  # else there is no text to change
    }
    # Tests that learners write are graded by mutants of what they test: see checker/tests/mutation.
    assert {task for task in wanted if "Unittests" not in task} <= mutated
