"""Where two long values differ is always shown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.judge.feedback.difference import show_difference


def test_short_values_are_shown_whole() -> None:
    assert show_difference([1, 2], [1, 3]) == ("[1, 2]", "[1, 3]")
    assert show_difference("a", None) == ("'a'", "None")


@pytest.mark.parametrize("kind", [list, tuple])
def test_sequences_are_shown_around_the_first_difference(kind: type) -> None:
    left, right = show_difference(kind(range(1000)), kind([*range(700), "here", *range(701, 1000)]))
    assert "… 699 items …, 699, 700, 701," in left
    assert "… 699 items …, 699, 'here', 701," in right
    assert len(left) < 220


def test_a_shorter_sequence_shows_its_end() -> None:
    left, right = show_difference(list(range(100)), list(range(99)))
    assert left.endswith("98, 99]")
    assert right.endswith("98]")


def test_texts_are_shown_around_the_first_difference() -> None:
    left, right = show_difference("a" * 500 + "X" + "b" * 500, "a" * 500 + "Y" + "b" * 500)
    assert "aX" in left
    assert "aY" in right
    assert left.startswith("… 460 characters … 'a")


def test_entries_that_differ_come_first() -> None:
    same = {f"key{number}": number for number in range(100)}
    left, right = show_difference({**same, "last": 1}, {**same, "last": 2})
    assert left.startswith("{'last': 1, 'key0': 0")
    assert right.startswith("{'last': 2, 'key0': 0")
    assert left.endswith("items …}")


def test_true_is_not_one() -> None:
    left, right = show_difference([1] * 100, [*[1] * 60, True, *[1] * 39])
    assert "1, 1, 1" in left
    assert "1, True, 1" in right


@settings(deadline=None)
@given(st.lists(st.integers()) | st.text() | st.dictionaries(st.text(), st.integers()), st.data())
def test_different_values_never_look_alike(value: object, data: st.DataObject) -> None:
    other = data.draw(
        st.lists(st.integers()) | st.text() | st.dictionaries(st.text(), st.integers()).filter(bool)
    )
    if type(value) is type(other) and value != other and not isinstance(value, dict):
        left, right = show_difference(value, other, 60)
        assert left != right
