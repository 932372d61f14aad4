"""Ends a run of tests that look at how the code that they test is written.

Python's audit events report the ways to a function's code, to its file and to
memory. The first such event ends the run at once, with an answer that says so,
which nothing can take back. The hook and its data are in a closure that only the
interpreter holds: to find it, one has to ask the garbage collector, which is an
audit event too.

The call stack does not show for whom the code of a given function, or of its frame,
is read: a function of a library, a thread or a text that is run by `eval` may read it
for the tests. So only those parts of the standard library may read it that need it and
return nothing of it. They are recognised by their files, and code that claims to come
from such a file without being from it cannot be run here.

Some ways raise no audit event. They lead to code that looks different in each run
(see `code_loader.py`), whether it is correct or wrong.
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

_CODE_ATTRIBUTES = frozenset(
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
# With `threading.setprofile` they come from a thread whose stack does not show the tests.
_TRACING = frozenset({"sys.setprofile", "sys.settrace"})
_RUN = frozenset({"exec", "function.__new__"})
_EVENTS = frozenset({*_TOOLS, *_TRACING, *_RUN, "object.__getattr__", "sys._getframe", "open"})
_SHOW_EXCEPTIONS = frozenset({traceback.__file__, warnings.__file__, logging.__file__})
_CHECKER_FOLDERS = own_code.folders()
_LIBRARY = os.path.dirname(os.path.abspath(os.__file__)) + os.sep
_INSPECT = inspect.__file__
_IMPORTLIB = "<frozen importlib"
_PYTEST = f"{os.sep}_pytest{os.sep}_code{os.sep}"
# Functions of the standard library that read code, and return nothing that leads to it: by file,
# all of them or those with these names.
_ANY: frozenset[str] = frozenset()
_CODE_READERS = {
    traceback.__file__: _ANY,
    warnings.__file__: _ANY,
    f"{_LIBRARY}doctest.py": _ANY,
    logging.__file__: frozenset({"findCaller", "_is_internal_frame"}),
    mock.__file__: frozenset({"_is_async_func", "_mock_add_spec"}),
}
_REVEALING = frozenset({"getmembers", "_getmembers", "getmembers_static", "getattr_static", "getclosurevars"})
_MEMORY = frozenset({"mem", "pagemap", "kcore"})
_NOWHERE = (-1, -1)
_HAVE_CODE = ("__code__", "f_code", "tb_frame", "gi_code", "cr_code", "ag_code")

_exit, _real_frame, _stat, _thread = os._exit, sys._getframe, os.stat, threading.get_ident


def install(tests: str, given: Collection[str], end: Callable[[str], object]) -> None:
    """Install an audit hook that ends the run at the first event that reveals code.

    Args:
        tests: the learner's file.
        given: the files that it tests.
        end: is called with what was done, and ends the run. It must not call anything
            that a submission can replace.
    """
    # The functions of a module can be found, and replaced. So the hook is made of copies of
    # them, with copies of the builtins, that no name leads to.
    hidden = {**globals(), "__builtins__": dict(vars(builtins))}
    for name, value in list(hidden.items()):
        if type(value) is FunctionType and value.__module__ == __name__:
            hidden[name] = FunctionType(value.__code__, hidden, name)
    hidden["_install"](tests, given, end)


def _install(tests: str, given: Collection[str], end: Callable[[str], object]) -> None:
    current = os.getcwd()
    own = os.path.join(current, tests)
    files = frozenset(os.path.join(current, name) for name in given)
    places = frozenset(_place(file) for file in files) - {_NOWHERE}
    processes = _place("/proc")[0]
    if processes == _place("/")[0]:
        processes = _NOWHERE[0]  # there is no such file system
    main = _thread()
    busy_threads: set[int] = set()

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _EVENTS:
            return
        thread = _thread()
        if thread in busy_threads:  # the hook causes events itself
            return
        busy_threads.add(thread)
        try:
            revealed = _classify(event, arguments, _real_frame(1))
            if revealed:
                try:
                    end(revealed)
                finally:
                    _exit(71)
        finally:
            busy_threads.discard(thread)

    def _classify(event: str, arguments: tuple[Any, ...], frame: FrameType) -> str:
        """What was done, when it reveals code; empty when not. Calls C functions and this module's alone."""
        directly = frame.f_code.co_filename == own
        if event in ("object.__getattr__", "object.__setattr__"):
            target, name = arguments[:2]
            if name not in _CODE_ATTRIBUTES:
                return event if directly and event == "object.__setattr__" else ""
            of_given = _file_of(target) in files and not _may_read_code(frame.f_code)
            return str(name) if directly or of_given else ""
        if event == "sys._getframe":
            return event if directly else ""
        if event in _RUN:
            return _false_origin(arguments[0], frame)
        if event in _TRACING:
            return event
        if is_another_thread() or _is_caused_by(frame, own):
            return _opened(arguments[0], places, processes) if event == "open" else event
        return ""

    def is_another_thread() -> bool:
        return _thread() != main  # only the submission starts threads

    sys.addaudithook(audit)


