"""A malformed `tasks.toml` is refused with file, line, key and reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.curriculum.errors import CurriculumError
from checker.curriculum.manifest import read_curriculum, read_project
from checker.curriculum.toml_lines import find_line
from checker.grading.plan import BEHAVIOUR, plan
from checker.submission.model import Submission, Work
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
    ("old", "new", "line", "reason"),
    [
        ('title = "Numbers"\n', "", 1, "title: this key is missing"),
        (
            'language = "python"',
            'language = "cobol"',
            3,
            "language: expected python or javascript, got 'cobol'",
        ),
        ('id = "1"', "id = 1", 6, "task[0]: id: Expected `str`, got `int`"),
        ('id = "1"', 'id = "../1"', 6, "task[0]: id: '../1' is not letters and digits"),
        ('["1-one.py"]', "[]", 8, "task 1: files: no file is named"),
        ('["1-one.py"]', '"1-one.py"', 8, "task 1: files: Expected `array`, got `str`"),
        ('["1-one.py"]', '["../1-one.py"]', 8, "task 1: files: '../1-one.py' is not a plain path"),
        ('["1-one.py"]', '["/etc/passwd"]', 8, "task 1: files: '/etc/passwd' is not a plain path"),
        ('["1-one.py"]', r'["a\u0000b"]', 8, r"task 1: files: 'a\x00b' is not a plain path"),
        ('files = ["1-one.py"]', "files = [\n1,\n]", 8, "task 1: files: Expected `str`, got `int`"),
        ('files = ["1-one.py"]\n', "", 5, "task 1: files: this key is missing"),
        ('["Count.", "Count to one."]', "[]", 9, "task 1: hints: expected 2 at least, got 0"),
        ('["Count.", "Count to one."]', '["Count."]', 9, "task 1: hints: expected 2 at least, got 1"),
        ('title = "One"', 'title = "One"\nhint = "Count."', 8, "task 1: hint: unknown key; known are: id, "),
        ("[[task]]", "[limits]\nmemory = 5\n\n[[task]]", 6, "limits.memory: unknown key; known are: cpu_"),
        ("[[task]]", "[limits]\nmemory_mb = -5\n\n[[task]]", 6, "limits.memory_mb: expected more than 0"),
        ("[[task]]", "limits.memory_mb = -5\n[[task]]", 5, "limits.memory_mb: expected more than 0"),
        ("[[task]]", "[task]", 5, "task: Expected `array`, got `object`"),
        ("[[task]]", "[[task", 5, "Expected"),
        ('"Numbers"', '"Numbers', 2, "Illegal character"),
        ('id = "1"', 'id = "1"\nid = "2"', 7, "Cannot overwrite a value"),
    ],
)
def test_malformed_is_refused_with_file_line_and_key(
    tmp_path: Path, old: str, new: str, line: int, reason: str
) -> None:
    assert old in GOOD
    folder = write(tmp_path / "p", GOOD.replace(old, new))
    with pytest.raises(CurriculumError) as refused:
        read_project(folder)
    text = str(refused.value)
    assert text.startswith(f"{folder / 'tasks.toml'}:{line}: {reason}")
    assert "\n" not in text


def test_an_id_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CurriculumError, match=r":11: task 1: id: '1' is the id of an earlier task, too"):
        read_project(write(tmp_path / "p", GOOD + GOOD[GOOD.index("[[task]]") :]))


def test_line_of_a_key_behind_long_strings_and_comments(tmp_path: Path) -> None:
    text = GOOD.replace('"Count.", "Count', '"""\n[[task]]\nid = 1\n""", # hints = 1\n"Count')
    folder = write(tmp_path / "p", text + "\n# [limits]\nadvanced = 3\n")
    with pytest.raises(CurriculumError, match=r"tasks\.toml:16: task 1: advanced: Expected `bool`"):
        read_project(folder)


def test_line_of_a_key_in_a_table_of_the_second_task(tmp_path: Path) -> None:
    second = GOOD[GOOD.index("[[task]]") :].replace('"1"', '"2"')
    settings = "[task.settings.mutation_testing]\nx = 1\n"
    text = f"{GOOD}{settings}\n{second}{settings}"
    task = read_project(write(tmp_path / "p", text)).task("2")
    assert task.settings == {"mutation_testing": {"x": 1}}
    line = find_line(text, ("task", 1, "settings", "mutation_testing", "x"))
    assert text.splitlines()[line - 1 :] == ["x = 1"]


def test_one_malformed_project_leaves_the_others(tmp_path: Path) -> None:
    write(tmp_path / "0x07-numbers", GOOD)
    write(tmp_path / "0x08-letters", "title = 1\n")
    curriculum = read_curriculum(tmp_path)
    assert [project.name for project in curriculum.projects] == ["0x07-numbers"]
    assert curriculum.project("numbers").title == "Numbers"
    with pytest.raises(CurriculumError, match=r"0x08-letters/tasks\.toml:1: title: Expected `str`"):
        curriculum.project("letters")


def test_no_project_without_faults_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "0x08-letters", "title = 1\n")
    with pytest.raises(CurriculumError, match="0x08-letters"):
        read_curriculum(tmp_path)


def test_this_curriculum_has_no_faults() -> None:
    assert CURRICULUM.faults == {}


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("extensions", "there is no extension 'cobol'; installed are: coroutines, flask, "),
        ("packages", "'cobol' is not installed"),
    ],
)
def test_what_is_not_installed_is_named(tmp_path: Path, key: str, reason: str) -> None:
    folder = write(tmp_path / "p", GOOD.replace("\n[[task]]", f'{key} = ["cobol"]\n[[task]]'))
    project = read_project(folder)
    with pytest.raises(CurriculumError) as refused:
        project.check_installed()
    assert str(refused.value).startswith(f"{folder / 'tasks.toml'}:4: {key}: {reason}")


def test_not_utf8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tasks.toml").write_bytes(b'title = "\xff"')
    with pytest.raises(CurriculumError):
        read_project(tmp_path)


def test_no_project_at_all_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CurriculumError, match="no project here"):
        read_curriculum(tmp_path)


@given(text=st.text(max_size=300) | st.lists(st.sampled_from(GOOD.splitlines())).map("\n".join))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_is_a_project_or_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "tasks.toml").write_bytes(text.encode("utf-8", "surrogatepass"))
    message = str(tmp_path)
    try:
        read_project(tmp_path)
    except CurriculumError as refused:
        message = str(refused)
    assert message.startswith(str(tmp_path))


def test_a_driver_has_to_be_there(tmp_path: Path) -> None:
    folder = write(tmp_path / "0x07-numbers", GOOD + 'driver = "1-main.py"\n')
    with pytest.raises(CurriculumError, match=r"tasks\.toml:10: task 1: driver: there is no '1-main\.py'"):
        read_curriculum(tmp_path)
    (folder / "1-main.py").touch()
    assert read_curriculum(tmp_path).project("0x07-numbers").tasks[0].driver == "1-main.py"


@pytest.mark.parametrize("key", ["needs", "optional"])
def test_a_file_to_build_on_is_one_of_some_task(tmp_path: Path, key: str) -> None:
    folder = write(tmp_path / "p", GOOD + f'{key} = ["1-one.py", "zz.py"]\n')
    with pytest.raises(CurriculumError) as refused:
        read_project(folder)
    message = f"{folder / 'tasks.toml'}:10: task 1: {key}: no task has 'zz.py' among its files"
    assert str(refused.value) == message


def test_a_project_is_known_by_the_name_after_its_number(tmp_path: Path) -> None:
    write(tmp_path / "0x07-numbers", GOOD)
    write(tmp_path / "0x08-letters", GOOD)
    curriculum = read_curriculum(tmp_path)
    assert curriculum.project("0x01-Numbers").name == "0x07-numbers"
    assert curriculum.project("letters").name == "0x08-letters"
    with pytest.raises(KeyError):
        curriculum.project("0x07-words")


def test_a_name_after_the_number_that_two_have_names_neither(tmp_path: Path) -> None:
    write(tmp_path / "0x07-numbers", GOOD)
    write(tmp_path / "0x08-numbers", GOOD)
    curriculum = read_curriculum(tmp_path)
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


@pytest.mark.parametrize(
    ("settings", "line", "reason"),
    [
        ("[task.settings.python]\nx = 1\n", 11, "settings.python: python has no settings"),
        ("settings.python.x = 1\n", 11, "settings.python: python has no settings"),
        ("[task.settings.cobol]\n", 11, "settings.cobol: there is no extension 'cobol'; installed are: "),
    ],
)
def test_settings_that_do_not_fit_are_named_when_the_task_is_graded(
    tmp_path: Path, settings: str, line: int, reason: str
) -> None:
    folder = write(tmp_path / "0x01-caching", f"{GOOD}\n{settings}")
    work = Work(read_project(folder), {})
    (task,) = plan(Submission(tmp_path, (work,)), None)
    with pytest.raises(CurriculumError) as refused:
        task.job("")
    assert str(refused.value).startswith(f"{folder / 'tasks.toml'}:{line}: task 1: {reason}")


def test_task_without_behaviour_tests_is_named(tmp_path: Path) -> None:
    work = Work(read_project(write(tmp_path / "0x77-numbers", GOOD)), {})
    (task,) = plan(Submission(tmp_path, (work,)), None)
    with pytest.raises(CurriculumError, match=r"0x77-numbers/test_1_\*\.py: expected one file .*, got 0"):
        task.job("")
