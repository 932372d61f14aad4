"""The corpus: submissions of one project, each with the verdict that it must get.

`cases/<project>/<task>/<kind>-<name>/` holds the files that are laid over the reference, and `case.toml`;
`cases/<project>/all/` those that concern several tasks. `mutants/<project>.toml` holds changes to a text of
the reference.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from checker.curriculum.model import Project
from checker.report.model import Verdict
from checker.sandbox import Isolation, bubblewrap
from checker.tests.corpus.expected import Expected
from checker.tests.corpus.generators import GENERATORS, Generator
from checker.tests.grading import CASE, CURRICULUM, copy_file, lay_over_reference

HERE = Path(__file__).parent
KINDS = ("right", "wrong", "attack", "control", "mutant")
CONTROLS = "controls"
# The levels at which attacks are tried; those of these classes, of which nothing is run, at the first alone.
LEVELS = (Isolation.FULL, Isolation.LIMITS) if bubblewrap.find() else (Isolation.LIMITS,)
STATIC_CLASSES = ("folder-itself", "parser-bombs", "static-evasion")


@dataclass(frozen=True)
class Case:
    """A submission of one project, and what must come of it.

    Attributes:
        kind: one of `KINDS`.
        name: unlike that of all others of the same kind.
        tasks: ids of those that are graded.
        levels: of isolation, at which it is graded.
        attack_class: what attacks and controls are counted by.
        files: what it writes over, as paths inside the project.
    """

    kind: str
    name: str
    project: Project
    tasks: tuple[str, ...]
    expected: Expected
    levels: tuple[Isolation, ...]
    files: frozenset[str]
    folder: Path | None = None
    generator: Generator | None = None
    mutant: Mutant | None = None
    attack_class: str = ""

    @property
    def may_time_out(self) -> bool:
        """Whether ending at a limit is among what is expected, and no message has to name the limit."""
        verdicts = {self.expected.verdict, *self.expected.verdicts, *self.expected.checks.values()}
        return Verdict.TIMEOUT in verdicts and "seconds" not in self.expected.says

    @property
    def id(self) -> str:
        """For a test's id: where it stands."""
        if self.folder is not None:
            return self.folder.relative_to(HERE / "cases").as_posix()
        return f"{self.tasks[0]}/{self.name.replace(' ', '-', 1).partition(' ')[0]}"

    def build(self, target: Path) -> Path:
        """Write the submission into a folder; the folder."""
        lay_over_reference(target, self.project)
        self.lay_over(target / self.project.name)
        return target

    def lay_over(self, project: Path) -> None:
        """Change the project's folder of a submission that is the reference."""
        if self.folder is not None:
            for path in sorted(self.folder.rglob("*")):
                if path.is_file() and path != self.folder / CASE:
                    copy_file(path, project / path.relative_to(self.folder))
        if self.generator is not None:
            self.generator.build(project)
        if self.mutant is not None:
            self.mutant.change(project)
        for name in self.expected.remove:
            (project / name).unlink()


@dataclass(frozen=True)
class Mutant:
    """A text of the reference, and what stands there instead."""

    task: str
    file: str
    old: str
    new: str
    why: str

    def change(self, project: Path) -> None:
        """Change a project's folder.

        Raises:
            ValueError: when the old text does not stand in one place.
        """
        path = project / self.file
        text = path.read_text("utf-8")
        if text.count(self.old) != 1:
            raise ValueError(f"{self} has to name one place")
        path.write_text(text.replace(self.old, self.new), "utf-8")


@cache
def read_cases() -> tuple[Case, ...]:
    """Every case, in a fixed order."""
    folders = (path.parent for path in sorted((HERE / "cases").glob(f"*/*/*/{CASE}")))
    return (*map(_from_folder, folders), *_mutants())


def cases_of(*kinds: str) -> list[Case]:
    """The cases of some kinds."""
    return [case for case in read_cases() if case.kind in kinds]


def _from_folder(folder: Path) -> Case:
    content: dict[str, Any] = tomllib.loads((folder / CASE).read_text("utf-8"))
    project, task = CURRICULUM.project(folder.parent.parent.name), folder.parent.name
    kind, _, name = folder.name.partition("-")
    assert kind in KINDS, folder
    generator = GENERATORS[content.pop("generator")] if "generator" in content else None
    attack_class = content.pop("class", CONTROLS if kind == "control" else "")
    levels = content.pop("levels", None)
    old_name = content.pop("old_name", "")
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - {CASE}
    return Case(
        kind=kind,
        name=old_name or _name(kind, project, task, name, attack_class),
        project=project,
        tasks=_concerned(project, files) if task == "all" else (f"{project.name}/{task}",),
        expected=Expected(**content),
        levels=_attack_levels(attack_class) if attack_class else tuple(map(Isolation, levels or ["auto"])),
        files=frozenset(files | (generator.files if generator else frozenset())),
        folder=folder,
        generator=generator,
        attack_class=attack_class,
    )


def _name(kind: str, project: Project, task: str, name: str, attack_class: str) -> str:
    if attack_class:
        return f"{attack_class} {name}"
    return f"{kind} {project.name} {task}-{name}" if kind == "wrong" else f"{kind} {project.name} {name}"


def _attack_levels(attack_class: str) -> tuple[Isolation, ...]:
    return LEVELS[:1] if attack_class in STATIC_CLASSES else LEVELS


def _concerned(project: Project, files: set[str]) -> tuple[str, ...]:
    """The tasks that have, or build on, one of these files."""
    tasks = [task for task in project.tasks if files & {*task.files, *task.needs, *task.optional}]
    return tuple(project.task_id(task) for task in tasks or project.tasks)


def _mutants() -> Iterator[Case]:
    paths = sorted((HERE / "mutants").glob("*.toml"))
    contents = [
        (path, content) for path in paths for content in tomllib.loads(path.read_text("utf-8"))["mutant"]
    ]
    for number, (path, content) in enumerate(contents):
        mutant = Mutant(**content)
        project = CURRICULUM.project(path.stem)
        task = f"{project.name}/{mutant.task.rpartition('/')[2]}"
        yield Case(
            kind="mutant",
            name=f"mutant {number} {task} {mutant.why}",
            project=project,
            tasks=(task,),
            expected=Expected(Verdict.FAILED),
            levels=(Isolation.AUTO,),
            files=frozenset({mutant.file}),
            mutant=mutant,
        )
