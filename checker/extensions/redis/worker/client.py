"""A Redis client of a few lines: a connection that speaks RESP2, and what `MONITOR` sends over it."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from typing import Any

# A line of `MONITOR`: a timestamp, the database and the client, and the words, each in quotes.
_COMMAND = re.compile(r"[\d.]+ \[\d+ (\S+)\] (.*)", re.DOTALL)
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|.)", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b"}


class ConnectionLostError(Exception):
    """The server is gone, or is no longer the one that was started."""


class Connection:
    """One connection that speaks RESP2."""

    def __init__(self, connection: socket.socket) -> None:
        """Take over an open socket."""
        self._socket = connection
        self._buffer = bytearray()

    def execute(self, *words: str) -> Any:
        """Send one command and return its reply; an error reply as a dict with `error`.

        Raises:
            ConnectionLostError: when there is no reply.
        """
        self.send(*words)
        return self._reply()

    def send(self, *words: str) -> None:
        """Send one command, and leave its reply to `read_until`.

        Raises:
            ConnectionLostError: when the server is gone.
        """
        parts = [f"*{len(words)}\r\n".encode()]
        for word in words:
            data = word.encode()
            parts.append(f"${len(data)}\r\n".encode() + data + b"\r\n")
        try:
            self._socket.sendall(b"".join(parts))
        except OSError as error:
            raise _lost(error) from None

    def read_until(self, is_last: Callable[[Any], bool]) -> list[Any]:
        """What the server sends, after `SUBSCRIBE` or `MONITOR`, before a certain reply.

        Args:
            is_last: whether a reply is that one.

        Raises:
            ConnectionLostError: when the server is gone.
        """
        replies: list[Any] = []
        while not is_last(reply := self._reply()):
            replies.append(reply)
        return replies

    def close(self) -> None:
        """Close the connection."""
        self._socket.close()

    def _reply(self) -> Any:
        try:
            return self._read()
        except (OSError, ValueError) as error:
            raise _lost(error) from None

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
            raise ValueError("the server closed it")
        self._buffer += data


def _lost(error: Exception) -> ConnectionLostError:
    return ConnectionLostError(f"the connection to Redis was lost: {error}")


def is_echo(line: Any, word: str) -> bool:
    """Whether `MONITOR` sent this for the judge's `ECHO` of a word."""
    match = _COMMAND.match(line) if isinstance(line, str) else None
    return match is not None and match[1].startswith("unix:") and match[2] == f'"ECHO" "{word}"'


def monitored_commands(lines: list[Any]) -> list[list[str]]:
    """The words of the commands in what `MONITOR` sent.

    Commands over a socket in the file system are left out: those are the judge's.
    """
    matches = [_COMMAND.match(line) for line in lines if isinstance(line, str)]
    return [
        [_unescape(word) for word in _WORD.findall(match[2])]
        for match in matches
        if match is not None and not match[1].startswith("unix:")
    ]


def _unescape(word: str) -> str:
    """The text between the quotes of a word; a byte that is not ASCII stays one character."""

    def character(escape: re.Match[str]) -> str:
        code = escape[1]
        return chr(int(code[1:], 16)) if code[:1] == "x" and len(code) == 3 else _ESCAPED.get(code, code)

    return _ESCAPE.sub(character, word)
