"""What a behaviour test is written with; see `checker/behaviour/README.md`."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeVar, overload

import hypothesis
import pytest
from hypothesis import HealthCheck, Phase
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from checker.judge.exceptions import WorkerStopped
from checker.report.model import Level, Verdict

_Test = TypeVar("_Test", bound=Callable[..., Any])

# Hypothesis draws constants from whatever local modules are imported, so the same seed drew other inputs in
# another process, or after another task. A seed has to repeat a run: only the constants of its own are left.
providers._get_local_constants = Constants

MARK = "claim"
_EXAMPLES = 40
SHRINKS = True  # look for the smallest example that fails; for tests that read no message it is switched off


@overload
def core(test: _Test) -> _Test: ...
@overload
def core(*, hint: str) -> Callable[[_Test], _Test]: ...
def core(test: Any = None, *, hint: str = "") -> Any:
    """A claim that the task makes in so many words."""
    return _claim(test, Level.CORE, hint)


@overload
def edge(test: _Test) -> _Test: ...
@overload
def edge(*, hint: str) -> Callable[[_Test], _Test]: ...
def edge(test: Any = None, *, hint: str = "") -> Any:
    """A claim that a careful reading of the task implies."""
    return _claim(test, Level.EDGE, hint)


def real_time(test: _Test) -> _Test:
    """Run this test's worker by the real clock, not by the virtual one."""
    marked: _Test = pytest.mark.real_time(test)
    return marked


def reads_alone(file: str) -> Callable[[_Test], _Test]:
    """Decide this test even where the submission cannot be run: it reads the text of that file, and no more.

    Where that file was not handed in, or is no text, the test is blocked as any other.
    """
    mark: Callable[[_Test], _Test] = pytest.mark.reads_alone(file)
    return mark


def given(**strategies: Any) -> Callable[[_Test], _Test]:
    """Hypothesis's `given`, as the checker runs it: few examples, the run's seed.

    Each example begins a new transcript: what the learner is shown is the calls of
    the smallest example that fails, and no others.
    """

    def decorate(test: _Test) -> _Test:
        @functools.wraps(test)
        def example(*args: Any, **kwargs: Any) -> None:
            kwargs["task"].begin_example()
            kwargs["task"].refresh()
            test(*args, **kwargs)

        settings = hypothesis.settings(
            max_examples=_EXAMPLES,
            database=None,
            deadline=None,
            derandomize=False,
            print_blob=False,
            report_multiple_bugs=False,
            phases=(Phase.explicit, Phase.generate, *([Phase.shrink] if SHRINKS else [])),
            suppress_health_check=list(HealthCheck),
        )
        return settings(hypothesis.given(**strategies)(example))  # type: ignore[return-value]

    return decorate


def needs(holds: bool, claim: str) -> None:
    """Go on with a test only where a simpler claim holds, which another check makes.

    Where it does not, this check is blocked: it neither says the same once more nor passes unseen.

    Args:
        holds: whether it does.
        claim: what it says, as the end of a sentence.

    Raises:
        WorkerStopped: with the verdict `blocked`.
    """
    if not holds:
        raise WorkerStopped(Verdict.BLOCKED, f"another check has to pass first: {claim}")


def _claim(test: Any, level: Level, hint: str) -> Any:
    mark = getattr(pytest.mark, MARK)(level=level, hint=hint)
    return mark if test is None else mark(test)
