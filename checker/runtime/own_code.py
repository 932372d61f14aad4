"""Tells the checker's own modules and folders in a worker from others."""

import os
import sys

MODULES = ("checker.runtime", "checker.extensions")
_BELOW = tuple(f"{name}." for name in MODULES)


def is_own_module(name: str) -> bool:
    """Whether a module of this name is part of the runtime, or of an extension."""
    return f"{name}.".startswith(_BELOW)


def folders() -> tuple[str, ...]:
    """Return the folders of the runtime and of the worker packages, each with a slash at the end."""
    packages = [
        module
        for name, module in list(sys.modules.items())
        if name == MODULES[0] or (name.startswith(_BELOW[1]) and name.endswith(".worker"))
    ]
    return tuple(
        os.path.join(os.path.abspath(folder), "") for package in packages for folder in package.__path__
    )
