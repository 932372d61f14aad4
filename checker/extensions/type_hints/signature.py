"""What is wrong with annotations, in sentences for the learner.

Annotations are checked twice: as they are written, and as the interpreter
evaluated them when the module was imported. Both have to be right, so that neither
text that never runs nor a changed `__annotations__` can pass.

Example:
    fault = signature_fault(task, "add(a: float, b: float) -> float")
    assert not fault, fault
"""

from __future__ import annotations

import ast
from typing import Any, Protocol

from checker.extensions.type_hints.canonical_type import (
    ANY,
    UNKNOWN,
    Form,
    comparable,
    has_free,
    matches,
    read,
    says_any,
)
from checker.extensions.type_hints.source_types import FunctionDef, Names, read_names

_EXPECTED = read_names(
    ast.parse(
        "from typing import *\nimport _\nimport FREE\nimport asyncio\nT = TypeVar('T')\nK = TypeVar('K')"
    ).body
)

_MAKES_ONE = (
    "is annotated with a call of `TypeVar`, and each call makes another variable: "
    'make it once, above the function (`T = TypeVar("T")`), and write `T` in the annotations'
)


class Subject(Protocol):
    """The part of `TaskHandle` that is needed here."""

    @property
    def tree(self) -> ast.Module:
        """The learner's text."""

    def ask(self, operation: str, *args: Any) -> Any:
        """A worker's answer; untrusted."""


def signature_fault(task: Subject, expected: str, *others: str) -> str:
    """What is wrong with how a function is annotated, a sentence a line.

    Parameters are compared by their place, not by their names. A parameter
    that `expected` does not annotate may be annotated in any way, or not at
    all. Where `expected` says `_`, anything will do: `List[_]`. Where it says
    `FREE`, what leaves nothing out: `Any`, `object` or a type variable.

    Args:
        task: the learner's module.
        expected: the head of a `def`, such as `add(a: float) -> float` or
            `Server.page(self, number: int) -> List[List]`; `T` and `K` are
            type variables.
        others: further heads that are as good.

    Returns:
        The faults, by the first head; empty when there is none.
    """
    if any(not _signature_fault(task, each) for each in others):
        return ""
    return _signature_fault(task, expected)


def _signature_fault(task: Subject, expected: str) -> str:
    name, bracket, rest = expected.partition("(")
    (head,) = ast.parse(f"def head{bracket}{rest}: ...").body
    assert isinstance(head, FunctionDef)
    names = read_names(task.tree.body)
    function = names.function(name)
    if function is None:
        return f"`{name}` is not defined with `def` where the task asks for it."
    parameters = [*function.args.posonlyargs, *function.args.args]
    required = [(a.arg, _form(a.annotation, _EXPECTED, head)) for a in head.args.args]
    more = [*function.args.kwonlyargs, function.args.vararg, function.args.kwarg]
    if len(parameters) != len(required) or any(more):
        s = "" if len(required) == 1 else "s"
        return f"`{name}` has to take {len(required)} parameter{s}: {', '.join(arg for arg, _ in required)}."
    written = [_form(parameter.annotation, names, function) for parameter in parameters]
    makes_variable = [
        names.makes_variable(a) for a in (*(p.annotation for p in parameters), function.returns)
    ]
    evaluated = _evaluated(task, name, names)
    labels = [f"Parameter `{parameter.arg}`" for parameter in parameters] + [f"What `{name}` returns"]
    return _fault(
        labels,
        [*written, _form(function.returns, names, function)],
        [*(evaluated.get(parameter.arg) for parameter in parameters), evaluated.get("return")],
        [*(form for _, form in required), _form(head.returns, _EXPECTED, head)],
        makes_variable,
    )


def variable_fault(task: Subject, name: str, expected: str) -> str:
    """What is wrong with how a module's variable is annotated; or `""`.

    Args:
        task: the learner's module.
        name: what the variable is called.
        expected: its type, such as `List[int]`.
    """
    names = read_names(task.tree.body)
    written = _form(names.annotated.get(name), names)
    required = _form(ast.parse(expected, mode="eval").body, _EXPECTED)
    return _fault(
        [f"Variable `{name}`"], [written], [_evaluated(task, "", names).get(name)], [required], [False]
    )


def _form(annotation: ast.expr | None, names: Names, function: FunctionDef | None = None) -> Form | None:
    return None if annotation is None else read(names.encode_type(annotation, function))


def _evaluated(task: Subject, name: str, names: Names) -> dict[str, Form]:
    """The annotations as the interpreter evaluated them, by name; malformed ones are left out."""
    pairs = task.ask("annotations", name)
    forms: dict[str, Form] = {}
    for pair in pairs if type(pairs) is list else []:
        if type(pair) is list and len(pair) == 2 and type(pair[0]) is str and pair[1] is not None:
            forms[pair[0]] = read(pair[1], lambda text: names.encode_type(ast.Constant(text)))
    return forms


def _fault(
    labels: list[str],
    written: list[Form | None],
    evaluated: list[Form | None],
    expected: list[Form | None],
    makes_variable: list[bool],
) -> str:
    """Everything that is wrong, in the order of the text."""
    places = [place for place, form in enumerate(expected) if form is not None]
    sides = [[side[place] or UNKNOWN for place in places] for side in (written, evaluated, expected)]
    last = [place for place, form in enumerate(sides[2]) if has_free(form)]
    alikes = zip(*(comparable(side, last) for side in sides), strict=True)
    faults = []
    for place, (text, live, required), alike in zip(places, zip(*sides, strict=True), alikes, strict=True):
        says = f"{labels[place]} is annotated `{text}`"
        if written[place] is None:
            faults.append(f"{labels[place]} has no annotation; the task asks for `{required}`.")
        elif makes_variable[place]:
            faults.append(f"{labels[place]} {_MAKES_ONE}; the task asks for `{required}`.")
        elif not matches(alike[0], alike[2]):
            faults.append(f"{says}{_comment(alike[0], alike[2])}; the task asks for `{required}`.")
        elif not matches(alike[1], alike[2]):
            shown = "nothing" if evaluated[place] is None else f"`{live}`"
            faults.append(
                f"{says} in the text, but when the module runs it is annotated with {shown}; "
                f"the task asks for `{required}`, for reader and interpreter alike."
            )
    return "\n".join(faults)


def _comment(form: Form, required: Form) -> str:
    if not says_any(form, required):
        return ""
    lets = "and" if form == ANY else "which lets `Any` in, and"
    return f", {lets} `Any` says nothing and checks nothing"
