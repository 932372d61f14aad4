"""The interface of a sandbox, whatever its isolation level."""

from __future__ import annotations

import enum
import os
import socket
from dataclasses import dataclass


class Isolation(enum.StrEnum):
    """How a submission is confined.

    `AUTO` can be requested and is never reported: the strongest level that works here.
    """

    AUTO = "auto"
    FULL = "full"
    LIMITS = "limits"


class SandboxError(Exception):
    """A sandbox cannot be opened, or is gone; the message says why, in one line."""


@dataclass(slots=True)
class WorkerProcess:
    """The judge's ends of the connections to one worker.

    Attributes:
        channel: the socket of requests and answers.
        output: a descriptor to read its standard output from.
        errors: a descriptor to read its standard error from.
        status: a descriptor to read from how it ended: JSON lines, written by the launcher.
        lifeline: a descriptor; closing it ends the worker and all that it started.
    """

    channel: socket.socket
    output: int
    errors: int
    status: int
    lifeline: int

    @property
    def is_alive(self) -> bool:
        """Whether the worker has its end of the channel still open. It must not have sent anything."""
        try:
            return bool(self.channel.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        except BlockingIOError:
            return True
        except OSError:
            return False

    def kill(self) -> None:
        """End the worker; `status` can still be read."""
        if self.lifeline >= 0:
            os.close(self.lifeline)
            self.lifeline = -1

    def close(self) -> None:
        """End the worker and close everything. Safe to call twice."""
        self.kill()
        self.channel.close()
        for name in ("output", "errors", "status"):
            descriptor = getattr(self, name)
            if descriptor >= 0:
                os.close(descriptor)
                setattr(self, name, -1)


class Sandbox:
    """Starts workers that are confined.

    Attributes:
        level: `FULL` or `LIMITS`, as the report names it.
        shared: whether workers are so well isolated from each other that one sandbox may serve
            many tasks; otherwise each task needs its own.
        weaker: why it is not of a better level, as a sentence; empty when it
            is, or none is installed.
    """

    level: Isolation
    shared: bool
    weaker: str = ""

    def start(self, limits: dict[str, float]) -> WorkerProcess:
        """Start one worker under `limits` (as in `tasks.toml`, by name).

        Raises:
            SandboxError: when the zygote is gone.
        """
        raise NotImplementedError

    def end_spare(self) -> None:
        """End the worker that was begun ahead, if there is one: no other is needed for now."""

    def close(self) -> None:
        """End everything in it. Safe to call twice."""
        raise NotImplementedError
