"""Where what is slow to compute is kept, and where it is when nothing can be kept."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.host import cache


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No folder is known yet, and temporary ones are made here."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    cache.folder.cache_clear()
    yield
    cache.folder.cache_clear()


def test_it_is_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert cache.folder() == tmp_path / "cache" / "checker"
    assert cache.folder().is_dir()


@pytest.mark.parametrize("place", ["/proc/nope", "/dev/null/nope", "file"])
def test_where_nothing_can_be_made_it_is_a_private_one(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / place))
    found = cache.folder()
    assert found.parent == tmp_path / "tmp"
    assert stat.S_IMODE(found.stat().st_mode) == 0o700
    assert cache.folder() == found


def test_nobodys_home_is_never_where_work_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_cache_path", lambda name: Path("~") / name)
    assert cache.folder().parent == tmp_path / "tmp"


def test_what_others_may_write_to_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is compiled is run from there."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    (tmp_path / "checker").mkdir()
    (tmp_path / "checker").chmod(0o777)
    assert cache.folder().parent == tmp_path / "tmp"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make another's folder")
@pytest.mark.parametrize("made", [True, False], ids=["is-there", "is-not-there"])
def test_root_leaves_the_folder_of_another_alone(
    made: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With sudo, HOME is often still another's."""
    home = tmp_path / "home"
    (home / "checker").mkdir(parents=True) if made else home.mkdir()
    for path in (home, *home.iterdir()):
        os.chown(path, 12345, 12345)
    monkeypatch.setenv("XDG_CACHE_HOME", str(home))
    assert cache.folder().parent == tmp_path / "tmp"
    assert list(home.iterdir()) == ([home / "checker"] if made else [])
