"""Finds what is patched while a learner's tests run, however that was done.

After `unittest.mock.patch`, pytest's monkeypatch or a plain assignment a name
refers to another object than before. That is what is looked for.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from types import FunctionType, ModuleType
from typing import Any
from unittest.mock import NonCallableMock

_GONE = object()


class PatchTracker:
    """Remembers what the names in given modules, and in modules that these use, referred to at first."""

    def __init__(self, used: Sequence[str]) -> None:
        """Begin with modules that are there already.

        Args:
            used: their names; those that are not there are left out.
        """
        self._owners: list[tuple[object, str, dict[str, Any]]] = []
        for name in used:
            if name in sys.modules:
                self._keep(sys.modules[name], name)

    def keep(self, module: ModuleType) -> None:
        """Remember a given module, and its classes, as they are now."""
        name = module.__name__
        self._keep(module, name)
        for attribute, value in list(vars(module).items()):
            if isinstance(value, type) and value.__module__ == name:
                self._keep(value, f"{name}.{attribute}")

    def replaced(self) -> Iterator[str]:
        """The names that refer to something else now; `requests.*` where a whole module was replaced."""
        for owner, name, before in self._owners:
            now = vars(owner)
            for attribute, value in before.items():
                if now.get(attribute, _GONE) is not value:
                    yield f"{value.__name__}.*" if type(value) is ModuleType else f"{name}.{attribute}"

    def _keep(self, owner: object, name: str) -> None:
        known = {key: value for key, value in vars(owner).items() if not key.startswith("__")}
        self._owners.append((owner, name, known))


def replaced_in(this: object) -> Iterator[str]:
    """The attributes of an object that its class was not written with.

    An attribute of the object itself, or of a subclass, hides the one of the class.
    """
    above = set(_attributes(this))
    for owner in type(this).__mro__:
        place = f"{owner.__module__}.{owner.__qualname__}"
        for attribute, value in list(vars(owner).items()):
            if not attribute.startswith("__") and (
                attribute in above or _is_foreign(owner, attribute, value)
            ):
                yield f"{place}.{attribute}"
        above.update(vars(owner))


def _is_foreign(owner: type, attribute: str, value: Any) -> bool:
    if type(value) is FunctionType:
        return bool(value.__qualname__ != f"{owner.__qualname__}.{attribute}")
    return issubclass(type(value), NonCallableMock)


def _attributes(this: object) -> dict[str, Any]:
    """The attributes of the object itself; none of its code runs."""
    try:
        attributes = object.__getattribute__(this, "__dict__")
    except AttributeError:
        return {}
    return attributes if type(attributes) is dict else {}
