"""The command, run as a person or a program would run it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]
FAKE = Path(__file__).parent / "fake_checker.py"

Run = Callable[..., subprocess.CompletedProcess[str]]


def environment(**more: str) -> dict[str, str]:
    """A plain environment in which `checker` is found."""
    plain = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "TMPDIR")}
    return {**plain, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1", **more}


@pytest.fixture
def checker(tmp_path: Path) -> Run:
    """Runs `python -m checker` in an empty folder."""

    def run(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        return _run([sys.executable, "-m", "checker", *arguments], tmp_path, environment(**more))

    return run


@pytest.fixture
def fake(tmp_path: Path) -> Run:
    """Runs the command with a `grade` that finds what `found` says."""

    def run(*arguments: str, found: str = "passed", **more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(FAKE), *arguments]
        return _run(command, tmp_path, environment(FAKE_GRADE=found, **more))

    return run


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A submission with the files of one project, which say nothing."""
    project = tmp_path / "work" / "0x01-caching"
    project.mkdir(parents=True)
    for name in ("0-basic_cache.py", "1-fifo_cache.py"):
        (project / name).write_text("#!/usr/bin/env python3\n")
    return tmp_path / "work"


def _run(command: list[str], folder: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, env=env, capture_output=True, encoding="utf-8", timeout=120, check=False
    )
