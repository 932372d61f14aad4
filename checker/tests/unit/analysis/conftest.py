"""What the tests of the gates share."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import pytest

from checker.analysis.python.mypy import check
from checker.analysis.source import Source


class MakeSource(Protocol):
    """Makes a Source of a text; everything else has a default."""

    def __call__(
        self,
        text: str,
        name: str = "1-file.py",
        project: str = "0x00-project",
        annotations: bool = True,
        given: frozenset[str] = frozenset(),
    ) -> Source:
        """Make it."""


@pytest.fixture(scope="session")
def source() -> MakeSource:
    """Make a source of a text."""

    def make(
        text: str,
        name: str = "1-file.py",
        project: str = "0x00-project",
        annotations: bool = True,
        given: frozenset[str] = frozenset(),
    ) -> Source:
        language = "javascript" if name.endswith(".js") else "python"
        return Source(project, name, text, annotations, given, language)

    return make


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warm cache of mypy's that no test writes to."""
    folder = tmp_path_factory.mktemp("mypy")
    check.prepare(folder)
    return folder
