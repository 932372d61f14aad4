"""What would switch type checking off, or hide code from it.

Each is a finding here, and `neutralise_suppressions` takes the comments among
them out of what mypy is given: what they would have hidden is found as well.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator

from checker.analysis.finding import Finding, limit
from checker.analysis.python.syntax_tree import tree_of
from checker.analysis.python.unreachable import unreachable_code
from checker.analysis.source import Source

# `#` inside code always begins a comment, so these can only match in comments
# and strings. Blanks as mypy takes them: any, but on one line.
_IGNORE = re.compile(r"#[^\S\n]*type:[^\S\n]*ignore(?![\w-])")
_INLINE = re.compile(r"#[^\S\n]*mypy[^\S\n]*:")
_DIRECTIVE = re.compile(r"(#[^\S\n]*(?:type(?=:[^\S\n]*ignore)|mypy[^\S\n]*)):")

_NO_CHECK = frozenset({"no_type_check", "no_type_check_decorator"})
_HIDING = frozenset({"exec", "eval", "compile"})
_BUILTINS = frozenset({"builtins", "__builtins__"})
_TYPING = ("typing", "typing_extensions")

_Scope = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_SCOPE = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)

_CAST = "`cast` makes mypy believe what nobody has checked: write what has the right type"
_NO_COMMENT = "this comment switches type checking off: remove it, and mend what it hides"


def find(source: Source) -> list[Finding]:
    """Everything in the file that keeps mypy from checking all of it.

    Raises:
        SyntaxError: when the text is not Python; `syntax` comes first.
        RecursionError: when it nests too deeply.
    """
    tree = tree_of(source)
    problems = {*_comments(source.code), *unreachable_code(tree), *_in_code(tree)}
    return limit([Finding(source.name, *problem) for problem in sorted(problems)])


def neutralise_suppressions(text: str) -> str:
    """Change every comment that mypy would obey, so that it does not.

    The text keeps its length, so that mypy's lines are right. A string with
    such a comment in it is changed too: mypy itself does not always tell
    them apart.
    """
    return _DIRECTIVE.sub(r"\1;", text)


def _comments(text: str) -> Iterator[tuple[int, str]]:
    if not (_IGNORE.search(text) or _INLINE.search(text)):
        return
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT and (
                _IGNORE.search(token.string) or (token.start[1] == 0 and _INLINE.match(token.string))
            ):
                yield token.start[0], _NO_COMMENT
    except (tokenize.TokenError, SyntaxError):
        # Python's parser and its tokenizer disagree: trust neither.
        yield 0, "there may be a comment here that switches type checking off"


def _in_code(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """What the syntax tree shows; names that a scope binds itself are not the builtins."""
    modules, typing = _names_of(tree, "builtins") | _BUILTINS, _names_of(tree, *_TYPING)
    starred = any(_is_starred(node) for node in ast.walk(tree))
    stack: list[tuple[ast.AST, frozenset[str]]] = [(tree, _rebound(tree))]
    while stack:
        node, own = stack.pop()
        yield from _check_node(node, own, modules, typing)
        if starred and isinstance(node, ast.Call) and _is_name(node.func, "cast"):
            yield node.lineno, _CAST
        for child in ast.iter_child_nodes(node):
            stack.append((child, own | _rebound(child) if isinstance(child, _SCOPE) else own))


def _check_node(
    node: ast.AST, own: frozenset[str], modules: frozenset[str], typing: frozenset[str]
) -> Iterator[tuple[int, str]]:
    match node:
        case ast.ImportFrom(module=module, names=names):
            for alias in names:
                if alias.name in _NO_CHECK:
                    yield node.lineno, _no_check(alias.name)
                elif module == "builtins" and alias.name in _HIDING:
                    yield node.lineno, _runs_text(alias.name)
                elif module in _TYPING and alias.name == "cast":
                    yield node.lineno, _CAST
        case ast.Name(id=name, ctx=ast.Load()):
            if name in _NO_CHECK:
                yield node.lineno, _no_check(name)
            elif name in _HIDING and name not in own:
                yield node.lineno, _runs_text(name)
            elif name == "__builtins__":
                yield node.lineno, "`__builtins__` hides from mypy what is called: use the names themselves"
        case ast.Attribute(value=value, attr=attribute):
            if attribute in _NO_CHECK:
                yield node.lineno, _no_check(attribute)
            elif attribute == "cast" and isinstance(value, ast.Name) and value.id in typing:
                yield node.lineno, _CAST
            elif attribute in _HIDING and _is_builtins(value, modules):
                yield node.lineno, _runs_text(attribute)
        case ast.Call(func=ast.Name(id="getattr"), args=[value, ast.Constant(value=str(name)), *_]):
            if name in _HIDING and _is_builtins(value, modules):
                yield node.lineno, _runs_text(name)
    if _writes_annotations(node):
        assert isinstance(node, ast.expr)
        yield node.lineno, "`__annotations__` is not to be written to: annotate the function itself"


def _is_starred(node: ast.AST) -> bool:
    """Whether this is `from typing import *`."""
    return (
        isinstance(node, ast.ImportFrom) and node.module in _TYPING and any(a.name == "*" for a in node.names)
    )


def _is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _no_check(name: str) -> str:
    return f"`{name}` switches type checking off: remove it, and mend what it hides"


def _runs_text(name: str) -> str:
    return f"`{name}` runs code that no check can read: write the code itself"


def _writes_annotations(node: ast.AST) -> bool:
    match node:
        case (
            ast.Attribute(attr=name, ctx=ast.Store() | ast.Del())
            | ast.Name(id=name, ctx=ast.Store() | ast.Del())
        ):
            return name == "__annotations__"
        case ast.Subscript(value=ast.Attribute(attr=name) | ast.Name(id=name), ctx=ast.Store() | ast.Del()):
            return name == "__annotations__"
    return False


def _names_of(tree: ast.Module, *modules: str) -> frozenset[str]:
    """The names under which a file imports some modules."""
    aliases = (
        alias
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
        if alias.name in modules
    )
    return frozenset(alias.asname or alias.name for alias in aliases)


def _is_builtins(node: ast.expr, modules: frozenset[str]) -> bool:
    match node:
        case ast.Name(id=name):
            return name in modules
        case ast.Call(args=[ast.Constant(value="builtins"), *_]):
            return True
    return False


def _rebound(scope: _Scope) -> frozenset[str]:
    """Which of `exec`, `eval` and `compile` a scope binds to something else.

    Example:
        `from re import compile`, or a parameter called `eval`.
    """
    names: set[str] = set()
    if not isinstance(scope, ast.Module):
        arguments = scope.args
        listed = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        listed += [each for each in (arguments.vararg, arguments.kwarg) if each]
        names |= {argument.arg for argument in listed}
    stack: list[ast.AST] = [scope.body] if isinstance(scope, ast.Lambda) else [*scope.body]
    while stack:
        node = stack.pop()
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                names.add(node.name)
                continue
            case ast.ImportFrom() if node.module != "builtins":
                names |= {alias.asname or alias.name for alias in node.names}
            case ast.Import():
                names |= {alias.asname for alias in node.names if alias.asname}
            case ast.Assign(targets=targets, value=value):
                names |= {t.id for t in targets if isinstance(t, ast.Name)} - _mentioned(value)
        if isinstance(node, ast.stmt | ast.excepthandler | ast.match_case):
            stack.extend(ast.iter_child_nodes(node))
    return frozenset(names & _HIDING)


def _mentioned(value: ast.expr) -> set[str]:
    """The names in an expression; `exec = exec` binds nothing else."""
    return {node.id for node in ast.walk(value) if isinstance(node, ast.Name)}
