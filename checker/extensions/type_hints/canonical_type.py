"""The one form in which types are compared, however they were spelled.

`List[float]`, `list[float]` and `typing.List["float"]` are one form; so are
`Optional[int]`, `Union[None, int]` and `int | None`; a bare `Mapping` is
`Mapping[Any, Any]`. Forms are read from plain nested lists, as `source_types` and the worker
encode types (see `checker/extensions/type_hints/worker/operations.py`). A worker's
answer may be forged, so whatever does not look right becomes `UNKNOWN`,
which equals nothing; nothing here raises because of its input.
"""

from __future__ import annotations

import builtins
import collections.abc
import typing
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

MAX_DEPTH = 24
MAX_NODES = 2_000
_MAX_NAME = 1_100
_MAX_SHOWN = 200


class Form(NamedTuple):
    """A type: a name, and what stands in its brackets."""

    name: str
    args: tuple[Form, ...] = ()

    def __str__(self) -> str:
        """The type as `typing` would spell it, cut short when very long."""
        shown = _spell(self)
        return shown if len(shown) <= _MAX_SHOWN else shown[:_MAX_SHOWN] + "…"


ANY, NONE, ELLIPSIS = Form("Any"), Form("None"), Form("...")
UNKNOWN = Form("?")  # not a type, or not a known one
WHATEVER = Form("_")  # in what a test expects: anything will do here
FREE = Form("FREE")  # in what a test expects: a type that leaves nothing out
_OBJECT = Form("object")

_PARAMETERS = {
    1: "List Set FrozenSet Deque Counter Type Iterable Iterator AsyncIterable AsyncIterator Awaitable "
    "Collection Container Reversible Sequence MutableSequence AbstractSet MutableSet KeysView ValuesView",
    2: "Dict DefaultDict OrderedDict ChainMap Mapping MutableMapping ItemsView AsyncGenerator",
    3: "Generator Coroutine",
}
_BARE = {name: (ANY,) * count for count, names in _PARAMETERS.items() for name in names.split()}
_BARE |= {"Tuple": (ANY, ELLIPSIS), "Callable": (ELLIPSIS, ANY)}

_NAMES = {f"builtins.{name}": name for name, value in vars(builtins).items() if isinstance(value, type)}
_NAMES |= {f"builtins.{name.lower()}": name for name in ("List", "Dict", "Tuple", "Set", "FrozenSet", "Type")}
_NAMES |= {f"collections.abc.{name}": name for name in collections.abc.__all__}
_NAMES |= {f"{home}.{name}": name for home in ("typing", "typing_extensions") for name in typing.__all__}
_NAMES |= {
    "collections.abc.Set": "AbstractSet",
    "collections.deque": "Deque",
    "collections.defaultdict": "DefaultDict",
    "collections.OrderedDict": "OrderedDict",
    "collections.Counter": "Counter",
    "collections.ChainMap": "ChainMap",
    "types.NoneType": "None",
    "types.UnionType": "Union",
    "typing.Text": "str",
    "_asyncio.Task": "asyncio.Task",
    "_asyncio.Future": "asyncio.Future",
    "asyncio.tasks.Task": "asyncio.Task",
    "asyncio.futures.Future": "asyncio.Future",
}
_MARKS = {"None", "...", "[]", "_", "FREE"}


def read(data: object, resolve: Callable[[str], object] | None = None) -> Form:
    """The form of a type that is encoded as plain nested lists.

    Args:
        data: anything; a forgery becomes `UNKNOWN`.
        resolve: encodes the type in a string that could not be evaluated.
    """
    return _Reader(resolve).read(data, MAX_DEPTH)


class _Reader:
    def __init__(self, resolve: Callable[[str], object] | None) -> None:
        self._resolve = resolve
        self._left = MAX_NODES

    def read(self, data: object, depth: int) -> Form:
        self._left -= 1
        if depth == 0 or self._left < 0 or type(data) is not list or not 1 <= len(data) <= 2:
            return UNKNOWN
        mark, given = data[0], data[1] if len(data) == 2 else None
        if type(mark) is not str or len(mark) > _MAX_NAME or not isinstance(given, list | None):
            return UNKNOWN
        if mark.startswith("text:"):
            resolved = self._resolve(mark.removeprefix("text:")) if self._resolve else None
            return self.read(resolved, depth - 1)
        name = _name(mark)
        if name is None or not name.isprintable():
            return UNKNOWN
        args = None if given is None else tuple(self.read(inner, depth - 1) for inner in given)
        return _simplified(name, args)


