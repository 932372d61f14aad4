"""mypy, in one build for all files that are graded together."""

from __future__ import annotations

import ast
import keyword
import re
import sqlite3
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from checker.analysis.finding import Finding
from checker.analysis.python.mypy import cache
from checker.analysis.python.mypy.build import SETTINGS, BlockedError, Error, Module, run
from checker.analysis.python.mypy.test_exemptions import Tests
from checker.analysis.python.suppressions import disarmed
from checker.analysis.source import Source, parse
from checker.analysis.wording import at_most, shown

_MOST_LETTERS = 300
_GENERATOR = "The return type of an async generator function should be"
_JOINED = re.compile(r'"object"|\bobject \||\| object\b|\bobject\]')
_WORD = re.compile(r"\w+")
_NO_ATTRIBUTE = re.compile(r'has no attribute "(\w+)"')
_SETTINGS = repr(sorted(SETTINGS.items()))


@dataclass
class _Group:
    """Sources that can be in one build without seeing what they must not.

    Attributes:
        members: positions in the list of all sources.
        importable: name to position, of those that their project imports.
        wanted: what any of them imports, by project.
    """

    members: list[int] = field(default_factory=list)
    importable: dict[str, int] = field(default_factory=dict)
    wanted: set[str] = field(default_factory=set)


