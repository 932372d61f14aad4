"""Monkey-patches attributes, and restores them."""

from __future__ import annotations

import functools
import sys
from types import ModuleType
from typing import Any

from checker.runtime.own_code import is_own_module


class Patcher:
    """Remembers what it replaced, in order."""

    def __init__(self) -> None:
        self._originals: list[tuple[Any, str, Any]] = []

    def set(self, owner: Any, name: str, value: object) -> None:
        """Replace what an owner itself has, rather than inherits, under a name.

        Args:
            owner: a dict; or else a class, a module or a function.
            name: a key of the dict, or the name of an attribute.
            value: the replacement.
        """
        if isinstance(owner, dict):
            original = owner[name]
        else:
            original = owner.__defaults__ if name == "__defaults__" else vars(owner)[name]
        self._originals.append((owner, name, original))
        _assign(owner, name, value)

    def restore(self) -> None:
        """Restore all originals, the last change first."""
        while self._originals:
            _assign(*self._originals.pop())


@functools.cache
def find_references(functions: tuple[object, ...]) -> tuple[tuple[dict[str, Any], str, object], ...]:
    """Find where modules keep one of these functions: the namespace, the name in it, the function.

    The checker's own modules are left out: they need the real functions.
    """
    by_id = {id(function): function for function in functions}
    references = []
    for module_name, module in list(sys.modules.items()):
        if not isinstance(module, ModuleType) or is_own_module(module_name):
            continue
        namespace = vars(module)
        for name, value in list(namespace.items()):
            if id(value) in by_id:
                references.append((namespace, name, by_id[id(value)]))
    return tuple(references)


def _assign(owner: Any, name: str, value: object) -> None:
    if isinstance(owner, dict):
        owner[name] = value
    else:
        setattr(owner, name, value)
