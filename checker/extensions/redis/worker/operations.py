"""Starting a Redis server, and asking it what it holds.

The server's replies are read from connections that were opened before the submission
began, through a path that no longer exists by then. So they come from the server that
was started here.

Not guaranteed: that the server is unharmed. A submission may flush it, shut it down,
change its configuration or kill it. Then the connections are lost, and the check does
not pass.
"""

from __future__ import annotations

import functools
import itertools
import os
from collections.abc import Callable, Sequence
from typing import Any

from checker.extensions.redis.worker.client import (
    Connection,
    ConnectionLostError,
    is_echo,
    monitored_commands,
)
from checker.extensions.redis.worker.server import Server
from checker.runtime.worker import processes
from checker.runtime.worker.processes import TABLE
from checker.runtime.worker.registry import worker_operation

_INSIDE = "/runtime/node/bin/redis-server"
_STOP_SECONDS = 1.0


class _Servers:
    """The servers that were started so far; the last one is asked."""

    def __init__(self) -> None:
        self._started: list[Server] = []

    def start(self, program: str) -> None:
        """Start one, in a folder of its own."""
        server = Server(program, os.path.abspath(f"redis{len(self._started)}"))
        self._started.append(server)
        TABLE.servers.append(server.program)

    @property
    def last(self) -> Server:
        """The one that was started last."""
        return self._started[-1]

    @property
    def commands(self) -> Connection:
        """The connection for commands."""
        return self.last.connections[0]

    @property
    def subscriptions(self) -> Connection:
        """The connection that subscribes to channels."""
        return self.last.connections[1]

    @property
    def monitor(self) -> Connection:
        """The connection on which `MONITOR` is used."""
        return self.last.connections[2]


_servers = _Servers()
_numbers = itertools.count()


def _reported(function: Callable[..., Any]) -> Callable[..., dict[str, Any]]:
    """Return `{"reply": …}`, or `{"lost": reason}` when the connection to the server is lost."""

    @functools.wraps(function)
    def operation(*args: Any) -> dict[str, Any]:
        TABLE.read()
        try:
            return {"reply": function(*args)}
        except ConnectionLostError as error:
            return {"lost": str(error)}

    return operation


@worker_operation
def redis_network(program: str) -> str:
    """Whether a server can be started, and on which network.

    Args:
        program: where `redis-server` is on this machine.

    Returns:
        `own` where the network is this worker's own, `shared` where it is the
        machine's, and nothing where the program cannot be run.
    """
    if os.path.exists(_INSIDE):
        return "own"
    return "shared" if os.access(program, os.R_OK | os.X_OK) else ""


@worker_operation
@_reported
def redis_start(program: str) -> None:
    """Start an empty server on port 6379.

    Args:
        program: where `redis-server` is, in a sandbox without a file system of its own.
    """
    _servers.start(_INSIDE if os.path.exists(_INSIDE) else program)


@worker_operation
@_reported
def redis_stop() -> None:
    """End the server without a warning to its clients."""
    server = _servers.last
    server.close()
    processes.wait([server.program], lambda: server.program.status is not None, _STOP_SECONDS)


@worker_operation
@_reported
def redis_execute(commands: Sequence[Sequence[str]]) -> list[Any]:
    """Execute commands, one after the other; their replies."""
    return [_servers.commands.execute(*words) for words in commands]


@worker_operation
@_reported
def redis_subscribe(channel: str) -> None:
    """Subscribe to a channel."""
    _servers.subscriptions.execute("SUBSCRIBE", channel)


@worker_operation
@_reported
def redis_messages() -> list[Any]:
    """What was published since the last call: all of it, as the reply to `PING` comes after it."""
    _servers.subscriptions.send("PING")
    return _servers.subscriptions.read_until(lambda reply: reply in (["pong", ""], "PONG"))


@worker_operation
@_reported
def redis_monitor() -> None:
    """Record the commands that the server executes from now on."""
    _servers.monitor.execute("MONITOR")


@worker_operation
@_reported
def redis_recorded_commands() -> list[list[str]]:
    """The submission's commands since the last call: all of them, as the judge's `ECHO` comes after them."""
    word = f"{next(_numbers)}"
    _servers.commands.execute("ECHO", word)
    return monitored_commands(_servers.monitor.read_until(lambda line: is_echo(line, word)))
