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
    """The comparison that did not hold."""

    operator: str
    left: Any
    right: Any


def failure(transcript: Transcript, comparison: Comparison | None, said: str, hint: str) -> str:
    """The message of a check that failed.

    Args:
        transcript: what was called up to then.
        comparison: what was compared, when the test compared anything.
        said: the sentence that the test's author gave for this.
        hint: one pointer; may be empty.
    """
    lines = [cut(said, 600)] if said else []
    calls = transcript.lines()
    if comparison is None:
        lines += calls
        last = transcript.steps[-1] if transcript.steps else None
        if last is not None and last.verb and not said:
            lines.append(f"{last.verb} {show(last.value)}")
    else:
        lines += _compared(transcript, calls, comparison)
    if hint:
        lines.append(f"hint: {hint}")
    return "\n".join(lines)


def stopped(transcript: Transcript, reason: str, hint: str) -> str:
    """The message of a check that the learner's code did not let finish."""
    lines = [*transcript.lines(), reason]
    if hint:
        lines.append(f"hint: {hint}")
    return "\n".join(lines)


def _compared(transcript: Transcript, calls: list[str], comparison: Comparison) -> list[str]:
    wanted = _EXPECTED.get(comparison.operator, "expected {}").format(show(comparison.right))
    last = transcript.steps[-1] if transcript.steps else None
    together, of_all = 0, False
    if last is not None and last.verb and _same(last, comparison.left):
        found = f"{last.verb} {show(comparison.left)}"
        together = _calls_that_printed(transcript.steps)
        of_all = not last.call and last.verb != "printed"
    else:
        found = f"found {show(comparison.left)}"
    if type(comparison.left) is not type(comparison.right) and comparison.operator in ("==", "is"):
        found, wanted = _with_types(found, wanted, comparison)
    if of_all:
        return [*calls, f"  {found}", f"  {wanted}"]
    if together > 1:
        # What was printed was not looked at after each of them.
        return [*calls, f"  the last {together} calls {found}", f"  {wanted}"]
    head, tail = (calls[:-1], calls[-1]) if calls else ([], "")
    one_line = f"{tail}   {found}      {wanted}" if tail else f"{found}      {wanted}"
    if len(one_line) <= _ONE_LINE:
        return [*head, one_line]
    return [*calls, f"  {found}", f"  {wanted}"]


def _calls_that_printed(steps: list[Step]) -> int:
    """Of how many calls the last step is the output; 0 when it is something else."""
    if steps[-1].verb != "printed" or steps[-1].call:
        return 0
    calls = 0
    for step in reversed(steps[:-1]):
        if step.verb == "printed" and not step.call:
            break
        calls += bool(step.call)
    return calls


def _with_types(found: str, wanted: str, comparison: Comparison) -> tuple[str, str]:
    """Name the types where the values alone may look alike: `1` and `True`."""
    left, right = type(comparison.left).__name__, type(comparison.right).__name__
    if comparison.left is None or comparison.right is None or left in ("Handle", "RemoteObject"):
        return found, wanted
    return f"{found} ({left})", f"{wanted} ({right})"


def _same(step: Step, value: object) -> bool:
    return step.value is value or (type(step.value) is type(value) and step.value == value)
