"""Reads the output of a learner's cache: which keys it discards, and in which wording."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from cache_harness import discards, played, start_full
from cache_models import Basic, Call
from cache_strategies import present

from checker.testing import show

_LEAVING = re.compile(r"(discard|evict|remov|delet|dropp)[a-z]*", re.IGNORECASE)
_WORD = re.compile(r"\w+")

_NOTHING_PRINTED = "Nothing was printed. When a key is discarded, print `DISCARD: ` followed by the key."
_OTHERWISE = "The wording differs. The line must be exactly `DISCARD: ` followed by the key."
_NOTHING_OF_ITS_OWN = "A cache without a limit should print nothing."
_MORE = "Something else was printed, too. Print only `DISCARD: ` followed by the key, on one line."

# Every kind of call but a get of a missing key. Other checks cover which key is discarded.
_ALL_KINDS: list[Call] = [
    ("put", "C", "cumin"),
    ("put", None, "endive"),
    ("put", "E", None),
    ("get", "A"),
    ("put", "E", "endive"),
    ("get", "E"),
    ("put", "F", "fennel"),
]


def normalized_output(task: Any, keys: Iterable[Any] = "") -> str:
    """The output, in the right wording if it says that these keys were discarded.

    Only `assert_prints_nothing_else` checks the wording.

    Args:
        task: the handle on the learner's module.
        keys: the keys that should be discarded, in this order.
    """
    return normalized(task.printed(), discards(keys))


def normalized(printed: str, right: str) -> str:
    """The right output if the actual one names the same keys; otherwise the actual one.

    Args:
        printed: the output of the learner's cache.
        right: the output that is right.
    """
    return right if _leavers(printed) == _leavers(right) else printed


def explain_difference(actual: str, expected: str, policy: str) -> str:
    """Say in a sentence how two outputs differ.

    Args:
        actual: the output of the learner's cache.
        expected: the output that is right.
        policy: a sentence on the right key; returned if another key was discarded.
    """
    if not actual:
        return _NOTHING_PRINTED
    if _leavers(actual) != _leavers(expected):
        return policy
    return _OTHERWISE if len(actual.splitlines()) == len(expected.splitlines()) else _MORE


def assert_agrees(task: Any, name: str, calls: Sequence[Call], model: type[Basic], policy: str) -> None:
    """Fail unless calls on a new cache have the outcome that they have on its model.

    Args:
        task: the handle on the learner's module.
        name: the class.
        calls: the calls; gets of missing keys are left out.
        model: the class of the model.
        policy: a sentence on the right key; shown if another key was discarded.
    """
    calls = present(calls, model())
    actual, expected = played(task, name, calls), model().played(calls)
    printed = normalized(actual.printed, expected.printed)
    assert printed == expected.printed, explain_difference(printed, expected.printed, policy)
    assert actual.get_results == expected.get_results, "These are the results of the gets, in order."
    assert actual.left == expected.left, "These are the contents of the cache at the end."


def assert_prints_nothing_else(task: Any, name: str, model: Basic) -> None:
    """Fail unless the output has the right wording, whichever key is discarded.

    Args:
        task: the handle on the learner's module.
        name: the class.
        model: supplies the discarded keys if the output does not name any.
    """
    task.load()
    task.printed()
    task.new(name)
    assert task.printed() == "", "Creating a cache should print nothing."
    task.begin_example()
    start_full(task, name).calls(_ALL_KINDS)
    printed: str = task.printed()
    model.calls([("put", key, "one") for key in "ABCD"])
    right = discards(_leavers(printed)) if model.limit else ""
    right = right or model.played(_ALL_KINDS).printed
    assert printed == right, explain_difference(printed, right, _MORE) if model.limit else _NOTHING_OF_ITS_OWN
    task.ask("lives", name, [("put", "A", "anise"), ("get", "A")], 1)
    task.note(f"cache = {name}(); cache.put('A', 'anise'); cache.get('A'); del cache")
    printed = task.printed()
    # A cache that shares items may discard some here: another check reports that.
    assert printed == discards(_leavers(printed)), "Deleting a cache should print nothing."
    complaints = task.complaints().strip()
    if complaints:
        task.notice(
            f"{task.file} writes to standard error: {show(complaints, 60)}. This costs nothing; "
            "remove it when you no longer need it."
        )


def _leavers(printed: str) -> list[str]:
    """The discarded keys that an output names, in any wording."""
    keys = []
    for line in printed.splitlines():
        leaving = _LEAVING.search(line)
        rest = line.replace(leaving[0], " ", 1) if leaving else ""
        keys += _WORD.findall(rest)[:1]
    return keys
