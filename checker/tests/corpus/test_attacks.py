"""Wrong answers that try to pass, and right ones that look like it.

Each is graded by the real `grade`, at both levels of isolation; after it, by the same judge, a task of the
same project that was not attacked, which has to pass. What an attack leaves behind is looked for after each
grading. `@PORT@` in an attack's text is a port on which a canary listens, `@MARK@` a word of its own to name
things by.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.curriculum.model import Project
from checker.grading.plan import plan
from checker.report.model import Verdict
from checker.runtime.linux import syscalls
from checker.sandbox import Isolation
from checker.submission.reader import read_submission
from checker.tests.corpus.cases import Case, cases_of
from checker.tests.corpus.conftest import parameters
from checker.tests.corpus.expected import assert_as_expected
from checker.tests.corpus.machine import Canary, Machine, left_behind, references, state_of
from checker.tests.grading import CURRICULUM

# How long the behaviour tests of each task are, in bytes.
_LENGTHS = {
    task.id: task.tests.stat().st_size
    for project in CURRICULUM.projects
    for task in plan(read_submission(CURRICULUM.root, CURRICULUM, [project]), None)
}


@pytest.fixture(scope="session")
def machine() -> Iterator[Machine]:
    syscalls.adopt_orphans()
    made = Machine()
    yield made
    left = made.close()
    assert not left, f"left when all was over: {left}"


@pytest.mark.parametrize(("case", "isolation"), parameters(cases_of("attack", "control")))
def test_attack(
    case: Case, isolation: Isolation, machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(machine.scratch))
    folder = case.build(tmp_path / "submission")
    canary = Canary()
    canary.fill_in(folder)
    processes = machine.processes()
    reference, before = references(), state_of(folder)

    only = [*case.tasks, *_neighbour(case)]
    report = machine.grade(folder, only, isolation, scales_limits=case.may_time_out)

    tasks = {task.id: task for task in report.tasks}
    faults = [f"process {pid} is left" for pid in machine.survivors(processes)]
    faults += [f"{path} is left" for path in left_behind(canary.mark)]
    faults += [f"{path} is left" for path in machine.files()]
    faults += [f"somebody came by {family}" for family in canary.close()]
    faults += ["the submission was changed"] if state_of(folder) != before else []
    faults += [f"{name} was changed" for name, state in references().items() if state != reference[name]]
    faults += [
        f"{check.id} was not attacked: {check.verdict} {check.message}"
        for id_ in only[1:]
        for check in tasks[id_].checks
        if check.verdict is not Verdict.PASSED
    ]
    assert not faults, "\n".join(faults)
    assert_as_expected(tasks[case.tasks[0]], case.expected)


def _neighbour(case: Case) -> list[str]:
    """A task of the same project that reads nothing of the attack's; the one with the shortest tests."""
    free = [task_id for task_id in _untouched(case.project, case.files) if task_id not in case.tasks]
    return sorted(free, key=_LENGTHS.__getitem__)[:1]


def _untouched(project: Project, files: frozenset[str]) -> list[str]:
    return [project.task_id(task) for task in project.tasks if not files & {*task.files, *task.needs}]
