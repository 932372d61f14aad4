"""What the learner reads: what was called, what came back, what was expected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from checker.judge.feedback.transcript import Step, Transcript, cut, show

_EXPECTED = {
    "==": "expected {}",
    "is": "expected {}",
    "!=": "expected anything else than {}",
    "is not": "expected anything else than {}",
    "in": "expected one of {}",
    "not in": "expected none of {}",
    "<": "expected less than {}",
    "<=": "expected at most {}",
    ">": "expected more than {}",
    ">=": "expected at least {}",
}
_ONE_LINE = 100


@dataclass(frozen=True, slots=True)
class Comparison:
    """The comparison that did not hold.

    Attributes:
        operator: `==`, `is`, `in`, …
        left: the submission's value.
        right: what was expected.
        is_opaque: whether `left` is an object that stays in the worker, and is shown by its type's name.
    """

    operator: str
    left: Any
    right: Any
    is_opaque: bool = False


def format_failure(
    transcript: Transcript, comparison: Comparison | None, *, author_message: str, hint: str
) -> str:
    """The message of a check that failed.

    Args:
        transcript: what was called up to then.
        comparison: what was compared, when the test compared anything.
        author_message: the sentence that the test's author gave; may be empty.
        hint: one pointer; may be empty.
    """
    lines = [cut(author_message, 600)] if author_message else []
    calls = transcript.lines()
    if comparison is None:
        lines += calls
        last = transcript.steps[-1] if transcript.steps else None
        if last is not None and last.outcome and not author_message:
            lines.append(f"{last.outcome} {show(last.value)}")
    else:
        lines += _compared(transcript, calls, comparison)
    if hint:
        lines.append(f"hint: {hint}")
    return "\n".join(lines)


def format_stopped(transcript: Transcript, reason: str, hint: str) -> str:
    """The message of a check that the learner's code ended before its last line."""
    lines = [*transcript.lines(), reason]
    if hint:
        lines.append(f"hint: {hint}")
    return "\n".join(lines)


def _compared(transcript: Transcript, calls: list[str], comparison: Comparison) -> list[str]:
    expected = _EXPECTED.get(comparison.operator, "expected {}").format(show(comparison.right))
    last = transcript.steps[-1] if transcript.steps else None
    together, of_all = 0, False
    if last is not None and last.outcome and _same(last, comparison.left):
        actual = f"{last.outcome} {show(comparison.left)}"
        together = _calls_that_printed(transcript.steps)
        of_all = not last.call and last.outcome != "printed"
    else:
        actual = f"found {show(comparison.left)}"
    if type(comparison.left) is not type(comparison.right) and comparison.operator in ("==", "is"):
        actual, expected = _with_types(actual, expected, comparison)
    if of_all:
        return [*calls, f"  {actual}", f"  {expected}"]
    if together > 1:
        # The output was not looked at after each of them.
        return [*calls, f"  the last {together} calls {actual}", f"  {expected}"]
    head, tail = (calls[:-1], calls[-1]) if calls else ([], "")
    one_line = f"{tail}   {actual}      {expected}" if tail else f"{actual}      {expected}"
    if len(one_line) <= _ONE_LINE:
        return [*head, one_line]
    return [*calls, f"  {actual}", f"  {expected}"]


def _calls_that_printed(steps: list[Step]) -> int:
    """Of how many calls the last step is the output; 0 when it is something else."""
    if steps[-1].outcome != "printed" or steps[-1].call:
        return 0
    calls = 0
    for step in reversed(steps[:-1]):
        if step.outcome == "printed" and not step.call:
            break
        calls += bool(step.call)
    return calls


def _with_types(actual: str, expected: str, comparison: Comparison) -> tuple[str, str]:
    """Name the types where the values alone may look alike: `1` and `True`."""
    if comparison.left is None or comparison.right is None or comparison.is_opaque:
        return actual, expected
    left, right = type(comparison.left).__name__, type(comparison.right).__name__
    return f"{actual} ({left})", f"{expected} ({right})"


def _same(step: Step, value: object) -> bool:
    return step.value is value or (type(step.value) is type(value) and step.value == value)
