"""The transcript: what a test did to a submission, shown to the learner when a check fails."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

_WIDTH = 160
_LINE = 100
_CALLS_ON_LINES = 8
_MOST_CALLS = 60


class _Nothing:
    """No value was seen."""


NOTHING: Any = _Nothing()


@dataclass(slots=True)
class Step:
    """One call and its outcome.

    Attributes:
        call: as the learner would write it; empty for a step that is no call, such as a look at the output.
        outcome: `returned`, `printed`, `raised`, or empty when the call has not come back.
        value: that was returned or printed; NOTHING when it is of no interest.
        variable: the name that the result is assigned to; may be empty.
    """

    call: str
    outcome: str = ""
    value: Any = NOTHING
    variable: str = ""

    @property
    def text(self) -> str:
        """The call as a line of code."""
        return f"{self.variable} = {self.call}" if self.variable else self.call


@dataclass(slots=True)
class Transcript:
    """The steps of one test, or of one example of a property."""

    steps: list[Step] = field(default_factory=list)

    def add(self, call: str, *, variable: str = "") -> Step:
        """Record a call that is about to be made."""
        step = Step(call, variable=variable)
        self.steps.append(step)
        return step

    def lines(self) -> list[str]:
        """The calls, in order; many of them several to a line."""
        calls = [step.text for step in self.steps if step.call]
        if len(calls) <= _CALLS_ON_LINES:
            return calls
        if len(calls) > _MOST_CALLS:
            left_out = f"… {len(calls) - _MOST_CALLS} more calls …"
            calls = [*calls[: _MOST_CALLS // 2], left_out, *calls[-_MOST_CALLS // 2 :]]
        # The last stands alone: it is the one with the outcome.
        return [*_packed(calls[:-1]), calls[-1]]


def _packed(calls: list[str]) -> list[str]:
    """Several calls to a line, as Python lets one write them."""
    lines: list[str] = []
    for call in calls:
        if lines and len(lines[-1]) + len(call) + 2 <= _LINE:
            lines[-1] += f"; {call}"
        else:
            lines.append(call)
    return lines


def show(value: object, width: int = _WIDTH) -> str:
    """A value as Python would write it, cut in the middle when it is long.

    Example:
        >>> show("abc")
        "'abc'"
    """
    try:
        text = repr(value)
    except (ValueError, RecursionError):
        # Python refuses to write out an int of more than 4300 digits.
        text = f"<{type(value).__name__} too large to show>"
    return cut(text, width)


def cut(text: str, width: int = _WIDTH) -> str:
    """Leave out the middle of a long text, and say how much that was."""
    if len(text) <= width:
        return text
    side = width // 2 - 12
    left_out = len(text) - 2 * side
    return f"{text[:side]} … {left_out} characters cut … {text[-side:]}"


def call_text(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
    """A call as the learner would write it.

    Example:
        >>> call_text("add", (1, 2.5), {})
        'add(1, 2.5)'
    """
    shown = [show(arg, 80) for arg in args]
    shown += [f"{key}={show(arg, 80)}" for key, arg in kwargs.items()]
    return f"{name}({', '.join(shown)})"
