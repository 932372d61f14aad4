"""The worker itself: carries out the judge's requests, in the process of the submission."""

import builtins
import functools
import gc
import importlib
import os
import random
import socket
import sys
import traceback
from types import FunctionType, ModuleType, TracebackType
from typing import Any, NoReturn

from checker.runtime import virtual_time
from checker.runtime.worker import frames
from checker.runtime.worker.registry import AT_START, OPERATIONS, WORKER_OPERATIONS, BatchFailed, NoSuchName
from checker.runtime.worker.values import Values

_code_of = FunctionType.__dict__["__code__"].__get__
_BaseException_args = BaseException.__dict__["args"].__get__
_BUILT_IN = dict(vars(builtins))  # as they are before a submission is imported
_MAX_MESSAGE = 2_000
_CHECKER = "checker"


def main(channel_number: int, output: int, errors: int) -> NoReturn:
    """Serve one judge; never returns.

    Args:
        channel_number: the descriptor of the socket of the judge's requests.
        output: the descriptor that standard output goes to.
        errors: the descriptor that standard error goes to.
    """
    channel = socket.socket(fileno=os.dup(channel_number))
    _redirect(output, errors)
    os.closerange(3, channel.fileno())
    os.closerange(channel.fileno() + 1, 256)
    try:
        _serve(channel)
    except EOFError:  # the judge has hung up
        os._exit(0)


def _serve(channel: socket.socket) -> NoReturn:
    setup = frames.receive(channel)
    values = Values()
    _prepare(values.decode(setup["files"]))
    if setup["clock"] is None:
        virtual_time.deactivate()
    else:
        virtual_time.activate(setup["clock"])
    _hide_own_modules(setup["seed"])
    while True:
        with virtual_time.paused():
            request = frames.receive(channel)
        answer = _answer(request, values, setup["seed"])
        flush()
        if request["op"] == "bye":
            answer = {"ok": None}
        frames.send(channel, {"id": request["id"], **answer})
        if request["op"] == "bye":
            os._exit(0)


def _redirect(output: int, errors: int) -> None:
    """Open the three standard streams anew."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    for number, source in enumerate((nothing, output, errors)):
        os.dup2(source, number)
    options: dict[str, Any] = {"encoding": "utf-8", "errors": "backslashreplace"}
    # ruff: noqa: SIM115 - they stay open as long as the process lives
    sys.stdin = sys.__stdin__ = open(0, closefd=False, **options)  # type: ignore[misc]
    # Line by line, as at a terminal: what is written by `os.write` or to `sys.stdout.buffer` keeps its turn.
    sys.stdout = sys.__stdout__ = open(  # type: ignore[misc]
        1, "w", buffering=1, closefd=False, **options
    )
    sys.stderr = sys.__stderr__ = open(  # type: ignore[misc]
        2, "w", buffering=1, closefd=False, **options
    )


def _prepare(files: dict[str, bytes]) -> None:
    """Lay out the submission's files, and import from there alone."""
    for name, content in files.items():
        folder = os.path.dirname(name)
        if folder:
            os.makedirs(folder, exist_ok=True)
        with open(name, "wb") as stream:
            stream.write(content)
        os.chmod(name, 0o755)
    for prepare in AT_START:
        prepare()
    sys.path.insert(0, os.getcwd())
    sys.argv = ["main"]


@functools.cache
def _own_module_names() -> list[str]:
    return [name for name in sys.modules if f"{name}.".startswith(f"{_CHECKER}.")]


def prepare() -> None:
    """In the zygote, once all is imported: do what need not be done in each worker."""
    _own_module_names()


def _hide_own_modules(seed: int) -> None:
    """Remove the checker's modules from `sys.modules` and from the garbage collector's view.

    A submission that walks up the frames still finds them: no verdict rests on the word of a
    worker alone.
    """
    for name in _own_module_names():
        sys.modules.pop(name, None)
    sys.modules["__main__"] = ModuleType("__main__")
    # Workers of one zygote would draw alike while they import; a run with the same seed draws the same.
    random.seed(f"{seed} import")
    gc.freeze()  # `gc.get_objects` does not return what is frozen


