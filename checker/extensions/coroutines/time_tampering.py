"""Whether a learner's text changes the modules that keep time."""

from __future__ import annotations

import ast

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


def find_tampering(tree: ast.Module) -> list[str]:
    """What the text does to the modules that keep time, as phrases; empty when nothing.

    A text can hide it; then the clock's report, or the real time, shows it.
    """
    time_modules = _names_of_time(tree)
    findings = []
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
                findings.append(f"Line {node.lineno} uses {name}")
                continue
            case ast.Constant(value=str(name)) if name in _TOOLS and name.startswith("__"):
                findings.append(f"Line {node.lineno} names {name}")  # for getattr and its like
                continue
            case ast.Import(names=[alias, *_]) if alias.name in _TOOLS:
                findings.append(f"Line {node.lineno} imports {alias.name}")
                continue
            case ast.ImportFrom(module=str(module), names=[alias, *_]) if (
                module in _TOOLS or f"{module}.{alias.name}" in _TOOLS
            ):
                findings.append(f"Line {node.lineno} imports from {module}")
                continue
            case _:
                continue
        if changed in time_modules:
            findings.append(f"Line {node.lineno} changes something of {time_modules[changed]}")
    return findings


def _names_of_time(tree: ast.Module) -> dict[str, str]:
    """The names that the text gives to the modules that keep time, and to what is in them: name → module."""
    names_of_time = {}
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                for alias in names:
                    module = alias.name.split(".")[0]
                    if module in _TIME_KEEPERS:
                        names_of_time[alias.asname or module] = module
            case ast.ImportFrom(module=str(path), names=names):
                module = path.split(".")[0]
                if module in _TIME_KEEPERS:
                    names_of_time |= {alias.asname or alias.name: module for alias in names}
    return names_of_time


def _root(node: ast.expr) -> str:
    """The name at the root of an expression: `time` of `vars(time)["sleep"].x`."""
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
