"""A Redis client of a few lines, and the server that a submission talks to."""

from __future__ import annotations

import contextlib
import os
import re
import select
import socket
from time import monotonic, sleep
from typing import Any

from checker.runtime.worker.processes import ManagedProcess

PORT = 6379
_SECONDS = 20.0  # for what takes a few milliseconds on a machine that is not busy
_CONFIGURATION = ("--bind", "127.0.0.1", "--save", "", "--loglevel", "warning", "--databases", "16")


# What MONITOR tells: a moment, the database and the client, and the words, each in quotes.
_COMMAND = re.compile(r"[\d.]+ \[\d+ (\S+)\] (.*)", re.DOTALL)
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|.)", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b"}


class Broken(Exception):
    """The server is gone, or no longer the one that was started."""


class Server:
    """A fresh Redis on the usual port, and connections to it that nobody else has.

    Connections go over a socket in the file system that is unlinked before the
    submission is started, so that whatever it does to the port (shut the server
    down, listen in its place) cannot be taken for an answer of this server.
    """

    def __init__(self, program: str, folder: str, connections: int = 3) -> None:
        """Start it, and open the connections.

        Raises:
            Broken: when it does not come up; says why.
        """
        os.makedirs(folder, mode=0o700, exist_ok=True)
        path = f"{folder}/socket"
        command = [program, "--port", str(PORT), "--unixsocket", path, "--dir", folder, *_CONFIGURATION]
        self.program = ManagedProcess(command, {"LANG": "C.UTF-8"}, folder)
        self.connections = [self._connect(path) for _ in range(connections)]
        os.unlink(path)

    def _connect(self, path: str) -> Connection:
        deadline = monotonic() + _SECONDS
        while True:
            connection = socket.socket(socket.AF_UNIX)
            connection.settimeout(_SECONDS)
            try:
                connection.connect(path)
            except OSError:
                connection.close()
            else:
                return Connection(connection)
            self.program.read()
            if self.program.status is not None:
                said = self.program.snapshot()
                raise Broken((said["output"] + said["errors"]).strip()[-300:])
            if monotonic() > deadline:
                raise Broken("the Redis server does not answer")
            sleep(0.002)

    def close(self) -> None:
        """End it; by a word first, where it cannot be sent a signal."""
        with contextlib.suppress(Broken):
            self.connections[0].ask("SHUTDOWN", "NOSAVE")
        for connection in self.connections:
            connection.close()
        self.program.end()


class Connection:
    """One connection that speaks RESP2."""

    def __init__(self, connection: socket.socket) -> None:
        """Take over an open socket."""
        self._socket = connection
        self._buffer = bytearray()

    def ask(self, *words: str) -> Any:
        """Send one command, and give back its reply; an error as a dict with `error`.

        Raises:
            Broken: when there is none.
        """
        parts = [f"*{len(words)}\r\n".encode()]
        for word in words:
            data = word.encode()
            parts.append(f"${len(data)}\r\n".encode() + data + b"\r\n")
        try:
            self._socket.sendall(b"".join(parts))
            return self._read()
        except (OSError, ValueError) as error:
            raise Broken(f"the connection to Redis was lost: {error}") from None

    def heard(self, seconds: float) -> list[Any]:
        """What arrived unasked, on a connection that subscribed; waits so long for the first."""
        found: list[Any] = []
        try:
            while self._buffer or select.select([self._socket], [], [], 0 if found else seconds)[0]:
                found.append(self._read())
        except (OSError, ValueError) as error:
            raise Broken(f"the connection to Redis was lost: {error}") from None
        return found

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def _read(self) -> Any:
        line = self._line()
        kind, rest = line[:1], line[1:].decode("utf-8", "backslashreplace")
        if kind == b"+":
            return rest
        if kind == b"-":
            return {"error": rest}
        if kind == b":":
            return int(rest)
        size = int(rest)
        if size < 0:
            return None
        if kind == b"$":
            return self._take(size + 2)[:-2].decode("utf-8", "backslashreplace")
        return [self._read() for _ in range(size)]

    def _line(self) -> bytes:
        while (end := self._buffer.find(b"\r\n")) < 0:
            self._fill()
        return self._take(end + 2)[:-2]

    def _take(self, size: int) -> bytes:
        while len(self._buffer) < size:
            self._fill()
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        return data

    def _fill(self) -> None:
        data = self._socket.recv(1 << 16)
        if not data:
            raise ValueError("it hung up")
        self._buffer += data


def spoken(told: list[Any]) -> list[list[str]]:
    """The words of commands that MONITOR told of, without those over a socket in the file system."""
    found = [_COMMAND.match(line) for line in told if isinstance(line, str)]
    return [
        [_plain(word) for word in _WORD.findall(each[2])]
        for each in found
        if each is not None and not each[1].startswith("unix:")
    ]


def _plain(word: str) -> str:
    """What stands in quotes; bytes that are no text of their own stay one letter each."""

    def letter(escape: re.Match[str]) -> str:
        code = escape[1]
        return chr(int(code[1:], 16)) if code[:1] == "x" and len(code) == 3 else _ESCAPED.get(code, code)

    return _ESCAPE.sub(letter, word)
