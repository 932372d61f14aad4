"""What a checkout on Windows, or a zip, did to files is told once, and can be left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.curriculum.manifest import read_curriculum
from checker.curriculum.model import default_root
from checker.submission import checkout
from checker.submission.model import Submission
from checker.submission.reader import read_submission

PROJECT = "0x01-caching"
TEXT = b"#!/usr/bin/env python3\n# text\n"


@pytest.fixture
def read(tmp_path: Path) -> Submission:
    """Two files that are not executable."""
    return handed_in(tmp_path, {"0-basic_cache.py": TEXT, "1-fifo_cache.py": TEXT}, 0o644)


def handed_in(folder: Path, files: dict[str, bytes], mode: int) -> Submission:
    (folder / PROJECT).mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / PROJECT / name).write_bytes(content)
        (folder / PROJECT / name).chmod(mode)
    return read_submission(folder, read_curriculum(default_root()))


def test_modes_that_all_files_lost_are_told_once(read: Submission) -> None:
    found = checkout.allow_for(read, modes=True)
    (notice,) = found.notices
    assert "`chmod +x */*.py`" in notice
    assert "`git update-index --chmod=+x */*.py`" in notice
    assert "CRLF" not in notice
    assert found.works == read.works


def test_without_modes_every_file_is_executable(read: Submission) -> None:
    found = checkout.allow_for(read, modes=False)
    assert all(file.executable for work in found.works for file in work.files.values())
    assert not found.modes
    assert found.notices == ("whether files are executable was not looked at (--no-modes)",)
    assert found.sha256 == read.sha256


def test_one_file_that_is_executable_says_that_modes_were_kept(read: Submission, tmp_path: Path) -> None:
    (tmp_path / PROJECT / "0-basic_cache.py").chmod(0o755)
    again = read_submission(tmp_path, read_curriculum(default_root()))
    assert checkout.allow_for(again, modes=True).notices == ()


def test_one_file_alone_says_nothing_of_a_checkout(tmp_path: Path) -> None:
    assert (
        checkout.allow_for(handed_in(tmp_path, {"0-basic_cache.py": TEXT}, 0o644), modes=True).notices == ()
    )


def test_line_ends_of_windows_in_all_files(tmp_path: Path) -> None:
    windows = TEXT.replace(b"\n", b"\r\n")
    read = handed_in(tmp_path, {"0-basic_cache.py": windows, "1-fifo_cache.py": windows}, 0o644)
    (notice,) = checkout.allow_for(read, modes=True).notices
    assert "core.autocrlf" in notice
    found = checkout.allow_for(read, modes=False)
    assert [file.content for work in found.works for file in work.files.values()] == [TEXT, TEXT]
    assert "taken for Unix line ends" in found.notices[0]


def test_line_ends_of_windows_in_one_file_are_a_mistake(tmp_path: Path) -> None:
    windows = TEXT.replace(b"\n", b"\r\n")
    read = handed_in(tmp_path, {"0-basic_cache.py": windows, "1-fifo_cache.py": TEXT}, 0o755)
    assert checkout.allow_for(read, modes=True).notices == ()
    found = checkout.allow_for(read, modes=False)
    assert found.works[0].files["0-basic_cache.py"].content == windows
