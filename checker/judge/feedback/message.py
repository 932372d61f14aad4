"""What the learner reads: what was called, what came back, what was expected."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from checker.judge.feedback.difference import show_difference
from checker.judge.feedback.transcript import Step, Transcript, cut, show
from checker.report.message import Message

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


def describe_failure(
    transcript: Transcript, comparison: Comparison | None, *, author_message: str, hint: str
) -> Message:
    """The message of a check that failed.

    Args:
        transcript: what was called up to then.
        comparison: what was compared, when the test compared anything.
        author_message: the sentence that the test's author gave; may be empty.
        hint: one pointer; may be empty.
    """
    message = Message(
        sentence=cut(author_message, 600),
        rule="comparison" if comparison is not None else "claim",
        calls=tuple(transcript.lines()),
        hint=hint,
    )
    if comparison is not None:
        return _compared(message, transcript, comparison)
    last = transcript.steps[-1] if transcript.steps else None
    if last is not None and last.outcome and not author_message:
        return replace(message, found=f"{last.outcome} {show(last.value)}")
    return message


def describe_stop(transcript: Transcript, reason: str, rule: str, hint: str) -> Message:
    """The message of a check that the learner's code ended before its last line.

    Args:
        transcript: what was called up to then.
        reason: how it ended.
        rule: the class of the exception, or the limit.
        hint: one pointer; may be empty.
    """
    return Message(rule=rule, calls=tuple(transcript.lines()), found=reason, hint=hint)


def _compared(message: Message, transcript: Transcript, comparison: Comparison) -> Message:
    left, right = _show_sides(comparison)
    expected = _EXPECTED.get(comparison.operator, "expected {}").format(right)
    last = transcript.steps[-1] if transcript.steps else None
    calls_of_found = 1
    found = f"found {left}"
    if last is not None and last.outcome and _same(last, comparison.left):
        found = f"{last.outcome} {left}"
        calls_of_found = _calls_that_printed(transcript.steps) or 1
        if not last.call and last.outcome != "printed":
            calls_of_found = 0
    if type(comparison.left) is not type(comparison.right) and comparison.operator in ("==", "is"):
        found, expected = _with_types(found, expected, comparison)
    return replace(message, found=found, expected=expected, calls_of_found=calls_of_found)


def _show_sides(comparison: Comparison) -> tuple[str, str]:
    if comparison.operator in ("==", "is"):
        return show_difference(comparison.left, comparison.right)
    return show(comparison.left), show(comparison.right)


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
