"""`list`, `hint`, `start` and `--version`: what a learner types."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker import __version__
from checker.curriculum.handout import HandoutError, hand_out
from checker.curriculum.manifest import read_curriculum
from checker.curriculum.model import Curriculum, default_root
from checker.tests.grading import CURRICULUM
from checker.tests.integration.cli.conftest import Run, environment

MANIFEST = """
title = "Sums"
language = "python"

[[task]]
id = "0"
title = "Add"
files = ["0-add.py"]
driver = "0-main.py"
provided = ["base.py"]
hints = ["one", "two"]

[[task]]
id = "1"
title = "Add more"
files = ["1-add.py"]
driver = "1-main.py"
hints = ["one", "two"]
"""


@pytest.fixture
def curriculum(tmp_path: Path) -> Curriculum:
    """A curriculum of one small project, with its solutions."""
    project = tmp_path / "curriculum" / "0x00-sums"
    (project / "starter" / "data").mkdir(parents=True)
    (project / "tasks.toml").write_text(MANIFEST)
    for name in ("0-main.py", "1-main.py", "0-add.py", "1-add.py"):
        (project / name).write_text("#!/usr/bin/env python3\n")
    (project / "README.md").write_text("# Sums\n")
    (project / "base.py").write_text("base = 1\n")
    (project / "starter" / "1-add.py").write_text("#!/usr/bin/env python3\n# begin here\n")
    (project / "starter" / "data" / "names.csv").write_text("a\n")
    return read_curriculum(tmp_path / "curriculum")


def test_start_gives_all_that_a_learner_needs_and_no_solution(curriculum: Curriculum, tmp_path: Path) -> None:
    (handout,) = hand_out(tmp_path / "mine", curriculum.projects)
    folder = tmp_path / "mine" / "0x00-sums"
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    assert files == ["0-main.py", "1-add.py", "1-main.py", "README.md", "base.py", "data/names.csv"]
    assert sorted(handout.written) == files
    assert handout.kept == ()
    assert "begin here" in (folder / "1-add.py").read_text()
    assert os.access(folder / "0-main.py", os.X_OK)
    assert not os.access(folder / "base.py", os.X_OK)


def test_start_keeps_what_is_there(curriculum: Curriculum, tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "0x00-sums"
    folder.mkdir(parents=True)
    (folder / "1-add.py").write_text("my work")
    (folder / "base.py").symlink_to("nowhere")
    (handout,) = hand_out(tmp_path / "mine", curriculum.projects)
    assert (folder / "1-add.py").read_text() == "my work"
    assert (folder / "base.py").is_symlink()
    assert not (folder / "nowhere").exists()
    assert sorted(handout.kept) == ["1-add.py", "base.py"]


def test_start_writes_nothing_when_something_is_not_there_to_give(
    curriculum: Curriculum, tmp_path: Path
) -> None:
    (curriculum.projects[0].folder / "1-main.py").unlink()
    with pytest.raises(HandoutError, match=r"1-main\.py: no such file"):
        hand_out(tmp_path / "mine", curriculum.projects)
    assert not (tmp_path / "mine").exists()


def test_start_does_not_work_on_the_curriculum_itself(curriculum: Curriculum) -> None:
    with pytest.raises(HandoutError, match="the curriculum itself"):
        hand_out(curriculum.root, curriculum.projects)


def test_start_as_it_is_typed(checker: Run, tmp_path: Path) -> None:
    done = checker("start", "mine", "0x01-caching", "caching")
    assert (done.returncode, done.stderr) == (0, "")
    folder = tmp_path / "mine" / "0x01-caching"
    assert "mine/0x01-caching: " in done.stdout
    assert "  new   README.md" in done.stdout
    assert "checker watch mine" in done.stdout
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["0x01-caching"]
    assert (folder / "base_caching.py").exists()
    assert not (folder / "1-fifo_cache.py").exists()
    (folder / "README.md").write_text("my notes")
    assert "  kept  README.md" in checker("start", "mine", "0x01-caching").stdout
    assert (folder / "README.md").read_text() == "my notes"


def test_start_without_names_begins_every_project(checker: Run, tmp_path: Path) -> None:
    assert checker("start", "mine").returncode == 0
    names = sorted(path.name for path in (tmp_path / "mine").iterdir())
    assert names == [project.name for project in read_curriculum(default_root()).projects]


def test_list_names_every_task(checker: Run) -> None:
    done = checker("list")
    assert (done.returncode, done.stderr) == (0, "")
    for project in read_curriculum(default_root()).projects:
        assert f"{project.name}  {project.title}\n" in done.stdout
        for task in project.tasks:
            (line,) = [x for x in done.stdout.splitlines() if x.startswith(f"  {project.task_id(task)} ")]
            assert task.title in line
            assert ", ".join(task.files) in line
            assert ("(advanced)" in line) == task.advanced


def test_hints_come_one_at_a_time(checker: Run) -> None:
    hints = read_curriculum(default_root()).project("0x01-caching").task("1").hints
    first = checker("hint", "0x01-caching/1")
    assert (first.returncode, first.stderr) == (0, "")
    assert hints[0] in first.stdout
    assert hints[1] not in first.stdout
    assert "checker hint 0x01-caching/1 --number 2" in first.stdout
    last = checker("hint", "caching/1", "--number", str(len(hints)))
    assert hints[-1] in last.stdout
    assert "Still stuck?" not in last.stdout
    every = checker("hint", "0x01-caching/1", "--all").stdout
    assert all(hint in every for hint in hints)


def test_version(checker: Run) -> None:
    done = checker("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"checker {__version__}\n", "")


@pytest.mark.parametrize("command", ["", "grade", "list", "hint", "start", "watch"])
def test_help(checker: Run, command: str) -> None:
    done = checker(*command.split(), "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Usage: checker")


@pytest.mark.parametrize("typed", ["--version", "list", "hint 0x01-caching/1"])
def test_nothing_heavy_is_imported_for_little(typed: str, tmp_path: Path) -> None:
    heavy = "pytest _pytest hypothesis mypy pycodestyle jinja2 watchfiles asyncio"
    code = f"import sys; from checker.cli.app import main; main({typed.split()!r}); print()\n"
    code += f"print(sorted(set({heavy.split()!r}) & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.endswith("\n[]\n")


def test_who_starts_in_javascript_has_the_packages_and_the_rules_that_we_have(tmp_path: Path) -> None:
    project = CURRICULUM.project("0x03-queuing_system_in_js")
    hand_out(tmp_path / "mine", [project])
    for name in ("package.json", "eslint.config.js"):
        assert (tmp_path / "mine" / project.name / name).read_bytes() == (project.folder / name).read_bytes()
