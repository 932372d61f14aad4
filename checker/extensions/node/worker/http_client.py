"""HTTP requests to a server on this machine; the answers are plain data."""

from __future__ import annotations

import http.client
import io
import select
import socket
from collections.abc import Sequence
from time import monotonic
from typing import Any

_MAX_BYTES = 200_000  # of an answer
_CONNECT_SECONDS = 3.0  # the kernel accepts a connection: a busy server does not delay that


class Exchange:
    """One request over a connection of its own, sent when this is made.

    Attributes:
        answer: `status`, `type` and `body`, or `failed`, why there is none; None as long as one may come.
        connection: the socket; None when it is closed.
    """

    def __init__(self, port: int, method: str, path: str) -> None:
        """Send the request to a port on 127.0.0.1."""
        self.answer: dict[str, Any] | None = None
        self._method = method
        self._data = bytearray()
        self.connection: socket.socket | None = None
        head = f"{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"
        try:
            self.connection = socket.create_connection(("127.0.0.1", port), _CONNECT_SECONDS)
            self.connection.sendall(head.encode())
        except OSError as error:
            self._end({"failed": error.strerror or "no connection"})

    def read(self) -> None:
        """Read what has arrived; called when something has."""
        if self.connection is None:
            return
        try:
            data = self.connection.recv(1 << 16)
        except OSError as error:
            self._end({"failed": f"no answer came ({type(error).__name__})"})
            return
        self._data += data
        if not data or len(self._data) > _MAX_BYTES:
            self._end(_parsed(bytes(self._data), self._method) or {"failed": "no answer came: it hung up"})
        elif (answer := _parsed(bytes(self._data), self._method)) and answer.pop("whole"):
            self._end(answer)

    def close(self) -> None:
        """Close the connection."""
        if self.connection is not None:
            self.connection.close()
            self.connection = None

    def _end(self, answer: dict[str, Any]) -> None:
        answer.pop("whole", None)
        self.answer = answer
        self.close()


def read_answers(exchanges: Sequence[Exchange], seconds: float) -> None:
    """Read answers until all have come, or time is up."""
    deadline = monotonic() + seconds
    while open_exchanges := {item.connection: item for item in exchanges if item.connection is not None}:
        ready, _, _ = select.select(list(open_exchanges), [], [], max(0.0, deadline - monotonic()))
        if not ready:
            return
        for connection in ready:
            open_exchanges[connection].read()


class _Received:
    """Bytes that `http.client` reads as if they came from a socket."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def makefile(self, mode: str) -> io.BytesIO:
        return io.BytesIO(self._data)


def _parsed(data: bytes, method: str) -> dict[str, Any] | None:
    """The answer so far; None when its head is not complete. `whole` is whether no more may come."""
    if b"\r\n\r\n" not in data:
        return None
    received: Any = _Received(data)
    response = http.client.HTTPResponse(received, method=method)
    whole = True
    try:
        response.begin()
        until_closed = response.length is None and not response.chunked
        body = response.read()
        whole = not until_closed
    except http.client.IncompleteRead as error:
        body, whole = error.partial, False
    except (OSError, ValueError, http.client.HTTPException):
        return None
    text = body.decode("utf-8", "backslashreplace")
    kind = response.getheader("Content-Type") or ""
    return {"status": response.status, "type": kind, "body": text, "whole": whole}
