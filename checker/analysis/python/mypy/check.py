"""Type checks: mypy in one build for all files that are graded together."""

from __future__ import annotations

import ast
import keyword
import sqlite3
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from checker.analysis.finding import Finding, limit, shorten
from checker.analysis.python.mypy import cache
from checker.analysis.python.mypy.build import SETTINGS, BlockedError, Error, Module, run
from checker.analysis.python.mypy.exemptions import Exemptions
from checker.analysis.python.suppressions import neutralise_suppressions
from checker.analysis.python.syntax_tree import walk
from checker.analysis.source import Source

_MAX_LETTERS = 300
_SETTINGS = repr(sorted(SETTINGS.items()))


@dataclass
class _Group:
    """Sources that can be in one build without seeing what they must not.

    Attributes:
        members: positions in the list of all sources.
        importable: name to position, of those that their project imports.
        imported: what any of them imports.
    """

    members: list[int] = field(default_factory=list)
    importable: dict[str, int] = field(default_factory=dict)
    imported: set[str] = field(default_factory=set)


def find(
    sources: Sequence[Source], provided: Mapping[str, str], folder: Path | None = None
) -> list[list[Finding]]:
    """The findings of mypy in each source, in the order of `sources`.

    A source is known to the others of its project by its name, where that is
    an identifier. Comments that would silence mypy are not obeyed.

    Args:
        sources: those that do not parse get their finding too.
        provided: text by import name of what learners are given; it can be imported and
            is not checked.
        folder: where to keep what mypy knows of the standard library; its
            folder in the user's cache by default.

    Raises:
        Exception: whatever a crash of mypy raises; it can also end or hang
            the process.
    """
    folder = cache.default_folder() if folder is None else folder
    try:
        return _find(sources, provided, folder)
    except sqlite3.OperationalError:
        raise  # a full disk, say: the cache is as it was
    except sqlite3.DatabaseError:
        cache.forget(folder, _SETTINGS)
        return _find(sources, provided, folder)


def is_prepared(folder: Path | None = None) -> bool:
    """Whether mypy knows the standard library already, so that a build is quick."""
    return cache.is_kept(cache.default_folder() if folder is None else folder, _SETTINGS)


def prepare(folder: Path | None = None) -> None:
    """Fill the cache, so that no learner's file is blamed for the time."""
    find([], {}, folder)


def _find(sources: Sequence[Source], provided: Mapping[str, str], folder: Path) -> list[list[Finding]]:
    findings: list[list[Finding]] = [[] for _ in sources]
    with cache.private_copy(folder, _SETTINGS, _fill) as own:
        for group in _groups(sources):
            for position, errors in _check(group, sources, provided, own).items():
                findings[position] = _findings(sources[position], errors)
    return findings


def _fill(folder: Path, program: str) -> None:
    run([Module("all", "all.py", program)], folder)


def _check(
    group: _Group, sources: Sequence[Source], provided: Mapping[str, str], folder: Path
) -> dict[int, list[Error]]:
    """The errors of mypy by position; modules that keep it from checking the others are taken out."""
    names = {position: name for name, position in group.importable.items()}
    left = {}
    for position in group.members:
        source = sources[position]
        # A module whose name has a colon in it cannot be imported.
        module_id = names.get(position, f"{position}:{PurePosixPath(source.name).stem}".replace(".", "_"))
        left[module_id] = (
            position,
            Module(module_id, PurePosixPath(source.name).name, neutralise_suppressions(source.code)),
        )
    given = [
        Module(name, f"{name}.py", text) for name, text in provided.items() if name not in group.importable
    ]
    result: dict[int, list[Error]] = {}
    while left:
        try:
            errors = run([*given, *(module for _, module in left.values())], folder)
        except BlockedError as blocked:
            culprits = blocked.errors.keys() & left.keys()
            if not culprits:
                raise
            for module_id in culprits:
                result[left.pop(module_id)[0]] = blocked.errors[module_id]
        else:
            return result | {position: errors.get(each, []) for each, (position, _) in left.items()}
    return result


def _findings(source: Source, errors: Sequence[Error]) -> list[Finding]:
    if not errors:
        return []
    exemptions = Exemptions.from_source(source)
    reported = [error for error in errors if not exemptions.applies_to(error)]
    in_order = sorted(reported, key=lambda error: error.line)
    return limit([Finding(source.name, error.line, _sentence(error), error.code) for error in in_order])


def _sentence(error: Error) -> str:
    code = f" [{error.code}]" if error.code else ""
    return shorten(error.message, _MAX_LETTERS) + code


def _groups(sources: Sequence[Source]) -> list[_Group]:
    """As few builds as can be: one, unless two projects mean two things by one name."""
    groups: list[_Group] = []
    for project in dict.fromkeys(source.project for source in sources):
        own = _project(sources, project)
        for group in groups:
            if not (own.importable.keys() & group.imported or group.importable.keys() & own.imported):
                group.members += own.members
                group.importable |= own.importable
                group.imported |= own.imported
                break
        else:
            groups.append(own)
    return groups


def _project(sources: Sequence[Source], project: str) -> _Group:
    group = _Group()
    candidates = {}
    for position, source in enumerate(sources):
        if source.project == project:
            group.members.append(position)
            group.imported |= _imports(source)
            candidates[source.name.removesuffix(".py")] = position
    group.importable = {
        name: position
        for name, position in candidates.items()
        if name in group.imported
        and name.isidentifier()
        and not keyword.iskeyword(name)
        # The standard library is imported by stubs too: it stays what it is.
        and name not in sys.stdlib_module_names
    }
    return group


def _imports(source: Source) -> set[str]:
    """The top-level names that a file imports; none when it does not parse."""
    names = set()
    for node in walk(source):
        match node:
            case ast.Import(names=aliases):
                names |= {alias.name.partition(".")[0] for alias in aliases}
            case ast.ImportFrom(module=str(module), level=0):
                names.add(module.partition(".")[0])
    return names