def find(
    sources: Sequence[Source], provided: Mapping[str, str], folder: Path | None = None
) -> list[list[Finding]]:
    """What mypy finds in each source, in the order of `sources`.

    A source is known to the others of its project by its name, where that is
    an identifier. Comments that would silence mypy are not obeyed.

    Args:
        sources: those that do not parse get their finding too.
        provided: text by import name of what learners are given; checked by
            nobody, imported by anybody.
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
    """What mypy says, by position, without those that keep mypy from the rest."""
    names = {position: name for name, position in group.importable.items()}
    left = {}
    for position in group.members:
        source = sources[position]
        # Nobody can import a module whose name has a colon in it.
        module_id = names.get(position, f"{position}:{PurePosixPath(source.name).stem}".replace(".", "_"))
        left[module_id] = position, Module(module_id, PurePosixPath(source.name).name, disarmed(source.code))
    given = [
        Module(name, f"{name}.py", text) for name, text in provided.items() if name not in group.importable
    ]
    found: dict[int, list[Error]] = {}
    while left:
        try:
            errors = run([*given, *(module for _, module in left.values())], folder)
        except BlockedError as blocked:
            culprits = blocked.errors.keys() & left.keys()
            if not culprits:
                raise
            for module_id in culprits:
                found[left.pop(module_id)[0]] = blocked.errors[module_id]
        else:
            return found | {position: errors.get(each, []) for each, (position, _) in left.items()}
    return found


def _findings(source: Source, errors: Sequence[Error]) -> list[Finding]:
    pardons = _Pardons.of(source) if errors else _Pardons(set(), False)
    held = [error for error in errors if not pardons.cover(error)]
    in_order = sorted(held, key=lambda error: error.line)
    return at_most([Finding(source.name, error.line, _sentence(error)) for error in in_order])


@dataclass(frozen=True)
class _Pardons:
    """When mypy complains of what it cannot know, rather than of a mistake.

    Attributes:
        dynamic: names taken from `__import__` or `import_module`.
        has_table: whether there is a dict of dicts that says nothing of its
            types, whose values mypy may know as `object`, in a text that
            itself does not say `object`.
        attributes: of classes, that mypy does not see them get.
        tests: what there is of tests.
    """

    dynamic: set[str]
    has_table: bool
    attributes: set[str] = field(default_factory=set)
    tests: Tests = field(default_factory=Tests)

    @classmethod
    def of(cls, source: Source) -> _Pardons:
        says_object = any(isinstance(node, ast.Name) and node.id == "object" for node in _walk(source))
        return cls(
            _imported_by_call(source),
            not says_object and any(map(_is_table, _walk(source))),
            _given_to_classes(source),
            Tests.of(_walk(source)) if _is_of_tests(source) else Tests(),
        )

    def cover(self, error: Error) -> bool:
        if error.code == "var-annotated":  # an empty list, say
            return True
        if error.message.startswith(_GENERATOR):  # the course itself says `Generator` there
            return True
        if self.has_table and _JOINED.search(error.message):
            # What a table of dicts with str and None in them comes to, in mypy's eyes.
            return True
        if self.tests.explain(error):
            return True
        if error.code == "attr-defined" and (absent := _NO_ATTRIBUTE.search(error.message)):
            return absent[1] in self.attributes
        dynamic = any(f'"{name}"' in error.message or f'"{name}.' in error.message for name in self.dynamic)
        return dynamic and error.code in ("valid-type", "misc", "name-defined")


def _is_of_tests(source: Source) -> bool:
    return PurePosixPath(source.name).name.startswith("test_")


def _is_table(node: ast.AST) -> bool:
    match node:
        case ast.Assign(value=ast.Dict(values=[ast.Dict(), *_])):
            return True
    return False


def _given_to_classes(source: Source) -> set[str]:
    """Names of attributes that classes get from `@parameterized_class`, or as `cls.name = …`.

    The former may be written down anywhere in the file, in any string.
    """
    found, words = set(), set()
    parameterized = False
    for node in _walk(source):
        match node:
            case ast.Attribute(value=ast.Name("cls"), attr=name, ctx=ast.Store()):
                found.add(name)
            case ast.ClassDef(decorator_list=decorators):
                for decorator in decorators:
                    parameterized |= "parameterized_class" in ast.unparse(decorator).partition("(")[0]
            case ast.Constant(value=str(text)):
                words.update(_WORD.findall(text))
    return found | words if parameterized else found


def _imported_by_call(source: Source) -> set[str]:
    """Names taken from `__import__("0-add")`, or from such a name: classes to Python, variables to mypy."""
    found: set[str] = set()
    for node in _walk(source):  # a module's statements come in their order
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(_is_import_call(part) or _is_one_of(found, part) for part in ast.walk(node.value)):
                found |= {target.id for target in targets if isinstance(target, ast.Name)}
    return found


def _is_one_of(names: set[str], node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id in names


def _is_import_call(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in ("__import__", "import_module")
    return False


def _sentence(error: Error) -> str:
    code = f" [{error.code}]" if error.code else ""
    return shown(error.message, _MOST_LETTERS) + code


def _groups(sources: Sequence[Source]) -> list[_Group]:
    """As few builds as can be: one, unless two projects mean two things by one name."""
    groups: list[_Group] = []
    for project in dict.fromkeys(source.project for source in sources):
        own = _project(sources, project)
        for group in groups:
            if not (own.importable.keys() & group.wanted or group.importable.keys() & own.wanted):
                group.members += own.members
                group.importable |= own.importable
                group.wanted |= own.wanted
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
            group.wanted |= _imports(source)
            candidates[source.name.removesuffix(".py")] = position
    group.importable = {
        name: position
        for name, position in candidates.items()
        if name in group.wanted
        and name.isidentifier()
        and not keyword.iskeyword(name)
        # The standard library is imported by stubs too: it stays what it is.
        and name not in sys.stdlib_module_names
    }
    return group


def _imports(source: Source) -> set[str]:
    """The top-level names that a file imports; none when it does not parse."""
    found = set()
    for node in _walk(source):
        match node:
            case ast.Import(names=names):
                found |= {alias.name.partition(".")[0] for alias in names}
            case ast.ImportFrom(module=str(module), level=0):
                found.add(module.partition(".")[0])
    return found


def _walk(source: Source) -> Iterator[ast.AST]:
    """Everything in the text; nothing when it does not parse."""
    try:
        tree = parse(source.code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return iter(())
    return ast.walk(tree)
