"""Reports how a worker ended, as lines of JSON to the judge that started it."""

import contextlib
import json
import os
from typing import Any


def outcome(code: int, cpu: float) -> dict[str, Any]:
    """Return how a worker ended.

    Args:
        code: the status that `os.wait` returned.
        cpu: seconds of processor time that the worker used.
    """
    return {"code": os.waitstatus_to_exitcode(code), "cpu": cpu}


def failure(error: BaseException) -> dict[str, Any]:
    """Return that a worker could not be started, and why."""
    return {"broken": f"{type(error).__name__}: {error}"}


def send(pipe: int, message: dict[str, Any]) -> None:
    """Send one line to the judge, if it still listens."""
    with contextlib.suppress(BrokenPipeError):
        os.write(pipe, json.dumps(message).encode() + b"\n")
