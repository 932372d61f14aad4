"""Plain data as JSON, by exact type; everything else as a numbered handle.

A subclass of `int` whose `__eq__` always returns True is not an `int`: it stays here, and
the judge gets the name of its type.
"""

import base64
from typing import Any

MAX_DEPTH = 40
MAX_NODES = 200_000
_MAX_JSON_INT = 1 << 53

_type, _len, _isinstance, _callable = type, len, isinstance, callable
_type_name = type.__dict__["__name__"].__get__


class _TooBig(Exception):
    """The value is deeper or larger than what is sent."""


class Values:
    """Turns values into JSON and back, and keeps the objects behind handles."""

    def __init__(self) -> None:
        self._handles: list[object] = []

    def encode(self, value: object) -> Any:
        """Return the value as JSON; a handle when any part is too deep or too large."""
        try:
            return self._encode(value, MAX_DEPTH, [MAX_NODES])
        except _TooBig:
            return self._handle(value)

    def decode(self, content: Any) -> Any:
        """Return what the judge sent, with handles replaced by the objects behind them."""
        if _type(content) is list:
            return [self.decode(item) for item in content]
        if _type(content) is not dict:
            return content
        ((tag, payload),) = content.items()
        if tag == "ref":
            return self._handles[payload]
        if tag == "int":
            return int(payload, 16)
        if tag == "float":
            return float(payload)
        if tag == "bytes":
            return base64.b64decode(payload)
        if tag == "dict":
            return {self.decode(key): self.decode(item) for key, item in payload}
        makers: dict[str, Any] = {"tuple": tuple, "set": set, "frozenset": frozenset}
        return makers[tag](self.decode(item) for item in payload)

    def _encode(self, value: Any, depth: int, nodes: list[int]) -> Any:
        kind = _type(value)
        if value is None or kind is bool:
            return value
        if kind is int:
            if -_MAX_JSON_INT < value < _MAX_JSON_INT:
                return value
            self._spend(nodes, value.bit_length() // 32)
            return {"int": f"{value:x}"}
        if kind is float:
            # NaN and the infinities are no JSON.
            return value if value - value == 0 else {"float": repr(value)}
        if kind is str or kind is bytes:
            self._spend(nodes, _len(value) // 8)
            return value if kind is str else {"bytes": base64.b64encode(value).decode("ascii")}
        if kind not in (list, tuple, dict, set, frozenset):
            return self._handle(value)
        if depth == 0:
            raise _TooBig
        self._spend(nodes, _len(value) + 1)
        if kind is dict:
            pairs = [
                [self._encode(key, depth - 1, nodes), self._encode(item, depth - 1, nodes)]
                for key, item in value.items()
            ]
            return {"dict": pairs}
        items = [self._encode(item, depth - 1, nodes) for item in value]
        return items if kind is list else {kind.__name__: items}

    @staticmethod
    def _spend(nodes: list[int], cost: int) -> None:
        nodes[0] -= cost
        if nodes[0] < 0:
            raise _TooBig

    def _handle(self, value: object) -> Any:
        for number, known in enumerate(self._handles):  # noqa: B007 - read below
            if known is value:
                break
        else:
            number = _len(self._handles)
            self._handles.append(value)
        return {"ref": [number, _type_name(_type(value)), _callable(value)]}
