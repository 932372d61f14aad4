"""Helpers for the tests of this project: random inputs, checks of types and names, hints."""

from __future__ import annotations

import contextlib
import random
import string
from typing import Any

from checker.testing import Handle, SubmissionRaised, show

HOW_TO_ANNOTATE = "Write `name: type` for a parameter, and `-> type` after the parentheses for the result."
UNCHANGED = "The given code already does this. Add annotations and change nothing else."


def type_name(value: object) -> str:
    """Name the exact type of a value, here or in the worker.

    Comparing values is not enough: `True == 1 == 1.0`.
    """
    return value.type_name if isinstance(value, Handle) else type(value).__name__


def check_type(value: object, name: str) -> None:
    """Fail unless a value is of exactly that type, even if it equals one that is."""
    actual = type_name(value)
    right = actual == name
    assert right, f"Expected type `{name}`, got type `{actual}`: `{show(value, 80)}`"


def check_names(task: Any, function: str, *names: str) -> None:
    """Fail unless the parameters of a function have these names."""
    parameters = task.describe(function).parameters
    right = parameters == names
    own = f"calls its parameters {_listed(parameters)}" if parameters else "has no parameters"
    assert right, f"`{function}` {own}; the task calls them {_listed(names)}."


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name[:40]}`" for name in names[:9])


def is_callable(value: object) -> bool:
    """Whether a value can be called."""
    return isinstance(value, Handle) and value.callable


def items(value: Any) -> Any:
    """Convert a list or a tuple to a list; return anything else unchanged."""
    return list(value) if type(value) in (list, tuple) else value


def word(rng: random.Random) -> str:
    """Return a random word."""
    return "".join(rng.choices(string.ascii_letters, k=rng.randint(6, 12)))


def short_float(rng: random.Random) -> float:
    """Return a random float with so few digits that its sums and products are exact.

    The sum of such numbers does not depend on the order of addition. They
    still have thirteen decimal places, so that rounding is noticed.
    """
    return (rng.randint(1, 1 << 20) * 2 + 1) / 8192


def long_float(rng: random.Random) -> float:
    """Return a random positive float with a fraction and full precision."""
    return rng.randint(1, 999) + rng.uniform(0.01, 0.99)


class _MadeValue(Handle):
    """An argument that lives in the worker; messages show the call that creates it."""

    def __init__(self, handle: Handle, text: str) -> None:
        super().__init__(handle.number, handle.type_name, handle.callable)
        self._text = text

    def __repr__(self) -> str:
        return self._text


def make_value(task: Any, kind: str, content: Any) -> Handle:
    """Make an iterator, or an unusual sequence or mapping, to pass to a function.

    Args:
        task: the handle on the learner's module.
        kind: one of those in `checker/extensions/python/worker/kinds.py`.
        content: its items; for a `range`, its bounds.
    """
    shown = f"(item for item in {content!r})" if kind == "generator" else f"{kind}({content!r})"
    text = f"range{content!r}" if kind == "range" else shown
    return _MadeValue(task.ask("make", kind, content), text)


def assert_left_as_it_was(task: Any, function: str, content: Any, *args: Any) -> None:
    """Fail if a call changes the list or the dict that is its first argument."""
    name = "numbers" if type(content) is list else "dct"
    handle = task.ask("keep", content)
    rest = "".join(f", {show(arg)}" for arg in args)
    task.note(f"{name} = {show(content)}")
    task.note(f"{function}({name}{rest})")
    with contextlib.suppress(SubmissionRaised):  # another check reports it
        task.ask("call_with_kept", function, handle, *args)
    after = task.note(name, task.ask("look_at", handle), outcome="is now")
    assert after == content, f"`{function}` changed its argument, which belongs to the caller."


def notice_what_is_printed(task: Any, function: str) -> None:
    """Add a notice about anything that was printed, on either stream; it costs no point."""
    printed = (task.printed() + task.complaints()).strip()
    if printed:
        task.notice(
            f"{task.file} prints {show(printed, 60)}. This costs nothing, "
            f"but the task does not ask `{function}` to print. Is a `print` left over?"
        )
