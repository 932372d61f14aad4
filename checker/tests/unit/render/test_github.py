"""What GitHub Actions reads: annotations, and the summary of a job."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.render.github import job_summary, render
from checker.render.workflow import defuse
from checker.report.checks import gate
from checker.report.message import Message
from checker.report.model import (
    Check,
    Kind,
    Level,
    Place,
    ProjectReport,
    Report,
    TaskReport,
    Verdict,
)

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))
COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-z]+=[^:,\r\n]*,?)+)::([^\r\n]*)")


def commands(report: Report, *, edges_fail: bool = True, root: Path | None = None) -> list[re.Match[str]]:
    """The commands that GitHub reads: every line but the last, which is the score."""
    *lines, score, end = render(report, edges_fail=edges_fail, root=root).split("\n")
    assert re.fullmatch(r"\d+/\d+ points.*", score)
    assert end == ""
    matches = [COMMAND.fullmatch(line) for line in lines]
    assert None not in matches
    return [match for match in matches if match]


def reported(*checks: Check, path: str = "work", folder: str = "0x01-caching") -> Report:
    task = TaskReport("0x01-caching/1", "FIFO caching", ("1-fifo_cache.py",), False, True, checks)
    return Report("0.1.0", "full", 7, 1.0, path, "0" * 64, (ProjectReport("0x01-caching", (task,), folder),))


def test_a_finding_is_annotated_at_its_file_and_line() -> None:
    places = (Place("1-fifo_cache.py", 12, "100% too long, really: E501"), Place("1-fifo_cache.py", 0, "odd"))
    check = replace(gate("0x01-caching/1", Kind.STYLE, Verdict.FAILED, "…"), places=places)
    first, second = commands(reported(check))
    title = "title=0x01-caching/1%3A The code keeps to the style guide."
    assert first[0] == (
        f"::error file=work/0x01-caching/1-fifo_cache.py,line=12,{title}::100%25 too long, really: E501"
    )
    assert second[0] == f"::error file=work/0x01-caching/1-fifo_cache.py,{title}::odd"


def test_a_behaviour_is_annotated_once_with_its_whole_message() -> None:
    check = Check(
        "0x01-caching/1/behaviour/puts",
        Kind.BEHAVIOUR,
        Level.CORE,
        Verdict.ERROR,
        "It puts, and gets.",
        Message(calls=("cache.put('A', 1)",), found="this raised KeyError: 'A'"),
        places=(Place("1-fifo_cache.py", 9, "this raised KeyError: 'A'"),),
    )
    (one,) = commands(reported(check, replace(check, id=f"{check.id}_twice")))
    assert one[2].startswith("file=work/0x01-caching/1-fifo_cache.py,line=9,title=")
    assert "It puts%2C and gets. (and 1 more check)" in one[2]
    assert one[3] == "cache.put('A', 1)%0Athis raised KeyError: 'A'"


def test_paths_are_those_of_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "course").mkdir()
    monkeypatch.chdir(tmp_path / "course")
    check = gate("0x01-caching/1", Kind.DOCS, Verdict.FAILED, "no")
    for path, folder, expected in (
        (".", ".", "course/1-fifo_cache.py"),
        ("work", "0x01-caching", "course/work/0x01-caching/1-fifo_cache.py"),
        (str(tmp_path / "other"), "", "other/1-fifo_cache.py"),
    ):
        (one,) = commands(reported(check, path=path, folder=folder), root=tmp_path)
        assert one[2].startswith(f"file={expected},")


def test_edges_warn_and_so_does_what_is_undecided(all_kinds: Report) -> None:
    def levels(edges_fail: bool) -> dict[str, str]:
        return {
            one[2].partition("title=")[2].partition("%3A")[0]: one[1]
            for one in commands(all_kinds, edges_fail=edges_fail)
        }

    assert levels(True)["0x01-caching/2"] == "error"
    assert levels(False)["0x01-caching/2"] == "warning"
    assert levels(False)["0x01-caching/1"] == "error"
    assert levels(True)["0x01-caching/100"] == "warning"
    assert levels(True)["checker"] == "warning"


def test_what_is_not_handed_in_comes_last_and_names_no_file(all_kinds: Report) -> None:
    last = commands(all_kinds)[-1]
    assert "0x01-caching/4" in last[2]
    assert "file=" not in last[2]


def test_the_last_line_is_the_score(all_kinds: Report) -> None:
    tasks = "3 of 8 tasks passed, 1 partial, 2 failed, 1 missing, 1 undecided"
    assert render(all_kinds).endswith(f"\n20/33 points + 1 undecided: {tasks} (seed 7)\n")


@settings(max_examples=50, deadline=None)
@given(text=ANYTHING)
def test_no_text_is_a_command(text: str, hostile_of: Callable[[str], Report]) -> None:
    for attack in (text, f"\n::error::{text}", f"\r::stop-commands::{text}", f"x ##[add-mask]{text}"):
        report = hostile_of(attack)
        assert len(commands(report)) == 1 + len(report.tasks[0].checks)
        assert "##[" not in render(report)
        assert render(report).replace("\n", "").isprintable()


def test_the_summary_is_a_table(all_kinds: Report) -> None:
    lines = job_summary(all_kinds).split("\n")
    assert lines[0] == "## 20/33 points + 1 undecided"
    assert "| **0x01-caching** |  |  | **10/23 + 1 undecided** |" in lines
    assert "|  | 1 FIFO caching | ✗ failed | 2/6 |" in lines
    assert "|  | 100 LFU caching | ? undecided | 1/1 + 1 undecided |" in lines


@settings(max_examples=50, deadline=None)
@given(text=ANYTHING)
def test_no_text_is_markup_in_the_summary(text: str, hostile_of: Callable[[str], Report]) -> None:
    summary = job_summary(hostile_of(f"<script> | [x](http://evil.example) `{text}`\n# big"))
    assert not re.search(r"(?<!\\)(?:\\\\)*[<`\[]", summary)
    rows = [line for line in summary.split("\n") if line.startswith("| ")]
    assert all(len(re.findall(r"(?<!\\)(?:\\\\)*\|", row)) == 5 for row in rows)


def test_what_is_printed_beside_it_is_defused() -> None:
    assert defuse("::error::x\n  ::add-mask::y\na ::b") == ":\\:error::x\n  :\\:add-mask::y\na ::b"
    assert defuse("note ##[error]x") == r"note ##\[error]x"
    assert defuse(":: ") == ":\\: "


@given(ANYTHING)
def test_a_defused_text_holds_no_command(text: str) -> None:
    for line in defuse(f"{text}\n \t::{text}##[{text}").splitlines():
        assert not line.lstrip().startswith("::")
        assert "##[" not in line
