"""A learner's cache beside another of the same class: only where the two differ is something wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from cache_calls import falsy_items, falsy_keys, made_falsy
from cache_hands import played, start
from cache_models import LOOK, Call, Outcome

from checker.judge.stops import SubmissionRaised

_FALSY = (
    "0, '' and False are keys and items like any other. "
    "What is expected is what your cache does with letters for keys and words for items."
)
_SHARED = (
    "The two caches share their state. What is expected is what a cache of this class does as the only one."
)

# None of these asks for what may not be there: to raise then is another mistake.
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


def assert_falsy_is_nothing_special(
    task: Any, name: str, wanted: Sequence[Call], keys: Sequence[Any]
) -> None:
    """A new cache does with falsy keys and items what another does with letters and words.

    Args:
        task: the handle on the learner's module.
        name: the class.
        wanted: the calls, with letters and words.
        keys: what stands for the letters.
    """
    try:
        twin = played(task, name, wanted)
        if played(task, name, wanted) != twin:
            return  # told by the claim that caches are kept apart
    except SubmissionRaised:
        return  # told by the claims about letters and words
    task.begin_example()
    expected = _outcome_made_falsy(twin, keys)
    found = played(task, name, made_falsy(wanted, keys))
    assert found.printed == expected.printed, _FALSY
    assert found.gotten == expected.gotten, _FALSY
    assert found.left == expected.left, _FALSY


def assert_kept_apart(task: Any, name: str) -> None:
    """A cache does the same alone, beside another one, and after others.

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


def _tried(task: Any, cache: Any, wanted: Sequence[Call]) -> tuple[str, list[Any]]:
    """What was printed by these calls, and what the gets among them returned."""
    returned = cache.calls(wanted)
    gotten = [answer for call, answer in zip(wanted, returned, strict=True) if call[0] == "get"]
    return task.printed(), gotten


def _outcome_made_falsy(outcome: Outcome, keys: Sequence[Any]) -> Outcome:
    """The same outcome, with other keys for the letters and falsy items for the words."""
    stands_for = {**falsy_keys(keys), **falsy_items()}

    def text(printed: str) -> str:
        return re.sub(r"\b\w+\b", lambda word: str(stands_for.get(word[0], word[0])), printed)

    gotten = [stands_for.get(item, item) if type(item) is str else item for item in outcome.gotten]
    return Outcome(text(outcome.printed), gotten, text(outcome.left))
