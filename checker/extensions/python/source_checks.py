"""What a learner's text says: the names it uses, and the modules it meddles with."""

from __future__ import annotations

import ast

from checker.extensions.type_hints.source_types import read_names

_TIME_KEEPERS = ("asyncio", "builtins", "datetime", "random", "selectors", "threading", "time")
_SETTERS = ("setattr", "delattr", "__setattr__", "__delattr__")
_DICT_CHANGES = ("update", "setdefault", "pop", "popitem", "clear", "__setitem__", "__delitem__")
_TOOLS = (
    "set_event_loop_policy",
    "_getframe",
    "currentframe",
    "f_back",
    "cell_contents",
    "__closure__",
    "__globals__",
    "__func__",
    "__self__",
    "settrace",
    "setprofile",
    "gc",
    "ctypes",
    "unittest.mock",
)


def references(tree: ast.AST, *words: str) -> bool:
    """Whether the text uses any of these names: as a name, an attribute, an import or a string."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Constant(value=str(name)):
                found = [name]
            case ast.alias(name=name, asname=other):
                found = [*name.split("."), other or ""]
            case _:
                continue
        if any(word in found for word in words):
            return True
    return False


def reachable_nodes(tree: ast.Module, name: str) -> list[ast.AST]:
    """All that stands in a function, and in whatever of the file it mentions, in turn.

    The whole text when the function is not found by that name.
    """
    named: dict[str, list[ast.stmt]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            named.setdefault(node.name, []).append(node)
    function = read_names(tree.body).function(name)
    if function is None:
        return list(ast.walk(tree))
    found: list[ast.AST] = []
    known, waiting = {function.name}, [function.name]
    while waiting:
        inside = [node for owner in named[waiting.pop()] for node in ast.walk(owner)]
        found += inside
        for node in inside:
            match node:
                case ast.Name(id=word) | ast.Attribute(attr=word) if word in named and word not in known:
                    known.add(word)
                    waiting.append(word)
    return found


def meddling(tree: ast.Module) -> list[str]:
    """What the text does to the modules that keep time, as phrases; empty when nothing.

    A text can hide it; then the clock's report, or the real time, shows it.
    """
    theirs = _names_of_time(tree)
    found = []
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(ctx=ast.Store() | ast.Del()) | ast.Subscript(ctx=ast.Store() | ast.Del()):
                changed = _root(node)
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[first, *_]) if (
                name in _SETTERS
            ):
                changed = _root(first)
            case ast.Call(func=ast.Attribute(attr=name, value=owner)) if name in _DICT_CHANGES:
                changed = _root(owner)
            case ast.Attribute(attr=name) if name in _TOOLS:
                found.append(f"Line {node.lineno} uses {name}")
                continue
            case ast.Constant(value=str(name)) if name in _TOOLS and name.startswith("__"):
                found.append(f"Line {node.lineno} names {name}")  # for getattr and its like
                continue
            case ast.Import(names=[alias, *_]) if alias.name in _TOOLS:
                found.append(f"Line {node.lineno} imports {alias.name}")
                continue
            case ast.ImportFrom(module=str(module), names=[alias, *_]) if (
                module in _TOOLS or f"{module}.{alias.name}" in _TOOLS
            ):
                found.append(f"Line {node.lineno} imports from {module}")
                continue
            case _:
                continue
        if changed in theirs:
            found.append(f"Line {node.lineno} changes something of {theirs[changed]}")
    return found


def _names_of_time(tree: ast.Module) -> dict[str, str]:
    """What the text calls the modules that keep time, and things of theirs: name → module."""
    found = {}
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                for alias in names:
                    module = alias.name.split(".")[0]
                    if module in _TIME_KEEPERS:
                        found[alias.asname or module] = module
            case ast.ImportFrom(module=str(path), names=names):
                module = path.split(".")[0]
                if module in _TIME_KEEPERS:
                    found |= {alias.asname or alias.name: module for alias in names}
    return found


def _root(node: ast.expr) -> str:
    """The name that an expression begins with: `time` of `vars(time)["sleep"].x`."""
    while True:
        match node:
            case ast.Attribute(value=inner) | ast.Subscript(value=inner):
                node = inner
            case ast.Call(func=ast.Name(id="vars" | "getattr"), args=[inner, *_]):
                node = inner
            case ast.Name(id=name):
                return name
            case _:
                return ""
