"""What the kernel says of waiting processes, added up.

The `/proc` here is a folder of ours, and so is the clock.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.runtime.launcher import cpu_wait
from checker.runtime.launcher.cpu_wait import CpuWaitMeter


class Machine:
    """Its clock, and how long each thread has waited."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def waited(self, pid: int, seconds: float, thread: int | None = None) -> None:
        task = self.folder / str(pid) / "task" / str(thread or pid)
        task.mkdir(parents=True, exist_ok=True)
        (task / "schedstat").write_text(f"123456 {seconds * 1e9:.0f} 7\n")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine(tmp_path)
    monkeypatch.setattr(cpu_wait, "monotonic", machine.monotonic)
    return machine


@pytest.fixture
def meter(machine: Machine) -> Iterator[CpuWaitMeter]:
    processes = os.open(machine.folder, os.O_RDONLY | os.O_DIRECTORY)
    yield CpuWaitMeter(processes)
    os.close(processes)


def test_the_thread_that_waited_longest_counts(machine: Machine, meter: CpuWaitMeter) -> None:
    machine.waited(1, 0.2)
    machine.waited(1, 0.1, thread=5)
    machine.waited(2, 0.3)
    machine.now = 1.0
    meter.update([1, 2])
    assert meter.seconds == pytest.approx(0.6)  # twice: somebody waits for it


def test_many_that_compete_with_each_other_gain_nothing_by_it(machine: Machine, meter: CpuWaitMeter) -> None:
    for pid in range(1, 32):
        machine.waited(pid, 0.01)
    machine.now = 1.0
    meter.update(list(range(1, 32)))
    assert meter.seconds == pytest.approx(0.02)


def test_what_was_added_is_not_added_again(machine: Machine, meter: CpuWaitMeter) -> None:
    for moment in (1.0, 2.0):
        machine.waited(1, 0.2 * moment)
        machine.now = moment
        meter.update([1])
    assert meter.seconds == pytest.approx(0.8)


def test_many_that_wait_at_once_wait_no_longer_than_the_time_that_goes_by(
    machine: Machine, meter: CpuWaitMeter
) -> None:
    for pid in range(1, 20):
        machine.waited(pid, 0.9)
    machine.now = 1.0
    meter.update(list(range(1, 20)))
    assert meter.seconds == 1.0


def test_where_the_kernel_does_not_tell_nothing_is_added(machine: Machine, meter: CpuWaitMeter) -> None:
    (machine.folder / "1" / "task" / "1").mkdir(parents=True)
    machine.now = 1.0
    meter.update([1, 2])
    assert meter.seconds == 0.0


def test_a_look_right_after_the_start_costs_nothing(machine: Machine, meter: CpuWaitMeter) -> None:
    machine.waited(1, 0.1)
    machine.now = 0.1
    meter.update([1])
    assert meter.seconds == 0.0
    machine.now = 0.5
    meter.update([1])
    assert meter.seconds == pytest.approx(0.2)


def test_we_who_watch_may_starve_too_and_only_since_the_worker_began(machine: Machine) -> None:
    machine.waited(os.getpid(), 70.0)
    processes = os.open(machine.folder, os.O_RDONLY | os.O_DIRECTORY)
    meter = CpuWaitMeter(processes)
    machine.waited(os.getpid(), 70.3)
    machine.now = 1.0
    meter.update([])
    os.close(processes)
    assert meter.seconds == pytest.approx(0.6)
