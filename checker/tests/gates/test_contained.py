"""A reader that crashes or hangs costs the item it was at, and no other."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from multiprocessing.connection import wait
from typing import Any

import pytest

from checker.gates.contained import Contained, Ended
from checker.worker import kernel


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
    return item.upper()


def read_many(items: tuple[str, ...]) -> list[str]:
    return [read(item) for item in items]


def halves(items: tuple[str, ...]) -> Sequence[tuple[str, ...]]:
    half = len(items) // 2
    return [items[:half], items[half:]] if half else []


def finish(work: Contained[Any, Any]) -> dict[Any, Any]:
    while not work.done:
        wait([work.connection], max(0.0, work.deadline - time.monotonic()))
        work.step()
    return dict(work.results)


def test_results_come_in_order() -> None:
    assert finish(Contained(read, ["a", "b"], lambda _: 5)) == {"a": "A", "b": "B"}


def test_nothing_to_do_is_done() -> None:
    assert Contained(read, [], lambda _: 5).done


def test_a_crash_costs_one_item() -> None:
    found = finish(Contained(read, ["a", "crash", "b", "quit", "raise", "c"], lambda _: 5))
    assert [found[name] for name in "abc"] == ["A", "B", "C"]
    for name in ("crash", "quit", "raise"):
        assert isinstance(found[name], Ended)
        assert not found[name].late


@pytest.mark.parametrize("endless", ["hang", "spin"])
def test_what_hangs_costs_one_item_and_its_time(endless: str) -> None:
    started = time.monotonic()
    found = finish(Contained(read, ["a", endless, "b"], lambda _: 0.5))
    assert found[endless] == Ended(True, "took more than 0.5 seconds to read")
    assert (found["a"], found["b"]) == ("A", "B")
    assert time.monotonic() - started < 5


def test_who_waits_for_a_processor_has_more_time_by_the_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kernel, "processor_seconds", lambda pid: 0.1)
    assert finish(Contained(read, ["slow"], lambda _: 1.0)) == {"slow": "SLOW"}


def test_a_group_is_split_until_the_culprit_is_alone() -> None:
    found = finish(Contained(read_many, [("a", "b", "crash", "c")], lambda _: 5, halves))
    assert found[("a", "b")] == ["A", "B"]
    assert found[("c",)] == ["C"]
    assert isinstance(found[("crash",)], Ended)


def test_closing_ends_the_child() -> None:
    work = Contained(read, ["hang"], lambda _: 60)
    work.close()
    work.close()
    assert work.connection.closed
