"""Points and verdicts follow from the checks."""

from __future__ import annotations

from checker.report.checks import gate, not_handed_in
from checker.report.message import MissingFile
from checker.report.model import Kind, ProjectReport, Score, TaskReport, Verdict


def test_what_is_undecided_stands_apart_from_the_score() -> None:
    checks = (
        gate("p/1", Kind.FILES, Verdict.PASSED),
        gate("p/1", Kind.DOCS, Verdict.FAILED),
        gate("p/1", Kind.STYLE, Verdict.UNDECIDED),
        gate("p/1", Kind.TYPES, Verdict.BLOCKED),
    )
    task = TaskReport("p/1", "One", ("1.py",), False, True, checks)
    assert task.score == Score(1, 3, undecided=1)
    assert ProjectReport("p", (task, task)).score == Score(2, 6, undecided=2)


def test_a_missing_file_says_why_it_counts_as_missing() -> None:
    files = [MissingFile("1-fifo_cache.py", is_untouched=True), MissingFile("2-lifo_cache.py", "2-lifo.py")]
    check = not_handed_in("p/1", files)
    assert check.verdict is Verdict.MISSING
    assert check.message.splitlines() == [
        "1-fifo_cache.py is still as `checker start` wrote it",
        "2-lifo_cache.py was not handed in",
        "hint: There is a file called 2-lifo.py: is that the one?",
    ]
