"""Running a few lines in an interpreter of their own, where time may be virtual."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any

ROOT = Path(__file__).parents[5]
SECONDS = 20

_BEFORE = """
import json, sys
sys.path.insert(0, {root!r})
def give(value):
    print(json.dumps(value), file=sys.__stdout__, flush=True)
"""
_INSTALL = """
from checker.runtime import virtual_time
clock = virtual_time.activate(1_700_000_000.0)
"""


def run(lines: str, *, first: str = "", virtual: bool = True) -> Any:
    """What the lines gave with `give(value)`, through JSON.

    Args:
        lines: run with `clock` installed, as a learner's module would be.
        first: run before it is installed.
        virtual: whether it is installed at all.
    """
    program = _BEFORE.format(root=str(ROOT)) + dedent(first)
    program += (_INSTALL if virtual else "") + dedent(lines)
    finished = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=SECONDS, check=False
    )
    assert finished.returncode == 0, finished.stderr[-3000:]
    return json.loads(finished.stdout)
