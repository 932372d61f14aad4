"""Attacks that cannot be kept as files: links, FIFOs, crowds, odd names."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from checker.curriculum.model import default_root

Builder = Callable[[Path], None]


@dataclass(frozen=True)
class Made:
    """An attack that a function builds in a project's folder of a submission."""

    kind: str
    name: str
    task: str
    verdict: str
    verdicts: tuple[str, ...]
    files: frozenset[str]
    build: Builder


MADE: list[Made] = []


def lay_over(folder: Path, *without: str) -> Builder:
    """Copies a folder of files over a project's."""

    def build(project: Path) -> None:
        for path in sorted(folder.rglob("*")):
            target = project / path.relative_to(folder)
            if path.is_file() and path.name not in without:
                target.unlink(missing_ok=True)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, target)

    return build


def made(
    kind: str, task: str, verdict: str, *verdicts: str, files: tuple[str, ...] = ()
) -> Callable[[Builder], Builder]:
    """Keep a function as an attack; its name is the attack's."""

    def keep(build: Builder) -> Builder:
        name = build.__name__.replace("_", "-")
        MADE.append(Made(kind, name, task, verdict, verdicts, frozenset(files), build))
        return build

    return keep


_TYPES = "0x00-python_variable_annotations"
_CACHES = "0x01-caching"
_FOLDER = "folder-itself"
_FILES = "files-and-secrets"


@made(_FILES, f"{_TYPES}/0", "failed", "failed", files=("0-add.py",))
def link_to_the_reference(project: Path) -> None:
    _replace(project / "0-add.py").symlink_to(default_root() / _TYPES / "0-add.py")


@made(_FILES, f"{_TYPES}/1", "failed", "failed", files=("1-concat.py",))
def link_to_a_device(project: Path) -> None:
    _replace(project / "1-concat.py").symlink_to("/dev/zero")


@made(_FILES, f"{_TYPES}/2", "failed", "failed", files=("2-floor.py",))
def fifo(project: Path) -> None:
    os.mkfifo(_replace(project / "2-floor.py"), 0o777)


@made(_FILES, f"{_TYPES}/3", "failed", "failed", files=("3-to_str.py",))
def socket_in_its_place(project: Path) -> None:
    with contextlib.chdir(project), socket.socket(socket.AF_UNIX) as server:
        _replace(Path("3-to_str.py"))
        server.bind("3-to_str.py")


@made(_FILES, f"{_TYPES}/5", "failed", "failed", files=("5-sum_list.py",))
def folder_in_its_place(project: Path) -> None:
    folder = _replace(project / "5-sum_list.py")
    folder.mkdir()
    shutil.copy(default_root() / _TYPES / "5-sum_list.py", folder / "__init__.py")


@made(_FILES, f"{_TYPES}/6", "failed", "failed", files=("6-sum_mixed_list.py",))
def sparse_gigabytes(project: Path) -> None:
    with open(project / "6-sum_mixed_list.py", "r+b") as stream:
        stream.truncate(10 << 30)


@made(_FILES, f"{_TYPES}/7", "failed", "failed", files=("7-to_kv.py",))
def link_in_a_loop(project: Path) -> None:
    _replace(project / "7-to_kv.py").symlink_to("7-to_kv.py")


@made(_FOLDER, f"{_TYPES}/8", "missing", files=("8-make_multiplier.py",))
def other_case(project: Path) -> None:
    (project / "8-make_multiplier.py").rename(project / "8-MAKE_MULTIPLIER.py")


@made(_FOLDER, f"{_TYPES}/9", "passed")
def names_with_newlines(project: Path) -> None:
    for name in (
        b"a\nb.py",
        b"\x1b[31m.py",
        b"x" * 255,
        b"\xff\xfe.py",
        b"-rf",
        b"..py",
        "\u202e.py".encode(),
    ):
        with open(os.fsencode(project) + b"/" + name, "wb") as stream:
            stream.write(b"import os; os._exit(0)\n")


@made(_FOLDER, f"{_TYPES}/100", "failed", "failed", files=("100-safe_first_element.py",))
def unreadable(project: Path) -> None:
    path = project / "100-safe_first_element.py"
    path.write_text("")
    path.chmod(0)


@made(_FOLDER, f"{_CACHES}/0", "passed")
def hundred_thousand_files(project: Path) -> None:
    folder = os.open(project, os.O_RDONLY)
    try:
        for number in range(100_000):
            os.mknod(f"{number}-cache.py", dir_fd=folder)
    finally:
        os.close(folder)


@made(_FOLDER, f"{_CACHES}/1", "passed")
def case_doubles(project: Path) -> None:
    for name in ("1-FIFO_cache.py", "1-Fifo_Cache.py"):
        (project / name).write_text("import os\nos._exit(0)\n")
    (project.parent / project.name.upper()).mkdir()


@made(_FOLDER, f"{_CACHES}/2", "failed", "failed", files=("2-lifo_cache.py",))
def locked_away(project: Path) -> None:
    path = project / "2-lifo_cache.py"
    path.write_text("")
    path.chmod(0o200)


@made(_FOLDER, f"{_CACHES}/3", "passed")
def deep_folders_beside(project: Path) -> None:
    with contextlib.chdir(project):
        for _ in range(700):
            os.mkdir("deep")
            os.chdir("deep")


@made(_FOLDER, f"{_CACHES}/4", "failed", files=("4-mru_cache.py",))
def hard_link_to_another_answer(project: Path) -> None:
    os.link(project / "3-lru_cache.py", _replace(project / "4-mru_cache.py"))


def _replace(path: Path) -> Path:
    path.unlink()
    return path
