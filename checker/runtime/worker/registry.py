"""The operations that the judge can ask for, by name."""

import difflib
from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeVar

Operation = Callable[..., Any]
_F = TypeVar("_F", bound=Operation)

# By name: those on a learner's module, and those of the worker itself.
OPERATIONS: dict[str, Operation] = {}
WORKER_OPERATIONS: dict[str, Operation] = {}
# What is called before a process is forked for an operation, with the operation's positional arguments.
PRE_FORK: dict[str, Callable[..., None]] = {}


# What is done in a worker once its files are laid out, before anything of them is imported.
AT_START: list[Callable[[], None]] = []


class NoSuchName(Exception):
    """The submission does not define the name.

    Attributes:
        suggestions: similar names that it does define.
    """

    def __init__(self, name: str, suggestions: list[str]) -> None:
        super().__init__(name)
        self.suggestions = suggestions


class BatchFailed(Exception):
    """An operation that makes many calls stopped at one that raised.

    Attributes:
        error: what that call raised.
        completed: how many calls returned before it.
    """

    def __init__(self, error: BaseException, completed: int) -> None:
        super().__init__()
        self.error = error
        self.completed = completed


def operation(function: _F) -> _F:
    """Let the judge call `function` by its name.

    It gets the learner's module first, then plain arguments, and returns
    anything: plain data crosses as it is, the rest as a handle.
    """
    OPERATIONS[function.__name__] = function
    return function


def worker_operation(function: _F) -> _F:
    """Let the judge call `function` by its name, with plain arguments and without a module."""
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


def get_attribute(owner: ModuleType | object, name: str) -> Any:
    """Return an attribute that the submission should define.

    Raises:
        NoSuchName: when it does not.
    """
    try:
        return getattr(owner, name)
    except AttributeError as error:
        if error.__traceback__ is not None and error.__traceback__.tb_next is not None:
            raise  # raised by the submission's code, a property or __getattr__
        # An object has its methods in its class.
        defined = [known for space in (owner, type(owner)) for known in getattr(space, "__dict__", ())]
        names = [known for known in defined if type(known) is str]
        raise NoSuchName(name, _suggest(name, names)) from None


def _suggest(name: str, names: list[str]) -> list[str]:
    same = [known for known in names if known.casefold() == name.casefold()]
    return same[:1] or difflib.get_close_matches(name, names, 1, 0.7)
