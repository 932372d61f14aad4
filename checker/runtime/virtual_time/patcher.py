"""What has been put in the place of something else, so that it can be put back."""

from __future__ import annotations

from typing import Any


class Swaps:
    """Changes of attributes and of entries of dicts, in their order."""

    def __init__(self) -> None:
        """Begin with none."""
        self._before: list[tuple[Any, str, Any]] = []

    def put(self, owner: Any, name: str, new: object) -> None:
        """Put something under a name that is there already, and is not merely inherited.

        Args:
            owner: a dict; or else a class, a module or a function.
            name: a key, or the name of an attribute.
            new: what is to be found there.
        """
        if isinstance(owner, dict):
            before = owner[name]
        else:
            before = owner.__defaults__ if name == "__defaults__" else vars(owner)[name]
        self._before.append((owner, name, before))
        _set(owner, name, new)

    def undo(self) -> None:
        """Put everything back, the last change first."""
        while self._before:
            _set(*self._before.pop())


def _set(owner: Any, name: str, value: object) -> None:
    if isinstance(owner, dict):
        owner[name] = value
    else:
        setattr(owner, name, value)
