"""Texts are fitted into the lines that a renderer has room for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.render.escaping import cut, cut_lines, shown

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


@given(st.text(st.characters(exclude_characters="\n")), st.integers(0, 200))
def test_a_cut_line_fits_and_says_what_was_cut(text: str, limit: int) -> None:
    result = cut(text * 10, limit)
    assert len(result) <= max(limit, 40)
    if result != text * 10:
        head, _, rest = result.partition("… (")
        number, _, tail = rest.partition(" characters cut) …")
        if "…" not in text:
            assert len(head) + int(number) + len(tail) == len(text * 10)
            assert (text * 10).startswith(head)
            assert (text * 10).endswith(tail)


def test_lines_are_cut_in_the_middle() -> None:
    lines = [str(n) for n in range(100)]
    assert cut_lines(lines, 5) == ["0", "1", "… (96 lines cut) …", "98", "99"]
    assert cut_lines(lines, 100) == lines


def test_a_message_of_many_megabytes_is_a_few_lines() -> None:
    message = "\x00" * 5_000_000 + "\n" + "x\n" * 100_000
    found = shown(message, lines=30, characters=400)
    assert len(found) == 30
    assert max(map(len, found)) <= 400


@given(ANYTHING)
def test_what_is_shown_is_one_line_a_line(text: str) -> None:
    assert all(line.isprintable() for line in shown(text, lines=10, characters=100))
