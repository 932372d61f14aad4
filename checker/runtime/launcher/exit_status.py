"""How a worker ended, as a line of JSON to the judge that started it."""

import contextlib
import json
import os
from typing import Any


def outcome(code: int, cpu: float) -> dict[str, Any]:
    """How it ended: what `wait` said, and the seconds of processor time it had."""
    return {"code": os.waitstatus_to_exitcode(code), "cpu": cpu}


def say(status: int, content: dict[str, Any]) -> None:
    """Send a line to the judge, if it still listens."""
    with contextlib.suppress(BrokenPipeError):  # the judge no longer cares
        os.write(status, json.dumps(content).encode() + b"\n")
