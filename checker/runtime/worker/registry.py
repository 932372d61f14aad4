"""The operations that the judge can ask for, by name."""

import difflib
from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeVar

Operation = Callable[..., Any]
_F = TypeVar("_F", bound=Operation)

# How far the operation that raised had come, when it does many things.
progress: list[int] = []

# By name: those on a learner's module, and those of the worker itself.
OPERATIONS: dict[str, Operation] = {}
WORKER_OPERATIONS: dict[str, Operation] = {}
# What is called before a process is forked for an operation, with the operation's positional arguments.
PRE_FORK: dict[str, Callable[..., None]] = {}


# What is done in a worker once its files are laid out, before anything of them is imported.
AT_START: list[Callable[[], None]] = []


class NoSuchName(Exception):
    """The submission does not define what was asked for.

    Attributes:
        near: names that it does define, and that look alike.
    """

    def __init__(self, name: str, near: list[str]) -> None:
        super().__init__(name)
        self.near = near


def operation(function: _F) -> _F:
    """Let the judge call `function` by its name.

    It gets the learner's module first, then plain arguments, and returns
    anything: plain data crosses as it is, the rest as a handle.
    """
    OPERATIONS[function.__name__] = function
    return function


def worker_operation(function: _F) -> _F:
    """Let the judge call `function` by its name; it is about no module, and gets plain arguments alone."""
    WORKER_OPERATIONS[function.__name__] = function
    return function


def forked_operation(pre_fork: Callable[..., None]) -> Callable[[_F], _F]:
    """Let the judge call a function by its name, in a forked process.

    Args:
        pre_fork: is called with the same positional arguments before the fork.
    """

    def register(function: _F) -> _F:
        PRE_FORK[function.__name__] = pre_fork
        return worker_operation(function)

    return register


def at_start(function: Callable[[], None]) -> Callable[[], None]:
    """Let each worker call `function` before it imports anything of a submission."""
    AT_START.append(function)
    return function


def lookup(owner: ModuleType | object, name: str) -> Any:
    """An attribute that the submission should have.

    Raises:
        NoSuchName: when it has not.
    """
    try:
        return getattr(owner, name)
    except AttributeError as error:
        if error.__traceback__ is not None and error.__traceback__.tb_next is not None:
            raise  # raised by code of theirs, a property or __getattr__
        # What is handed out has its methods in its class.
        own = [known for space in (owner, type(owner)) for known in getattr(space, "__dict__", ())]
        words = [known for known in own if type(known) is str]
        raise NoSuchName(name, _like(name, words)) from None


def _like(name: str, words: list[str]) -> list[str]:
    same = [word for word in words if word.casefold() == name.casefold()]
    return same[:1] or difflib.get_close_matches(name, words, 1, 0.7)
