"""The installed files of a Python distribution and of all that it requires."""

from __future__ import annotations

import functools
import importlib.metadata
import re
from collections.abc import Iterable
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@functools.cache
def _closure(names: tuple[str, ...]) -> tuple[importlib.metadata.Distribution, ...]:
    """Return the distributions and all that they require, as installed here.

    Raises:
        importlib.metadata.PackageNotFoundError: when one of `names` is not installed.
    """
    installed: dict[str, importlib.metadata.Distribution] = {}
    pending = list(names)
    while pending:
        name = pending.pop()
        key = canonicalize_name(name)
        if key in installed:
            continue
        try:
            installed[key] = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            if name in names:
                raise
            continue  # removed by hand: an import of it will fail and say so
        requirements = map(Requirement, installed[key].requires or ())
        pending += [item.name for item in requirements if item.marker is None or item.marker.evaluate()]
    return tuple(installed.values())


def paths(names: Iterable[str]) -> list[Path]:
    """Return the top-level files and folders that these distributions consist of."""
    top = set()
    for distribution in _closure(tuple(names)):
        for file in distribution.files or ():
            if file.parts[0] not in ("..", "__pycache__"):
                top.add(Path(str(distribution.locate_file(file.parts[0]))))
    return sorted(path for path in top if path.exists())


def modules(names: Iterable[str]) -> list[str]:
    """Return the modules that have the names of these distributions, as they are imported."""
    expected = {re.sub(r"[-.]", "_", name).lower() for name in names}
    stems = {path.stem for path in paths(names)}
    return sorted(expected & stems)
