"""Mutants as files: what is read, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.extensions.mutation_testing import variants
from checker.grading.plan import BEHAVIOUR
from checker.report.model import Level
from checker.tests.grading import CURRICULUM, grade_folder, lay_over_reference

CODE = "def add(a, b):\n    return a + b\n"
GOOD = """
[[mutant]]
name = "subtracts"
file = "code.py"
old = "a + b"
new = "a - b"
says = "it subtracts"

[[mutant]]
name = "adds_one"
file = "code.py"
old = "return a + b"
new = "return a + b + 1"
says = "it adds 1"
level = "edge"
"""
TESTS = ("TestAdd.test_add",)


def read(folder: Path, text: str, other: str = CODE.replace("a + b", "b + a")) -> variants.Variants:
    (folder / "mutants").mkdir()
    (folder / "alternative").mkdir()
    (folder / "mutants" / "1.toml").write_text(text)
    (folder / "alternative" / "code.py").write_text(other)
    return variants.read(
        folder, "1", {"of": ["code.py"]}, TESTS, {"code.py": CODE.encode(), "data.py": b"X = 1\n"}
    )


def test_variants_are_whole_sets_of_files(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD)
    assert found.methods == ("TestAdd.test_add",)
    assert found.baseline.texts == found.baseline_repeat.texts == {"code.py": CODE, "data.py": "X = 1\n"}
    assert found.alternative.texts == {"code.py": "def add(a, b):\n    return b + a\n", "data.py": "X = 1\n"}
    first, second = found.mutants
    assert (first.defect, first.level, first.is_correct) == ("it subtracts", Level.CORE, False)
    assert first.texts["code.py"] == "def add(a, b):\n    return a - b\n"
    assert (second.defect, second.level) == ("it adds 1", Level.EDGE)


BAD = [
    (GOOD.replace('old = "a + b"', 'old = "a * b"'), "subtracts: old has to stand in code.py exactly once"),
    (GOOD.replace('old = "a + b"', 'old = "a"'), "exactly once"),
    (GOOD.replace('file = "code.py"', 'file = "data.py"', 1), "subtracts: the tests are not about data.py"),
    (GOOD.replace("says =", "said ="), "said"),
    ("mutant = 3", "mutant"),
    ("[[mutant", "1.toml"),
]


@pytest.mark.parametrize(("text", "said"), BAD)
def test_what_does_not_fit_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read(tmp_path, text)


def test_an_alternative_has_to_be_another(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="nothing is written differently"):
        read(tmp_path, GOOD, CODE)


@pytest.mark.parametrize(
    ("tests", "settings"),
    [((), {"of": ["code.py"]}), (TESTS, {"of": []}), (TESTS, {"of": ["other.py"]}), (TESTS, {})],
)
def test_settings_say_which_tests_of_which_files(
    tmp_path: Path, tests: tuple[str, ...], settings: dict[str, list[str]]
) -> None:
    with pytest.raises(ValueError, match=r"definitions|of"):
        variants.read(tmp_path, "1", settings, tests, {"code.py": b""})


TASKS = [(project, task) for project in CURRICULUM.projects for task in project.tasks if task.settings]


@pytest.mark.parametrize(("project", "task"), TASKS, ids=lambda value: getattr(value, "id", ""))
def test_every_task_has_six_to_twelve_mutants_that_say_what_they_are(project, task) -> None:  # type: ignore[no-untyped-def]
    folder = BEHAVIOUR / project.name
    provided = {name: project.provided[name] for name in task.provided}
    settings = task.settings["mutation_testing"]
    found = variants.read(folder, task.id, settings, task.definitions, provided).mutants
    assert 6 <= len(found) <= 12
    assert len({mutant.name for mutant in found}) == len({mutant.defect for mutant in found}) == len(found)
    for mutant in found:
        compile("\n".join(mutant.texts.values()), mutant.name, "exec")
        assert not mutant.defect.endswith(".")


def test_the_reference_notices_every_mutant(tmp_path: Path) -> None:
    for project in dict.fromkeys(project for project, _ in TASKS):
        folder = lay_over_reference(tmp_path / project.name, project)
        ids = [project.task_id(task) for other, task in TASKS if other is project]
        lost = [check for task in grade_folder(folder, ids).tasks for check in task.checks if check.message]
        assert not lost
