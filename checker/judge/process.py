"""A judge in a process of its own, so that several work side by side."""

from __future__ import annotations

import contextlib
import importlib
import multiprocessing
import os
import tempfile
import threading
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from checker import signals
from checker.extension import Exposure
from checker.host.scratch import Scratch
from checker.judge.job import TaskJob
from checker.runtime.linux import syscalls
from checker.sandbox import Isolation, SandboxError, hash_seed, open_sandbox

if TYPE_CHECKING:
    from checker.judge.judge import Judge

_JUDGE = "checker.judge.judge"  # with pytest and Hypothesis, which take some time

_FORK = multiprocessing.get_context("fork")


def preload() -> None:
    """Import what judges need, for all that are started from here on."""
    importlib.import_module(_JUDGE)


class JudgeProcess:
    """Judges lists of tasks, one list at a time.

    Messages on `connection`: `("ready", (level, weaker))` or `("unavailable", reason)`
    once, then for each list `("check", check)` as each is decided,
    `("notice", text)`, and `("done", faults)`.
    """

    def __init__(self, isolation: Isolation, exposure: Exposure, seed: int) -> None:
        """Start it; it opens its first sandbox at once.

        Args:
            isolation: the requested level.
            exposure: what is seen in the first sandbox.
            seed: of the first run.
        """
        self.level: Isolation | None = None  # not known before it is ready
        self.weaker = ""  # why that is not a better one; see `Sandbox`
        self.connection, other_end = _FORK.Pipe()
        self._scratch = Scratch(0o711)  # workers of other users have their folders in it
        arguments = (other_end, isolation, exposure, seed, self._scratch.path)
        self._process = _FORK.Process(target=_serve, args=arguments, daemon=False)
        with signals.deferred():
            self._process.start()
        other_end.close()

    @property
    def alive(self) -> bool:
        """Whether it can still be asked."""
        return not self.connection.closed and self._process.is_alive()

    @property
    def pid(self) -> int:
        """Its number."""
        assert self._process.pid is not None
        return self._process.pid

    def judge(self, jobs: Sequence[TaskJob], seed: int) -> None:
        """Begin with a list of tasks; the answers come on `connection`."""
        # One that is gone has left its reason on the connection, or nothing.
        with contextlib.suppress(OSError):
            self.connection.send((list(jobs), seed))

    def close(self) -> None:
        """Let it clean up, and end it. Safe to call twice."""
        if not self.connection.closed:
            # A message, not only a closed end: a sibling forked later has a copy of this end.
            with contextlib.suppress(OSError):
                self.connection.send(None)
            self.connection.close()
            self._process.terminate()  # one that is at something does not hear the word
            self._process.join(5)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
            self._scratch.remove()


def _serve(connection: Connection, isolation: Isolation, exposure: Exposure, seed: int, scratch: str) -> None:
    opened = contextlib.ExitStack()
    signals.ignore_in_child(end=lambda: _end(opened))
    syscalls.set_dumpable(False)
    syscalls.die_with_parent()
    tempfile.tempdir = scratch
    os.chdir(scratch)  # the folder where the process began may be gone
    try:
        judge = _make_judge(isolation, exposure, seed, opened)
        connection.send(("ready", judge.open(exposure)))
        while (request := connection.recv()) is not None:
            jobs, seed = request
            faults = judge.judge(
                jobs,
                seed,
                lambda check: connection.send(("check", check)),
                lambda text: connection.send(("notice", text)),
            )
            connection.send(("done", faults))
    except SandboxError as error:
        connection.send(("unavailable", str(error)))
    except (EOFError, BrokenPipeError):
        return
    finally:
        opened.close()


def _make_judge(isolation: Isolation, exposure: Exposure, seed: int, opened: contextlib.ExitStack) -> Judge:
    """Open a sandbox, and import what a judge needs meanwhile.

    The sandbox is opened in the main thread: it would end with the thread that began it.
    """
    imports = threading.Thread(target=importlib.import_module, args=(_JUDGE,))
    imports.start()
    try:
        sandbox = opened.enter_context(
            contextlib.closing(open_sandbox(isolation, exposure, hash_seed=hash_seed(seed)))
        )
    finally:
        imports.join()
    made: Judge = importlib.import_module(_JUDGE).Judge(isolation, seed, {exposure: sandbox})
    opened.callback(made.close)
    return made


def _end(opened: contextlib.ExitStack) -> None:
    """End in the middle of whatever is going on, and leave nothing behind."""
    with contextlib.suppress(Exception):
        opened.close()
    os._exit(0)
