"""Length-prefixed JSON over a socket: the trusted end.

Everything read here comes from an untrusted process. Whatever it is,
the outcome is a frame or `BadFrame`.
"""

from __future__ import annotations

import json
import struct
from typing import Any

HEAD = struct.Struct(">I")
MAX_BYTES = 8 << 20


class BadFrame(ValueError):
    """These bytes are not a frame that an honest worker would send."""


def pack(content: object) -> bytes:
    """The bytes of one frame."""
    body = json.dumps(content, separators=(",", ":")).encode("ascii")
    return HEAD.pack(len(body)) + body


def split(buffer: bytearray) -> bytes | None:
    """Take the body of the first whole frame out of `buffer`.

    Returns:
        The body, or None while it has not all arrived.

    Raises:
        BadFrame: when the frame says it is larger than any frame may be.
    """
    if len(buffer) < HEAD.size:
        return None
    (size,) = HEAD.unpack_from(buffer)
    if size > MAX_BYTES:
        raise BadFrame(f"a frame of {size} bytes")
    if len(buffer) < HEAD.size + size:
        return None
    body = bytes(buffer[HEAD.size : HEAD.size + size])
    del buffer[: HEAD.size + size]
    return body


def unpack(body: bytes) -> dict[str, Any]:
    """Read the body of a frame.

    Raises:
        BadFrame: when it is not one JSON object in ASCII without doubled
            keys, NaN or infinities.
    """
    try:
        content = json.loads(body.decode("ascii"), object_pairs_hook=_pairs, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise BadFrame(str(error)[:200]) from error
    if type(content) is not dict:
        raise BadFrame("not an object")
    return content


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) != len(pairs):
        raise BadFrame("a key stands twice")
    return content


def _refuse(name: str) -> Any:
    raise BadFrame(name)
