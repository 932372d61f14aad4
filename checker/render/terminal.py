"""The report as a person reads it: a line a task, then what to put right.

Nothing here is drawn with boxes, and colour only repeats what a mark or a word
says as well, so a pipe, `NO_COLOR` and a screen reader lose nothing.
"""

from __future__ import annotations

import os
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Text

from checker.render.escaping import clean_line, shown_line, shown_numbered
from checker.render.summary import (
    LIMITS_ADVICE,
    FailureGroup,
    group_failures,
    labels,
    mark,
    outcome,
    rerun_command,
    undecided_line,
)
from checker.report.model import Level, ProjectReport, Report, Score, TaskReport, Verdict
from checker.sentences import count

PIPE_WIDTH = 400  # nothing is folded in a pipe; longer lines are cut
FOLDS = 5  # on a terminal a line may take so many rows before it is cut
MESSAGE_LINES = 30
TITLES = 3  # so many are listed above one message

_GOOD = Style(color="green")
_BAD = Style(color="red")
_EDGE = Style(color="yellow")
_HINT = Style(color="cyan")
_UNDECIDED = Style(color="magenta")
_DIM = Style(dim=True)
_BOLD = Style(bold=True)
_PLAIN = Style()

_STYLES = {
    Verdict.PASSED: _GOOD,
    Verdict.PARTIAL: _EDGE,
    Verdict.MISSING: _DIM,
    Verdict.BLOCKED: _DIM,
    Verdict.UNDECIDED: _UNDECIDED,
}


def is_rich(stream: TextIO) -> bool:
    """Whether colour and a progress bar are welcome: a terminal, and no `NO_COLOR`."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


def make_console(stream: TextIO) -> Console:
    """A console for this stream that turns no text into anything but text."""
    return Console(
        file=stream,
        force_terminal=stream.isatty(),
        color_system="auto" if is_rich(stream) else None,
        width=None if stream.isatty() else PIPE_WIDTH,
        highlight=False,
        markup=False,
        emoji=False,
    )


def render(report: Report, console: Console, *, edges_fail: bool = True) -> None:
    """Write the whole report.

    Args:
        report: what was found.
        console: where to; lines are folded at its width when it is a
            terminal, and never otherwise.
        edges_fail: whether edges count; only changes the words.
    """
    page = _Page(console, edges_fail)
    columns = _Columns(report, page.width)
    for project in report.projects:
        page.project(project, columns)
        for task in project.tasks:
            if task.verdict not in (Verdict.PASSED, Verdict.MISSING):
                page.task(report, task)
        page.line()
    page.footer(report)


class _Columns:
    """The widths of the table's columns, in cells, the same for every project."""

    def __init__(self, report: Report, width: int) -> None:
        scores = [score.points for score in _scores(report)], [score.max for score in _scores(report)]
        self.points, self.max = (max((len(str(n)) for n in numbers), default=1) for numbers in scores)
        self.id = max((cell_len(_short(task)) for task in report.tasks), default=1)
        room = max(width - self.points - self.max - len("    /  not handed in"), 40)
        titles = [cell_len(shown_line(task.title, room)) + 4 + self.id for task in report.tasks]
        names = [cell_len(shown_line(project.name, room)) for project in report.projects]
        self.name = min(max([*titles, *names], default=1), room)

    def score(self, points: int, most: int) -> str:
        return f"{points:>{self.points}}/{most:<{self.max}}"

    def padded(self, text: str, width: int) -> str:
        text = shown_line(text, width)
        return text + " " * max(width - cell_len(text), 0)


