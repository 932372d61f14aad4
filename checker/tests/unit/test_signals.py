"""Ctrl-C at the worst of moments: while a child is being made."""

from __future__ import annotations

import subprocess
import sys

# The signal comes in a hook of the fork's own, where Python drops what is raised.
PROGRAM = """
import os, signal
from checker.analysis.isolated_map import IsolatedMap

signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever started us may want it ignored
os.register_at_fork(after_in_parent=lambda: os.kill(os.getpid(), signal.SIGINT))
try:
    IsolatedMap(len, ["a"], lambda item: 5.0)
except KeyboardInterrupt:
    print("interrupted")
else:
    print("lost")
"""

CHILD = """
import signal
from checker import signals

with signals.deferred():
    signal.raise_signal(signal.SIGINT)
    signals.ignore_in_child()
signal.raise_signal(signal.SIGINT)
print("alive")
"""

LISTENS = """
import signal
from checker import signals

signal.signal(signal.SIGHUP, signal.SIG_IGN)
signals.install_handlers()
signal.raise_signal(signal.SIGHUP)
try:
    signal.raise_signal(signal.SIGTERM)
except KeyboardInterrupt:
    print("stopped")
"""


def said(program: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    return done.returncode, done.stdout, done.stderr


def test_an_interrupt_that_comes_in_a_fork_is_not_lost() -> None:
    assert said(PROGRAM) == (0, "interrupted\n", "")


def test_a_child_does_not_listen_to_it() -> None:
    assert said(CHILD) == (0, "alive\n", "")


def test_being_told_to_end_is_an_interrupt_and_nohup_is_obeyed() -> None:
    assert said(LISTENS) == (0, "stopped\n", "")
