"""The checker's own code that runs inside a sandbox: the runtime and the extensions' workers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from checker import FOLDER, extension

RUNTIME = FOLDER / "runtime"


def workers() -> Iterator[tuple[str, Path]]:
    """Yield the name of each extension that has a worker package, and the folder of that package."""
    for installed in extension.installed():
        if installed.worker is not None:
            yield installed.name, installed.worker


def folders() -> list[Path]:
    """Return the folders of the runtime and of all worker packages."""
    return [RUNTIME, *(folder for _, folder in workers())]
