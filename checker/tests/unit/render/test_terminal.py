"""The table that a person reads."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from checker.render.terminal import PIPE_WIDTH, make_console, render
from checker.report.model import Report

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def drawn(report: Report, *, width: int = 80, terminal: bool = False, edges_fail: bool = True) -> str:
    """The report as it is shown at this width, on a terminal or in a pipe."""
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=width,
        force_terminal=terminal,
        color_system="truecolor" if terminal else None,
        highlight=False,
        markup=False,
        emoji=False,
    )
    render(report, console, edges_fail=edges_fail)
    return stream.getvalue()


def test_a_line_a_task_with_its_mark_and_score(all_kinds: Report) -> None:
    lines = [line.rstrip() for line in drawn(all_kinds).splitlines()]
    assert "0x01-caching                      10/23" in lines
    for line in (
        "✓ 0    Basic dictionary            5/5",
        "✗ 1    FIFO caching                2/6",
        "~ 2    LIFO caching                2/3",
        "✗ 3    LRU caching                 0/6",
        "- 4    MRU caching                 0/2   4-mru.py not handed in",
        "? 100  LFU caching                 1/1   undecided",
    ):
        assert line in lines


@pytest.mark.parametrize("width", [80, 200])
@pytest.mark.parametrize("terminal", [False, True])
def test_scores_stand_in_one_column(all_kinds: Report, width: int, terminal: bool) -> None:
    text = COLOUR.sub("", drawn(all_kinds, width=width, terminal=terminal))
    rows = [line for line in text.splitlines() if re.match(r"[✓✗~?-] .*\d/\d", line)]
    assert len(rows) == 8
    assert len({re.search(r"\d+/\d", row).end() for row in rows}) == 1  # type: ignore[union-attr]


def test_what_did_not_pass_is_told_with_its_hint_and_the_way_to_try_again(all_kinds: Report) -> None:
    assert """
  ✗ A fifth key discards the first one put in, and says so.
  ✗ Four keys are held at most.
      cache = FIFOCache()
      cache.put('A', 'a') … cache.put('E', 'e')      5 calls
      cache.get('A')   returned 'a'      expected None
      hint: which key went in first?
""" in drawn(all_kinds)
    assert "  again: checker grade work/amina --only 0x01-caching/1\n" in drawn(all_kinds)


def test_the_same_reason_is_told_once(all_kinds: Report) -> None:
    text = drawn(all_kinds)
    assert text.count("hint: which key went in first?") == 1
    assert text.count("not run: 3-lru_cache.py does not parse") == 1
    assert "and 2 more checks for the same reason" in text


def test_what_is_blocked_comes_after_what_blocks_it(all_kinds: Report) -> None:
    text = drawn(all_kinds)
    assert text.index("✗ Types.  [error]") < text.index("○ Reads.  [blocked]")


def test_a_missing_task_is_one_line(all_kinds: Report) -> None:
    assert [line for line in drawn(all_kinds).splitlines() if "MRU" in line or "4-mru" in line] == [
        "- 4    MRU caching                 0/2   4-mru.py not handed in"
    ]


def test_edges_are_marked_and_are_warnings_when_they_do_not_count(all_kinds: Report) -> None:
    assert "  ~ Neither a None key nor a None item is put in.  [edge]\n" in drawn(all_kinds)
    assert "nor a None item is put in.  [edge: a warning]\n" in drawn(all_kinds, edges_fail=False)
    assert " (edge checks only warn)\n" in drawn(all_kinds, edges_fail=False)
    assert "only warn" not in drawn(all_kinds)


def test_the_footer_says_what_matters(all_kinds: Report) -> None:
    lines = drawn(all_kinds).splitlines()[-5:]
    assert lines[0] == "note: '0x03-caching' was graded as 0x01-caching"
    assert lines[1].startswith("? 1 check could not be decided: the checker's own fault")
    assert lines[2] == "20/33 points: 3 of 8 tasks passed, 1 partial, 2 failed, 1 missing, 1 undecided"
    assert lines[3] == "isolation limits, 1.2 s, seed 7 (--seed 7 repeats this run)"
    assert "install bubblewrap" in lines[4]


def test_all_passed_is_short_and_asks_for_nothing(all_passed: Report) -> None:
    text = drawn(all_passed)
    assert text.splitlines()[-2:] == ["5/5 points: the task passed", "isolation full, 1.2 s, seed 7"]
    assert "again:" not in text
    assert "bubblewrap" not in text


def test_the_current_folder_need_not_be_named(all_kinds: Report) -> None:
    assert "again: checker grade --only 0x01-caching/1\n" in drawn(replace(all_kinds, path="."))
    assert "again: checker grade 'my work' --only" in drawn(replace(all_kinds, path="my work"))
    assert "again: checker grade ./--html --only" in drawn(replace(all_kinds, path="--html"))


def test_a_pipe_gets_neither_colour_nor_folded_lines(all_kinds: Report) -> None:
    text = drawn(all_kinds, width=80)
    assert "\x1b" not in text
    assert (
        "A key that is put again takes the place of its old item, and nothing is discarded.  [edge]\n" in text
    )


def test_a_terminal_folds_under_the_beginning(all_kinds: Report) -> None:
    text = COLOUR.sub("", drawn(all_kinds, width=80, terminal=True))
    assert (
        "  ~ A key that is put again takes the place of its old item, and nothing is\n    discarded." in text
    )
    assert max(map(len, text.splitlines())) <= 80


def test_long_lines_are_cut_in_the_middle_and_say_so(hostile_of: Callable[[str], Report]) -> None:
    text = drawn(hostile_of("x" * 5_000_000))
    assert "xx… (" in text
    assert " characters cut) …xx" in text
    assert max(map(len, text.splitlines())) <= PIPE_WIDTH + 60


def test_many_lines_are_cut_in_the_middle_and_say_so(hostile_of: Callable[[str], Report]) -> None:
    text = drawn(hostile_of("y\n" * 10_000))
    assert "lines cut) …" in text
    assert len(text.splitlines()) < 400


@settings(max_examples=50, deadline=None)
@given(text=ANYTHING, width=st.sampled_from([1, 20, 80, 200]), terminal=st.booleans())
def test_nothing_that_is_said_does_anything(
    text: str, width: int, terminal: bool, hostile_of: Callable[[str], Report]
) -> None:
    written = drawn(hostile_of(text), width=width, terminal=terminal)
    assert COLOUR.sub("", written).replace("\n", "").isprintable()
    if not terminal:
        assert "\x1b" not in written


def test_markup_is_text(hostile_of: Callable[[str], Report]) -> None:
    text = drawn(hostile_of("[red]a[/] [link=http://x]b[/link] :boom: [/nonsense]"), terminal=True, width=400)
    assert "[red]a[/] [link=http://x]b[/link] :boom: [/nonsense]" in text
    assert "\x1b]8" not in text


def test_a_stream_that_is_no_terminal_is_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    console = make_console(io.StringIO())
    assert not console.is_terminal
    assert console.color_system is None
