"""How long something is waited for. The clock is ours."""

from __future__ import annotations

import pytest

from checker.judge import patience
from checker.judge.patience import Patience


class Program:
    """The clock, and a program as it is seen from outside."""

    def __init__(self) -> None:
        self.now = self.starved = 100.0
        self.busy = False

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Program:
    program = Program()
    monkeypatch.setattr(patience, "time", program)
    return program


@pytest.fixture
def waiting(program: Program) -> Patience:
    return Patience(3.0, lambda: program.starved, lambda: program.busy)


def test_who_is_idle_has_the_time_that_was_said(program: Program, waiting: Patience) -> None:
    program.now += 2.9
    assert not waiting.is_over
    program.now += 0.2
    assert waiting.is_over


def test_who_computes_has_more_and_not_for_ever(program: Program, waiting: Patience) -> None:
    program.busy = True
    program.now += 10
    assert not waiting.is_over
    program.now += 10
    assert waiting.is_over


def test_time_without_a_processor_does_not_count(program: Program, waiting: Patience) -> None:
    program.starved += 2.0
    program.now += 4.5
    assert not waiting.is_over
    program.now += 1.0
    assert waiting.is_over


def test_what_was_before_gives_nothing(program: Program, waiting: Patience) -> None:
    program.now += 3.1
    assert waiting.is_over
