"""What a submission says is shown, and does nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.render.escaping import clean, clean_line, cut, cut_lines, shown

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain 'text' with [brackets]", "plain 'text' with [brackets]"),
        ("\x1b[31mred", r"\x1b[31mred"),
        ("\x1b]8;;http://x\x07link", r"\x1b]8;;http://x\x07link"),
        ("\x9b1m", r"\x9b1m"),
        ("a\u202eb\u2066c\u200e", r"a\u202eb\u2066c\u200e"),
        ("\udcff\x00\x7f\r", r"\udcff\x00\x7f\r"),
        ("\ufeff\U000e0041\u2028", r"\ufeff\U000e0041\u2028"),
        ("naïve 日本語 ✓", "naïve 日本語 ✓"),
        ("a\tb", "a    b"),
    ],
)
def test_spells_out_what_is_not_writing(text: str, expected: str) -> None:
    assert clean(text) == expected


def test_keeps_lines_only_where_there_may_be_lines() -> None:
    assert clean("a\nb") == "a\nb"
    assert clean_line("a\nb\tc") == r"a\nb\tc"


@given(ANYTHING)
def test_only_printable_characters_are_left(text: str) -> None:
    assert clean_line(text).isprintable()
    assert clean(text).replace("\n", "").isprintable()
    clean(text).encode("utf-8")


@given(ANYTHING)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


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
