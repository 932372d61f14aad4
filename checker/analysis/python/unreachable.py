"""Code that mypy takes for unreachable, and that may run all the same.

mypy decides some conditions by their spelling: `TYPE_CHECKING`, `MYPY` and
the like under any object, comparisons of `sys.platform` and
`sys.version_info`. It looks at one branch and never at the other, nor at
what follows when the one it sees always returns. The rule here is simple
enough to state: a branch of such a condition holds imports and nothing else.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator

_TAKEN_FOR_GRANTED = frozenset({"TYPE_CHECKING", "MYPY", "PY2", "PY3"})


def unreachable_code(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The line of every condition that may hide code from mypy, and a sentence."""
    for node in ast.walk(tree):
        match node:
            case ast.If(test=test):
                condition = _condition(test)
                if condition is None:
                    continue
                branches = [(node.body, _is_newer(test, ast.Lt)), (node.orelse, _is_newer(test, ast.GtE))]
                if not all(_is_harmless(body, skipped) for body, skipped in branches):
                    yield node.lineno, _imports_only(condition)
            case ast.BoolOp(values=values):
                conditions = [_condition(value) for value in values]
                if any(conditions[:-1]) and not all(conditions):
                    yield node.lineno, _skipped_message(next(filter(None, conditions)))
            case ast.Assert(test=test):
                condition = _condition(test)
                if condition is not None and not _is_newer(test, ast.GtE):
                    yield node.lineno, _skipped_message(condition)
            case ast.match_case(guard=ast.expr() as guard):
                condition = _condition(guard)
                if condition is not None:
                    yield guard.lineno, _skipped_message(condition)


def _imports_only(condition: str) -> str:
    return (
        f"mypy does not look at every branch of a condition on {condition}: "
        "such a branch may hold imports only"
    )


def _skipped_message(condition: str) -> str:
    return f"mypy does not look at what depends on {condition}: write it without"


def _condition(test: ast.expr) -> str | None:
    """What mypy may decide a condition by, as it is to be shown."""
    for part in _parts(test):
        match part:
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in _TAKEN_FOR_GRANTED:
                return f"`{name}`"
            case ast.Compare(left=left, comparators=others):
                for side in (left, *others):
                    if _sys_attribute(side):
                        return f"`sys.{_sys_attribute(side)}`"
            case ast.Call(func=ast.Attribute(value=value)) if _sys_attribute(value):
                return f"`sys.{_sys_attribute(value)}`"
    return None


def _parts(test: ast.expr) -> Iterator[ast.expr]:
    """The conditions that `not`, `and` and `or` join."""
    stack = [test]
    while stack:
        match stack.pop():
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                stack.append(operand)
            case ast.BoolOp(values=values):
                stack.extend(reversed(values))
            case part:
                yield part


def _sys_attribute(node: ast.expr) -> str | None:
    """`platform` or `version_info`, also of `sys.version_info[0]`."""
    match node.value if isinstance(node, ast.Subscript) else node:
        case ast.Attribute(value=ast.Name(id="sys"), attr="platform" | "version_info" as name):
            return name
    return None


def _is_newer(test: ast.expr, operator: type[ast.cmpop]) -> bool:
    """Whether the test only compares Python with a version that is old by now."""
    match test:
        case ast.Compare(
            left=ast.Attribute(value=ast.Name(id="sys"), attr="version_info"),
            ops=[operation],
            comparators=[ast.Tuple(elts=[*numbers])],
        ) if isinstance(operation, operator):
            version = [number.value for number in numbers if isinstance(number, ast.Constant)]
            whole = all(isinstance(number, int) for number in version)
            return whole and len(version) == len(numbers) <= 2 and version <= [*sys.version_info[:2]]
    return False


def _is_harmless(body: list[ast.stmt], skipped: bool) -> bool:
    """Whether statements import, or (where mypy skips them) complain, and no more."""
    return all(_imports(each) or (skipped and _is_error_exit(each)) for each in body)


def _imports(statement: ast.stmt) -> bool:
    match statement:
        case ast.Import() | ast.ImportFrom() | ast.Pass() | ast.Expr(value=ast.Constant()):
            return True
        case ast.If(test=test, body=body, orelse=orelse) if _condition(test):
            return _is_harmless(body, False) and _is_harmless(orelse, False)
    return False


def _is_error_exit(statement: ast.stmt) -> bool:
    """Whether a statement only raises, or calls `sys.exit`, with a fixed text."""
    match statement:
        case ast.Raise(exc=ast.Name(), cause=None):
            return True
        case (
            ast.Raise(exc=ast.Call(func=ast.Name(), args=given, keywords=[]), cause=None)
            | ast.Expr(value=ast.Call(func=ast.Attribute(ast.Name("sys"), "exit"), args=given, keywords=[]))
        ):
            return all(isinstance(argument, ast.Constant) for argument in given)
    return False
