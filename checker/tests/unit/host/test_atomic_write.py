"""A file is replaced whole, or stays as it was."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import BinaryIO

import pytest

from checker.host.atomic_write import replace_file


def test_replaces_and_keeps_the_mode(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old")
    path.chmod(0o640)
    replace_file(path, lambda stream: stream.write(b"new"))
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_new_file_has_the_mode_that_is_given(tmp_path: Path) -> None:
    replace_file(tmp_path / "cache.db", lambda stream: stream.write(b"new"), mode=0o600)
    assert stat.S_IMODE((tmp_path / "cache.db").stat().st_mode) == 0o600


def test_failed_write_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old")

    def fail(stream: BinaryIO) -> None:
        stream.write(b"half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        replace_file(path, fail)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
