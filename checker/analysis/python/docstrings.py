"""Whether modules, classes and functions say what they are for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from checker.analysis.finding import Finding, limit, shorten
from checker.analysis.python.syntax_tree import Definition, Function, definitions, tree_of
from checker.analysis.source import Source

_MIN_WORDS = 3
# Thai, Lao, Burmese, Khmer, Japanese and Chinese put no blanks between words: there, a letter counts as one.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:['\u2019][^\W_{_UNSPACED}]+)*")
_NAME_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_]+")


def find(source: Source) -> list[Finding]:
    """Every docstring that is missing or says nothing.

    A docstring is a real sentence: at least three words, and not merely the
    name again. What stands inside a function, and what was given, is exempt.

    Raises:
        SyntaxError: when the text is not Python; `syntax` comes first.
    """
    return limit(list(_find(source, tree_of(source))))


def _find(source: Source, tree: ast.Module) -> Iterator[Finding]:
    path = PurePosixPath(source.name)
    problem = _problem(tree, "the module", [path.stem, path.name])
    if problem:
        yield Finding(source.name, *problem)
    all_definitions = definitions(tree)
    implemented = {each.name for each in all_definitions if not _is_documented_elsewhere(each)}
    for definition in all_definitions:
        if definition.name in source.given:
            continue
        # Any decorator can be called `overload`: the implementation has to be there, too.
        if definition.name in implemented and _is_documented_elsewhere(definition):
            continue
        subject = f"the {_kind(definition)} `{shorten(definition.name)}`"
        problem = _problem(definition.node, subject, definition.name.split("."))
        if problem:
            yield Finding(source.name, *problem)


def _problem(
    node: ast.Module | ast.ClassDef | Function, subject: str, names: list[str]
) -> tuple[int, str] | None:
    """Line and sentence of what is wrong with one docstring."""
    statement = node.body[0] if node.body else None
    text = ast.get_docstring(node, clean=False)
    if text is None or statement is None:
        line = 1 if isinstance(node, ast.Module) else node.lineno
        return line, f"{subject} has no docstring: say in a sentence what it is for"
    words = [word for word in _WORD.findall(text) if re.search(r"[^\W\d]", word)]
    if len(words) < _MIN_WORDS:
        return statement.lineno, (
            f"the docstring of {subject} is too short: write a sentence of at least three words"
        )
    if {word.casefold() for word in words} <= _words_of(names):
        return statement.lineno, f"the docstring of {subject} only says its name: say what it is for"
    return None


def _words_of(names: list[str]) -> set[str]:
    """The words in names: `FIFOCache` is fifo, cache and fifocache."""
    parts = {part for name in names for part in _NAME_PART.findall(name)}
    whole = {word for name in names for word in _WORD.findall(name)}
    joined = {name.replace("_", "") for name in names}
    return {word.casefold() for word in parts | whole | joined}


def _kind(definition: Definition) -> str:
    if isinstance(definition.node, ast.ClassDef):
        return "class"
    return "function" if definition.owner is None else "method"


def _is_documented_elsewhere(definition: Definition) -> bool:
    """Whether this is an overload, or the setter of a documented property."""
    for decorator in definition.node.decorator_list:
        last = decorator.attr if isinstance(decorator, ast.Attribute) else None
        name = decorator.id if isinstance(decorator, ast.Name) else last
        if name == "overload" or last in ("setter", "deleter", "getter"):
            return True
    return False
