"""What cannot be kept as files, or would be large for nothing: links, FIFOs, crowds, odd names, parser bombs.

A case names one of these functions as `generator` in its `case.toml`, with hyphens for underscores.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from checker.curriculum.model import default_root

Build = Callable[[Path], None]
_Build = TypeVar("_Build", bound=Build)


@dataclass(frozen=True)
class Generator:
    """Changes a project's folder of a submission.

    Attributes:
        files: what it writes over, or takes away.
        build: does so, given the folder.
    """

    files: frozenset[str]
    build: Build


GENERATORS: dict[str, Generator] = {}


def _add(name: str, files: Collection[str], build: Build) -> None:
    GENERATORS[name] = Generator(frozenset(files), build)


def writes(*files: str) -> Callable[[_Build], _Build]:
    """Register a function as the generator of its name, which writes these files."""

    def register(build: _Build) -> _Build:
        _add(build.__name__.replace("_", "-"), files, build)
        return build

    return register


_TYPES = "0x00-python_variable_annotations"


@writes("0-add.py")
def link_to_the_reference(project: Path) -> None:
    _remove(project / "0-add.py").symlink_to(default_root() / _TYPES / "0-add.py")


@writes("1-concat.py")
def link_to_a_device(project: Path) -> None:
    _remove(project / "1-concat.py").symlink_to("/dev/zero")


@writes("2-floor.py")
def fifo(project: Path) -> None:
    os.mkfifo(_remove(project / "2-floor.py"), 0o777)


@writes("3-to_str.py")
def socket_in_its_place(project: Path) -> None:
    with contextlib.chdir(project), socket.socket(socket.AF_UNIX) as server:
        _remove(Path("3-to_str.py"))
        server.bind("3-to_str.py")


@writes("5-sum_list.py")
def folder_in_its_place(project: Path) -> None:
    folder = _remove(project / "5-sum_list.py")
    folder.mkdir()
    shutil.copy(default_root() / _TYPES / "5-sum_list.py", folder / "__init__.py")


@writes("6-sum_mixed_list.py")
def sparse_gigabytes(project: Path) -> None:
    with open(project / "6-sum_mixed_list.py", "r+b") as stream:
        stream.truncate(10 << 30)


@writes("7-to_kv.py")
def link_in_a_loop(project: Path) -> None:
    _remove(project / "7-to_kv.py").symlink_to("7-to_kv.py")


@writes("8-make_multiplier.py")
def other_case(project: Path) -> None:
    (project / "8-make_multiplier.py").rename(project / "8-MAKE_MULTIPLIER.py")


@writes()
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


@writes("100-safe_first_element.py")
def unreadable(project: Path) -> None:
    path = project / "100-safe_first_element.py"
    path.write_text("")
    path.chmod(0)


@writes()
def hundred_thousand_files(project: Path) -> None:
    folder = os.open(project, os.O_RDONLY)
    try:
        for number in range(100_000):
            os.mknod(f"{number}-cache.py", dir_fd=folder)
    finally:
        os.close(folder)


@writes()
def case_doubles(project: Path) -> None:
    for name in ("1-FIFO_cache.py", "1-Fifo_Cache.py"):
        (project / name).write_text("import os\nos._exit(0)\n")
    (project.parent / project.name.upper()).mkdir()


@writes("2-lifo_cache.py")
def locked_away(project: Path) -> None:
    path = project / "2-lifo_cache.py"
    path.write_text("")
    path.chmod(0o200)


@writes()
def deep_folders_beside(project: Path) -> None:
    with contextlib.chdir(project):
        for _ in range(700):
            os.mkdir("deep")
            os.chdir("deep")


@writes("4-mru_cache.py")
def hard_link_to_another_answer(project: Path) -> None:
    os.link(project / "3-lru_cache.py", _remove(project / "4-mru_cache.py"))


def _bomb(name: str, file: str, *parts: str, head: str = "") -> None:
    def build(project: Path) -> None:
        path = project / file
        path.unlink(missing_ok=True)
        path.write_text(head + "".join(parts))
        path.chmod(0o755)

    _add(name, (file,), build)


def _parser_bomb(name: str, file: str, *parts: str) -> None:
    _bomb(name, file, *parts, head='#!/usr/bin/env python3\n"""A file that is hard to read."""\n')


_parser_bomb("parentheses", "0-add.py", "X = ", "(" * 100_000, ")" * 100_000, "\n")
_parser_bomb("minus-signs", "1-concat.py", "X = ", "-" * 100_000, "1\n")
_parser_bomb("attributes", "2-floor.py", "X = a", ".b" * 100_000, "\n")
_parser_bomb("sum-of-many", "3-to_str.py", "X = ", "1+" * 200_000, "1\n")
_parser_bomb("million-lines", "5-sum_list.py", "a\n" * 490_000)
_parser_bomb("lambdas", "100-safe_first_element.py", "X =", " lambda:" * 30_000, " 0\n")
_parser_bomb(
    "if-in-if",
    "101-safely_get_value.py",
    *(f"{' ' * depth}if a:\n" for depth in range(99)),
    f"{' ' * 99}pass\n",
    "elif a:\n pass\n" * 20_000,
)
_parser_bomb(
    "just-not-too-deep",
    "9-element_length.py",
    "X = ",
    "not " * 2900,
    '1\n\n\ndef element_length(lst):\n    """Return nothing of use."""\n    return []\n',
)
_parser_bomb(
    "power-tower", "0-basic_cache.py", "X = ", "9**" * 2000, "9", '\nY = "x" * 4000 * 4000' * 1000, "\n"
)
_parser_bomb("one-long-line", "1-fifo_cache.py", 'X = "', "x" * 900_000, '"\n')
_parser_bomb("f-strings", "3-lru_cache.py", "X = f'", "{1:" * 50_000, "}" * 50_000, "'\n")
_parser_bomb("decorators", "4-mru_cache.py", "@a\n" * 100_000, "def f():\n    pass\n")
_parser_bomb(
    "classes-of-classes",
    "100-lfu_cache.py",
    *(f"class C{number}(C{number - 1}): pass\n" for number in range(1, 20_000)),
)
_bomb("helper-that-is-a-bomb", "bomb.py", "N = ", "-" * 60_000, "1\n")


def _remove(path: Path) -> Path:
    path.unlink()
    return path
