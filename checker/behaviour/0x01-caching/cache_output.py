"""What a learner's cache prints: who leaves by it, and how it is put."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from cache_harness import discards, start_full
from cache_models import Basic, Call

from checker.testing import show

_LEAVING = re.compile(r"(discard|evict|remov|delet|dropp)[a-z]*", re.IGNORECASE)
_WORD = re.compile(r"\w+")

_NOTHING_SAID = "Nothing is printed: when a key leaves, `DISCARD: ` and that key are."
_OTHERWISE = "This is worded otherwise: `DISCARD: `, with one blank, and the key are all that the line holds."
_NOTHING_OF_ITS_OWN = "A cache without a limit prints nothing of its own."
_MORE = "This prints something else too: nothing but `DISCARD: ` and the key that leaves is ever printed."

# All that a cache can be asked, but what is not there: who leaves is another question.
_ALL_KINDS: list[Call] = [
    ("put", "C", "cumin"),
    ("put", None, "endive"),
    ("put", "E", None),
    ("get", "A"),
    ("put", "E", "endive"),
    ("get", "E"),
    ("put", "F", "fennel"),
]


def heard(task: Any, keys: Iterable[Any] = "") -> str:
    """What was printed, as it should be put, when it tells that these keys leave; else as it was put.

    How it is put is for `assert_prints_nothing_else` to say, and for no other claim.

    Args:
        task: the handle on the learner's module.
        keys: those that should leave, in this order.
    """
    return as_put(task.printed(), discards(keys))


def as_put(printed: str, right: str) -> str:
    """What was printed, as it should be put, when it tells that the same keys leave; else as it was put.

    Args:
        printed: by the learner's cache.
        right: what should be printed.
    """
    return right if _leavers(printed) == _leavers(right) else printed


def explained(found: str, expected: str, policy: str) -> str:
    """A sentence on why two texts that were printed differ.

    Args:
        found: what the learner's cache printed.
        expected: what is right.
        policy: who leaves; for when it is another key.
    """
    if not found:
        return _NOTHING_SAID
    if _leavers(found) != _leavers(expected):
        return policy
    return _OTHERWISE if len(found.splitlines()) == len(expected.splitlines()) else _MORE


def assert_prints_nothing_else(task: Any, name: str, model: Basic) -> None:
    """What is printed is put as it should be, whoever leaves.

    Args:
        task: the handle on the learner's module.
        name: the class.
        model: who leaves when the text does not tell.
    """
    task.load()
    task.printed()
    task.new(name)
    assert task.printed() == "", "Nothing is printed while a cache is made."
    task.begin_example()
    start_full(task, name).calls(_ALL_KINDS)
    printed: str = task.printed()
    model.calls([("put", key, "one") for key in "ABCD"])
    right = discards(_leavers(printed)) if model.limit else ""
    right = right or model.played(_ALL_KINDS).printed
    assert printed == right, explained(printed, right, _MORE) if model.limit else _NOTHING_OF_ITS_OWN
    task.ask("lives", name, [("put", "A", "anise"), ("get", "A")], 1)
    task.note(f"cache = {name}(); cache.put('A', 'anise'); cache.get('A'); del cache")
    printed = task.printed()
    # What a cache of others' items discards is another claim's.
    assert printed == discards(_leavers(printed)), "Nothing is printed when a cache is let go."
    complaints = task.complaints().strip()
    if complaints:
        task.notice(
            f"{task.file} writes to standard error: {show(complaints, 60)}. That costs nothing, "
            "and can go once it has served its purpose."
        )


def _leavers(printed: str) -> list[str]:
    """The keys that leave by a text, however it is put."""
    found = []
    for line in printed.splitlines():
        leaving = _LEAVING.search(line)
        rest = line.replace(leaving[0], " ", 1) if leaving else ""
        found += _WORD.findall(rest)[:1]
    return found
