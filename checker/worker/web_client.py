"""Requests to a server on this machine, as plain data."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Sequence
from typing import Any

MOST_BODY = 100_000


def ask_all(port: int, requests: Sequence[Sequence[str]], seconds: float) -> list[dict[str, Any]]:
    """Send all requests, each over a connection of its own, and only then read the answers.

    Args:
        port: on 127.0.0.1.
        requests: pairs of a method and a path.
        seconds: to wait for each answer.

    Returns:
        For each its `status`, `type` and `body`, or `failed`: why there is none.
    """
    sent: list[tuple[str, socket.socket | str]] = []
    for method, path in requests:
        head = f"{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"
        try:
            connection = socket.create_connection(("127.0.0.1", port), seconds)
            connection.sendall(head.encode())
        except OSError as error:
            sent.append((method, error.strerror or "no connection"))
        else:
            sent.append((method, connection))
    return [_answer(method, each) for method, each in sent]


def _answer(method: str, connection: socket.socket | str) -> dict[str, Any]:
    if isinstance(connection, str):
        return {"failed": connection}
    try:
        response = http.client.HTTPResponse(connection, method=method)
        response.begin()
        body = response.read(MOST_BODY).decode("utf-8", "backslashreplace")
        return {"status": response.status, "type": response.getheader("Content-Type") or "", "body": body}
    except TimeoutError:
        return {"failed": "no answer came"}
    except (OSError, http.client.HTTPException) as error:
        return {"failed": f"no answer came ({type(error).__name__})"}
    finally:
        connection.close()
