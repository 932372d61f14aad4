"""The Redis server that a submission talks to."""

from __future__ import annotations

import contextlib
import os
import socket
from time import monotonic, sleep

from checker.extensions.redis.worker.client import Connection, ConnectionLostError
from checker.runtime.worker.processes import ManagedProcess

PORT = 6379
_START_SECONDS = 20.0  # it takes a few milliseconds on a machine that is not busy
_CONFIGURATION = ("--bind", "127.0.0.1", "--save", "", "--loglevel", "warning", "--databases", "16")


class Server:
    """A fresh Redis on port 6379, with connections that only the checker has.

    The connections go over a socket in the file system that is unlinked before the
    submission is started. So nothing that a submission does to the port (shutting the
    server down, listening in its place) is taken for an answer of this server.
    """

    def __init__(self, program: str, folder: str, connections: int = 3) -> None:
        """Start it, and open the connections.

        Args:
            program: the path of `redis-server`.
            folder: for its socket; made when it does not exist.
            connections: how many to open.

        Raises:
            ConnectionLostError: when the server does not start; says why.
        """
        os.makedirs(folder, mode=0o700, exist_ok=True)
        path = f"{folder}/socket"
        command = [program, "--port", str(PORT), "--unixsocket", path, "--dir", folder, *_CONFIGURATION]
        self.program = ManagedProcess(command, {"LANG": "C.UTF-8"}, folder)
        self.connections = [self._connect(path) for _ in range(connections)]
        os.unlink(path)

    def _connect(self, path: str) -> Connection:
        deadline = monotonic() + _START_SECONDS
        while True:
            connection = socket.socket(socket.AF_UNIX)
            connection.settimeout(_START_SECONDS)
            try:
                connection.connect(path)
            except OSError:
                connection.close()
            else:
                return Connection(connection)
            self.program.read()
            if self.program.status is not None:
                state = self.program.snapshot()
                raise ConnectionLostError((state["output"] + state["errors"]).strip()[-300:])
            if monotonic() > deadline:
                raise ConnectionLostError("the Redis server does not answer")
            sleep(0.002)

    def close(self) -> None:
        """End it: by a command first, as some sandboxes do not let the worker send it a signal."""
        with contextlib.suppress(ConnectionLostError):
            self.connections[0].execute("SHUTDOWN", "NOSAVE")
        for connection in self.connections:
            connection.close()
        self.program.end()
