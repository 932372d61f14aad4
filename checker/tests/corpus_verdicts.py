"""Grades every case of the corpus with an installed checker, and compares what two checkers say.

    python -m checker.tests.corpus_verdicts grade before.json --checker ../before/.venv/bin/checker
    python -m checker.tests.corpus_verdicts grade after.json
    python -m checker.tests.corpus_verdicts compare before.json after.json

The cases are those of this checkout. The checker is started as its users start it: only the command
line and the JSON report have to be the same in both.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.tests import test_attacks, test_mutants, test_submissions, test_verdicts
from checker.tests.grading import CURRICULUM, Expected, lay_over_reference
from checker.tests.rounds import Round

SEED = 20
_OWN = Path(sys.executable).with_name("checker")


@dataclass(frozen=True)
class Case:
    """A submission of one project.

    Attributes:
        name: unlike that of all others.
        tasks: ids of those that are graded.
        build: makes the submission in a folder that is empty.
        isolation: the level.
    """

    name: str
    tasks: Sequence[str]
    build: Callable[[Path], object]
    isolation: str = "auto"


def cases() -> Iterator[Case]:
    """Every case: right answers, wrong answers, mutants, verdicts, attacks at both levels."""
    yield from map(_right_answer, test_submissions.RIGHT)
    yield from map(_overlay, test_submissions.WRONG)
    yield from map(_overlay, test_verdicts.FOLDERS)
    for number, change in enumerate(test_mutants.mutants()):
        project = CURRICULUM.project(change.task.partition("/")[0])
        together: Round[test_mutants.Mutant] = Round(project, 0)
        assert together.takes(change)

        def mutate(target: Path, together: Round[test_mutants.Mutant] = together) -> None:
            test_mutants.write_mutants(lay_over_reference(target, together.project), together)

        yield Case(f"mutant {number} {change.task} {change.what.why}", [change.task], mutate)
    for attack in test_attacks.ALL:
        for level in test_attacks.LEVELS:
            if attack.is_at(level):
                yield _attack(attack, level.value)


def _right_answer(folder: Path) -> Case:
    project = CURRICULUM.project(folder.parent.parent.name)
    return Case(
        f"right {project.name} {folder.name}",
        test_submissions.concerned(folder),
        lambda target: lay_over_reference(target, project, folder),
    )


def _overlay(folder: Path) -> Case:
    expected = Expected.read(folder)
    project = CURRICULUM.project(expected.task.partition("/")[0])

    def build(target: Path) -> None:
        lay_over_reference(target, project, folder)
        _remove(target / project.name, expected)

    return Case(f"{folder.parent.name} {project.name} {folder.name}", [expected.task], build)


def _attack(attack: test_attacks.Attack, level: str) -> Case:
    project = CURRICULUM.project(attack.project)

    def build(target: Path) -> None:
        lay_over_reference(target, project)
        attack.build(target / project.name)
        _remove(target / project.name, attack.expected)

    return Case(f"{attack.kind} {attack.name} {level}", [attack.expected.task], build, level)


def _remove(folder: Path, expected: Expected) -> None:
    """Take out of a project's folder what is not handed in."""
    for name in expected.remove:
        (folder / name).unlink()


def outcome(case: Case, checker: Path) -> dict[str, Any]:
    """What the checker says of a case: points and verdict of each task, verdict and level of each check."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        case.build(Path(folder))
        only = [word for task in case.tasks for word in ("--only", task)]
        command = [str(checker), "grade", folder, *only, "--seed", str(SEED), "--json", "-", "--quiet"]
        done = subprocess.run(
            [*command, "--isolation", case.isolation, "--jobs", "1"],
            capture_output=True,
            text=True,
            check=False,
        )
    try:
        report = json.loads(done.stdout)
    except ValueError:
        return {"exit status": done.returncode, "errors": done.stderr[:500]}
    found: dict[str, Any] = {"exit status": done.returncode}
    for project in report["projects"]:
        for task in project["tasks"]:
            found[task["id"]] = f"{task['verdict']} {task['score']['points']}/{task['score']['max']}"
            found |= {check["id"]: f"{check['level']} {check['verdict']}" for check in task["checks"]}
    return found


def differences(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    """What two files of outcomes say differently, a line each."""
    for name in sorted({*before, *after}):
        old, new = before.get(name), after.get(name)
        if old is None or new is None:
            yield f"{name}: only {'after' if old is None else 'before'}"
            continue
        for key in sorted({*old, *new}):
            if old.get(key) != new.get(key):
                yield f"{name}: {key}: {old.get(key)} -> {new.get(key)}"


def main() -> None:
    """Carry out what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    grade = commands.add_parser("grade")
    grade.add_argument("into", type=Path)
    grade.add_argument("--checker", type=Path, default=_OWN)
    grade.add_argument("--jobs", type=int, default=4)
    grade.add_argument("--case", default="", help="only cases with this in their name")
    compare = commands.add_parser("compare")
    compare.add_argument("before", type=Path)
    compare.add_argument("after", type=Path)
    options = parser.parse_args()
    if options.command == "grade":
        chosen = [case for case in cases() if options.case in case.name]
        with ThreadPoolExecutor(options.jobs) as pool:
            outcomes = pool.map(lambda case: outcome(case, options.checker), chosen)
            table = dict(zip((case.name for case in chosen), outcomes, strict=True))
        options.into.write_text(json.dumps(table, indent=1, sort_keys=True) + "\n", "utf-8")
        print(f"{len(table)} cases")
        return
    before, after = (json.loads(path.read_text("utf-8")) for path in (options.before, options.after))
    lines = list(differences(before, after))
    print("\n".join(lines[:500]))
    checks = sum(len(outcome) for outcome in after.values())
    print(f"{len(after)} cases, {checks} verdicts, {len(lines)} differ")
    sys.exit(bool(lines))


if __name__ == "__main__":
    main()
