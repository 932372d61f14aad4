"""Grades every case of the corpus with an installed checker, and compares what two checkers say.

    python -m checker.tests.corpus.verdicts grade before.json --checker ../before/.venv/bin/checker
    python -m checker.tests.corpus.verdicts grade after.json
    python -m checker.tests.corpus.verdicts compare before.json after.json

The cases are those of this checkout. The checker is started as its users start it: only the command
line and the JSON report have to be the same in both.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.sandbox import Isolation
from checker.tests.corpus.cases import Case, read_cases

SEED = 20
_OWN = Path(sys.executable).with_name("checker")


@dataclass(frozen=True)
class Grading:
    """A case at a level.

    Attributes:
        name: unlike that of all others, and the same in every checkout that has the case.
    """

    name: str
    case: Case
    isolation: Isolation


def gradings() -> Iterator[Grading]:
    """Every case: attacks and controls at each of their levels, others at the one that users get."""
    for case in read_cases():
        if case.attack_class:
            for level in case.levels:
                yield Grading(f"{case.name} {level}", case, level)
        else:
            yield Grading(case.name, case, Isolation.AUTO)


def outcome(grading: Grading, checker: Path) -> dict[str, Any]:
    """What the checker says of a case: points and verdict of each task, verdict and level of each check."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        grading.case.build(Path(folder))
        only = [word for task in grading.case.tasks for word in ("--only", task)]
        command = [str(checker), "grade", folder, *only, "--seed", str(SEED), "--json", "-", "--quiet"]
        done = subprocess.run(
            [*command, "--isolation", grading.isolation, "--jobs", "1"],
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
        chosen = [grading for grading in gradings() if options.case in grading.name]
        with ThreadPoolExecutor(options.jobs) as pool:
            outcomes = pool.map(lambda grading: outcome(grading, options.checker), chosen)
            table = dict(zip((grading.name for grading in chosen), outcomes, strict=True))
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
