"""Annotations as they are written: read from the text, nothing is run.

The module is read the way it is imported: from top to bottom, the last
definition of a name counts. What an annotation says is told as plain nested
lists, in the words of `checker/extensions/type_hints/worker/operations.py`.
"""

from __future__ import annotations

import ast
import builtins
import collections.abc
import typing
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

MAX_DEPTH = 24
MAX_NODES = 2_000
MAX_TEXT = 1_000

_NOT_A_TYPE: list[object] = ["?"]
_TYPE_VAR: tuple[list[object], ...] = (["typing.TypeVar"], ["typing_extensions.TypeVar"])
_STARRED = {"typing": typing.__all__, "collections.abc": collections.abc.__all__}
_TYPE_ALIAS = getattr(ast, "TypeAlias", None)  # Python 3.12

FunctionDef = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class _Named:
    """What `import` binds a name to: `typing.List`, or the module `typing`."""

    path: str


_UNTOLD = _Named("")  # a loop's variable and the like


@dataclass(frozen=True, slots=True)
class _Alias:
    """`type Pair[T] = tuple[T, T]`."""

    value: ast.expr
    parameters: list[ast.AST]


class _TooLong(Exception):
    """The annotation is nested deeper, or says more, than a type would."""


_Binding = ast.expr | ast.ClassDef | FunctionDef | _Named | _Alias


def parameters(function: FunctionDef) -> tuple[str, ...]:
    """The names of a function's parameters, in order."""
    arguments = function.args
    listed = [
        *arguments.posonlyargs,
        *arguments.args,
        arguments.vararg,
        *arguments.kwonlyargs,
        arguments.kwarg,
    ]
    return tuple(each.arg for each in listed if each is not None)


def kind(function: FunctionDef) -> str:
    """What `def` makes, in the words of `checker/extensions/python/worker/operations.py`."""
    words = ["async"] if isinstance(function, ast.AsyncFunctionDef) else []
    if _yields(function):
        words.append("generator")
    elif words:
        words = ["coroutine"]
    return " ".join([*words, "function"])


def _yields(function: FunctionDef) -> bool:
    """Whether a `yield` is this function's own, and not that of one inside."""
    waiting: list[ast.AST] = [*function.body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Yield | ast.YieldFrom):
            return True
        if isinstance(node, FunctionDef | ast.ClassDef | ast.Lambda):
            continue
        waiting += ast.iter_child_nodes(node)
    return False


@dataclass(slots=True)
class Names:
    """What the names of a module, or of a class in it, stand for."""

    bound: dict[str, _Binding] = field(default_factory=dict)
    annotated: dict[str, ast.expr] = field(default_factory=dict)

    def function(self, name: str) -> FunctionDef | None:
        """The last `def` that a name stands for; for a method, `Class.name`, its own or inherited."""
        first, _, rest = name.partition(".")
        return self._method(first, rest) if rest else self._function(first)

    def _function(self, name: str) -> FunctionDef | None:
        seen: set[str] = set()
        while name not in seen:
            seen.add(name)
            found = self.bound.get(name)
            if isinstance(found, FunctionDef):
                return found
            if not isinstance(found, ast.Name):
                return None
            name = found.id  # add = _add
        return None

    def _method(self, class_name: str, name: str) -> FunctionDef | None:
        """A class's own, or else what it inherits from classes of this text."""
        waiting, seen = [class_name], set()
        while waiting:
            class_name = waiting.pop()
            found = self.bound.get(class_name)
            if class_name in seen or not isinstance(found, ast.ClassDef):
                continue
            seen.add(class_name)
            own = read_names(found.body)
            if name.partition(".")[0] in own.bound:
                return own.function(name)
            bases = [base.value if isinstance(base, ast.Subscript) else base for base in found.bases]
            waiting += [base.id for base in reversed(bases) if isinstance(base, ast.Name)]
        return None

    def tell(self, annotation: ast.expr, function: FunctionDef | None = None) -> list[object]:
        """What an annotation says, as plain nested lists.

        Args:
            annotation: the expression after the colon or the arrow.
            function: whose annotation it is; it may have type parameters.
        """
        try:
            return _Teller(self, getattr(function, "type_params", [])).tell(annotation, MAX_DEPTH)
        except _TooLong:
            return _NOT_A_TYPE

    def makes_variable(self, annotation: ast.expr | None) -> bool:
        """Whether an annotation itself calls `TypeVar`, and so makes a variable of its own."""
        parts = ast.walk(annotation) if annotation is not None else ()
        return any(isinstance(part, ast.Call) and self.tell(part.func) in _TYPE_VAR for part in parts)


