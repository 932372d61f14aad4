"""How long something is waited for. The clock is ours."""

from __future__ import annotations

import pytest

from checker.extensions.node import deadline
from checker.extensions.node.deadline import Deadline


class Machine:
    """The clock, and how long programs had to wait for a processor."""

    def __init__(self) -> None:
        self.now = self.starved = 100.0

    def monotonic(self) -> float:
        return self.now

    def pass_by(self, seconds: float, starved: float = 0.0) -> None:
        self.now += seconds
        self.starved += starved


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine()
    monkeypatch.setattr(deadline, "time", machine)
    return machine


@pytest.fixture
def waiting(machine: Machine) -> Deadline:
    waiting = Deadline(lambda: machine.starved)
    waiting.update("nothing", is_busy=False)
    return waiting


def test_silence_adds_up(machine: Machine, waiting: Deadline) -> None:
    for _ in range(3):
        machine.pass_by(1.0)
        waiting.update("nothing", is_busy=False)
    assert waiting.idle_seconds == waiting.waited_seconds == 3.0


def test_a_sign_of_life_ends_the_silence(machine: Machine, waiting: Deadline) -> None:
    machine.pass_by(5.0)
    waiting.update("a line", is_busy=False)
    assert (waiting.idle_seconds, waiting.waited_seconds) == (0.0, 5.0)
    machine.pass_by(1.0)
    waiting.update("a line", is_busy=False)
    assert (waiting.idle_seconds, waiting.waited_seconds) == (1.0, 6.0)


def test_what_computes_is_not_silent(machine: Machine, waiting: Deadline) -> None:
    machine.pass_by(5.0)
    waiting.update("nothing", is_busy=True)
    assert waiting.idle_seconds == 0.0


def test_time_without_a_processor_does_not_count(machine: Machine, waiting: Deadline) -> None:
    machine.pass_by(8.0, starved=6.5)
    waiting.update("nothing", is_busy=False)
    assert waiting.idle_seconds == waiting.waited_seconds == 1.5


def test_many_that_starve_do_not_turn_time_back(machine: Machine, waiting: Deadline) -> None:
    machine.pass_by(1.0, starved=2.0)
    waiting.update("nothing", is_busy=False)
    assert waiting.idle_seconds == 0.0