def _answer(request: dict[str, Any], values: Values, seed: int) -> dict[str, Any]:
    importing = True
    try:
        if request["op"] == "bye":
            return {}
        # No part of the request stays where the submission could find it.
        args, kwargs = values.decode(request.pop("args")), values.decode(request.pop("kwargs"))
        if request["module"] is None:
            function = WORKER_OPERATIONS.get(request["op"])
            importing = False
        else:
            args = [_module(request["module"], seed), *args]
            importing = False
            function = OPERATIONS.get(request["op"])
        if function is None:
            return {"unknown": None}
        return {"ok": values.encode(function(*args, **kwargs))}
    except NoSuchName as error:
        return {"missing": [str(error), *error.suggestions]}
    except BatchFailed as failure:
        return {
            "raised": {**raised(failure.error, values), "importing": importing, "done": failure.completed}
        }
    except BaseException as error:
        return {"raised": {**raised(error, values), "importing": importing, "done": 0}}


def _module(name: str, seed: int) -> ModuleType:
    """Return the learner's module, imported at its first request."""
    module = sys.modules.get(name)
    if module is None:
        module = importlib.import_module(name)
        random.seed(seed)  # the module may have changed it
    return module


def raised(error: BaseException, values: Values) -> dict[str, Any]:
    """Return an exception as data, without running any code of its class."""
    kinds = type.__dict__["__mro__"].__get__(type(error))
    args = _BaseException_args(error)
    return {
        "type": _class_name(type(error)),
        "bases": [_class_name(kind) for kind in kinds],
        "args": values.encode(args),
        "message": _message(error, args),
        "trace": _trace(error.__traceback__),
    }


def _class_name(kind: type) -> str:
    """Return the name of a class; with its module, where it is that of a built-in class and it is none."""
    name: str = type.__dict__["__name__"].__get__(kind)
    if _BUILT_IN.get(name, kind) is kind:
        return name
    module = type.__dict__["__module__"].__get__(kind)
    return f"{module if type(module) is str else '?'}.{name}"


def _message(error: BaseException, args: tuple[Any, ...]) -> str:
    """Return the message that a traceback would show, as far as that runs no code of the submission."""
    own = _own_str(error)
    if own is not None:
        return _constant(own)[:_MAX_MESSAGE] or _joined(args)
    if all(map(_is_short, args)):
        return str(error)[:_MAX_MESSAGE]
    return "…"


def _joined(args: tuple[Any, ...]) -> str:
    return ", ".join(str(arg) for arg in args)[:_MAX_MESSAGE] if all(map(_is_short, args)) else "…"


def _is_short(arg: Any) -> bool:
    """Whether an argument of an exception is plain, and not an int that Python refuses to convert to text."""
    kind = type(arg)
    if kind is int:
        return bool(arg.bit_length() <= _MAX_MESSAGE)
    return kind in (str, bytes, float, bool, type(None), tuple)


def _own_str(error: BaseException) -> Any:
    """Return the `__str__` that a class of the submission defines; None where a built-in one is inherited."""
    for kind in type.__dict__["__mro__"].__get__(type(error)):
        method = type.__dict__["__dict__"].__get__(kind).get("__str__")
        if method is not None:
            return method if _BUILT_IN.get(type.__dict__["__name__"].__get__(kind)) is not kind else None
    return None


def _documented(self: Any) -> str:
    """Return one text."""
    return "text"


# The code of a `__str__` that returns one text and does nothing else, and where the text is in it.
_ONE_TEXT = {
    function.__code__.co_code: function.__code__.co_consts.index("text")
    for function in (lambda self: "text", _documented)
}


def _constant(method: Any) -> str:
    """Return the text that a method always returns; empty when it may do anything else, such as hang."""
    if type(method) is not FunctionType:
        return ""
    code = _code_of(method)
    index = _ONE_TEXT.get(code.co_code)
    text = code.co_consts[index] if index is not None else ""
    return text if type(text) is str else ""


def _trace(tb: TracebackType | None) -> list[list[Any]]:
    """Return the frames in the learner's own files, outermost first, at most ten."""
    root = os.path.join(os.getcwd(), "")
    steps = []
    for frame, line in traceback.walk_tb(tb):
        path = frame.f_code.co_filename
        if path.startswith(root):
            steps.append([path.removeprefix(root), line, frame.f_code.co_name])
    return steps[-10:]


def flush() -> None:
    """Flush the standard streams."""
    for stream in (sys.stdout, sys.__stdout__, sys.stderr):
        try:
            stream.flush()  # type: ignore[union-attr]
        except BaseException:
            # The learner may have replaced sys.stdout by anything.
            continue