class _Page:
    def __init__(self, console: Console, edges_fail: bool) -> None:
        self.console = console
        self.edges_fail = edges_fail
        self.folds = console.is_terminal
        self.width = max(console.width, 40) if self.folds else PIPE_WIDTH

    def line(self, *parts: str | tuple[str, Style]) -> None:
        """Write one line that is known to be short."""
        text = Text.assemble(*parts, end="")
        text.rstrip()
        self.console.print(text, soft_wrap=True)

    def text(self, head: str, body: Text, style: Style = _PLAIN) -> None:
        """Write a text that may be long: folded under its own beginning on a terminal.

        Args:
            head: what stands before it, once, in `style`.
            body: the text itself.
            style: only the beginning's.
        """
        before = Text.assemble((head, style))
        room = self.width - before.cell_len
        rows = body.wrap(self.console, room, overflow="fold") if self.folds else [body]
        for row in rows:
            row.rstrip()
            self.console.print(before + row, soft_wrap=True)
            before = Text(" " * before.cell_len)

    def project(self, project: ProjectReport, columns: _Columns) -> None:
        score = columns.score(project.score.points, project.score.max)
        self.line((columns.padded(project.name, columns.name), _BOLD), "  ", (score, _BOLD))
        for task in project.tasks:
            style = _STYLES.get(task.verdict, _BAD)
            name = f"{_short(task).ljust(columns.id)}  {task.title}"
            note, *hints = _notes(task)
            self.line(
                (f"{mark(task.verdict)} ", style),
                (columns.padded(name, columns.name - 2), _DIM if task.verdict is Verdict.MISSING else _PLAIN),
                "  ",
                (columns.score(task.score.points, task.score.max), style),
                (f"  {note}", _DIM),
            )
            for hint in hints:
                self.text(" " * (columns.id + 4), Text(hint, _HINT))

    def task(self, report: Report, task: TaskReport) -> None:
        self.line()
        self.line((f"{clean_line(task.id)}  {shown_line(task.title, self.width)}", _BOLD))
        for group in group_failures(task.checks):
            self.failures(group)
        # Not folded: it is there to be copied.
        self.line(("  again: ", _DIM), shown_line(rerun_command(report, task), self.limit(9)))

    def failures(self, group: FailureGroup) -> None:
        listed = group.checks[:TITLES]
        # One more title takes no more room than saying that there is one more.
        if len(group.checks) == TITLES + 1:
            listed = group.checks
        for check in listed:
            style = _STYLES.get(check.verdict, _EDGE if check.level is Level.EDGE else _BAD)
            title = Text(shown_line(check.title, self.limit(4)))
            words = labels(check, edges_fail=self.edges_fail)
            if words:
                title.append(f"  [{', '.join(words)}]", style)
            self.text(f"  {mark(check.verdict, check.level)} ", title, style)
        more = len(group.checks) - len(listed)
        if more:
            self.line((f"    and {count(more, 'more check')} for the same reason", _DIM))
        if group.message:
            self.message(group)

    def message(self, group: FailureGroup) -> None:
        lines = shown_numbered(group.message, lines=MESSAGE_LINES, characters=self.limit(6))
        for number, line in lines:
            self.text("      ", Text(line, _HINT if number in group.hint_lines else _PLAIN))

    def limit(self, indent: int) -> int:
        return (self.width - indent) * FOLDS if self.folds else PIPE_WIDTH

    def footer(self, report: Report) -> None:
        for notice in report.notices:
            self.text("note: ", Text(shown_line(notice, self.limit(6))), _EDGE)
        undecided = undecided_line(report)
        if undecided:
            self.text("? ", Text(undecided), _UNDECIDED)
        status = report.exit_status(edges_fail=self.edges_fail)
        style = {0: _GOOD, 3: _UNDECIDED}.get(status, _BAD) + _BOLD
        score = f"{report.score.points}/{report.score.max} points"
        tasks = outcome(report)
        if not self.edges_fail and Verdict.PARTIAL in {task.verdict for task in report.tasks}:
            tasks += " (edge checks only warn)"
        self.text(f"{score}: ", Text(tasks), style)
        seed = f"seed {report.seed}"
        if status:
            seed += f" (--{seed} repeats this run)"
        self.text("", Text(f"isolation {clean_line(report.isolation)}, {report.seconds:.1f} s, {seed}", _DIM))
        if report.isolation == "limits":
            self.text("", Text(LIMITS_ADVICE))


def _notes(task: TaskReport) -> list[str]:
    """What stands in the table: first in the task's own line, and then below it."""
    if task.verdict is Verdict.UNDECIDED:
        return ["undecided"]
    if task.verdict is not Verdict.MISSING:
        return [""]
    check = next((check for check in task.checks if check.missing_files), None)
    if check is None:
        return ["not handed in"]
    lines = check.message.split("\n")
    return [
        f"{shown_line(check.missing_files[0].name, 40)} not handed in",
        *(shown_line(lines[number], 100) for number in sorted(check.hint_lines)),
    ]


def _short(task: TaskReport) -> str:
    return shown_line(task.id.rpartition("/")[2], 40)


def _scores(report: Report) -> list[Score]:
    return [*(project.score for project in report.projects), *(task.score for task in report.tasks)]
