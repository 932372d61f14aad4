"""Whether modules, classes and functions say what they are for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from checker.analysis.finding import Finding
from checker.analysis.source import Definition, Function, Source, definitions, parse
from checker.analysis.wording import at_most, shown

_LEAST_WORDS = 3
# Thai, Lao, Burmese, Khmer, Japanese and Chinese put no blanks between words: there, a letter counts as one.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:['\u2019][^\W_{_UNSPACED}]+)*")
_NAME_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_]+")


def find(source: Source, tree: ast.Module | None = None) -> list[Finding]:
    """Every docstring that is missing or says nothing.

    A docstring is a real sentence: at least three words, and not merely the
    name again. What stands inside a function, and what was given, is exempt.

    Raises:
        SyntaxError: when the text is not Python; `syntax` comes first.
    """
    tree = parse(source.code) if tree is None else tree
    return at_most(list(_find(source, tree)))


def _find(source: Source, tree: ast.Module) -> Iterator[Finding]:
    path = PurePosixPath(source.name)
    problem = _problem(tree, "the module", [path.stem, path.name])
    if problem:
        yield Finding(source.name, *problem)
    found_here = definitions(tree)
    spoken_for = {found.name for found in found_here if not _speaks_for_another(found)}
    for found in found_here:
        # Anything can be called `overload`: the one that it speaks for has to be there.
        if found.name in source.given or (found.name in spoken_for and _speaks_for_another(found)):
            continue
        what = f"the {_kind(found)} `{shown(found.name)}`"
        problem = _problem(found.node, what, found.name.split("."))
        if problem:
            yield Finding(source.name, *problem)


def _problem(
    node: ast.Module | ast.ClassDef | Function, what: str, names: list[str]
) -> tuple[int, str] | None:
    """Line and sentence of what is wrong with one docstring."""
    statement = node.body[0] if node.body else None
    text = ast.get_docstring(node, clean=False)
    if text is None or statement is None:
        line = 1 if isinstance(node, ast.Module) else node.lineno
        return line, f"{what} has no docstring: say in a sentence what it is for"
    words = [word for word in _WORD.findall(text) if re.search(r"[^\W\d]", word)]
    if len(words) < _LEAST_WORDS:
        return statement.lineno, (
            f"the docstring of {what} is too short: write a sentence of at least three words"
        )
    if {word.casefold() for word in words} <= _words_of(names):
        return statement.lineno, f"the docstring of {what} only says its name: say what it is for"
    return None


def _words_of(names: list[str]) -> set[str]:
    """The words in names: `FIFOCache` is fifo, cache and fifocache."""
    parts = {part for name in names for part in _NAME_PART.findall(name)}
    whole = {word for name in names for word in _WORD.findall(name)}
    joined = {name.replace("_", "") for name in names}
    return {word.casefold() for word in parts | whole | joined}


def _kind(found: Definition) -> str:
    if isinstance(found.node, ast.ClassDef):
        return "class"
    return "function" if found.owner is None else "method"


def _speaks_for_another(found: Definition) -> bool:
    """Whether this is an overload, or the setter of a documented property."""
    for decorator in found.node.decorator_list:
        last = decorator.attr if isinstance(decorator, ast.Attribute) else None
        name = decorator.id if isinstance(decorator, ast.Name) else last
        if name == "overload" or last in ("setter", "deleter", "getter"):
            return True
    return False
