"""One run of mypy over texts, inside this process, with fixed settings alone.

mypy has no interface for this but `mypy.build`, which is not promised to stay
as it is: everything that knows it is in this file. The version is pinned.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mypy.options import Options

# On top of mypy's defaults. No packages are searched for: what a learner imports
# beyond the standard library is of type Any, on every machine alike.
SETTINGS: dict[str, Any] = {
    "implicit_optional": True,
    "ignore_missing_imports": True,
    # A variable may change its type: that is legal, and common among beginners.
    "allow_redefinition": True,
    "python_executable": None,
    "incremental": True,
    "sqlite_cache": True,
    "sqlite_num_shards": 1,
    "many_errors_threshold": -1,  # else one file's errors hide another's
    "show_absolute_path": True,
    "output": "json",
    "raise_exceptions": True,  # else a crash prints and exits
}


@dataclass(frozen=True, slots=True)
class Module:
    """A text, and the name under which mypy knows it.

    Attributes:
        id: what others import it by; no dots.
        name: the end of its path, for messages.
    """

    id: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Error:
    """An error of mypy; its line is 0 when it is about the whole module."""

    line: int
    message: str
    code: str


class BlockedError(Exception):
    """mypy gave up because of some modules and did not check the others.

    Attributes:
        errors: of those modules, by id.
    """

    def __init__(self, errors: dict[str, list[Error]]) -> None:
        super().__init__(", ".join(errors))
        self.errors = errors


def load() -> None:
    """Import mypy now; else the first `run` does, and that takes as long as a small build."""
    import mypy.build  # noqa: F401


def run(modules: Sequence[Module], cache: Path) -> dict[str, list[Error]]:
    """Check all modules together.

    Args:
        modules: each id once.
        cache: mypy's cache folder, in a folder that no other build uses; read,
            and written to.

    Returns:
        mypy's errors by module id; notes are left out.

    Raises:
        BlockedError: when some module cannot be analysed at all.
        Exception: whatever a crash of mypy raises.
    """
    from mypy.build import BuildSource, build
    from mypy.errors import CompileError

    # These files do not exist: mypy reads and caches those that do. Their
    # folders tell them apart and leave their names as the learner's.
    nowhere = cache.absolute().parent / "not"
    paths = {f"{nowhere}/{n}/{module.name}": module for n, module in enumerate(modules)}
    with _isolated_in(cache.absolute().parent):
        sources = [BuildSource(path, module.id, module.text) for path, module in paths.items()]
        lines: list[str] = []
        try:
            result = build(
                sources,
                options(cache),
                alt_lib_path=str(nowhere),  # in place of the current folder
                flush_errors=lambda _path, messages, _serious: lines.extend(messages),
                stdout=io.StringIO(),
                stderr=io.StringIO(),
            )
            result.manager.metastore.close()
        except CompileError as error:
            errors = _by_module(paths, lines)
            blocking = {error.module_with_blocker} & errors.keys() or errors.keys()
            if not blocking:
                raise
            raise BlockedError({each: errors[each] for each in errors if each in blocking}) from error
        return _by_module(paths, lines)


def options(cache: Path) -> Options:
    """The defaults of mypy with `SETTINGS`, and no configuration file."""
    from mypy.options import Options

    result = Options()
    for name, value in SETTINGS.items():
        if not hasattr(result, name):
            raise AttributeError(f"this mypy has no option {name}")
        setattr(result, name, value)
    result.cache_dir = str(cache)
    return result


@contextlib.contextmanager
def _isolated_in(folder: Path) -> Iterator[None]:
    """Change to a folder and unset MYPYPATH, which mypy would read.

    mypy removes files that it takes for its own stale ones from the current folder.
    """
    path = os.environ.pop("MYPYPATH", None)
    try:
        with contextlib.chdir(folder):
            yield
    finally:
        if path is not None:
            os.environ["MYPYPATH"] = path


def _by_module(paths: dict[str, Module], lines: list[str]) -> dict[str, list[Error]]:
    errors: dict[str, list[Error]] = {}
    for line in lines:
        try:
            message = json.loads(line)
        except ValueError:
            continue  # not about a file
        module = paths.get(message["file"])
        if module is not None and message["severity"] == "error":
            # mypy writes the type A of this module as `id.A` where it is
            # not the only A; the learner knows it as A.
            text = message["message"].replace(f"{module.id}.", "")
            error = Error(max(message["line"], 0), text, message["code"] or "")
            errors.setdefault(module.id, []).append(error)
    return errors
