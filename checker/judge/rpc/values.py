"""Plain data to and from a worker, by exact type; the trusted end."""

from __future__ import annotations

import base64
import math
import re
from collections import Counter
from collections.abc import Callable
from typing import Any

from checker.judge.rpc.frames import BadFrame

MAX_DEPTH = 100
_HEX = re.compile(r"-?[0-9a-f]{1,500000}")
_FLOATS = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}
# Hashes of numbers are no secret: keys that share one take for ever to tell apart.
_MOST_ALIKE = 16
_MOST_NAME = 200  # letters, of a class's name: it is looked at letter by letter
_CONTAINERS: dict[str, Callable[[list[Any]], Any]] = {
    "tuple": tuple,
    "set": set,
    "frozenset": frozenset,
}


class Handle:
    """Something that stays in the worker; it equals nothing but itself.

    Attributes:
        number: by which the worker knows it.
        type_name: the name of its class, as the worker says; untrusted text.
        callable: whether the worker says it can be called.
    """

    def __init__(self, number: int, type_name: str, callable: bool) -> None:
        self.number = number
        self.type_name = type_name
        self.callable = callable

    def __repr__(self) -> str:
        return f"<{self.type_name} object>"

    @property
    def _owner(self) -> str:
        """Whose attributes it has, in words."""
        return self.type_name


MakeHandle = Callable[[int, str, bool], Handle]


def encode(value: object) -> Any:
    """What a test passes in, as JSON.

    Raises:
        TypeError: when it is neither plain data nor a handle: a fault of the
            test's author.
    """
    if value is None or type(value) in (bool, str):
        return value
    if isinstance(value, Handle):
        return {"ref": value.number}
    if type(value) is int:
        return {"int": f"{value:x}"}
    if type(value) is float:
        return value if math.isfinite(value) else {"float": repr(value)}
    if type(value) is bytes:
        return {"bytes": base64.b64encode(value).decode("ascii")}
    if type(value) is dict:
        return {"dict": [[encode(key), encode(item)] for key, item in value.items()]}
    if type(value) is list:
        return [encode(item) for item in value]
    if isinstance(value, tuple | set | frozenset):
        return {type(value).__name__: [encode(item) for item in value]}
    raise TypeError(f"{type(value).__name__} cannot be sent to a worker")


def decode(content: Any, make_handle: MakeHandle) -> Any:
    """What a worker sent, as plain data and handles.

    Raises:
        BadFrame: when it is nothing that `checker.runtime.worker.values` would send.
    """
    try:
        return _decode(content, make_handle, MAX_DEPTH)
    except (TypeError, ValueError, KeyError, OverflowError, RecursionError) as error:
        if isinstance(error, BadFrame):
            raise
        raise BadFrame(f"not a value: {str(error)[:200]}") from error


def _decode(content: Any, make_handle: MakeHandle, depth: int) -> Any:
    if depth == 0:
        raise BadFrame("too deep")
    depth -= 1
    if content is None or type(content) in (bool, str, int, float):
        return content
    if type(content) is list:
        return [_decode(item, make_handle, depth) for item in content]
    if type(content) is not dict or len(content) != 1:
        raise BadFrame("not a value")
    ((tag, payload),) = content.items()
    if tag == "int" and _HEX.fullmatch(payload):
        return int(payload, 16)
    if tag == "float":
        return _FLOATS[payload]
    if tag == "bytes":
        return base64.b64decode(payload, validate=True)
    if tag == "ref":
        number, type_name, callable_ = payload
        if (type(number), type(type_name), type(callable_)) != (int, str, bool):
            raise BadFrame("not a handle")
        return make_handle(number, type_name[:_MOST_NAME], callable_)
    if type(payload) is not list:
        raise BadFrame("not a value")
    if tag == "dict":
        pairs = [
            (_decode(key, make_handle, depth), _decode(item, make_handle, depth)) for key, item in payload
        ]
        _refuse_alike([key for key, _ in pairs])
        result = dict(pairs)
        if len(result) != len(pairs):
            raise BadFrame("a key stands twice")
        return result
    items = [_decode(item, make_handle, depth) for item in payload]
    if tag != "tuple":
        _refuse_alike(items)
    return _CONTAINERS[tag](items)


def _refuse_alike(keys: list[Any]) -> None:
    if len(keys) > _MOST_ALIKE and max(Counter(map(hash, keys)).values()) > _MOST_ALIKE:
        raise BadFrame("too many keys with one hash")
