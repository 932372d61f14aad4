"""Records the calls of chosen functions, without replacing them.

Learners' modules reach an earlier task's function in many ways: an alias at
the top, an import inside a function, `importlib`, a default argument. A wrapper
in place of the function misses some of them, and changes what the learner's code
sees. The interpreter's profiler misses none: it is called for every entry into a
function's code, by whatever name it was reached.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import inspect
import sys
import threading
from collections.abc import Callable, Iterable
from types import CodeType, FrameType, TracebackType
from typing import Any

from checker.runtime.virtual_time.recorder import plain

MOST_CALLS = 200
MOST_ARGUMENTS = 20

_NAMED = inspect.CO_VARKEYWORDS
_STARRED = inspect.CO_VARARGS | _NAMED


class CallRecorder:
    """Records the calls of some functions within a `with` block.

    Attributes:
        calls: a dict a call, in the order in which they began to run: the `name`
            of the function, its plain `args`, when it began and when it last
            let go of control (`start`, `end`), what it `returned` (None when
            that is not plain) and, of an async generator, what it `yielded`.
    """

    def __init__(self, functions: Iterable[tuple[str, object]], now: Callable[[], float]) -> None:
        """Prepare to record `functions`, pairs of a name and a function; `now` is the time."""
        self.calls: list[dict[str, Any]] = []
        self._now = now
        self._names: dict[CodeType, list[str]] = {}
        self._signatures: dict[CodeType, inspect.Signature] = {}
        for name, function in functions:
            code = code_of(function)
            if code is not None:
                self._names.setdefault(code, []).append(name)
                if code.co_flags & _STARRED:
                    with contextlib.suppress(TypeError, ValueError):
                        self._signatures[code] = inspect.signature(function)  # type: ignore[arg-type]
        # A coroutine's code is entered anew after each wait: in the same frame.
        self._frames: dict[FrameType, list[dict[str, Any]]] = {}

    def __enter__(self) -> CallRecorder:
        if self._names:
            threading.setprofile(self._profile)
            sys.setprofile(self._profile)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._names:
            sys.setprofile(None)
            threading.setprofile(None)
        self._frames.clear()

    def _profile(self, frame: FrameType, event: str, value: Any) -> None:
        names = self._names.get(frame.f_code)
        if names is None:
            return
        if event == "call" and frame not in self._frames and len(self.calls) < MOST_CALLS:
            self._frames[frame] = [self._begin(name, frame) for name in names]
            self.calls += self._frames[frame]
        elif event == "return":
            for call in self._frames.get(frame, ()):
                self._end(call, value)

    def _begin(self, name: str, frame: FrameType) -> dict[str, Any]:
        now = self._now()
        return {
            "name": name,
            "args": [plain(value) for value in self._arguments(frame)][:MOST_ARGUMENTS],
            "start": now,
            "end": now,
            "returned": None,
            "yielded": [],
        }

    def _arguments(self, frame: FrameType) -> list[Any]:
        """The arguments, in the order of the parameters.

        A decorator's `*args` and `**kwargs` are what the decorated function takes.
        """
        code, variables = frame.f_code, frame.f_locals
        names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
        values = [variables.get(name) for name in names]
        if not code.co_flags & _STARRED:
            return values
        starred = [variables.get(name) for name in code.co_varnames[len(names) :]]
        given = starred[0] if code.co_flags & inspect.CO_VARARGS else ()
        named = starred[bool(code.co_flags & inspect.CO_VARARGS)] if code.co_flags & _NAMED else {}
        if type(given) is not tuple or type(named) is not dict:
            return values
        with contextlib.suppress(KeyError, TypeError):
            bound = self._signatures[code].bind(*values[: code.co_argcount], *given, **named)
            bound.apply_defaults()
            if not {"args", "kwargs"} & set(bound.arguments):
                return list(bound.arguments.values())
        return [*values, *given, *named.values()]

    def _end(self, call: dict[str, Any], value: Any) -> None:
        call["end"] = self._now()
        if type(value).__name__ == "async_generator_wrapped_value":
            # The interpreter wraps what an async generator yields, and the wrapper has no
            # attribute for its content.
            call["yielded"] += [plain(inside) for inside in gc.get_referents(value)[:1]]
        else:
            call["returned"] = plain(value)


def code_of(function: object) -> CodeType | None:
    """The code that runs when this is called; None when that is not Python's."""
    while isinstance(function, functools.partial):
        function = function.func
    if not (inspect.isfunction(function) or inspect.ismethod(function) or isinstance(function, type)):
        function = getattr(type(function), "__call__", None)  # noqa: B004
    code = getattr(function, "__code__", None)
    return code if isinstance(code, CodeType) else None
