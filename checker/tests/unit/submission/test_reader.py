"""A learner's folder is read safely: regular files only, of a size, once."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from checker.curriculum.manifest import read_curriculum
from checker.curriculum.model import Curriculum
from checker.submission.model import File, SubmissionError
from checker.submission.reader import MAX_BYTES, read_submission

MANIFEST = """
title = "Numbers"
language = "python"
[[task]]
id = "1"
title = "One"
files = ["1-one.py"]
hints = ["Count.", "Count again."]
[[task]]
id = "2"
title = "Two"
files = ["2-two.py", "parts/half.py"]
hints = ["Count.", "Count again."]
"""


@pytest.fixture
def curriculum(tmp_path: Path) -> Curriculum:
    for name in ("0x07-numbers", "0x08-letters"):
        folder = tmp_path / "curriculum" / name
        folder.mkdir(parents=True)
        (folder / "tasks.toml").write_text(MANIFEST)
    return read_curriculum(tmp_path / "curriculum")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "learner" / "0x07-numbers"
    made.mkdir(parents=True)
    (made / "1-one.py").write_text("1\n")
    return made


def only_file(folder: Path, curriculum: Curriculum, name: str = "1-one.py") -> File:
    (work,) = read_submission(folder.parent, curriculum).works
    return work.files[name]


def test_a_repository(folder: Path, curriculum: Curriculum) -> None:
    (folder / "2-two.py").write_text("2\n")
    (folder / "parts").mkdir()
    (folder / "parts" / "half.py").write_text("0.5\n")
    (folder / "other.py").write_text("x\n")
    (work,) = read_submission(folder.parent, curriculum).works
    assert sorted(work.files) == ["1-one.py", "2-two.py", "parts/half.py"]
    assert work.files["parts/half.py"].text == "0.5\n"


def test_one_projects_folder(folder: Path, curriculum: Curriculum, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_submission(folder, curriculum).works[0].project.name == "0x07-numbers"
    monkeypatch.chdir(folder)
    assert read_submission(Path("."), curriculum).works[0].project.name == "0x07-numbers"


def test_a_folder_numbered_otherwise_is_found_and_mentioned(folder: Path, curriculum: Curriculum) -> None:
    folder.rename(folder.parent / "0x01-numbers")
    submission = read_submission(folder.parent, curriculum)
    assert submission.works[0].project.name == "0x07-numbers"
    assert submission.notices == ("'0x01-numbers' was graded as 0x07-numbers",)


def test_of_two_folders_for_one_project_the_exact_name_counts(folder: Path, curriculum: Curriculum) -> None:
    other = folder.parent / "0x01-numbers"
    other.mkdir()
    (other / "1-one.py").write_text("other\n")
    submission = read_submission(folder.parent, curriculum)
    assert submission.works[0].files["1-one.py"].text == "1\n"
    assert len(submission.notices) == 1


def test_only_names_a_project_of_which_nothing_is_there(folder: Path, curriculum: Curriculum) -> None:
    with pytest.raises(SubmissionError, match="0x08-letters"):
        read_submission(folder.parent, curriculum, [curriculum.project("0x08-letters")])


@pytest.mark.parametrize("make", ["none", "file", "empty"])
def test_what_cannot_be_graded_is_refused_in_one_line(
    tmp_path: Path, curriculum: Curriculum, make: str
) -> None:
    path = tmp_path / "somewhere"
    if make == "file":
        path.write_text("x")
    elif make == "empty":
        path.mkdir()
    with pytest.raises(SubmissionError) as refused:
        read_submission(path, curriculum)
    assert str(path) in str(refused.value)
    assert "\n" not in str(refused.value)


def test_links_are_not_followed(folder: Path, curriculum: Curriculum, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.py").write_text("secret\n")
    (folder / "1-one.py").unlink()
    (folder / "1-one.py").symlink_to(tmp_path / "elsewhere.py")
    file = only_file(folder, curriculum)
    assert file.content is None
    assert "link" in file.problem


def test_a_link_in_place_of_a_folder_is_not_followed(
    folder: Path, curriculum: Curriculum, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "half.py").write_text("secret\n")
    (folder / "parts").symlink_to(elsewhere)
    file = only_file(folder, curriculum, "parts/half.py")
    assert file.content is None


def test_a_fifo_does_not_keep_us_waiting(folder: Path, curriculum: Curriculum) -> None:
    (folder / "1-one.py").unlink()
    os.mkfifo(folder / "1-one.py")
    assert "FIFO" in only_file(folder, curriculum).problem


def test_a_socket_is_no_file(folder: Path, curriculum: Curriculum, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "1-one.py").unlink()
    monkeypatch.chdir(folder)  # a socket's path has to be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("1-one.py")
        assert only_file(folder, curriculum).content is None


def test_a_folder_is_no_file(folder: Path, curriculum: Curriculum) -> None:
    (folder / "1-one.py").unlink()
    (folder / "1-one.py").mkdir()
    assert "folder" in only_file(folder, curriculum).problem


def test_a_large_file_is_not_read(folder: Path, curriculum: Curriculum) -> None:
    (folder / "1-one.py").write_bytes(b"#" * MAX_BYTES)
    assert only_file(folder, curriculum).content is not None
    (folder / "1-one.py").write_bytes(b"#" * (MAX_BYTES + 1))
    assert "larger than 1 MB" in only_file(folder, curriculum).problem


def test_what_is_not_utf8_has_no_text(folder: Path, curriculum: Curriculum) -> None:
    (folder / "1-one.py").write_bytes(b"\xff\n")
    assert only_file(folder, curriculum).text is None


def test_the_digest_is_over_names_and_bytes(folder: Path, curriculum: Curriculum) -> None:
    first = read_submission(folder.parent, curriculum).sha256
    (folder / "other.py").write_text("x\n")
    assert read_submission(folder.parent, curriculum).sha256 == first
    (folder / "1-one.py").write_text("2\n")
    assert read_submission(folder.parent, curriculum).sha256 != first


def test_a_folder_of_very_many_files_is_no_burden(folder: Path, curriculum: Curriculum) -> None:
    for number in range(20_000):
        (folder / f"{number}.txt").touch()
    assert only_file(folder, curriculum).text == "1\n"


def test_a_misspelt_name_is_noticed(folder: Path, curriculum: Curriculum) -> None:
    (folder / "1-onee.py").touch()
    (folder / "unlike.py").touch()
    (folder / "1-one.py\x1b[31m").touch()
    (work,) = read_submission(folder.parent, curriculum).works
    assert work.nearest("1-one.py") == "1-onee.py"
    assert work.nearest("7-else_entirely.py") == ""


def test_a_folder_in_which_nothing_is_done_yet(folder: Path, curriculum: Curriculum) -> None:
    (folder / "1-one.py").unlink()
    with pytest.raises(
        SubmissionError, match=rf"nothing is handed in yet: begin {folder.name} with 1-one\.py"
    ):
        read_submission(folder, curriculum)


def test_a_project_that_is_only_begun_is_told_of(folder: Path, curriculum: Curriculum) -> None:
    (folder.parent / "0x08-letters").mkdir()
    submission = read_submission(folder.parent, curriculum)
    assert [work.project.name for work in submission.works] == ["0x07-numbers"]
    assert submission.notices == ("0x08-letters is begun, and nothing of it is handed in: it is not counted",)


def test_a_folder_inside_is_no_rival_to_the_projects_own(folder: Path, curriculum: Curriculum) -> None:
    (folder / "letters").mkdir()
    (folder / "numbers").mkdir()
    (work,) = read_submission(folder, curriculum).works
    assert work.files["1-one.py"].text == "1\n"


def test_a_file_called_like_a_project_is_no_folder_of_it(
    folder: Path, curriculum: Curriculum, tmp_path: Path
) -> None:
    (folder.parent / "numbers").touch()
    assert read_submission(folder.parent, curriculum).notices == ()
    (folder / "letters").touch()
    odd = folder.rename(tmp_path / "work")
    (work,) = read_submission(odd, curriculum, [curriculum.project("0x07-numbers")]).works
    assert sorted(work.files) == ["1-one.py"]


def test_a_project_behind_a_link_is_told_of(folder: Path, curriculum: Curriculum, tmp_path: Path) -> None:
    elsewhere = folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(elsewhere)
    with pytest.raises(SubmissionError, match=r"0x07-numbers: this is a link; links are not followed"):
        read_submission(folder.parent, curriculum)
    letters = folder.parent / "0x08-letters"
    letters.mkdir()
    (letters / "1-one.py").touch()
    submission = read_submission(folder.parent, curriculum)
    assert [work.project.name for work in submission.works] == ["0x08-letters"]
    assert submission.notices == ("'0x07-numbers' was not read: this is a link; links are not followed",)


def refusal(path: Path, curriculum: Curriculum) -> str:
    with pytest.raises(SubmissionError) as refused:
        read_submission(path, curriculum)
    return str(refused.value)


@pytest.mark.parametrize("below", ["zip", "zip/repository"])
def test_work_further_down_is_pointed_to(
    below: str, folder: Path, curriculum: Curriculum, tmp_path: Path
) -> None:
    top = tmp_path / "top"
    (top / below).mkdir(parents=True)
    folder.rename(top / below / "0x01-numbers")
    assert refusal(top, curriculum).endswith(f"there is one further down: grade {top / below}")


def test_a_project_inside_its_own_folder_is_pointed_to(folder: Path, curriculum: Curriculum) -> None:
    inside = folder / folder.name
    inside.mkdir()
    (folder / "1-one.py").rename(inside / "1-one.py")
    assert refusal(folder.parent, curriculum).endswith(f"grade {inside}")
    assert read_submission(folder, curriculum).works[0].files["1-one.py"].text == "1\n"


def test_a_folder_that_is_called_like_no_project(folder: Path, curriculum: Curriculum) -> None:
    letters = curriculum.project("0x08-letters")
    (letters.folder / "tasks.toml").write_text(MANIFEST.replace("1-one", "1-a").replace("2-two", "2-b"))
    again = read_curriculum(curriculum.root)
    work = folder.rename(folder.parent / "my work")
    assert refusal(work, again).endswith("if this is 0x07-numbers, add --only 0x07-numbers")
    assert refusal(work.parent, again).endswith(
        f"if {work} is 0x07-numbers, grade it with --only 0x07-numbers"
    )


def test_nothing_but_a_misspelt_name_is_told_of(folder: Path, curriculum: Curriculum) -> None:
    (folder / "1-one.py").rename(folder / "1_one.py")
    assert refusal(folder, curriculum).endswith("is 1_one.py meant to be 1-one.py?")
