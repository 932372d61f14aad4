"""Hints for what ended the learner's code before its result could be compared.

A hint of a claim is about values. Where none came back, the pointer is chosen by what happened: by the
class of an exception and the interpreter's own words, or by the limit that was exceeded. Where nothing
general is true and helpful, there is none.
"""

from __future__ import annotations

import re

from checker.judge.exceptions import Limit, WorkerStopped

_RETURNS_NONE = "Something is None at that place. Does a function end there without a `return`?"
_CALLED_AS_IN_THE_TASK = "The task shows how it is called. Compare the parameters with yours."
_NOT_AWAITABLE = "Only a coroutine, a task or a future can be awaited."
_NOT_AWAITED = "Calling a coroutine function runs nothing yet: `await` what it returns."

# By the name of the class, and by what the interpreter writes: the first line that fits decides.
_FOR_EXCEPTIONS: tuple[tuple[str, str, str], ...] = (
    ("AttributeError|TypeError", r"\bNoneType\b", _RETURNS_NONE),
    ("AttributeError|TypeError", r"'(coroutine|async_generator)' object", _NOT_AWAITED),
    (
        "TypeError",
        r"an asyncio\.Future, a coroutine or an awaitable is required",
        _NOT_AWAITABLE,
    ),
    ("TypeError", r"can't be used in 'await' expression", _NOT_AWAITABLE),
    ("TypeError", r"missing \d+ required (positional|keyword-only) argument", _CALLED_AS_IN_THE_TASK),
    ("TypeError", r"takes .* positional arguments? but \d+ (was|were) given", _CALLED_AS_IN_THE_TASK),
    ("TypeError", r"got an unexpected keyword argument", _CALLED_AS_IN_THE_TASK),
    (
        "TypeError",
        r"reduce\(\) of empty",
        "`reduce` raises for an empty iterable unless it gets an initial value.",
    ),
    (
        "ValueError",
        r"(max|min)\(\) (arg|iterable argument) is (an )?empty",
        "`max` and `min` raise for an empty iterable unless they get a default.",
    ),
    (
        "TypeError",
        r"'(set|frozenset|generator|dict_\w+|map|filter|zip|\w*iterator)' object is not subscriptable",
        "Not every iterable has positions. All of them work in a `for` loop.",
    ),
    ("ValueError", r"format code 's' for object", "`{:s}` accepts strings only; `{}` accepts any value."),
    ("TypeError", r"unhashable type", "Only a hashable object can be a key or an element of a set."),
    ("KeyError", r"", "The key is not there at that moment. `in` tests for it; `get` returns a default."),
    ("IndexError", r"", "The list is shorter than that line expects. What happens when it is empty?"),
    ("RecursionError", r"", "Each call makes another one. Which call is the last?"),
    ("RuntimeError", r"changed size during iteration", "Iterate over a copy: `list(…)`."),
    (
        "RuntimeError",
        r"asyncio\.run\(\) cannot be called from a running event loop",
        "Inside a coroutine, use `await`.",
    ),
    (
        "UnicodeDecodeError",
        r"^'utf-8'",
        "These bytes are not UTF-8. Is it a text file, and in which encoding was it written?",
    ),
    (
        "UnicodeDecodeError|UnicodeEncodeError",
        r"",
        "Name the encoding when you open the file: `encoding='utf-8'`.",
    ),
    (
        "UndefinedError",
        r"'_' is undefined",
        "A template has `_()` only where the module creates `Babel(app)`.",
    ),
    ("UndefinedError", r"", "A template knows the names that are passed to `render_template`."),
    (
        "OSError|error",
        r"Bad magic number.*\.mo|^unpack requires a buffer of 4 bytes$",
        "A .mo file is written by `pybabel compile -d translations`.",
    ),
    ("TemplateNotFound", r"", "Templates are in the folder templates/ next to the module."),
    ("ZeroDivisionError", r"", "Which argument makes the divisor 0?"),
    (
        "StopIteration|StopAsyncIteration",
        r"",
        "`next` raises this at the end. Give it a default, or use a `for` loop.",
    ),
)

_FOR_LIMITS = {
    Limit.CPU: "Which loop does not end? Look at what changes in it from one round to the next.",
    Limit.WALL_TIME: "It waits for something that does not happen: a lock, an input, another thread.",
    Limit.MEMORY: "Which list, text or dictionary grows in every round of a loop?",
    Limit.OUTPUT: "Is there a `print` in a loop that does not end?",
    Limit.FILES: "Does a loop that does not end write to a file?",
    Limit.PROCESSES: "Does a loop or a function start processes or threads again and again?",
}


def hint_for_exception(exception_type: str, message: str) -> str:
    """The pointer for an exception of the learner's code; may be empty.

    Args:
        exception_type: the name of its class.
        message: what the exception says.

    Example:
        >>> hint_for_exception("KeyError", "'a'")
        'The key is not there at that moment. `in` tests for it; `get` returns a default.'
    """
    for types, pattern, hint in _FOR_EXCEPTIONS:
        if exception_type in types.split("|") and re.search(pattern, message):
            return hint
    return ""


def hint_for_stop(stopped: WorkerStopped) -> str:
    """The pointer for a worker that was stopped at a limit; empty where it ended in another way."""
    return _FOR_LIMITS.get(stopped.limit, "") if stopped.limit is not None else ""
