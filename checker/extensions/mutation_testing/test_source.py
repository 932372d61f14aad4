"""What the text of a learner's tests says about them."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Sequence
from difflib import get_close_matches
from itertools import pairwise

# Ways to the code of a function, or to the file it came from. What a text
# hides, the worker's audit may still see.
_INTROSPECTION = frozenset(
    {
        "__code__",
        "co_code",
        "f_code",
        "tb_frame",
        "gi_code",
        "gi_frame",
        "__loader__",
        "__spec__",
        "get_source",
        "getsource",
        "getsourcelines",
        "getsourcefile",
        "getfile",
        "getmembers",
        "getclosurevars",
        "findsource",
        "linecache",
        "_getframe",
        "settrace",
        "setprofile",
    }
)
_INTROSPECTION_MODULES = frozenset({"dis", "marshal", "linecache", "ctypes", "tokenize"})
_ASSERTIONS = (
    "assert_called",
    "assert_called_once",
    "assert_called_with",
    "assert_called_once_with",
    "assert_any_call",
    "assert_has_calls",
    "assert_not_called",
)
# Attributes of a mock that sound like assertions, and are mocks.
_SOUND_ALIKE = ("called_once", "called_with", "called_once_with", "has_calls", "any_call", "not_called")

# Assertions that take one thing, and then a message; and those that take two.
_OF_ONE = ("assertTrue", "assertFalse", "assertIsNone", "assertIsNotNone")
_OF_TWO = (
    "assertEqual",
    "assertIs",
    "assertDictEqual",
    "assertListEqual",
    "assertTupleEqual",
    "assertCountEqual",
)
_CATCH_FAILURES = ("AssertionError", "Exception", "BaseException")

_WAITING = ("assertRaises", "assertRaisesRegex", "raises")

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def introspection(tree: ast.Module, methods: Sequence[str]) -> str:
    """How the tests get at the text or the code of what they test, as a phrase; empty when they do not."""
    for node in _relevant(tree, methods):
        match node:
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in _INTROSPECTION:
                return f"line {node.lineno} uses `{name}`"
            case ast.Constant(value=str(name)) if name in _INTROSPECTION:
                return f"line {node.lineno} uses `{name}`"
            case ast.Attribute(attr="__file__"):
                return f"line {node.lineno} uses `{ast.unparse(node)[:80]}`"
            case ast.Import(names=names):
                for alias in names:
                    if alias.name.partition(".")[0] in _INTROSPECTION_MODULES:
                        return f"line {node.lineno} imports {alias.name}"
            case ast.ImportFrom(module=str(module), names=names):
                if module.partition(".")[0] in _INTROSPECTION_MODULES:
                    return f"line {node.lineno} imports from {module}"
                for alias in names:
                    if alias.name in _INTROSPECTION:
                        return f"line {node.lineno} imports {alias.name}"
    return ""


def idle_assertions(tree: ast.Module, methods: Sequence[str]) -> str:
    """An assertion that is never made, as a sentence; empty when there is none."""
    for node in _relevant(tree, methods):
        match node:
            case ast.Expr(value=ast.Attribute(attr=name)) if name in _ASSERTIONS or name.startswith("assert"):
                return f"Line {node.lineno}: `{name}` without parentheses is not called, and asserts nothing."
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr=name))) if name in _SOUND_ALIKE:
                return f"Line {node.lineno}: `{name}` is no assertion; there is `assert_{name}`."
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr=name))) if intended := _intended_assertion(
                name
            ):
                return (
                    f"Line {node.lineno}: `{name}` is no assertion, and a mock answers to any name; "
                    f"there is `{intended}`."
                )
            case ast.Expr(value=ast.Compare()):
                return f"Line {node.lineno} compares, and nobody is told: `assert` and `assertEqual` tell."
            case ast.Call(func=ast.Attribute(attr=name), args=[_, second, *_]) if name in _OF_ONE:
                if not _is_text(second):
                    return f"Line {node.lineno}: `{name}` compares nothing: its second argument is a message."
            case ast.Call(func=ast.Attribute(attr=name), args=[one, other, *_]) if name in _OF_TWO:
                if ast.dump(one) == ast.dump(other):
                    return f"Line {node.lineno} compares `{ast.unparse(one)[:80]}` with itself."
            case ast.Try(body=body, handlers=handlers) if any(map(_swallows, handlers)):
                if any(_is_assertion(each) for each in body):
                    line = next(filter(_swallows, handlers)).lineno
                    return f"Line {line}: what an assertion in the `try` raises ends here, unheard."
    return ""


def _intended_assertion(name: str) -> str:
    """The assertion of a mock that a name was meant for; empty where it is one, or like none."""
    if name.startswith("assert"):
        return ""
    known = [each.removeprefix("assert_") for each in _ASSERTIONS]
    # In another order, or spelt almost like one of them.
    candidates = [each for each in known if sorted(each.split("_")) == sorted(name.split("_"))]
    candidates += get_close_matches(name, [*known, *_ASSERTIONS], n=1, cutoff=0.75)
    return f"assert_{candidates[0].removeprefix('assert_')}" if candidates else ""


def never_done(tree: ast.Module, methods: Sequence[str], called: bool) -> str:
    """Why something that stands in a test is not done, as a sentence; empty when that is not plain.

    Args:
        tree: the learner's file.
        methods: the tests of the task.
        called: whether any of what they test was.
    """
    for method in methods:
        function = find(tree, method)
        if function is None:
            continue
        for statement, after in pairwise(function.body):
            if isinstance(statement, ast.Return | ast.Raise):
                return f"Line {after.lineno} never runs: line {statement.lineno} leaves the test."
        if called:
            continue
        undone = "is called, and nothing of it is done"
        if isinstance(function, ast.AsyncFunctionDef):
            return f"`{function.name}` is `async def`: in a plain TestCase nobody awaits it. It {undone}."
        for node in _inside(function):
            if isinstance(node, ast.Yield | ast.YieldFrom):
                return f"`{function.name}` is a generator, by the `yield` in line {node.lineno}: it {undone}."
    return ""


def unreached(tree: ast.Module, methods: Sequence[str], tested: Collection[str]) -> int:
    """The line of an assertion that stands behind the call that raises, in the block that waits for it.

    Args:
        tree: tests that pass on right code: something in such a block raises.
        methods: the tests of the task.
        tested: the names of the functions that are tested.

    Returns:
        0 when there is none.
    """
    for node in _relevant(tree, methods):
        if isinstance(node, ast.With) and any(_waits_for_exception(item) for item in node.items):
            raised = False
            for statement in node.body:
                calls = _calls(statement, tested)
                if raised and not calls and _is_assertion(statement):
                    return statement.lineno
                raised = raised or calls
    return 0


def asserts(tree: ast.Module, methods: Sequence[str]) -> bool:
    """Whether anything in the tests looks like an assertion."""
    for node in _relevant(tree, methods):
        match node:
            case ast.Assert():
                return True
            case ast.Attribute(attr=name) | ast.Name(id=name):
                if name.startswith(("assert", "fail", "raises")):
                    return True
    return False


def statements(tree: ast.Module, method: str) -> int:
    """How many statements a method has, nested ones too, without its docstring; 0 when it is not there."""
    function = find(tree, method)
    if function is None:
        return 0
    nodes = [node for node in ast.walk(function) if isinstance(node, ast.stmt)]
    return len(nodes) - 1 - (ast.get_docstring(function, clean=False) is not None)


def find(tree: ast.Module, method: str) -> _Function | None:
    """The definition of `Class.method`; the last one counts."""
    class_name, _, name = method.partition(".")
    definition = None
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name == class_name:
            for child in node.body:
                if isinstance(child, _Function) and child.name == name:
                    definition = child
    return definition


def _relevant(tree: ast.Module, methods: Sequence[str]) -> Iterator[ast.AST]:
    """All nodes but those that belong to the tests of other tasks, in the order of the text."""
    classes = {method.partition(".")[0] for method in methods}
    names = {method.partition(".")[2] for method in methods}
    for top in tree.body:
        if not isinstance(top, ast.ClassDef):
            yield from _in_order(top)
        elif top.name in classes or not top.name.startswith("Test"):
            for child in (*top.decorator_list, *top.body):
                if top.name not in classes or "" in names or not _is_test_beside(child, names):
                    yield from _in_order(child)


def _waits_for_exception(item: ast.withitem) -> bool:
    match item.context_expr:
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
            return name in _WAITING
    return False


def _is_assertion(statement: ast.stmt) -> bool:
    match statement:
        case ast.Assert():
            return True
        case ast.Expr(value=ast.Call(func=ast.Attribute(attr=name))):
            return name.startswith("assert")
    return False


def _is_text(node: ast.expr) -> bool:
    """Whether it may well be meant as a message."""
    match node:
        case ast.Constant(value=str()) | ast.JoinedStr() | ast.BinOp():
            return True
        case ast.Call(func=ast.Attribute(attr="format")):
            return True
    return False


def _swallows(handler: ast.ExceptHandler) -> bool:
    """Whether it catches what an assertion raises, and says nothing of it."""
    caught = handler.type
    if any(isinstance(node, ast.Raise | ast.Assert) for node in _in_order(handler)):
        return False
    if any(
        isinstance(node, ast.Attribute) and node.attr.startswith(("assert", "fail"))
        for node in _in_order(handler)
    ):
        return False
    names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(name is None or (isinstance(name, ast.Name) and name.id in _CATCH_FAILURES) for name in names)


def _inside(function: _Function) -> Iterator[ast.AST]:
    """What belongs to a function itself, and to none that is defined in it."""
    stack: list[ast.AST] = list(reversed(function.body))
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, (*_FUNCTIONS, ast.ClassDef, ast.Lambda)):
            stack += reversed(list(ast.iter_child_nodes(node)))


def _calls(statement: ast.stmt, functions: Collection[str]) -> bool:
    for node in _in_order(statement):
        match node:
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)) if name in functions:
                return True
    return False


def _is_test_beside(node: ast.AST, names: set[str]) -> bool:
    return isinstance(node, _Function) and node.name.startswith("test") and node.name not in names


def _in_order(node: ast.AST) -> Iterator[ast.AST]:
    stack = [node]  # not recursion: learners decide how deep this nests
    while stack:
        node = stack.pop()
        yield node
        stack += reversed(list(ast.iter_child_nodes(node)))
