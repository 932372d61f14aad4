"""A reader that crashes or hangs costs the item it was at, and no other."""

from __future__ import annotations

import errno
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import Any

import pytest

from checker.analysis.isolated_map import Crashed, IsolatedMap
from checker.runtime.linux import procfs


def read(item: str) -> str:
    if "crash" in item:
        os.abort()
    if "hang" in item:
        time.sleep(60)
    if "spin" in item:
        while True:
            pass
    if "raise" in item:
        raise RecursionError
    if "slow" in item:
        time.sleep(1.3)
    if "quit" in item:
        os._exit(0)
    if "start" in item:
        subprocess.run([sys.executable, "-c", "while True: pass"], check=False)
    if "killed" in item:
        os.kill(os.getpid(), signal.SIGKILL)
    if "full" in item:
        raise OSError(errno.ENOSPC, "No space left on device")
    if "large" in item:
        raise OSError(errno.EFBIG, "File too large")
    if "store" in item:
        raise sqlite3.OperationalError("database or disk is full")
    if "memory" in item:
        raise MemoryError
    return item.upper()


def read_many(items: tuple[str, ...]) -> list[str]:
    return [read(item) for item in items]


def halves(items: tuple[str, ...]) -> Sequence[tuple[str, ...]]:
    half = len(items) // 2
    return [items[:half], items[half:]] if half else []


def finish(work: IsolatedMap[Any, Any]) -> dict[Any, Any]:
    work.wait()
    return dict(work.results)


def test_results_come_in_order() -> None:
    assert finish(IsolatedMap(read, ["a", "b"], lambda _: 5)) == {"a": "A", "b": "B"}


def test_nothing_to_do_is_done() -> None:
    assert IsolatedMap(read, [], lambda _: 5).is_done


def test_a_crash_costs_one_item() -> None:
    found = finish(IsolatedMap(read, ["a", "crash", "b", "quit", "raise", "c"], lambda _: 5))
    assert [found[name] for name in "abc"] == ["A", "B", "C"]
    for name in ("crash", "quit", "raise"):
        assert isinstance(found[name], Crashed)
        assert not found[name].timed_out


def test_what_computes_without_end_costs_one_item() -> None:
    found = finish(IsolatedMap(read, ["a", "spin", "b"], lambda _: 0.5))
    assert found["spin"] == Crashed(True, "took more than 0.5 seconds to read")
    assert (found["a"], found["b"]) == ("A", "B")


def test_what_a_child_started_counts_as_its_own() -> None:
    found = finish(IsolatedMap(read, ["start"], lambda _: 0.5))
    assert found["start"] == Crashed(True, "took more than 0.5 seconds to read")


def test_what_waits_without_computing_is_decided_by_nothing() -> None:
    """No text makes a parser wait: the machine does."""
    found = finish(IsolatedMap(read, ["a", "hang", "b"], lambda _: 0.1))
    assert found["hang"].undecided == "its reader got nowhere: is the machine out of memory?"
    assert (found["a"], found["b"]) == ("A", "B")


def test_its_time_is_not_changed_while_it_reads() -> None:
    """A cache may be filled meanwhile, by the child itself."""
    times = iter([5.0, 5.0])
    work = IsolatedMap(read, ["slow"], lambda _: next(times, 0.1))
    assert finish(work) == {"slow": "SLOW"}


def test_who_waits_for_a_processor_has_more_time_by_the_wall() -> None:
    assert finish(IsolatedMap(read, ["slow"], lambda _: 0.3)) == {"slow": "SLOW"}


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("killed", "its reader was ended by SIGKILL: is there too little memory?"),
        ("full", "no space left on the disk"),
        ("large", "a file may not grow so large (ulimit -f)"),
        ("store", "a temporary file could not be used: database or disk is full"),
    ],
)
def test_what_the_machine_does_is_no_fault_of_the_text(item: str, said: str) -> None:
    found = finish(IsolatedMap(read, ["a", item, "b"], lambda _: 5))
    assert found[item].undecided == said
    assert (found["a"], found["b"]) == ("A", "B")


def test_memory_that_a_shell_does_not_give_is_no_fault_of_the_text() -> None:
    """And what a text takes of memory that is there is its own."""
    program = """
import resource, sys
from checker.tests.unit.analysis.test_isolated_map import *
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
print(finish(IsolatedMap(read, ["memory"], lambda _: 5))["memory"].undecided)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "there is too little memory (ulimit -v)\n"
    assert finish(IsolatedMap(read, ["memory"], lambda _: 5))["memory"].undecided == ""


def test_a_group_is_split_until_the_culprit_is_alone() -> None:
    found = finish(IsolatedMap(read_many, [("a", "b", "crash", "c")], lambda _: 5, halves))
    assert found[("a", "b")] == ["A", "B"]
    assert found[("c",)] == ["C"]
    assert isinstance(found[("crash",)], Crashed)


def test_the_wait_for_a_processor_is_a_number_of_seconds() -> None:
    assert 0 <= procfs.cpu_wait_seconds(os.getpid()) <= time.clock_gettime(time.CLOCK_BOOTTIME)
    assert procfs.cpu_wait_seconds(2**22 + 1) == 0  # no process has such a number


def test_closing_ends_the_child() -> None:
    work = IsolatedMap(read, ["hang"], lambda _: 60)
    work.close()
    work.close()
    assert work.connection.closed
