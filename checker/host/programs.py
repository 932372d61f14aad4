"""Programs that come with a Python distribution, or with the system where that is not installed."""

from __future__ import annotations

import functools
import importlib.util
import os
import shlex
import shutil
import sys
from pathlib import Path


@functools.cache
def find(module: str, name: str) -> Path | None:
    """Find a program: in the `bin` folder of a Python package, else on the `PATH`.

    Args:
        module: the top-level module of the distribution that brings the program.
        name: of the program.
    """
    spec = importlib.util.find_spec(module)
    for folder in (spec.submodule_search_locations or []) if spec else []:
        path = Path(folder) / "bin" / name
        if os.access(path, os.X_OK):
            return path
    path_on_system = shutil.which(name)
    return None if path_on_system is None else Path(path_on_system).resolve()


def not_installed(program: str, distribution: str) -> str:
    """A message that says that a program is missing, and how to install it.

    Args:
        program: the program's name for people.
        distribution: the Python distribution that brings it.
    """
    return f"{program} is not installed: run `{shlex.quote(sys.executable)} -m pip install {distribution}`"
