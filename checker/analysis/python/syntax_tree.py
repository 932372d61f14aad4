"""The syntax tree of a Python file, and what is looked up in it."""

from __future__ import annotations

import ast
import functools
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from checker.analysis.attribution import LineRanges
from checker.analysis.source import Source

Function = ast.FunctionDef | ast.AsyncFunctionDef
_DEFINITION = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_HOLDS_STATEMENTS = (ast.stmt, ast.excepthandler, ast.match_case)


@dataclass(frozen=True, slots=True)
class Definition:
    """A class or function that does not stand inside a function.

    Attributes:
        name: qualified, as in `Server.dataset`.
        owner: the class it is a member of, if any.
    """

    name: str
    node: Function | ast.ClassDef
    owner: ast.ClassDef | None


def parse(text: str) -> ast.Module:
    """Parse a text without Python's own warnings, of odd escapes say.

    Raises:
        SyntaxError, ValueError, RecursionError, MemoryError: whatever
            `ast.parse` raises; a hostile text may end the process too.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)


# Rules go through one file after the other, so one tree is enough; and the tree of a hostile
# file is hundreds of times its size, so all of them might fill the memory.
@functools.lru_cache(maxsize=1)
def tree_of(source: Source) -> ast.Module:
    """Parse a file once for all rules that look at it in turn; treat the tree as read-only.

    Raises:
        SyntaxError, ValueError, RecursionError, MemoryError: as `parse` does.
    """
    return parse(source.code)


def walk(source: Source) -> Iterator[ast.AST]:
    """Every node of a file; none when it does not parse."""
    try:
        tree = tree_of(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return iter(())
    return ast.walk(tree)


def definitions(tree: ast.Module) -> list[Definition]:
    """Every class and function outside functions, in the order of the text."""
    return sorted(_definitions(tree), key=lambda definition: definition.node.lineno)


def _definitions(tree: ast.Module) -> Iterator[Definition]:
    # A stack, not recursion: learners decide how deep this nests.
    stack: list[tuple[ast.AST, str, ast.ClassDef | None]] = [(tree, "", None)]
    while stack:
        node, prefix, owner = stack.pop()
        for child in ast.iter_child_nodes(node):
            if isinstance(child, _DEFINITION):
                yield Definition(prefix + child.name, child, owner)
                if isinstance(child, ast.ClassDef):
                    stack.append((child, f"{prefix}{child.name}.", child))
            elif isinstance(child, _HOLDS_STATEMENTS):
                stack.append((child, prefix, owner))


def line_ranges(tree: ast.Module) -> LineRanges:
    """First and last line of each class and function, decorators included."""
    ranges = []
    for definition in definitions(tree):
        node = definition.node
        first = min(part.lineno for part in (node, *node.decorator_list))
        ranges.append((definition.name, first, node.end_lineno or node.lineno))
    return tuple(ranges)


def given_names(starter_text: str) -> frozenset[str]:
    """The qualified names of all classes and functions of a starter file.

    Example:
        A class `Server` with a method `dataset` gives `Server` and
        `Server.dataset`.

    Raises:
        SyntaxError: when the starter is not Python.
    """
    return frozenset(definition.name for definition in definitions(parse(starter_text)))
