"""What a learner's text refers to, and what of it a function can reach."""

from __future__ import annotations

import ast

from checker.extensions.type_hints.source_types import read_names


def references(tree: ast.AST, *words: str) -> bool:
    """Whether the text uses any of these names: as a name, an attribute, an import or a string."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.Constant(value=str(name)):
                names = [name]
            case ast.alias(name=name, asname=other):
                names = [*name.split("."), other or ""]
            case _:
                continue
        if any(word in names for word in words):
            return True
    return False


def reachable_nodes(tree: ast.Module, name: str) -> list[ast.AST]:
    """The nodes of a function, and of all functions and classes of the file that it refers to, in turn.

    All nodes of the file when there is no function of that name.
    """
    named: dict[str, list[ast.stmt]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            named.setdefault(node.name, []).append(node)
    function = read_names(tree.body).function(name)
    if function is None:
        return list(ast.walk(tree))
    nodes: list[ast.AST] = []
    known, pending = {function.name}, [function.name]
    while pending:
        inside = [node for owner in named[pending.pop()] for node in ast.walk(owner)]
        nodes += inside
        for node in inside:
            match node:
                case ast.Name(id=word) | ast.Attribute(attr=word) if word in named and word not in known:
                    known.add(word)
                    pending.append(word)
    return nodes
