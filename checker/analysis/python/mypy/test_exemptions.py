"""What mypy says of tests, and is no mistake in them.

A test puts mocks in the place of things, which mypy cannot see happen; writes
its inputs down as tables of whatever they are; and calls on purpose what must
not be called.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from checker.analysis.python.mypy.build import Error

_WAITING = ("assertRaises", "assertRaisesRegex", "raises")
_OF_A_MOCK = re.compile(
    r'has no attribute "(assert_\w+|called|call_count|call_args|call_args_list|mock_calls|method_calls'
    r'|return_value|side_effect|reset_mock|configure_mock|attach_mock)"$'
)
_PATCHER = re.compile(r'^No overload variant of "\w+" of "_patcher"')
_ASKED = frozenset(
    {"arg-type", "attr-defined", "call-arg", "index", "operator", "typeddict-item", "union-attr"}
)
# What a table of different things comes to, in mypy's eyes.
_TABLE = re.compile(r'"object"|\bobject\b|\bCollection\[|\| None"')


@dataclass(frozen=True)
class Tests:
    """What of a file matters for that.

    Attributes:
        are_there: whether it is a file of tests at all.
        has_table: whether values of different types stand together in it.
        waited: lines of blocks that wait for an exception.
    """

    are_there: bool = False
    has_table: bool = False
    waited: set[int] = field(default_factory=set)

    @classmethod
    def of(cls, nodes: Iterable[ast.AST]) -> Tests:
        """Look at all nodes of a file of tests."""
        has_table, waited = False, set[int]()
        for node in nodes:
            match node:
                case ast.With(items=items) if any(_waits(item.context_expr) for item in items):
                    waited.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
                case ast.Dict() | ast.List() | ast.Tuple():
                    has_table |= _is_table(node)
        return cls(True, has_table, waited)

    def explain(self, error: Error) -> bool:
        """Whether an error is none in a test."""
        if not self.are_there:
            return False
        if error.code == "method-assign" or _PATCHER.search(error.message):
            return True
        if error.code == "attr-defined" and _OF_A_MOCK.search(error.message):
            return True
        if error.code in _ASKED and error.line in self.waited:
            return True
        return self.has_table and error.code in _ASKED and _TABLE.search(error.message) is not None


def _waits(expression: ast.expr) -> bool:
    match expression:
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
            return name in _WAITING
    return False


def _is_table(node: ast.Dict | ast.List | ast.Tuple) -> bool:
    """Whether what stands in it differs in kind."""
    values = node.values if isinstance(node, ast.Dict) else node.elts
    kinds = {type(each.value) if isinstance(each, ast.Constant) else type(each) for each in values}
    return len(kinds) > 1 or bool(kinds & {ast.Dict, ast.List, ast.Tuple})