def _name(mark: str) -> str | None:
    if mark in _MARKS or mark[:1] in ("~", "=") or mark.startswith("own:"):
        return mark
    return _NAMES.get(mark, mark if "." in mark else None)


def _simplified(name: str, args: tuple[Form, ...] | None) -> Form:
    """One form for all spellings of a type."""
    if args is None:
        return UNKNOWN if name in ("Union", "Optional") else Form(name, _BARE.get(name, ()))
    if name in ("Annotated", "Final", "ClassVar"):
        return args[0] if args else UNKNOWN
    if name.startswith("~") and args in ((ANY,), (_OBJECT,)):
        return Form(name)  # such a bound binds nothing
    if name == "Union":
        return union(args)
    if name == "Optional":
        return union((*args, NONE))
    if name in ("Generator", "AsyncGenerator") and args:
        args += (NONE,) * (len(_BARE[name]) - len(args))
    return Form(name, args)


def union(members: Iterable[Form]) -> Form:
    """A union: flat, and every member once."""
    flat: dict[Form, Form] = {}
    for member in members:
        for each in member.args if member.name == "Union" else [member]:
            flat.setdefault(_ordered(each), each)
    if len(flat) <= 1:
        return next(iter(flat.values()), UNKNOWN)
    return Form("Union", tuple(flat.values()))


def comparable(forms: Sequence[Form], last: Collection[int] = ()) -> tuple[Form, ...]:
    """The forms of one signature, so that equal ones are the same.

    The order of a union's members says nothing, nor do the names of type
    variables: they are called 1, 2, … as they turn up.

    Args:
        forms: of the parameters and the result.
        last: places whose type variables are counted after all others.
    """
    names: dict[str, str] = {}

    def renamed(form: Form) -> Form:
        name = form.name
        if name.startswith("~"):
            name = names.setdefault(name, f"~{len(names) + 1}")
        return Form(name, tuple(map(renamed, form.args)))

    places = sorted(range(len(forms)), key=lambda place: place in last)
    renamed_forms = {place: renamed(_ordered(forms[place])) for place in places}
    return tuple(renamed_forms[place] for place in range(len(forms)))


def _ordered(form: Form) -> Form:
    args = map(_ordered, form.args)
    return Form(form.name, tuple(sorted(args, key=_nameless) if form.name == "Union" else args))


def _nameless(form: Form) -> Form:
    """A key to sort by that does not know what type variables are called."""
    name = "~" if form.name.startswith("~") else form.name
    return Form(name, tuple(map(_nameless, form.args)))


def matches(actual: Form, expected: Form) -> bool:
    """Whether a comparable form is the expected one; `UNKNOWN` never is."""
    if expected == FREE:
        return actual in (ANY, _OBJECT) or (actual.name.startswith("~") and not actual.args)
    if expected == WHATEVER or WHATEVER in expected.args:
        return expected == WHATEVER or actual.name == expected.name
    return (
        actual.name == expected.name != UNKNOWN.name
        and len(actual.args) == len(expected.args)
        and all(map(matches, actual.args, expected.args))
    )


def has_free(expected: Form) -> bool:
    """Whether some part of an expected type is free."""
    return expected == FREE or any(map(has_free, expected.args))


def says_any(actual: Form, expected: Form) -> bool:
    """Whether a type has `Any` where the expected one says something."""
    if actual == ANY:
        return expected not in (ANY, WHATEVER, FREE)
    if actual.name != expected.name or WHATEVER in expected.args:
        return False
    if actual.name == "Union":
        return ANY in actual.args and ANY not in expected.args
    return any(map(says_any, actual.args, expected.args))


def _spell(form: Form) -> str:
    if form == UNKNOWN:
        return "(not a type)"
    name, args = form
    if name == "[]":
        return f"[{', '.join(map(_spell, args))}]"
    if name == "Union":
        last = sorted(args, key=lambda member: member == NONE)
        return f"Union[{', '.join(map(_spell, last))}]"
    if form == Form("Tuple"):
        return "Tuple[()]"
    shown = name.removeprefix("~").removeprefix("own:").removeprefix("=")
    if name.startswith("~") and args:
        return f"{shown} (only {' or '.join(map(_spell, args))})"
    if name.startswith("~") or WHATEVER in args or FREE in args or args == _BARE.get(name, ()):
        return shown
    return f"{shown}[{', '.join(map(_spell, args))}]"
