"""Ends a run of tests that look at how the code is written that they test.

Python's audit events tell of the ways to a function's code, to the file it came
from, and to memory. The first look ends the run, there and then, with an account
that says so: nothing that comes after it can take it back. The hook and all it
knows are in a closure that only the interpreter holds: whoever searches for it
has to ask the garbage collector, and is seen doing so.

Who asks for the code of a given function, or of its frame, is not to be told by
who called whom: a library's function, a thread's or a text that is run by `eval`
may ask for somebody else. So nobody may, but those parts of the library that are
known to need it and to hand nothing on. They are known by their files, and no
other code can be run here that claims to come from such a file.

There are ways that tell nobody. What they lead to is code that looks different
in each run (see `checker/extensions/mutation_testing/worker/code_loader.py`), right or wrong.
"""

from __future__ import annotations

import builtins
import inspect
import logging
import os
import sys
import threading
import traceback
import warnings
from collections.abc import Callable, Collection
from types import CodeType, FrameType, FunctionType
from typing import Any
from unittest import mock

from checker.runtime import own_code

_GIVE_AWAY = frozenset(
    {
        "__code__",
        "tb_frame",
        "f_code",
        "gi_code",
        "gi_frame",
        "cr_code",
        "cr_frame",
        "ag_code",
        "ag_frame",
    }
)
_TOOLS = frozenset(
    {
        "code.__new__",
        "ctypes.addressof",
        "ctypes.call_function",
        "ctypes.cdata",
        "ctypes.dlopen",
        "ctypes.dlsym",
        "ctypes.string_at",
        "ctypes.PyObj_FromPtr",
        "gc.get_objects",
        "gc.get_referrers",
        "gc.get_referents",
        "marshal.dumps",
        "object.__setattr__",
        "sys._current_frames",
        "sys.monitoring.register_callback",
    }
)
# By way of `threading` they are asked for in a thread that nobody seems to have started.
_TRACING = frozenset({"sys.setprofile", "sys.settrace"})
_RUN = frozenset({"exec", "function.__new__"})
_EVENTS = frozenset({*_TOOLS, *_TRACING, *_RUN, "object.__getattr__", "sys._getframe", "open"})
_SHOW_EXCEPTIONS = frozenset({traceback.__file__, warnings.__file__, logging.__file__})
_OURS = own_code.folders()
_LIBRARY = os.path.dirname(os.path.abspath(os.__file__)) + os.sep
_INSPECT = inspect.__file__
_IMPORTLIB = "<frozen importlib"
_PYTEST = f"{os.sep}_pytest{os.sep}_code{os.sep}"
# Functions of the library that ask for code, and hand nothing on that leads to it: in a
# file, all or those with these names.
_ANY: frozenset[str] = frozenset()
_ASKERS = {
    traceback.__file__: _ANY,
    warnings.__file__: _ANY,
    f"{_LIBRARY}doctest.py": _ANY,
    logging.__file__: frozenset({"findCaller", "_is_internal_frame"}),
    mock.__file__: frozenset({"_is_async_func", "_mock_add_spec"}),
}
_HANDERS = frozenset({"getmembers", "_getmembers", "getmembers_static", "getattr_static", "getclosurevars"})
_MEMORY = frozenset({"mem", "pagemap", "kcore"})
_NOWHERE = (-1, -1)
_HAVE_CODE = ("__code__", "f_code", "tb_frame", "gi_code", "cr_code", "ag_code")

_exit, _real_frame, _stat, _thread = os._exit, sys._getframe, os.stat, threading.get_ident


def forbid(tests: str, given: Collection[str], end: Callable[[str], object]) -> None:
    """Allow no more looks.

    Args:
        tests: the learner's file.
        given: the files that it tests.
        end: is told what was done; the run ends after that, if it still goes on.
            Nothing that it does may be left to what learners can replace.
    """
    # What a module holds can be found in `sys.modules`, and replaced. So this is
    # done with copies of it, and of the builtins, that nobody can find.
    hidden = {**globals(), "__builtins__": dict(vars(builtins))}
    for name, value in list(hidden.items()):
        if type(value) is FunctionType and value.__module__ == __name__:
            hidden[name] = FunctionType(value.__code__, hidden, name)
    hidden["_forbid"](tests, given, end)


