"""Whether every function says what it takes and what it gives back."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.analysis.finding import Finding, limit, shorten
from checker.analysis.python.syntax_tree import Function, definitions, tree_of
from checker.analysis.source import Source

# What these return goes without saying.
_RETURN_NONE = ("__init__", "__init_subclass__")


def find(source: Source) -> list[Finding]:
    """Every parameter and every result without an annotation.

    Nothing where the project does not ask for it. What stands inside a
    function is exempt; what was given is not, or an exercise that gives a
    body and asks for its annotations could be handed in as it was.

    Raises:
        SyntaxError: when the text is not Python; `syntax` comes first.
    """
    if not source.annotations:
        return []
    return limit(list(_find(source, tree_of(source))))


def _find(source: Source, tree: ast.Module) -> Iterator[Finding]:
    for definition in definitions(tree):
        node = definition.node
        if isinstance(node, ast.ClassDef):
            continue
        bound = definition.owner is not None and not _is_static(node)
        parameters = _parameters(node)[1:] if bound else _parameters(node)
        name = shorten(definition.name)
        for parameter in parameters:
            if parameter.annotation is None:
                yield Finding(
                    source.name,
                    parameter.lineno,
                    f"`{name}`: the parameter `{shorten(parameter.arg)}` has no annotation",
                )
        implied = definition.owner is not None and node.name in _RETURN_NONE
        if node.returns is None and not implied:
            yield Finding(
                source.name,
                node.lineno,
                f"`{name}`: nothing says what it returns; write `-> …` before the colon",
            )


def _parameters(node: Function) -> list[ast.arg]:
    """All parameters, in order, with `*args` and `**kwargs`."""
    listed = [*node.args.posonlyargs, *node.args.args]
    listed += [node.args.vararg] if node.args.vararg else []
    listed += node.args.kwonlyargs
    return [*listed, node.args.kwarg] if node.args.kwarg else listed


def _is_static(node: Function) -> bool:
    return any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in node.decorator_list)
