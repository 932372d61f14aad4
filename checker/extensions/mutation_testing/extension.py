"""The extension for tests that learners write: they are run on right code, and on wrong code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from checker.extension import Extension
from checker.extensions.mutation_testing import variants


class MutationTestingExtension(Extension):
    """Runs the tests that are handed in on variants of the code that they are about."""

    name = "mutation_testing"
    worker = Path(__file__).parent / "worker"
    fixtures = "checker.extensions.mutation_testing.fixtures"
    api = "checker.extensions.mutation_testing.api"

    def task_data(
        self,
        settings: Mapping[str, Any],
        *,
        folder: Path,
        task_id: str,
        definitions: Sequence[str],
        provided: Mapping[str, bytes],
    ) -> variants.Variants:
        """The variants of a task; see `variants.read`."""
        return variants.read(folder, task_id, settings, definitions, provided)
