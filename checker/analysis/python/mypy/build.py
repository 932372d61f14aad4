"""One run of mypy over texts, inside this process, with our settings alone.

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

# Beside mypy's defaults. No packages are looked for: what a learner imports
# beyond the standard library has any type, on every machine alike.
SETTINGS: dict[str, Any] = {
    "implicit_optional": True,
    "ignore_missing_imports": True,
    # A name may come to mean something else: no lie, and common among beginners.
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
    """What mypy says about one line; 0 when about none."""

    line: int
    message: str
    code: str


class BlockedError(Exception):
    """mypy gave up because of some modules and said nothing of the others.

    Attributes:
        errors: what it said, by module id.
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
        cache: mypy's cache folder, in a folder that nobody else uses; read,
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
    with _standing_in(cache.absolute().parent):
        sources = [BuildSource(path, module.id, module.text) for path, module in paths.items()]
        said: list[str] = []
        try:
            result = build(
                sources,
                options(cache),
                alt_lib_path=str(nowhere),  # in place of the current folder
                flush_errors=lambda _path, messages, _serious: said.extend(messages),
                stdout=io.StringIO(),
                stderr=io.StringIO(),
            )
            result.manager.metastore.close()
        except CompileError as error:
            errors = _by_module(paths, said)
            blocking = {error.module_with_blocker} & errors.keys() or errors.keys()
            if not blocking:
                raise
            raise BlockedError({each: errors[each] for each in errors if each in blocking}) from error
        return _by_module(paths, said)


def options(cache: Path) -> Options:
    """The defaults of mypy, our settings, no configuration of anybody's."""
    from mypy.options import Options

    made = Options()
    for name, value in SETTINGS.items():
        if not hasattr(made, name):
            raise AttributeError(f"this mypy has no option {name}")
        setattr(made, name, value)
    made.cache_dir = str(cache)
    return made


@contextlib.contextmanager
def _standing_in(folder: Path) -> Iterator[None]:
    """Go to a folder of ours, and do without MYPYPATH, which mypy would read.

    mypy removes what it takes for stale files of its own from where it is.
    """
    path = os.environ.pop("MYPYPATH", None)
    try:
        with contextlib.chdir(folder):
            yield
    finally:
        if path is not None:
            os.environ["MYPYPATH"] = path


def _by_module(paths: dict[str, Module], said: list[str]) -> dict[str, list[Error]]:
    found: dict[str, list[Error]] = {}
    for line in said:
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
            found.setdefault(module.id, []).append(error)
    return found
