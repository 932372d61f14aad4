"""Annotations as they are written: read from the text, nothing is run.

The module is read the way it is imported: from top to bottom, the last
definition of a name counts. Types are encoded as plain nested lists, as in
`checker/extensions/type_hints/worker/operations.py`.
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


_NOT_STATIC = _Named("")  # the text does not show the value: a loop's variable and the like


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
    pending: list[ast.AST] = [*function.body]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Yield | ast.YieldFrom):
            return True
        if isinstance(node, FunctionDef | ast.ClassDef | ast.Lambda):
            continue
        pending += ast.iter_child_nodes(node)
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
            definition = self.bound.get(name)
            if isinstance(definition, FunctionDef):
                return definition
            if not isinstance(definition, ast.Name):
                return None
            name = definition.id  # add = _add
        return None

    def _method(self, class_name: str, name: str) -> FunctionDef | None:
        """A class's own, or else what it inherits from classes of this text."""
        pending, seen = [class_name], set()
        while pending:
            class_name = pending.pop()
            definition = self.bound.get(class_name)
            if class_name in seen or not isinstance(definition, ast.ClassDef):
                continue
            seen.add(class_name)
            own = read_names(definition.body)
            if name.partition(".")[0] in own.bound:
                return own.function(name)
            bases = [base.value if isinstance(base, ast.Subscript) else base for base in definition.bases]
            pending += [base.id for base in reversed(bases) if isinstance(base, ast.Name)]
        return None

    def encode_type(self, annotation: ast.expr, function: FunctionDef | None = None) -> list[object]:
        """Encode the type that an annotation names as plain nested lists.

        Args:
            annotation: the expression after the colon or the arrow.
            function: whose annotation it is; it may have type parameters.
        """
        try:
            return _TypeEncoder(self, getattr(function, "type_params", [])).encode(annotation, MAX_DEPTH)
        except _TooLong:
            return _NOT_A_TYPE

    def makes_variable(self, annotation: ast.expr | None) -> bool:
        """Whether an annotation itself calls `TypeVar`, and so makes a variable of its own."""
        parts = ast.walk(annotation) if annotation is not None else ()
        return any(isinstance(part, ast.Call) and self.encode_type(part.func) in _TYPE_VAR for part in parts)


def read_names(body: list[ast.stmt]) -> Names:
    """The names that the statements bind, the last binding of each."""
    names = Names()
    for statement in _executed(body):
        _bind(names, statement)
    return names


