"""What the interpreter holds a function's or a module's annotations to be.

A type is encoded as plain nested lists: `["typing.List", [["builtins.float"]]]`.
Anything but the plain name of a type begins with a mark:
`~T` a type variable, `own:Price` a class that stands nowhere under its name,
`=1` a value inside `Literal`, `text:List[X]` a string that could not be
evaluated, `[]` the parameters of a `Callable`, `...`, `None`, `?` the rest.
"""

import inspect
import sys
import typing
from collections.abc import Callable
from types import ModuleType, NoneType, SimpleNamespace, UnionType
from typing import Any

from checker.runtime.worker.registry import get_attribute, operation

MAX_DEPTH = 14  # levels; each costs two levels of the frame that carries it
MAX_NODES = 2_000
MAX_TEXT = 1_000

_NOT_A_TYPE = ["?"]
_TypeAlias = getattr(typing, "TypeAliasType", None)  # Python 3.12


@operation
def annotations(module: ModuleType, name: str) -> list[list[Any]]:
    """The annotations of a function, or of the module itself.

    Args:
        module: the learner's.
        name: the function's name, with its class's before it for a method
            (`"Server.get_page"`); empty for the module's own variables.

    Returns:
        Pairs of a name and a type, `None` where there is no annotation: the
        parameters in their order, then `"return"`; or the variables.
    """
    target: Any = module
    for part in filter(None, name.split(".")):
        target = get_attribute(target, part)
    hints = {str(key): hint for key, hint in _hints(target, module).items()}
    names = [*_parameters(target), "return"] if name else list(hints)
    return [[key, _form(hints[key]) if key in hints else None] for key in names]


def _hints(target: Any, module: ModuleType) -> dict[Any, Any]:
    """Evaluated annotations, as far as they can be."""
    try:
        return typing.get_type_hints(target)
    except Exception:  # one name that is not there spoils them all: one by one
        written = _written(target)
    return {key: _evaluated(key, hint, module) for key, hint in written.items()}


def _written(target: Any) -> dict[Any, Any]:
    try:
        if sys.version_info >= (3, 14):
            import annotationlib

            return annotationlib.get_annotations(target, format=annotationlib.Format.FORWARDREF)
        return dict(inspect.get_annotations(target))
    except Exception:
        return {}


def _evaluated(key: Any, hint: Any, module: ModuleType) -> Any:
    try:
        alone = SimpleNamespace(__annotations__={key: hint})
        return typing.get_type_hints(alone, globalns=vars(module))[key]
    except Exception:
        return hint


def _parameters(function: Any) -> list[str]:
    """The names of a function's parameters, in order."""
    try:
        function = inspect.unwrap(function)
        code = getattr(function, "__func__", function).__code__
        count = code.co_argcount + code.co_kwonlyargcount
        count += bool(code.co_flags & inspect.CO_VARARGS)
        count += bool(code.co_flags & inspect.CO_VARKEYWORDS)
        return [str(name) for name in code.co_varnames[:count]]
    except Exception:
        return []


def _form(hint: Any) -> list[Any]:
    """One type as plain nested lists."""
    try:
        return _TypeEncoder().encode(hint, MAX_DEPTH, {})
    except Exception:
        return _NOT_A_TYPE


class _TypeEncoder:
    """Encodes one type, up to `MAX_DEPTH` levels and `MAX_NODES` nodes."""

    def __init__(self) -> None:
        self._left = MAX_NODES

    def encode(self, hint: Any, depth: int, known: dict[int, list[Any]]) -> list[Any]:
        """The type as data.

        Args:
            hint: what the interpreter holds.
            depth: levels that may follow.
            known: what type variables stand for, by identity.
        """
        self._left -= 1
        if depth == 0 or self._left < 0:
            return _NOT_A_TYPE
        if hint is None or hint is NoneType:
            return ["None"]
        if hint is ...:
            return ["..."]

        def deeper(inner: Any) -> list[Any]:
            return self.encode(inner, depth - 1, known)

        kind = type(hint)
        if kind is str or kind is typing.ForwardRef:
            text = hint if kind is str else hint.__forward_arg__
            return ["text:" + text[:MAX_TEXT]]
        if kind is list:
            return ["[]", [deeper(inner) for inner in hint]]
        if kind is typing.TypeVar:
            return known.get(id(hint)) or _type_variable(hint, deeper)
        if _TypeAlias is not None and kind is _TypeAlias:
            return deeper(hint.__value__)
        origin, args = typing.get_origin(hint), typing.get_args(hint)
        if origin is None or _dotted(hint) is not None:
            name = _dotted(hint) or _own_type(hint)
            return _NOT_A_TYPE if name is None else [name]
        if _TypeAlias is not None and type(origin) is _TypeAlias:
            inside = dict(zip(map(id, origin.__type_params__), map(deeper, args), strict=False))
            return self.encode(origin.__value__, depth - 1, known | inside)
        name = "typing.Union" if origin is UnionType else _dotted(origin) or _own_type(origin)
        if name is None:
            return _NOT_A_TYPE
        if name == "typing.Literal":
            return [name, [[_literal(value)] for value in args]]
        return [name, [deeper(inner) for inner in args]]


def _type_variable(variable: Any, deeper: Callable[[Any], list[Any]]) -> list[Any]:
    limits = [*variable.__constraints__]
    if variable.__bound__ is not None:
        limits.append(variable.__bound__)
    name = "~" + variable.__name__[:MAX_TEXT]
    return [name, [deeper(limit) for limit in limits]] if limits else [name]


def _dotted(hint: Any) -> str | None:
    """`module.name` of what really stands there under that name."""
    name = getattr(hint, "__qualname__", None) or getattr(hint, "__name__", None)
    home = getattr(hint, "__module__", None)
    if type(name) is not str or type(home) is not str or len(home + name) > MAX_TEXT:
        return None
    value: Any = sys.modules.get(home)
    for part in name.split("."):
        value = getattr(value, "__dict__", {}).get(part)
    return f"{home}.{name}" if value is hint else None


def _own_type(hint: Any) -> str | None:
    """A class or a `NewType` that stands nowhere under its name."""
    if isinstance(hint, type) or type(hint) is typing.NewType:
        return "own:" + str(hint.__name__)[:MAX_TEXT]
    return None


def _literal(value: Any) -> str:
    plain = value is None or type(value) in (bool, int, str, bytes)
    return "=" + repr(value)[:MAX_TEXT] if plain else "?"
