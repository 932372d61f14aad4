"""Build hook: a wheel carries the projects, found by their `tasks.toml`.

Run by hatchling when somebody does `pip install .`; never imported otherwise.
"""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CurriculumHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts every project beside the package's own modules."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name what to include; an editable install reads the repository itself."""
        if version == "editable":
            return
        for manifest in sorted(Path(self.root).glob("*/tasks.toml")):
            project = manifest.parent
            build_data["force_include"][str(project)] = f"checker/_curriculum/{project.name}"
