"""Which installed files belong to a Python distribution and to all that it requires."""

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
    """The distributions and all that they require, as installed here.

    Raises:
        importlib.metadata.PackageNotFoundError: when one of `names` is not installed.
    """
    installed: dict[str, importlib.metadata.Distribution] = {}
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        key = canonicalize_name(name)
        if key in installed:
            continue
        try:
            installed[key] = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            if name in names:
                raise
            continue  # removed by hand: whatever needs it says so
        requirements = map(Requirement, installed[key].requires or ())
        waiting += [each.name for each in requirements if each.marker is None or each.marker.evaluate()]
    return tuple(installed.values())


def paths(names: Iterable[str]) -> list[Path]:
    """The top-level files and folders that these distributions consist of."""
    top = set()
    for distribution in _closure(tuple(names)):
        for file in distribution.files or ():
            if file.parts[0] not in ("..", "__pycache__"):
                top.add(Path(str(distribution.locate_file(file.parts[0]))))
    return sorted(path for path in top if path.exists())


def modules(names: Iterable[str]) -> list[str]:
    """The modules that these distributions are called after, as they are imported."""
    wanted = {re.sub(r"[-.]", "_", name).lower() for name in names}
    stems = {path.stem for path in paths(names)}
    return sorted(wanted & stems)