def _is_caused_by(asking: FrameType, own: str) -> bool:
    """Whether the learner's tests caused this, and not a module that prints an exception."""
    frame: FrameType | None = asking
    while frame is not None:
        if frame.f_code.co_filename == own:
            return True
        if frame.f_code.co_filename in _SHOW_EXCEPTIONS:
            return False
        frame = frame.f_back
    return False


def _opened(path: Any, places: Collection[tuple[int, int]], processes: int) -> str:
    """The call of `open`, when it opens a given file, or one about a process."""
    if isinstance(path, int) or path is None:
        return ""
    if isinstance(path, str):
        parts = str.split(path, "/")
    elif isinstance(path, bytes):
        parts = str.split(bytes.decode(path, "latin-1"), "/")
    else:
        return "open"  # its `__fspath__` is the submission's code, and must not be called here
    if _place(path) in places or parts[-1] in _MEMORY:
        return f"open({parts[-1][:100]!r})"
    # Also for a link, or a file that does not exist: some folder of its path is in /proc.
    prefixes = (str.join("/", parts[:end]) for end in range(1, len(parts) + 1))
    if any(_place(prefix)[0] == processes for prefix in prefixes if prefix) and processes != _NOWHERE[0]:
        return f"open({str.join('/', parts)[:100]!r})"
    return ""


def _place(path: Any) -> tuple[int, int]:
    """The device and inode of a file, which are the same for all names of it."""
    try:
        status = _stat(path)
    except (OSError, ValueError):
        return _NOWHERE
    return (status.st_dev, status.st_ino)


def _file_of(target: Any) -> str:
    """The file of the code of a function, frame, generator or traceback."""
    for name in _HAVE_CODE:
        value = getattr(target, name, None)
        if isinstance(value, CodeType):
            return value.co_filename
        if isinstance(value, FrameType):
            return value.f_code.co_filename
    return ""


def _may_read_code(asking: CodeType) -> bool:
    file, name = asking.co_filename, asking.co_name
    if file == _INSPECT:
        return name not in _REVEALING
    names = _CODE_READERS.get(file)
    if names is not None:
        return not names or name in names
    return file.startswith(_CHECKER_FOLDERS) or _PYTEST in file


def _false_origin(code: Any, frame: FrameType) -> str:
    """A phrase for code that falsely claims to be the standard library's or the checker's; may be empty."""
    if not isinstance(code, CodeType) or frame.f_code.co_filename.startswith((_IMPORTLIB, *_CHECKER_FOLDERS)):
        return ""
    file = code.co_filename
    alien = file.startswith((*_CHECKER_FOLDERS, _LIBRARY, _IMPORTLIB)) or _PYTEST in file
    return f"code with the name {file[:100]!r}" if alien else ""
