"""Where a technology joins the checker: what an extension declares, and how it is found by name.

An extension is a class that inherits from `Extension`. Its name stands in the entry
points of the group `checker.extensions`, and in the `extensions` of a project's
`tasks.toml`. General code knows no extension but by that name.

Example:
    class Toy(Extension):
        name = "toy"
        worker = Path(__file__).parent / "worker"
        fixtures = "toy_extension.fixtures"
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    import importlib.metadata

GROUP = "checker.extensions"


class UnknownExtensionError(LookupError):
    """No extension of this name is installed; the text names those that are."""


@dataclass(frozen=True)
class Exposure:
    """What of this machine has to be visible to a submission, beside Python's standard library.

    Attributes:
        distributions: installed Python distributions, with all that they require.
        files: pairs of a path on this machine and where it stands inside a sandbox that has a
            file system of its own. In a sandbox that has none, the path is the same.
        ports: of TCP, on loopback, that may be used where the sandbox has no network of its own.
        resolves_names: whether `localhost` is known by its name.
    """

    distributions: tuple[str, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    ports: tuple[int, ...] = ()
    resolves_names: bool = False

    def __or__(self, other: Exposure) -> Exposure:
        return Exposure(
            tuple(dict.fromkeys((*self.distributions, *other.distributions))),
            tuple(dict.fromkeys((*self.files, *other.files))),
            tuple(dict.fromkeys((*self.ports, *other.ports))),
            self.resolves_names or other.resolves_names,
        )


NOTHING = Exposure()


class Extension:
    """A technology that tests and submissions may use. Subclass it, and say what is different.

    Attributes:
        name: by which `tasks.toml` and tests know it.
        worker: the folder of the package that is imported inside the sandbox; its modules
            declare operations with `checker.runtime.worker.registry`. None when there is none.
        fixtures: the module with its pytest fixtures, by dotted name; empty when there is none.
        api: the module that tests get as `checker.testing.NAME`, by dotted name; may be empty.
    """

    name: ClassVar[str]
    worker: ClassVar[Path | None] = None
    fixtures: ClassVar[str] = ""
    api: ClassVar[str] = ""

    def exposure(self) -> Exposure:
        """What it needs to be visible. What is not installed is left out, not refused."""
        return NOTHING

    def task_data(
        self,
        settings: Mapping[str, Any],
        *,
        folder: Path,
        task_id: str,
        definitions: Sequence[str],
        provided: Mapping[str, bytes],
    ) -> Any:
        """What fixtures need to know of a task, made of its `[task.settings.NAME]` in `tasks.toml`.

        Args:
            settings: that table.
            folder: of the project's behaviour tests.
            task_id: inside the project.
            definitions: the classes and methods that belong to the task, where it names any.
            provided: the files that learners of this task are given, by name.

        Returns:
            Something that can be pickled: it goes to the process that judges.

        Raises:
            ValueError: when something of it does not fit; says which file or key, and why.
        """
        if settings:
            raise ValueError(f"{self.name} has no settings")


@functools.cache
def _declared() -> dict[str, importlib.metadata.EntryPoint]:
    import importlib.metadata  # it takes long, and most commands do without it

    return {point.name: point for point in importlib.metadata.entry_points(group=GROUP)}


@functools.cache
def find(name: str) -> Extension:
    """The extension of this name.

    Raises:
        UnknownExtensionError: when none is installed.
    """
    point = _declared().get(name)
    if point is None:
        known = ", ".join(sorted(_declared())) or "none"
        raise UnknownExtensionError(f"unknown extension {name!r}; installed: {known}")
    loaded: type[Extension] = point.load()
    return loaded()


def installed() -> list[Extension]:
    """All that are installed, by name."""
    return [find(name) for name in sorted(_declared())]


def exposure_of(names: Iterable[str], distributions: Iterable[str] = ()) -> Exposure:
    """What a project makes visible, by the names of its extensions and of its own distributions.

    Raises:
        UnknownExtensionError: when one of them is not installed.
    """
    whole = Exposure(tuple(distributions))
    for name in names:
        whole |= find(name).exposure()
    return whole
