"""What a learner's cache prints: which keys leave by it, and how it is worded."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from cache_harness import discards, start_full
from cache_models import Basic, Call

from checker.testing import show

_LEAVING = re.compile(r"(discard|evict|remov|delet|dropp)[a-z]*", re.IGNORECASE)
_WORD = re.compile(r"\w+")

_NOTHING_PRINTED = "Nothing is printed: when a key leaves, `DISCARD: ` and that key are."
_OTHERWISE = "This is worded otherwise: `DISCARD: `, with one blank, and the key are all that the line holds."
_NOTHING_OF_ITS_OWN = "A cache without a limit prints nothing of its own."
_MORE = "This prints something else too: nothing but `DISCARD: ` and the key that leaves is ever printed."

# All kinds of calls but a get of what is not there: which key leaves is another question.
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
    """The output in the right wording, when these keys leave by it; else the output as it is.

    The wording is a matter for `assert_prints_nothing_else`, and for no other claim.

    Args:
        task: the handle on the learner's module.
        keys: those that should leave, in this order.
    """
    return normalized(task.printed(), discards(keys))


def normalized(printed: str, right: str) -> str:
    """The right output, when the same keys leave by what was printed; else what was printed.

    Args:
        printed: by the learner's cache.
        right: what should be printed.
    """
    return right if _leavers(printed) == _leavers(right) else printed


def explain_difference(actual: str, expected: str, policy: str) -> str:
    """A sentence on why two texts that were printed differ.

    Args:
        actual: what the learner's cache printed.
        expected: what is right.
        policy: which key leaves; returned when it is another one.
    """
    if not actual:
        return _NOTHING_PRINTED
    if _leavers(actual) != _leavers(expected):
        return policy
    return _OTHERWISE if len(actual.splitlines()) == len(expected.splitlines()) else _MORE


def assert_prints_nothing_else(task: Any, name: str, model: Basic) -> None:
    """What is printed is worded as it should be, whichever key leaves.

    Args:
        task: the handle on the learner's module.
        name: the class.
        model: which keys leave when the text does not show that.
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
    assert printed == right, explain_difference(printed, right, _MORE) if model.limit else _NOTHING_OF_ITS_OWN
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
    """The keys that leave by a text, however it is worded."""
    keys = []
    for line in printed.splitlines():
        leaving = _LEAVING.search(line)
        rest = line.replace(leaving[0], " ", 1) if leaving else ""
        keys += _WORD.findall(rest)[:1]
    return keys
