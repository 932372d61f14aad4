"""Length-prefixed JSON over a socket: the worker's end."""

import json
import socket
import struct
from typing import Any

_HEAD = struct.Struct(">I")
_dumps, _loads = json.dumps, json.loads


def receive(channel: socket.socket) -> Any:
    """Wait for one frame and return its content.

    Raises:
        EOFError: when the judge has hung up.
    """
    (size,) = _HEAD.unpack(_exactly(channel, _HEAD.size))
    return _loads(_exactly(channel, size))


def send(channel: socket.socket, content: Any) -> None:
    """Send one frame."""
    body = _dumps(content, separators=(",", ":")).encode("ascii")
    channel.sendall(_HEAD.pack(len(body)) + body)


def _exactly(channel: socket.socket, size: int) -> bytes:
    parts = []
    while size:
        part = channel.recv(min(size, 1 << 20))
        if not part:
            raise EOFError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
