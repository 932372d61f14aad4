"""One run of a script in Node: what it printed, and how it ended."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any, Protocol

from checker.judge.exceptions import SubmissionRaised
from checker.report.model import Verdict

_SIGKILL, _SIGXCPU = -9, -24
ENDLESS_SECONDS = 2.0  # of a processor: a script that used so many does not wait for anything
# A script that polls is never idle; whether it prints more is clear after this.
_MOST_QUIET = 6.0
_REST_SECONDS = 0.15
# Bytes; no task asks for a hundredth of it.
_FLOOD = 50_000
_ERROR = re.compile(r"^(?:Uncaught )?(\w*(?:Error|Exception)\b.*)$", re.MULTILINE)
# What Node says of a slip, such as a misspelt name, whatever the claim was about.
_SLIP = re.compile(r"(?:^|: )(?:(?:Reference|Type|Syntax)Error: |Error: Cannot find )")
_PLACE = re.compile(r"(?:at .*?\(?|^)(?:file://)?/\S*?/work/(?:site/)?([\w.-]+?\.m?js):(\d+)", re.MULTILINE)


class Runner(Protocol):
    """What a script needs of the handle that started it."""

    def ask(self, operation: str, *args: Any) -> Any:
        """The worker's answer to one of its operations."""

    def wait(
        self,
        condition: Callable[[], bool],
        activity: Callable[[], object] = ...,
        *,
        idle: float | None = None,
        most: float = math.inf,
    ) -> bool:
        """Wait as long as something goes on; see `NodeHandle.wait`."""

    def look_again(self) -> None:
        """Raise when a script crashed, or does not end."""

    def record_output(self, lines: list[str]) -> None:
        """Show the lines that a script has printed in the transcript."""


class Script:
    """One run of a script.

    Attributes:
        name: of the file.
        number: by which the worker knows it.
        is_helper: whether it only adds jobs to a queue, say, or consumes them.
        has_ended: whether it had ended when it was looked at last.
        snapshot: its state as the worker sent it last; see `processes.py` in `checker/runtime/worker`.
    """

    def __init__(self, runner: Runner, name: str, number: int, *, is_helper: bool = False) -> None:
        """Note its number; tests get these, and do not make them."""
        self.name, self.number, self.is_helper = name, number, is_helper
        self._runner = runner
        self._is_stopped = self.has_ended = False
        self.snapshot: dict[str, Any] = {}

    def lines(self, count: int) -> list[str]:
        """The lines printed so far, once there are so many, or nothing more is expected."""
        return self.until(lambda lines: len(lines) >= count)

    def until(
        self, condition: Callable[[list[str]], bool], activity: Callable[[], object] = lambda: None
    ) -> list[str]:
        """The lines printed so far, once they meet a condition, or nothing more is expected."""
        self._runner.wait(lambda: condition(self.look()) or self.has_ended, activity)
        return self.look()

    def quiet(self, seconds: float) -> list[str]:
        """The lines printed so far, once nothing has happened for some time, or when it has ended.

        Raises:
            SubmissionRaised: when it computes without end.
        """
        self.look()
        before = self.snapshot["cpu"]
        self._runner.wait(self._look_for_end, idle=seconds, most=_MOST_QUIET + seconds)
        lines = self.look()
        if not self.has_ended and self.snapshot["cpu"] - before > ENDLESS_SECONDS:
            self._runner.look_again()
        return lines

    def rest(self) -> list[str]:
        """The lines printed so far, of a program that has nothing more to do; raises as `quiet`."""
        return self.quiet(_REST_SECONDS)

    def exit(self) -> bool:
        """Whether it ends by itself, with status 0."""
        return self._runner.wait(self._look_for_end)

    def _look_for_end(self) -> bool:
        self.look()
        return self.has_ended

    def look(self) -> list[str]:
        """The lines printed so far; raises when it has crashed."""
        return self._update(self._runner.ask("node_wait", self.number, 0, 0.0))

    def stop(self) -> list[str]:
        """End it; the lines printed until then."""
        self._is_stopped = True
        return self._update(self._runner.ask("node_stop", self.number))

    def _update(self, snapshot: dict[str, Any]) -> list[str]:
        self.snapshot = snapshot
        self.has_ended = snapshot["status"] is not None
        lines = str(snapshot["output"]).splitlines()
        self._runner.record_output(lines)
        self._raise_end(snapshot)
        return lines

    def judge_end(self, snapshot: dict[str, Any]) -> None:
        """Judge how it stands after programs have come to rest.

        Raises:
            SubmissionRaised: when it crashed, or computes or prints without end.
        """
        if self._is_stopped:
            return
        self._raise_end(snapshot)
        if snapshot["status"] is None and not snapshot["at_rest"] and snapshot["cpu"] > ENDLESS_SECONDS:
            raise self._endless()

    def _raise_end(self, snapshot: dict[str, Any]) -> None:
        status, errors = snapshot["status"], str(snapshot["errors"])
        if snapshot["too_much"]:
            raise SubmissionRaised(Verdict.OUTPUT, f"{self.name} printed more than 1 MB")
        is_endless = status == _SIGXCPU or (status == _SIGKILL and snapshot["cpu"] > ENDLESS_SECONDS)
        if is_endless and len(snapshot["output"]) + len(errors) > _FLOOD:
            raise SubmissionRaised(Verdict.OUTPUT, f"{self.name} printed and printed: does it ever end?")
        if status in (None, 0) or self._is_stopped:
            return
        if "heap out of memory" in errors:
            raise SubmissionRaised(Verdict.MEMORY, f"{self.name} ran out of memory")
        if is_endless:
            raise self._endless()
        # A test runner exits with the number of failed tests.
        if status < 0 or not self.name.endswith(".test.js"):
            reason = summarise_error(errors)
            message = f"{self.name} ended with status {status}"
            raise SubmissionRaised(
                Verdict.ERROR,
                f"{message}: {reason}" if reason else message,
                is_self_explanatory=is_slip(reason),
            )

    def _endless(self) -> SubmissionRaised:
        message = f"{self.name} used too much processor time: which loop does not end?"
        return SubmissionRaised(Verdict.TIMEOUT, message, is_self_explanatory=True)

    @property
    def error_summary(self) -> str:
        """What it printed on standard error, in one line."""
        return summarise_error(str(self.snapshot["errors"]))


def summarise_error(errors: str) -> str:
    """The error that ended a script in Node, and where it was thrown, in one line.

    Args:
        errors: what the script printed on standard error.
    """
    error = _ERROR.search(errors)
    text = error[1] if error else first_line(errors)
    place = _PLACE.search(errors)
    return f"{text} ({place[1].replace('.mjs', '.js')}, line {place[2]})" if place else text


def is_slip(error: str) -> bool:
    """Whether an error, in one line, is a slip, so that a hint about the claim would lead astray."""
    return _SLIP.search(error) is not None


def first_line(text: str) -> str:
    """The first line that is not blank, cut to 300 characters."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[0][:300] if lines else ""
