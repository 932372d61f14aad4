"""The words that the rest of the checker has for a sandbox."""

from __future__ import annotations

import enum
import os
import socket
from dataclasses import dataclass


class Isolation(enum.StrEnum):
    """How a submission is kept in.

    `AUTO` is asked for, never reported: the strongest that works here.
    """

    AUTO = "auto"
    FULL = "full"
    LIMITS = "limits"


class SandboxError(Exception):
    """A sandbox that was asked for cannot be had; one line says why."""


@dataclass(slots=True)
class WorkerProcess:
    """Our ends of what ties us to one worker.

    Attributes:
        channel: requests and answers.
        output: what it prints, as a readable descriptor.
        errors: what it prints to standard error, likewise.
        status: how it ended, written by who watches it, a JSON line each.
        lifeline: closing it ends the worker and all it started.
    """

    channel: socket.socket
    output: int
    errors: int
    status: int
    lifeline: int

    def kill(self) -> None:
        """End the worker; how it ended can still be read from `status`."""
        if self.lifeline >= 0:
            os.close(self.lifeline)
            self.lifeline = -1

    def close(self) -> None:
        """End the worker and let go of everything. Safe to call twice."""
        self.kill()
        self.channel.close()
        for name in ("output", "errors", "status"):
            descriptor = getattr(self, name)
            if descriptor >= 0:
                os.close(descriptor)
                setattr(self, name, -1)


class Sandbox:
    """A place in which workers run.

    Attributes:
        level: `FULL` or `LIMITS`, as the report names it.
        shared: whether workers are so well apart that one warm process may
            serve many tasks; otherwise each task has its own sandbox.
        weaker: why it is not of a better level, as a sentence; empty when it
            is, or none is installed.
    """

    level: Isolation
    shared: bool
    weaker: str = ""

    def start(self, limits: dict[str, float]) -> WorkerProcess:
        """Start one worker under `limits` (as in `tasks.toml`, by name).

        Raises:
            SandboxError: when the warm process is gone.
        """
        raise NotImplementedError

    def close(self) -> None:
        """End everything in it. Safe to call twice."""
        raise NotImplementedError