def _forbid(tests: str, given: Collection[str], end: Callable[[str], object]) -> None:
    here = os.getcwd()
    own = os.path.join(here, tests)
    files = frozenset(os.path.join(here, name) for name in given)
    places = frozenset(_place(file) for file in files) - {_NOWHERE}
    processes = _place("/proc")[0]
    if processes == _place("/")[0]:
        processes = _NOWHERE[0]  # there is no such file system
    main = _thread()
    at_work: set[int] = set()

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _EVENTS:
            return
        thread = _thread()
        if thread in at_work:  # what is done in here is told to this hook too
            return
        at_work.add(thread)
        try:
            what = _look(event, arguments, _real_frame(1))
            if what:
                try:
                    end(what)
                finally:
                    _exit(71)
        finally:
            at_work.discard(thread)

    def _look(event: str, arguments: tuple[Any, ...], frame: FrameType) -> str:
        """What was done, when it was a look; empty when not. All that it calls is written in C, or here."""
        directly = frame.f_code.co_filename == own
        if event in ("object.__getattr__", "object.__setattr__"):
            thing, name = arguments[:2]
            if name not in _GIVE_AWAY:
                return event if directly and event == "object.__setattr__" else ""
            of_given = _file_of(thing) in files and not _may_ask(frame.f_code)
            return str(name) if directly or of_given else ""
        if event == "sys._getframe":
            return event if directly else ""
        if event in _RUN:
            return _claim(arguments[0], frame)
        if event in _TRACING:
            return event
        if thread_of_theirs() or _asked_by(frame, own):
            return _opened(arguments[0], places, processes) if event == "open" else event
        return ""

    def thread_of_theirs() -> bool:
        return _thread() != main  # nobody else starts any

    sys.addaudithook(audit)


def _asked_by(asking: FrameType, own: str) -> bool:
    """Whether the learner's tests asked for this, and not somebody who shows an exception."""
    frame: FrameType | None = asking
    while frame is not None:
        if frame.f_code.co_filename == own:
            return True
        if frame.f_code.co_filename in _SHOW_EXCEPTIONS:
            return False
        frame = frame.f_back
    return False


def _opened(path: Any, places: Collection[tuple[int, int]], processes: int) -> str:
    """What is opened, when that is a given file, or tells of a process."""
    if isinstance(path, int) or path is None:
        return ""
    if isinstance(path, str):
        parts = str.split(path, "/")
    elif isinstance(path, bytes):
        parts = str.split(bytes.decode(path, "latin-1"), "/")
    else:
        return "open"  # whatever makes a path of it is not to be called in here
    if _place(path) in places or parts[-1] in _MEMORY:
        return f"open({parts[-1][:100]!r})"
    # By way of a link, or to what is not there: some folder on the way to it tells.
    ways = (str.join("/", parts[:end]) for end in range(1, len(parts) + 1))
    if any(_place(way)[0] == processes for way in ways if way) and processes != _NOWHERE[0]:
        return f"open({str.join('/', parts)[:100]!r})"
    return ""


def _place(path: Any) -> tuple[int, int]:
    """Which file that is, by its device and its number, whatever it is called."""
    try:
        found = _stat(path)
    except (OSError, ValueError):
        return _NOWHERE
    return (found.st_dev, found.st_ino)


def _file_of(thing: Any) -> str:
    """Where the code of a function, frame, generator or part of a traceback comes from."""
    for name in _HAVE_CODE:
        found = getattr(thing, name, None)
        if isinstance(found, CodeType):
            return found.co_filename
        if isinstance(found, FrameType):
            return found.f_code.co_filename
    return ""


def _may_ask(asking: CodeType) -> bool:
    file, name = asking.co_filename, asking.co_name
    if file == _INSPECT:
        return name not in _HANDERS
    names = _ASKERS.get(file)
    if names is not None:
        return not names or name in names
    return file.startswith(_OURS) or _PYTEST in file


def _claim(code: Any, frame: FrameType) -> str:
    """Code that is run here and claims to come from a file of the library's, or of ours."""
    if not isinstance(code, CodeType) or frame.f_code.co_filename.startswith((_IMPORTLIB, *_OURS)):
        return ""
    file = code.co_filename
    alien = file.startswith((*_OURS, _LIBRARY, _IMPORTLIB)) or _PYTEST in file
    return f"code with the name {file[:100]!r}" if alien else ""
