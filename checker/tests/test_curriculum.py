"""A malformed `tasks.toml` is refused with file, key and reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.curriculum.model import Curriculum, CurriculumError, read_project
from checker.grading.plan import BEHAVIOUR
from checker.tests.grading import CURRICULUM

GOOD = """
title = "Numbers"
language = "python"

[[task]]
id = "1"
title = "One"
files = ["1-one.py"]
hints = ["Count.", "Count to one."]
"""


def write(folder: Path, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "tasks.toml").write_text(text, "utf-8")
    return folder


def test_defaults(tmp_path: Path) -> None:
    project = read_project(write(tmp_path / "0x07-numbers", GOOD))
    assert project.name == "0x07-numbers"
    assert project.limits.cpu_seconds == 2
    assert project.limits.wall_seconds == 5
    assert project.limits.memory_mb == 512
    assert project.limits.processes == 32
    assert not project.annotations
    assert project.task("1").provided == ()


def test_limits_can_be_changed(tmp_path: Path) -> None:
    text = GOOD.replace("[[task]]", "[limits]\nwall_seconds = 9.5\n\n[[task]]")
    assert read_project(write(tmp_path / "p", text)).limits.wall_seconds == 9.5


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('title = "Numbers"\n', "", "title"),
        ('language = "python"', 'language = "cobol"', "language"),
        ('id = "1"', "id = 1", "task[0].id"),
        ('id = "1"', 'id = "../1"', "../1"),
        ('["1-one.py"]', "[]", "files"),
        ('["1-one.py"]', '"1-one.py"', "task[0].files"),
        ('["1-one.py"]', '["../1-one.py"]', "../1-one.py"),
        ('["1-one.py"]', '["/etc/passwd"]', "/etc/passwd"),
        ('["1-one.py"]', r'["a\u0000b"]', "plain path"),
        ('hints = ["Count.", "Count to one."]', "hints = []", "hints"),
        ('title = "One"', 'title = "One"\nhint = "Count."', "hint"),
        ("[[task]]", "[limits]\nmemory = 5\n\n[[task]]", "memory"),
        ("[[task]]", "[limits]\nmemory_mb = -5\n\n[[task]]", "memory_mb"),
        ("[[task]]", "[[task", "line"),
    ],
)
def test_malformed_is_refused(tmp_path: Path, old: str, new: str, says: str) -> None:
    assert old in GOOD
    folder = write(tmp_path / "p", GOOD.replace(old, new))
    with pytest.raises(CurriculumError) as refused:
        read_project(folder)
    assert str(refused.value).startswith(f"{folder / 'tasks.toml'}: ")
    assert says in str(refused.value)


def test_an_id_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CurriculumError, match=r"task.id: '1' stands there twice"):
        read_project(write(tmp_path / "p", GOOD + GOOD[GOOD.index("[[task]]") :]))


def test_not_utf8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tasks.toml").write_bytes(b'title = "\xff"')
    with pytest.raises(CurriculumError):
        read_project(tmp_path)


def test_no_project_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CurriculumError, match="no project here"):
        Curriculum.read(tmp_path)


@given(text=st.text(max_size=300) | st.lists(st.sampled_from(GOOD.splitlines())).map("\n".join))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_is_a_project_or_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "tasks.toml").write_bytes(text.encode("utf-8", "surrogatepass"))
    said = str(tmp_path)
    try:
        read_project(tmp_path)
    except CurriculumError as refused:
        said = str(refused)
    assert said.startswith(str(tmp_path))


def test_a_driver_has_to_be_there(tmp_path: Path) -> None:
    folder = write(tmp_path / "0x07-numbers", GOOD + 'driver = "1-main.py"\n')
    with pytest.raises(CurriculumError, match=r"tasks\.toml: task 1: driver: there is no '1-main\.py'"):
        Curriculum.read(tmp_path)
    (folder / "1-main.py").touch()
    assert Curriculum.read(tmp_path).project("0x07-numbers").tasks[0].driver == "1-main.py"


@pytest.mark.parametrize("key", ["needs", "optional"])
def test_a_file_to_build_on_is_one_of_some_task(tmp_path: Path, key: str) -> None:
    folder = write(tmp_path / "p", GOOD + f'{key} = ["1-one.py", "zz.py"]\n')
    with pytest.raises(CurriculumError) as refused:
        read_project(folder)
    said = f"{folder / 'tasks.toml'}: task 1: {key}: no task has 'zz.py' among its files"
    assert str(refused.value) == said


def test_a_project_is_known_by_the_name_after_its_number(tmp_path: Path) -> None:
    write(tmp_path / "0x07-numbers", GOOD)
    write(tmp_path / "0x08-letters", GOOD)
    curriculum = Curriculum.read(tmp_path)
    assert curriculum.project("0x01-Numbers").name == "0x07-numbers"
    assert curriculum.project("letters").name == "0x08-letters"
    with pytest.raises(KeyError):
        curriculum.project("0x07-words")


def test_a_name_after_the_number_that_two_have_names_neither(tmp_path: Path) -> None:
    write(tmp_path / "0x07-numbers", GOOD)
    write(tmp_path / "0x08-numbers", GOOD)
    curriculum = Curriculum.read(tmp_path)
    assert curriculum.project("0x08-numbers").name == "0x08-numbers"
    with pytest.raises(KeyError):
        curriculum.project("0x09-numbers")


@pytest.mark.parametrize("project", CURRICULUM.projects, ids=lambda project: project.name)
def test_every_file_of_every_task_is_there_and_tested(project: object) -> None:
    from checker.curriculum.model import Project

    assert isinstance(project, Project)
    for task in project.tasks:
        for name in (*task.files, *task.provided, *task.needs, *filter(None, [task.driver])):
            assert (project.folder / name).is_file(), name
        assert len(list((BEHAVIOUR / project.name).glob(f"test_{task.id}_*.py"))) == 1, task.id


@pytest.mark.parametrize("name", ["missing.json", "../secret.json"])
def test_what_learners_begin_with_has_to_be_there(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.json").write_text("{}")
    folder = write(tmp_path / "p", GOOD.replace("[[task]]", f'given = ["{name}"]\n\n[[task]]'))
    with pytest.raises(CurriculumError, match="given"):
        read_project(folder)
