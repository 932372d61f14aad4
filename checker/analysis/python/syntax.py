"""Whether a file is Python at all, and of a size that can be analysed."""

from __future__ import annotations

import ast
import sys

from checker.analysis.finding import TOO_DEEP, Finding, shorten
from checker.analysis.python import newer_syntax
from checker.analysis.python.syntax_tree import tree_of
from checker.analysis.source import Source

# Far above what is ever written for a task; mypy and pycodestyle would take minutes.
_MAX_LETTERS = 500_000
_MAX_LINES = 10_000
# The judge walks the same tree, with less of the stack left than there is here.
_MAX_LEVELS = 200

# Syntax that is newer than the running Python is as invalid as any that it cannot parse.
_NOT_VALID = "this is not valid Python {}.{}".format(*sys.version_info)
TOO_LONG = f"this is too long to be read: more than {_MAX_LINES} lines or {_MAX_LETTERS} letters"


def find(source: Source) -> Finding | None:
    """The first thing that keeps the file from being parsed, or analysed in time, if any."""
    if len(source.text) > _MAX_LETTERS or source.text.count("\n") > _MAX_LINES:
        return Finding(source.name, 0, TOO_LONG)
    result = _parse(source)
    if isinstance(result, Finding):
        return result
    return None if _is_flat(result) else Finding(source.name, 0, TOO_DEEP)


def _parse(source: Source) -> ast.Module | Finding:
    try:
        return tree_of(source)
    except SyntaxError as error:
        line = max(error.lineno or 0, 0)
        if came_with := newer_syntax.version_of(source.code, error):
            return Finding(source.name, line, f"{_NOT_VALID}, which grades here: {came_with}")
        return Finding(source.name, line, f"{_NOT_VALID}: {shorten(error.msg, 200)}")
    except (RecursionError, MemoryError):
        return Finding(source.name, 0, TOO_DEEP)
    except ValueError as error:
        return Finding(source.name, 0, f"{_NOT_VALID}: {shorten(str(error), 200)}")


def _is_flat(tree: ast.Module) -> bool:
    """Whether the tree has at most `_MAX_LEVELS` levels."""
    level: list[ast.AST] = [tree]
    for _ in range(_MAX_LEVELS):
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            return True
    return False
