"""One learner's file as the gates read it: text, and nothing else."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

Function = ast.FunctionDef | ast.AsyncFunctionDef
_DEFINITION = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_HOLDS_STATEMENTS = (ast.stmt, ast.excepthandler, ast.match_case)


@dataclass(frozen=True)
class Source:
    """A Python file as it was handed in.

    Attributes:
        project: the project's name.
        name: the path inside the project.
        text: the content.
        annotations: whether every function has to be fully annotated.
        given: qualified names (`Server`, `Server.dataset`) that the learner
            was given, and answers for neither docs nor annotations of.
    """

    project: str
    name: str
    text: str
    annotations: bool
    given: frozenset[str]

    @property
    def code(self) -> str:
        """The text without a byte order mark, which `ast` and mypy refuse."""
        return self.text.removeprefix("\ufeff")


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
    """Parse, and keep Python's own warnings (on odd escapes) to ourselves.

    Raises:
        SyntaxError, ValueError, RecursionError, MemoryError: whatever
            `ast.parse` raises; a hostile text may end the process too.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)


def definitions(tree: ast.Module) -> list[Definition]:
    """Every class and function outside functions, in the order of the text."""
    return sorted(_definitions(tree), key=lambda found: found.node.lineno)


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


def given_names(starter_text: str) -> frozenset[str]:
    """The qualified names of all classes and functions of a starter file.

    Example:
        A class `Server` with a method `dataset` gives `Server` and
        `Server.dataset`.

    Raises:
        SyntaxError: when our own starter is not Python.
    """
    return frozenset(found.name for found in definitions(parse(starter_text)))
