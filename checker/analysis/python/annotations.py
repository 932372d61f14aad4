"""Whether every function says what it takes and what it gives back."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.analysis.finding import Finding
from checker.analysis.source import Function, Source, definitions, parse
from checker.analysis.wording import at_most, shown

# What these return goes without saying.
_RETURN_NONE = ("__init__", "__init_subclass__")


def find(source: Source, tree: ast.Module | None = None) -> list[Finding]:
    """Every parameter and every result without an annotation.

    Nothing where the project does not ask for it. What stands inside a
    function is exempt; what was given is not, or an exercise that gives a
    body and asks for its annotations could be handed in as it was.

    Raises:
        SyntaxError: when the text is not Python; `syntax` comes first.
    """
    if not source.annotations:
        return []
    tree = parse(source.code) if tree is None else tree
    return at_most(list(_find(source, tree)))


def _find(source: Source, tree: ast.Module) -> Iterator[Finding]:
    for found in definitions(tree):
        node = found.node
        if isinstance(node, ast.ClassDef):
            continue
        bound = found.owner is not None and not _is_static(node)
        parameters = _parameters(node)[1:] if bound else _parameters(node)
        for parameter in parameters:
            if parameter.annotation is None:
                yield Finding(
                    source.name,
                    parameter.lineno,
                    f"`{shown(found.name)}`: the parameter `{shown(parameter.arg)}` has no annotation",
                )
        implied = found.owner is not None and node.name in _RETURN_NONE
        if node.returns is None and not implied:
            yield Finding(
                source.name,
                node.lineno,
                f"`{shown(found.name)}`: nothing says what it returns; write `-> …` before the colon",
            )


def _parameters(node: Function) -> list[ast.arg]:
    """All parameters, in order, with `*args` and `**kwargs`."""
    listed = [*node.args.posonlyargs, *node.args.args]
    listed += [node.args.vararg] if node.args.vararg else []
    listed += node.args.kwonlyargs
    return [*listed, node.args.kwarg] if node.args.kwarg else listed


def _is_static(node: Function) -> bool:
    return any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in node.decorator_list)
