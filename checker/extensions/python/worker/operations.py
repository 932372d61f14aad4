"""Calling functions, making objects and reading attributes."""

import functools
import inspect
from collections.abc import Callable
from types import FunctionType, MethodType, ModuleType
from typing import Any

from checker.runtime import virtual_time
from checker.runtime.worker.registry import BatchFailed, NoSuchName, get_attribute, operation

_type, _is_routine, _code = type, inspect.isroutine, FunctionType.__dict__["__code__"].__get__
_function_of = MethodType.__dict__["__func__"].__get__
_name, _mro = type.__dict__["__name__"].__get__, type.__dict__["__mro__"].__get__


@operation
def load(module: ModuleType) -> None:
    """Import the module, and nothing more."""


@operation
def call(module: ModuleType, name: str, *args: Any, **kwargs: Any) -> Any:
    """Call something that the module defines."""
    return get_attribute(module, name)(*args, **kwargs)


@operation
def get(module: ModuleType, name: str) -> Any:
    """Read a module-level variable."""
    return get_attribute(module, name)


@operation
def has(module: ModuleType, name: str) -> bool:
    """Whether the module defines a name."""
    return name in vars(module)


@operation
def apply(module: ModuleType, function: Any, *args: Any, **kwargs: Any) -> Any:
    """Call something that was handed out before."""
    return function(*args, **kwargs)


@operation
def invoke(module: ModuleType, target: Any, method: str, *args: Any, **kwargs: Any) -> Any:
    """Call a method of something that was handed out before."""
    virtual_time.let_a_moment_pass()
    return get_attribute(target, method)(*args, **kwargs)


@operation
def read(module: ModuleType, target: Any, name: str) -> Any:
    """Read an attribute of something that was handed out before."""
    return get_attribute(target, name)


@operation
def calls(module: ModuleType, target: Any, method_calls: list[list[Any]]) -> list[Any]:
    """Many method calls in one go; what each of them returned.

    Raises:
        BatchFailed: when a call raises; carries how many calls returned before it.
    """
    results: list[Any] = []
    try:
        for method, *args in method_calls:
            virtual_time.let_a_moment_pass()
            results.append(get_attribute(target, method)(*args))
    except NoSuchName:
        raise
    except BaseException as error:
        raise BatchFailed(error, len(results)) from None
    return results


@operation
def create_and_call(module: ModuleType, name: str, method_calls: list[list[Any]]) -> list[Any]:
    """Make an object of a class, and call its methods; the object, and what each call returned.

    The object is kept like every other that was handed out: what comes later has another place in memory.

    Raises:
        BatchFailed: when the class or a call raises; carries how many of these returned before it.
    """
    kind = get_attribute(module, name)
    try:
        target = kind()
    except BaseException as error:
        raise BatchFailed(error, 0) from None
    try:
        return [target, *calls(module, target, method_calls)]
    except BatchFailed as failure:
        raise BatchFailed(failure.error, failure.completed + 1) from None


@operation
def delete_item(module: ModuleType, target: Any, name: str, key: Any) -> None:
    """Delete one item of a container that an attribute holds."""
    del get_attribute(target, name)[key]


@operation
def plain(module: ModuleType, target: Any) -> Any:
    """What a subclass of a built-in type really holds, whatever it says."""
    for base, content in _CONTENT:
        if isinstance(target, base):
            return content(target)
    return target


_CONTENT: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (dict, lambda target: dict(dict.items(target))),
    (list, lambda target: list(list.__iter__(target))),
    (tuple, lambda target: tuple(tuple.__iter__(target))),
    (set, lambda target: set(set.__iter__(target))),
    (frozenset, lambda target: frozenset(frozenset.__iter__(target))),
    (str, str.__str__),
    (int, int.__int__),
    (float, float.__float__),
)


@operation
def describe(module: ModuleType, name: str) -> dict[str, Any]:
    """What kind of thing a name stands for."""
    return _describe(get_attribute(module, name))


@operation
def describe_handle(module: ModuleType, target: Any) -> dict[str, Any]:
    """What kind of thing was handed out."""
    return _describe(target)


@operation
def inherits(module: ModuleType, name: str, home: str, base: str) -> bool:
    """Whether a class, or an object's, inherits from the `base` of `home`, and not from one of that name.

    Its code says where it was written, however it was imported.
    """
    target = get_attribute(module, name)
    kinds = _mro(target if issubclass(_type(target), type) else _type(target))
    places = (f"/{home}.py", f"/{home}/__init__.py")
    return any(
        _code(function).co_filename.endswith(places)
        for kind in kinds
        if _name(kind) == base
        for function in vars(kind).values()
        if _type(function) is FunctionType
    )


@operation
def defined_by(module: ModuleType, name: str, attribute: str) -> str | None:
    """The name of the class, of a class and its bases, that an attribute comes from; None of none."""
    for kind in _mro(get_attribute(module, name)):
        if attribute in type.__dict__["__dict__"].__get__(kind):
            return str(_name(kind))
    return None


def _describe(value: Any) -> dict[str, Any]:
    owner = value if isinstance(value, type) else type(value)
    return {
        "kind": _kind(value),
        "parameters": _parameters(value),
        "type": _name(owner),
        "bases": [base.__name__ for base in _mro(owner)],
        "module": str(getattr(owner, "__module__", "")),
        "own": [name for name in vars(owner) if type(name) is str],
    }


_FLAGS = (
    (inspect.CO_ASYNC_GENERATOR, "async generator function"),
    (inspect.CO_COROUTINE, "coroutine function"),
    (inspect.CO_GENERATOR, "generator function"),
)


def _kind(value: Any) -> str:
    if isinstance(value, type):
        return "class"
    while _type(value) is functools.partial:
        value = value.func
    if not _is_routine(value):
        return "other"
    # Read off the code itself: what `inspect` says can be patched.
    function = _function_of(value) if _type(value) is MethodType else value
    flags = _code(function).co_flags if _type(function) is FunctionType else 0
    return next((kind for flag, kind in _FLAGS if flags & flag), "function")


def _parameters(value: Any) -> list[str]:
    try:
        return list(inspect.signature(value).parameters)
    except (TypeError, ValueError):
        return []
