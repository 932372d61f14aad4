"""Which installed files a submission may import, beside the standard library."""

from __future__ import annotations

import functools
import importlib.metadata
import re
from collections.abc import Iterable
from pathlib import Path

from checker.sandbox import node


@functools.cache
def _closure(names: tuple[str, ...]) -> tuple[importlib.metadata.Distribution, ...]:
    """The distributions and all that they require, as installed here."""
    found: dict[str, importlib.metadata.Distribution] = {}
    waiting = [name for name in names if name != node.NAME]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            found[key] = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            if name in names:
                raise
            continue  # an optional requirement, or one for another system
        for requirement in found[key].requires or ():
            if "extra ==" not in requirement:
                waiting.append(re.split(r"[^A-Za-z0-9_.-]", requirement, maxsplit=1)[0])
    return tuple(found.values())


def paths(names: Iterable[str]) -> list[Path]:
    """The top-level files and folders that these distributions consist of."""
    found = set()
    for distribution in _closure(tuple(names)):
        for file in distribution.files or ():
            if file.parts[0] not in ("..", "__pycache__"):
                found.add(Path(str(distribution.locate_file(file.parts[0]))))
    return sorted(path for path in found if path.exists())


def modules(names: Iterable[str]) -> list[str]:
    """What to import of them in the warm process."""
    wanted = {re.sub(r"[-.]", "_", name).lower() for name in names}
    stems = {path.stem for path in paths(names)}
    return sorted(wanted & stems)
