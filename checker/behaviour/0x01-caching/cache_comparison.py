"""Compares a learner's cache with another one of the same class; only a difference is reported."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from cache_harness import played, start
from cache_models import LOOK, Basic, Call, Outcome
from cache_strategies import falsy_calls, falsy_items, falsy_keys

from checker.testing import SubmissionRaised, call_text

_LIVES = 5

_FALSY = (
    "0, '' and False are keys and items like any other. "
    "The expected result is that of your cache with letters as keys and words as items."
)
_SHARED = "The two caches share their state. The expected result is that of a single cache of this class."

_OF_TIME = "A cache created after another one was deleted should start empty, like the first."
_NOTHING = (
    "A put with None should do nothing, and so should a get of None or of a key that was never put in. "
    "The expected result is that of your cache without these calls."
)
PUTS_OF_NONE: list[Call] = [
    *(("put", key, None) for key in "ABCDEFG"),
    ("put", None, "anise"),
    ("put", None, None),
]
GETS_OF_NOTHING: list[Call] = [("get", None), ("get", "Y"), ("get", "Y"), ("get", "Z")]
_ITEMS: tuple[Any, ...] = (12, 2.5, True, b"anise", (1, 2), ["anise"], {"anise": 1}, "anise")
_KEYS: tuple[tuple[Any, ...], ...] = (
    (1, 2, 3, 4, 5),
    (0.5, 1.5, 2.5, 3.5, 4.5),
    (b"A", b"B", b"C", b"D", b"E"),
    # Only as many as fit: `"DISCARD: %s" % key` is right for every key but a tuple.
    ((1, 2), (1, 3), (2, 1)),
)

# None of these gets a missing key: raising for that is another mistake.
_FIRST_HALF: list[Call] = [
    LOOK,
    *(("put", key, key.lower()) for key in "ABCD"),
    ("get", "A"),
    ("get", "B"),
    ("get", "B"),
]
_SECOND_HALF: list[Call] = [*(("put", key, "new") for key in "EFAG"), ("get", "G"), ("put", "H", "new"), LOOK]
_MEANWHILE: list[Call] = [
    *(("put", key, "other") for key in "DCBA"),
    *(("get", key) for key in "DDCCA"),
    ("put", "G", "other"),
    ("put", "F", "other"),
]


def assert_falsy_is_nothing_special(task: Any, name: str, calls: Sequence[Call], keys: Sequence[Any]) -> None:
    """Fail unless a cache treats falsy keys and items like letters and words.

    Args:
        task: the handle on the learner's module.
        name: the class.
        calls: the calls, with letters and words.
        keys: the keys that replace the letters.
    """
    try:
        twin = played(task, name, calls)
        task.begin_example()
        expected = _falsy_outcome(twin, keys)
    except SubmissionRaised:
        return  # the checks with letters and words report this
    actual = played(task, name, falsy_calls(calls, keys))
    if actual != expected and _shares_state(task, name, calls, twin):
        return  # the check for shared state reports this
    assert actual.printed == expected.printed, _FALSY
    assert actual.get_results == expected.get_results, _FALSY
    assert actual.left == expected.left, _FALSY


def _shares_state(task: Any, name: str, calls: Sequence[Call], before: Outcome) -> bool:
    """Whether the same calls no longer have the outcome that they had, or a new cache is not empty."""
    transcript = list(task.session.transcript.steps)
    again, empty = played(task, name, calls), played(task, name, [])
    task.session.transcript.steps[:] = transcript
    return again != before or empty.left != Basic().played([]).left


def assert_kept_apart(task: Any, name: str) -> None:
    """Fail unless a cache behaves the same alone, next to another one, and after others.

    Args:
        task: the handle on the learner's module.
        name: the class.
    """
    alone = _tried(task, start(task, name).called("alone"), [*_FIRST_HALF, *_SECOND_HALF])
    task.begin_example()
    first = start(task, name).called("first")
    try:
        before = _tried(task, first, _FIRST_HALF)
        start(task, name).called("second").calls(_MEANWHILE)
        task.printed()
        after = _tried(task, first, _SECOND_HALF)
    except SubmissionRaised as error:
        raise AssertionError(f"{_SHARED} Here {error.reason}") from error
    assert before[0] + after[0] == alone[0], _SHARED
    assert before[1] + after[1] == alone[1], _SHARED
    _assert_born_new(task, name)


def _assert_born_new(task: Any, name: str) -> None:
    """Fail unless a cache behaves the same after others were deleted, wherever it is in memory."""
    calls = [*_FIRST_HALF, *_SECOND_HALF]
    task.load()
    task.printed()
    single = task.ask("lives", name, calls, 1)
    printed = task.printed()
    task.begin_example()
    task.note(f"for _ in range({_LIVES}): cache = {name}(); {_spelled(calls)}; del cache")
    repeated = task.ask("lives", name, calls, _LIVES)
    assert task.printed() == printed * _LIVES, _OF_TIME
    assert repeated == single * _LIVES, _OF_TIME


def assert_nothing_does_nothing(
    task: Any, name: str, ineffective: Sequence[Call] = (*PUTS_OF_NONE, *GETS_OF_NOTHING)
) -> None:
    """Fail unless calls that should do nothing have no effect, wherever they are inserted.

    Args:
        task: the handle on the learner's module.
        name: the class.
        ineffective: these calls.
    """
    calls = [call for call in (*_FIRST_HALF, *_SECOND_HALF) if call != LOOK]
    try:
        twin = played(task, name, calls)
        if played(task, name, calls) != twin:
            return  # the check for shared state reports this
    except SubmissionRaised:
        return  # other checks report this
    for place in range(len(calls) + 1):
        task.begin_example()
        outcome = played(task, name, [*calls[:place], *ineffective, *calls[place:]])
        before = sum(call[0] == "get" for call in calls[:place])
        gets = sum(call[0] == "get" for call in ineffective)
        assert outcome.get_results[before : before + gets] == [None] * gets, (
            "There is no item under these keys."
        )
        assert outcome.printed == twin.printed, _NOTHING
        assert outcome.get_results[:before] + outcome.get_results[before + gets :] == twin.get_results, (
            _NOTHING
        )
        assert outcome.left == twin.left, _NOTHING


def assert_takes_any_type(task: Any, name: str) -> None:
    """Fail unless items keep their type and keys of any hashable type are accepted.

    Args:
        task: the handle on the learner's module.
        name: the class.
    """
    for item in _ITEMS:
        task.begin_example()
        cache = start(task, name)
        cache.put("A", item)
        retrieved = cache.get("A")
        assert retrieved == item
        right = type(retrieved) is type(item)
        assert right, (
            f"get returned a value of type {type(retrieved).__name__}; "
            f"the item that was put is of type {type(item).__name__}."
        )
    for keys in _KEYS:
        task.begin_example()
        cache = start(task, name)
        cache.calls([("put", key, "anise") for key in keys])
        assert cache.get(keys[-1]) == "anise"


def _spelled(calls: Sequence[Call]) -> str:
    return "; ".join(call_text(f"cache.{method}", tuple(args), {}) for method, *args in calls)


def _tried(task: Any, cache: Any, calls: Sequence[Call]) -> tuple[str, list[Any]]:
    """What these calls printed, and what the gets among them returned."""
    returned = cache.calls(calls)
    get_results = [answer for call, answer in zip(calls, returned, strict=True) if call[0] == "get"]
    return task.printed(), get_results


def _falsy_outcome(outcome: Outcome, keys: Sequence[Any]) -> Outcome:
    """The outcome with the letters replaced by other keys and the words by falsy items."""
    stands_for = {**falsy_keys(keys), **falsy_items()}

    def text(printed: str) -> str:
        return re.sub(r"\b\w+\b", lambda word: str(stands_for.get(word[0], word[0])), printed)

    get_results = [stands_for.get(item, item) if type(item) is str else item for item in outcome.get_results]
    return Outcome(text(outcome.printed), get_results, text(outcome.left))
