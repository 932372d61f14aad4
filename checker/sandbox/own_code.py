"""The checker's own code that runs inside a sandbox: the runtime and the extensions' workers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from checker import FOLDER, extension

RUNTIME = FOLDER / "runtime"


def workers() -> Iterator[tuple[str, Path]]:
    """The name of each extension that has a sandboxed half, and the folder of that."""
    for each in extension.installed():
        if each.worker is not None:
            yield each.name, each.worker


def folders() -> list[Path]:
    """All of these folders."""
    return [RUNTIME, *(folder for _, folder in workers())]
