"""Numbers with their nouns, and lists."""

from __future__ import annotations

import pytest

from checker.sentences import count, shorten_list


@pytest.mark.parametrize(("number", "text"), [(0, "0 tasks"), (1, "1 task"), (2, "2 tasks")])
def test_count(number: int, text: str) -> None:
    assert count(number, "task") == text


def test_shorten_list() -> None:
    assert shorten_list(["a"], 2) == "a"
    assert shorten_list(["a", "b"], 2) == "a, b"
    assert shorten_list(["a", "b", "c", "d"], 2) == "a, b and 2 more"
    assert shorten_list(["a", "b", "c"], 2, rest=", …") == "a, b, …"
