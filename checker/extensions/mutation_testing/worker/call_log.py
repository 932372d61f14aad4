"""Records what happens while a learner's tests run: calls, patches, requests to the network.

The record is made in the process that runs the tests, so dishonest tests can forge it.
What a verdict rests on is that correct and wrong code can be distinguished only by calling it;
`introspection_guard.py` ends a run that looks at the code in any other way.
"""

from __future__ import annotations

import sys
from types import FrameType, ModuleType
from typing import Any
from unittest import mock

from checker.extensions.mutation_testing.worker.patch_tracking import PatchTracker, replaced_in

MOST = 100
_MOST_TEXT = 300
_DEPTH = 6
_USED = ("requests",)  # by given modules: it is there before any of them

_NETWORK = frozenset(
    {
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.sendto",
        "socket.sendmsg",
    }
)


class NotMockedError(BaseException):
    """A test made a request to the network.

    Not an `Exception`: an `except Exception` around the call must not hide it.
    """


class CallLog:
    """Records what one run of tests does.

    Attributes:
        row: the record of the test that runs now: a dict with `calls` (function,
            arguments, what was replaced then), `patches` and `network`.
    """

    def __init__(self) -> None:
        """Begin to record; it cannot be stopped."""
        self.row = new_row("")
        self._active: list[tuple[Any, str]] = []
        self._patches = PatchTracker(_USED)
        _follow_patches(self._active, self._patched)
        sys.addaudithook(self._audit)

    def called(self, function: str, *args: Any) -> None:
        """Record that a given function begins."""
        if len(self.row["calls"]) < MOST:
            names = [name for _, name in self._active]
            names += self._patches.replaced()
            names += replaced_in(sys._getframe(1).f_locals.get("self"))
            replaced = list(dict.fromkeys(names))[:MOST]
            self.row["calls"].append([function, [plain(arg) for arg in args], replaced])

    def loaded(self, module: ModuleType) -> None:
        """Remember a given module as it is now, before a test could patch it."""
        self._patches.keep(module)

    def left(self) -> list[str]:
        """The names of what is still replaced, when all tests are over."""
        names = [*(name for _, name in self._active), *self._patches.replaced()]
        return list(dict.fromkeys(names))[:MOST]

    def _patched(self, name: str) -> None:
        if len(self.row["patches"]) < MOST:
            self.row["patches"].append(name)

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _NETWORK or _is_local(arguments):
            return
        call = _request() or f"a connection to {_address(arguments)}"
        if len(self.row["network"]) < MOST:
            self.row["network"].append(call)
        raise NotMockedError(f"{call} was not mocked: a test asks no network")


def new_row(name: str) -> dict[str, Any]:
    """An empty record of one test."""
    return {"name": name, "calls": [], "patches": [], "network": []}


def plain(value: Any, depth: int = _DEPTH) -> Any:
    """A copy of plain data; anything else is its type's name in angle brackets."""
    kind = type(value)
    if value is None or kind in (bool, int, float):
        return value
    if kind is str:
        return value[:_MOST_TEXT]
    if depth and kind in (list, tuple) and len(value) <= MOST:
        return [plain(item, depth - 1) for item in value]
    if depth and kind is dict and len(value) <= MOST and all(type(key) is str for key in value):
        return {key: plain(item, depth - 1) for key, item in value.items()}
    return f"<{kind.__name__}>"


def _follow_patches(active: list[tuple[Any, str]], entered: Any) -> None:
    """Keep a list of the patches of `unittest.mock` that are active, however they were started."""
    kind = mock._patch
    enter, leave = kind.__enter__, kind.__exit__

    def __enter__(patch: Any) -> Any:
        result = enter(patch)
        name = f"{_name(patch.target)}.{patch.attribute}"
        active.append((patch, name))
        entered(name)
        return result

    def __exit__(patch: Any, *raised: Any) -> Any:
        active[:] = [pair for pair in active if pair[0] is not patch]
        return leave(patch, *raised)

    setattr(kind, "__enter__", __enter__)  # noqa: B010 - mypy knows that these are methods
    setattr(kind, "__exit__", __exit__)  # noqa: B010


def _name(target: Any) -> str:
    if isinstance(target, type):
        return f"{target.__module__}.{target.__qualname__}"
    return str(getattr(target, "__name__", type(target).__name__))


def _request() -> str:
    """The call of requests or urllib that is being made, as the learner wrote it."""
    frame: FrameType | None = sys._getframe(2)
    request = ""
    while frame is not None:
        module, name = frame.f_globals.get("__name__"), frame.f_code.co_name
        if (module, name) == ("requests.sessions", "request"):
            method, url = frame.f_locals.get("method"), frame.f_locals.get("url")
            request = f"requests.{str(method).lower()}({str(url)[:_MOST_TEXT]!r})"
        elif (module, name) == ("urllib.request", "urlopen"):
            url = frame.f_locals.get("url")
            request = f"urlopen({str(getattr(url, 'full_url', url))[:_MOST_TEXT]!r})"
        frame = frame.f_back
    return request


def _is_local(arguments: tuple[Any, ...]) -> bool:
    """Whether this stays inside the machine: sockets that are files."""
    return len(arguments) > 1 and isinstance(arguments[1], (str, bytes)) and hasattr(arguments[0], "family")


def _address(arguments: tuple[Any, ...]) -> str:
    for argument in arguments:
        if isinstance(argument, tuple) and argument:
            return str(argument[0])[:_MOST_TEXT]
        if isinstance(argument, str):
            return argument[:_MOST_TEXT]
    return "somewhere"