def _executed(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that importing runs, in order, those inside others too."""
    pending = [iter(body)]
    while pending:
        statement = next(pending[-1], None)
        if statement is None:
            pending.pop()
            continue
        yield statement
        if not isinstance(statement, FunctionDef | ast.ClassDef):
            pending.append(iter(_inside(statement)))


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
        alias: Any = statement
        bound[alias.name.id] = _Alias(alias.value, alias.type_params)
    else:
        for part in ("target", "items"):
            items = getattr(statement, part, [])
            for item in items if isinstance(items, list) else [items]:
                bound.update(dict.fromkeys(_targets(getattr(item, "optional_vars", item)), _NOT_STATIC))


def _imported(statement: ast.Import | ast.ImportFrom) -> dict[str, _Binding]:
    if isinstance(statement, ast.Import):
        return {
            alias.asname or alias.name.partition(".")[0]: _Named(
                alias.name if alias.asname else alias.name.partition(".")[0]
            )
            for alias in statement.names
        }
    home = "." * statement.level + (statement.module or "")
    bindings: dict[str, _Binding] = {}
    for alias in statement.names:
        imported_names = _STARRED.get(home, []) if alias.name == "*" else [alias.name]
        bindings |= {alias.asname or name: _Named(f"{home}.{name}") for name in imported_names}
    return bindings


def _assigned(target: ast.expr, value: ast.expr) -> dict[str, _Binding]:
    if isinstance(target, ast.Name):
        return {target.id: value}
    if isinstance(target, ast.Tuple | ast.List) and isinstance(value, ast.Tuple | ast.List):
        pairs = zip(target.elts, value.elts, strict=False)
        if len(target.elts) == len(value.elts):
            return {left.id: right for left, right in pairs if isinstance(left, ast.Name)}
    return dict.fromkeys(_targets(target), _NOT_STATIC)


def _targets(target: ast.AST | None) -> list[str]:
    """The plain names that an assignment to `target` binds."""
    if target is None:
        return []
    stored = (node for node in ast.walk(target) if isinstance(node, ast.Name))
    return [node.id for node in stored if not isinstance(node.ctx, ast.Load)]


class _TypeEncoder:
    """Encodes the type of one annotation, up to `MAX_DEPTH` levels and `MAX_NODES` nodes."""

    def __init__(self, names: Names, parameters: list[ast.AST]) -> None:
        self._names = names
        self._local = _type_parameters(parameters)
        self._left = MAX_NODES

    def encode(self, node: ast.expr, depth: int) -> list[object]:
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
            owner = self.encode(node.value, depth - 1)
            return _NOT_A_TYPE if _path(owner) is None else [f"{owner[0]}.{node.attr}"]
        if isinstance(node, ast.Subscript):
            return self._subscript(node, depth - 1)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return ["typing.Union", [self.encode(node.left, depth - 1), self.encode(node.right, depth - 1)]]
        if isinstance(node, ast.List):
            return ["[]", [self.encode(item, depth - 1) for item in node.elts]]
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
        return self.encode(parsed, depth)

    def _name(self, name: str, depth: int) -> list[object]:
        if name in self._local:
            bound = self._local[name]
            return ["~" + name] if bound is None else ["~" + name, [self.encode(bound, depth)]]
        binding = self._names.bound.get(name)
        if binding is None:
            return [f"builtins.{name}"] if hasattr(builtins, name) else _NOT_A_TYPE
        if isinstance(binding, _Named):
            return [binding.path] if binding.path else _NOT_A_TYPE
        if isinstance(binding, _Alias):
            outer = self._local
            self._local = _type_parameters(binding.parameters)
            encoded = self.encode(binding.value, depth)
            self._local = outer
            return encoded
        if isinstance(binding, ast.ClassDef):
            return ["own:" + name]
        if isinstance(binding, ast.Call):
            return self._call(name, binding, depth)
        return self.encode(binding, depth) if isinstance(binding, ast.expr) else _NOT_A_TYPE

    def _call(self, name: str, call: ast.Call, depth: int) -> list[object]:
        """The type that `TypeVar("T")` or `NewType("Price", float)` creates."""
        maker = self.encode(call.func, depth)
        if maker in (["typing.NewType"], ["typing_extensions.NewType"]):
            return ["own:" + name]
        if maker not in _TYPE_VAR:
            return _NOT_A_TYPE
        limits = call.args[1:] + [word.value for word in call.keywords if word.arg == "bound"]
        encoded = [self.encode(limit, depth) for limit in limits]
        return ["~" + name, encoded] if encoded else ["~" + name]

    def _subscript(self, node: ast.Subscript, depth: int) -> list[object]:
        origin = self.encode(node.value, depth)
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        path = _path(origin) or ""
        if path.endswith(".Literal"):
            return [path, [[_literal(item)] for item in inner]]
        args = [self.encode(item, depth) for item in (inner[:1] if path.endswith(".Annotated") else inner)]
        if len(origin) == 1:
            return [*origin, args]
        free = dict.fromkeys(self._variables(origin, depth))
        return self._replaced(origin, dict(zip(free, args, strict=False)), depth)

    def _variables(self, encoded: object, depth: int) -> Iterator[str]:
        """The names of the type variables in a type, as they turn up."""
        self._spend(depth)
        if isinstance(encoded, list):
            for item in encoded:
                yield from self._variables(item, depth)
        elif isinstance(encoded, str) and encoded.startswith("~"):
            yield encoded

    def _replaced(self, encoded: Any, values: dict[str, list[object]], depth: int) -> list[object]:
        """A generic alias with its type variables replaced by types."""
        self._spend(depth)
        name, *rest = encoded
        if name in values:
            return values[name]
        return [name, *([self._replaced(item, values, depth) for item in inner] for inner in rest)]


def _path(encoded: list[object]) -> str | None:
    """`module.name`, when the type is that and no more."""
    name = encoded[0] if len(encoded) == 1 else None
    return name if isinstance(name, str) and name.replace(".", "").isidentifier() else None


def _type_parameters(parameters: list[ast.AST]) -> dict[str, ast.expr | None]:
    """The names in `def first[T: int](…)`, and what bounds each."""
    return {str(getattr(p, "name", "")): getattr(p, "bound", None) for p in parameters}


def _literal(node: ast.expr) -> str:
    value = node.value if isinstance(node, ast.Constant) else ...
    if isinstance(value, int) and value.bit_length() > MAX_TEXT:
        return "?"
    return "=" + repr(value)[:MAX_TEXT] if isinstance(value, str | int | bytes | None) else "?"
