"""What the tests of this project share: fresh inputs, types by name, hints."""

from __future__ import annotations

import contextlib
import random
import string
from typing import Any

from checker.testing import Handle, SubmissionRaised, show

HOW_TO_ANNOTATE = "Write `name: type` for a parameter, and `-> type` behind the brackets for the result."
UNCHANGED = "The code that was given did this already: add annotations, and nothing else."


def type_name(value: object) -> str:
    """The name of a value's exact type, here or in the worker.

    `True == 1 == 1.0`, so a value alone does not show that it is an `int`.
    """
    return value.type_name if isinstance(value, Handle) else type(value).__name__


def check_type(value: object, name: str) -> None:
    """Fail unless a value is of exactly that type, however alike another may look."""
    actual = type_name(value)
    right = actual == name
    assert right, f"This gives {show(value, 80)}, which is of type {actual}; it should be of type {name}."


def check_names(task: Any, function: str, *names: str) -> None:
    """Fail unless the parameters of a function are called so."""
    parameters = task.describe(function).parameters
    right = parameters == names
    assert right, (
        f"`{function}` calls its parameters {_listed(parameters)}; the task calls them {_listed(names)}."
    )


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name[:40]}`" for name in names[:9]) or "nothing"


def is_callable(value: object) -> bool:
    """Whether a value can be called."""
    return isinstance(value, Handle) and value.callable


def items(value: Any) -> Any:
    """A list or a tuple as a list, anything else as it is."""
    return list(value) if type(value) in (list, tuple) else value


def word(rng: random.Random) -> str:
    """A random word."""
    return "".join(rng.choices(string.ascii_letters, k=rng.randint(6, 12)))


def short_float(rng: random.Random) -> float:
    """A float with so few digits that sums and products of it are exact.

    In whatever order such numbers are added, the sum is the same. And yet
    they have thirteen digits behind the point, so that rounding is seen.
    """
    return (rng.randint(1, 1 << 20) * 2 + 1) / 8192


def long_float(rng: random.Random) -> float:
    """A positive float with a fraction, and all the digits a float has."""
    return rng.randint(1, 999) + rng.uniform(0.01, 0.99)


class _MadeValue(Handle):
    """An argument that lives in the worker, and is shown as the call that creates it."""

    def __init__(self, handle: Handle, text: str) -> None:
        super().__init__(handle.number, handle.type_name, handle.callable)
        self._text = text

    def __repr__(self) -> str:
        return self._text


def make_value(task: Any, kind: str, content: Any) -> Handle:
    """An iterator, or another kind of sequence or mapping, to call a function with.

    Args:
        task: the handle on the learner's module.
        kind: one of those in `checker/extensions/python/worker/kinds.py`.
        content: its items; for a `range`, its bounds.
    """
    shown = f"(item for item in {content!r})" if kind == "generator" else f"{kind}({content!r})"
    text = f"range{content!r}" if kind == "range" else shown
    return _MadeValue(task.ask("make", kind, content), text)


def assert_left_as_it_was(task: Any, function: str, content: Any, *args: Any) -> None:
    """Fail when a list or a dict that is passed first holds something else after the call."""
    name = "numbers" if type(content) is list else "dct"
    handle = task.ask("keep", content)
    rest = "".join(f", {show(arg)}" for arg in args)
    task.note(f"{name} = {show(content)}")
    task.note(f"{function}({name}{rest})")
    with contextlib.suppress(SubmissionRaised):  # that is another claim's
        task.ask("call_with_kept", function, handle, *args)
    after = task.note(name, task.ask("look_at", handle), outcome="is now")
    assert after == content, "What is passed in belongs to the caller: it is left as it was."


def notice_what_is_printed(task: Any, function: str) -> None:
    """Report what is printed although the task does not ask for it, on either stream: it costs nothing."""
    printed = (task.printed() + task.complaints()).strip()
    if printed:
        task.notice(
            f"{task.file} prints {show(printed, 60)}. That costs nothing; "
            f"`{function}` is there for what it returns, and a print that was left over can go."
        )