def read_names(body: list[ast.stmt]) -> Names:
    """The names that the statements bind, the last binding of each."""
    names = Names()
    for statement in _executed(body):
        _bind(names, statement)
    return names


def _executed(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that importing runs, in order, those inside others too."""
    waiting = [iter(body)]
    while waiting:
        statement = next(waiting[-1], None)
        if statement is None:
            waiting.pop()
            continue
        yield statement
        if not isinstance(statement, FunctionDef | ast.ClassDef):
            waiting.append(iter(_inside(statement)))


def _inside(statement: ast.stmt) -> list[ast.stmt]:
    if isinstance(statement, ast.If):
        runs = _truth(statement.test)
        body = [] if runs is False else statement.body
        return body + ([] if runs is True else statement.orelse)
    inner: list[ast.stmt] = []
    for part in ("body", "handlers", "cases", "orelse", "finalbody"):
        for item in getattr(statement, part, []):
            inner += [item] if isinstance(item, ast.stmt) else item.body
    return inner


def _truth(test: ast.expr) -> bool | None:
    """Whether a condition holds on import, as far as one can see."""
    if isinstance(test, ast.Constant):
        return bool(test.value)
    if isinstance(test, ast.Compare) and isinstance(test.left, ast.Name):
        return isinstance(test.ops[0], ast.NotEq) if test.left.id == "__name__" else None
    return None


def _bind(names: Names, statement: ast.stmt) -> None:
    bound = names.bound
    if isinstance(statement, FunctionDef | ast.ClassDef):
        bound[statement.name] = statement
    elif isinstance(statement, ast.Import | ast.ImportFrom):
        bound.update(_imported(statement))
    elif isinstance(statement, ast.Delete):
        for target in statement.targets:
            for name in _targets(target):
                bound.pop(name, None)
    elif isinstance(statement, ast.AnnAssign):
        if isinstance(statement.target, ast.Name):
            if statement.simple:
                names.annotated[statement.target.id] = statement.annotation
            if statement.value is not None:
                bound[statement.target.id] = statement.value
    elif isinstance(statement, ast.Assign):
        for target in statement.targets:
            bound.update(_assigned(target, statement.value))
    elif _TYPE_ALIAS is not None and isinstance(statement, _TYPE_ALIAS):
        found: Any = statement
        bound[found.name.id] = _Alias(found.value, found.type_params)
    else:
        for part in ("target", "items"):
            items = getattr(statement, part, [])
            for item in items if isinstance(items, list) else [items]:
                bound.update(dict.fromkeys(_targets(getattr(item, "optional_vars", item)), _UNTOLD))


def _imported(statement: ast.Import | ast.ImportFrom) -> dict[str, _Binding]:
    if isinstance(statement, ast.Import):
        return {
            alias.asname or alias.name.partition(".")[0]: _Named(
                alias.name if alias.asname else alias.name.partition(".")[0]
            )
            for alias in statement.names
        }
    home = "." * statement.level + (statement.module or "")
    found: dict[str, _Binding] = {}
    for alias in statement.names:
        given = _STARRED.get(home, []) if alias.name == "*" else [alias.name]
        found |= {alias.asname or name: _Named(f"{home}.{name}") for name in given}
    return found


def _assigned(target: ast.expr, value: ast.expr) -> dict[str, _Binding]:
    if isinstance(target, ast.Name):
        return {target.id: value}
    if isinstance(target, ast.Tuple | ast.List) and isinstance(value, ast.Tuple | ast.List):
        pairs = zip(target.elts, value.elts, strict=False)
        if len(target.elts) == len(value.elts):
            return {left.id: right for left, right in pairs if isinstance(left, ast.Name)}
    return dict.fromkeys(_targets(target), _UNTOLD)


def _targets(target: ast.AST | None) -> list[str]:
    """The plain names that an assignment to `target` binds."""
    if target is None:
        return []
    stored = (node for node in ast.walk(target) if isinstance(node, ast.Name))
    return [node.id for node in stored if not isinstance(node.ctx, ast.Load)]


class _Teller:
    """Tells one annotation; never more than so many levels and nodes of it."""

    def __init__(self, names: Names, parameters: list[ast.AST]) -> None:
        self._names = names
        self._local = _type_parameters(parameters)
        self._left = MAX_NODES

    def tell(self, node: ast.expr, depth: int) -> list[object]:
        """The type that an expression stands for; `depth` levels may follow.

        Raises:
            _TooLong: when it does not end there.
        """
        self._spend(depth)
        if isinstance(node, ast.Constant):
            return self._constant(node.value, depth - 1)
        if isinstance(node, ast.Name):
            return self._name(node.id, depth - 1)
        if isinstance(node, ast.Attribute):
            owner = self.tell(node.value, depth - 1)
            return _NOT_A_TYPE if _path(owner) is None else [f"{owner[0]}.{node.attr}"]
        if isinstance(node, ast.Subscript):
            return self._subscript(node, depth - 1)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return ["typing.Union", [self.tell(node.left, depth - 1), self.tell(node.right, depth - 1)]]
        if isinstance(node, ast.List):
            return ["[]", [self.tell(item, depth - 1) for item in node.elts]]
        return _NOT_A_TYPE

    def _spend(self, depth: int) -> None:
        self._left -= 1
        if depth == 0 or self._left < 0:
            raise _TooLong

    def _constant(self, value: object, depth: int) -> list[object]:
        if value is None:
            return ["None"]
        if value is ...:
            return ["..."]
        if not isinstance(value, str) or len(value) > MAX_TEXT:
            return _NOT_A_TYPE
        try:
            parsed = ast.parse(value.strip(), mode="eval").body
        except (SyntaxError, ValueError, MemoryError, RecursionError):
            return _NOT_A_TYPE
        return self.tell(parsed, depth)

    def _name(self, name: str, depth: int) -> list[object]:
        if name in self._local:
            bound = self._local[name]
            return ["~" + name] if bound is None else ["~" + name, [self.tell(bound, depth)]]
        found = self._names.bound.get(name)
        if found is None:
            return [f"builtins.{name}"] if hasattr(builtins, name) else _NOT_A_TYPE
        if isinstance(found, _Named):
            return [found.path] if found.path else _NOT_A_TYPE
        if isinstance(found, _Alias):
            outer = self._local
            self._local = _type_parameters(found.parameters)
            told = self.tell(found.value, depth)
            self._local = outer
            return told
        if isinstance(found, ast.ClassDef):
            return ["own:" + name]
        if isinstance(found, ast.Call):
            return self._made(name, found, depth)
        return self.tell(found, depth) if isinstance(found, ast.expr) else _NOT_A_TYPE

    def _made(self, name: str, call: ast.Call, depth: int) -> list[object]:
        """What `T = TypeVar("T")` and `Price = NewType("Price", float)` make."""
        maker = self.tell(call.func, depth)
        if maker in (["typing.NewType"], ["typing_extensions.NewType"]):
            return ["own:" + name]
        if maker not in _TYPE_VAR:
            return _NOT_A_TYPE
        limits = call.args[1:] + [word.value for word in call.keywords if word.arg == "bound"]
        told = [self.tell(limit, depth) for limit in limits]
        return ["~" + name, told] if told else ["~" + name]

    def _subscript(self, node: ast.Subscript, depth: int) -> list[object]:
        origin = self.tell(node.value, depth)
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        path = _path(origin) or ""
        if path.endswith(".Literal"):
            return [path, [[_literal(item)] for item in inner]]
        args = [self.tell(item, depth) for item in (inner[:1] if path.endswith(".Annotated") else inner)]
        if len(origin) == 1:
            return [*origin, args]
        free = dict.fromkeys(self._variables(origin, depth))
        return self._replaced(origin, dict(zip(free, args, strict=False)), depth)

    def _variables(self, told: object, depth: int) -> Iterator[str]:
        """The names of the type variables in a type, as they turn up."""
        self._spend(depth)
        if isinstance(told, list):
            for item in told:
                yield from self._variables(item, depth)
        elif isinstance(told, str) and told.startswith("~"):
            yield told

    def _replaced(self, told: Any, values: dict[str, list[object]], depth: int) -> list[object]:
        """A generic alias with types in the place of its type variables."""
        self._spend(depth)
        name, *rest = told
        if name in values:
            return values[name]
        return [name, *([self._replaced(item, values, depth) for item in inner] for inner in rest)]


def _path(told: list[object]) -> str | None:
    """`module.name`, when that and no more is what was told."""
    name = told[0] if len(told) == 1 else None
    return name if isinstance(name, str) and name.replace(".", "").isidentifier() else None


def _type_parameters(parameters: list[ast.AST]) -> dict[str, ast.expr | None]:
    """The names in `def first[T: int](…)`, and what bounds each."""
    return {str(getattr(p, "name", "")): getattr(p, "bound", None) for p in parameters}


def _literal(node: ast.expr) -> str:
    value = node.value if isinstance(node, ast.Constant) else ...
    if isinstance(value, int) and value.bit_length() > MAX_TEXT:
        return "?"
    return "=" + repr(value)[:MAX_TEXT] if isinstance(value, str | int | bytes | None) else "?"
