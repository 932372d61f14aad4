"""Errors of mypy in tests that are not mistakes.

A test patches attributes with mocks, which mypy cannot see; keeps its inputs in
tables of values of different types; and makes wrong calls on purpose, to see
that they raise.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from checker.analysis.python.mypy.build import Error

_EXPECT_EXCEPTION = ("assertRaises", "assertRaisesRegex", "raises")
_OF_A_MOCK = re.compile(
    r'has no attribute "(assert_\w+|called|call_count|call_args|call_args_list|mock_calls|method_calls'
    r'|return_value|side_effect|reset_mock|configure_mock|attach_mock)"$'
)
_PATCHER = re.compile(r'^No overload variant of "\w+" of "_patcher"')
_CODES_OF_WRONG_CALLS = frozenset(
    {"arg-type", "attr-defined", "call-arg", "index", "operator", "typeddict-item", "union-attr"}
)
# What mypy infers for the values of such a table.
_TABLE = re.compile(r'"object"|\bobject\b|\bCollection\[|\| None"')


@dataclass(frozen=True)
class TestExemptions:
    """What of a file of tests decides which errors are not reported.

    Attributes:
        is_test_file: whether it is a file of tests at all.
        has_table: whether it has a collection of values of different types.
        expecting_lines: lines of blocks that expect an exception.
    """

    is_test_file: bool = False
    has_table: bool = False
    expecting_lines: set[int] = field(default_factory=set)

    @classmethod
    def from_nodes(cls, nodes: Iterable[ast.AST]) -> TestExemptions:
        """Look at all nodes of a file of tests."""
        has_table, expecting_lines = False, set[int]()
        for node in nodes:
            match node:
                case ast.With(items=items) if any(_expects_exception(item.context_expr) for item in items):
                    expecting_lines.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
                case ast.Dict() | ast.List() | ast.Tuple():
                    has_table |= _is_table(node)
        return cls(True, has_table, expecting_lines)

    def applies_to(self, error: Error) -> bool:
        """Whether an error is not to be reported."""
        if not self.is_test_file:
            return False
        if error.code == "method-assign" or _PATCHER.search(error.message):
            return True
        if error.code == "attr-defined" and _OF_A_MOCK.search(error.message):
            return True
        if error.code in _CODES_OF_WRONG_CALLS and error.line in self.expecting_lines:
            return True
        return (
            self.has_table
            and error.code in _CODES_OF_WRONG_CALLS
            and _TABLE.search(error.message) is not None
        )


def _expects_exception(expression: ast.expr) -> bool:
    match expression:
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
            return name in _EXPECT_EXCEPTION
    return False


def _is_table(node: ast.Dict | ast.List | ast.Tuple) -> bool:
    """Whether its values are of different types, or collections themselves."""
    values = node.values if isinstance(node, ast.Dict) else node.elts
    kinds = {type(each.value) if isinstance(each, ast.Constant) else type(each) for each in values}
    return len(kinds) > 1 or bool(kinds & {ast.Dict, ast.List, ast.Tuple})
