"""Whether a file is Python, or JavaScript, at all."""

from __future__ import annotations

import ast
import sys

from checker.analysis.finding import Finding
from checker.analysis.javascript import eslint
from checker.analysis.python import newer_syntax
from checker.analysis.source import Source, parse
from checker.analysis.wording import shown

# Far above what anybody writes for a task; readers of such a file take for ever.
_MOST_LETTERS = 500_000
_MOST_LINES = 10_000
# The judge walks the same tree, with less of the stack left than there is here.
_MOST_LEVELS = 200

# What is newer than the Python that runs it is no more valid than what is wrong.
_NOT_VALID = "this is not valid Python {}.{}".format(*sys.version_info)
TOO_LONG = f"this is too long to be read: more than {_MOST_LINES} lines or {_MOST_LETTERS} letters"
TOO_DEEP = "this is nested too deeply to be read"


def find(source: Source) -> Finding | None:
    """The first thing that keeps Python, or Node, from reading the file, if any."""
    if eslint.is_javascript(source):
        return eslint.syntax(source)
    if len(source.text) > _MOST_LETTERS or source.text.count("\n") > _MOST_LINES:
        return Finding(source.name, 0, TOO_LONG)
    outcome = read(source)
    if isinstance(outcome, Finding):
        return outcome
    return None if _is_flat(outcome) else Finding(source.name, 0, TOO_DEEP)


def read(source: Source) -> ast.Module | Finding:
    """The syntax tree, or why there is none."""
    try:
        return parse(source.code)
    except SyntaxError as error:
        line = max(error.lineno or 0, 0)
        if came_with := newer_syntax.version_of(source.code, error):
            return Finding(source.name, line, f"{_NOT_VALID}, which grades here: {came_with}")
        return Finding(source.name, line, f"{_NOT_VALID}: {shown(error.msg, 200)}")
    except (RecursionError, MemoryError):
        return Finding(source.name, 0, TOO_DEEP)
    except ValueError as error:
        return Finding(source.name, 0, f"{_NOT_VALID}: {shown(str(error), 200)}")


def _is_flat(tree: ast.Module) -> bool:
    """Whether nothing in the tree is nested deeper than anybody would write."""
    level: list[ast.AST] = [tree]
    for _ in range(_MOST_LEVELS):
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            return True
    return False
