"""The report for GitHub Actions: annotations at file and line, and a summary of the job.

GitHub takes a line for a command when it begins with `::`, blanks aside, and also, by an older form,
wherever `##[` stands in it (actions/runner, src/Runner.Common/ActionCommand.cs). Text of a submission
is printed inside the data of an annotation alone, escaped as GitHub demands: without line ends it
cannot begin a line. The older form is spelled with a backslash. What the other commands print in a
workflow passes through `checker.render.workflow.defuse`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from checker.render.escaping import shown, shown_line
from checker.render.summary import (
    FailureGroup,
    group_failures,
    mark,
    outcome,
    path_in_submission,
    score_line,
    undecided_line,
)
from checker.report.model import Kind, Place, ProjectReport, Report, TaskReport, Verdict
from checker.sentences import count

MESSAGE_LINES = 60
LINE_CHARACTERS = 400

_MARKDOWN = re.compile(r"([\\`*_\[\]<>|~&#@:$!])")


def render(report: Report, *, edges_fail: bool = True, root: Path | None = None) -> str:
    """The report as workflow commands, a line each, and the score as the last line.

    Args:
        report: what was found.
        edges_fail: whether edge checks that did not pass are errors.
        root: the repository's folder, which paths are relative to; None takes the current folder.
    """
    lines = [_command("notice", {"title": "checker"}, notice) for notice in report.notices]
    if undecided := undecided_line(report):
        lines.append(_command("warning", {"title": "checker"}, undecided))
    # GitHub shows the first ten of a step: what is wrong stands before what is not there.
    tasks = [(project, task) for project in report.projects for task in project.tasks]
    tasks.sort(key=lambda pair: pair[1].verdict is Verdict.MISSING)
    for project, task in tasks:
        level = "warning" if task.verdict is Verdict.PARTIAL and not edges_fail else "error"
        for group in _groups(task):
            lines += _of_group(report, project, task, group, level, root or Path())
    lines.append(f"{score_line(report)}: {outcome(report)} (seed {report.seed})")
    return "".join(f"{line}\n" for line in lines)


def job_summary(report: Report) -> str:
    """The report as Markdown, for the page of the job."""
    lines = [f"## {score_line(report)}", "", f"{outcome(report)} (seed {report.seed})", ""]
    lines += ["| project | task | verdict | points |", "| --- | --- | --- | ---: |"]
    for project in report.projects:
        lines.append(_row(f"**{_markdown(project.name)}**", "", "", f"**{score_line(project)}**"))
        lines += [
            _row("", _markdown(_task_name(task)), f"{mark(task.verdict)} {task.verdict}", score_line(task))
            for task in project.tasks
        ]
    notes = [*report.notices, *filter(None, [undecided_line(report)])]
    if notes:
        lines += ["", *(f"- {_markdown(shown_line(note, LINE_CHARACTERS))}" for note in notes)]
    return "".join(f"{line}\n" for line in [*lines, ""])


def _groups(task: TaskReport) -> list[FailureGroup]:
    """What did not pass, without what is blocked by something else that is shown."""
    groups = group_failures(task.checks)
    shown_groups = [group for group in groups if group.checks[0].verdict is not Verdict.BLOCKED]
    return shown_groups or groups


def _of_group(
    report: Report, project: ProjectReport, task: TaskReport, group: FailureGroup, level: str, root: Path
) -> Iterator[str]:
    first = group.checks[0]
    if first.verdict is Verdict.UNDECIDED:
        level = "warning"
    more = f" (and {count(len(group.checks) - 1, 'more check')})" if len(group.checks) > 1 else ""
    title = f"{task.id}: {first.title}{more}"
    message = "\n".join(shown(str(group.message), lines=MESSAGE_LINES, characters=LINE_CHARACTERS))
    places = list(first.places)
    if first.kind is Kind.BEHAVIOUR or not places:
        # The calls belong to the message, and are of no one line.
        file = places[0].file if places else task.files[0] if task.handed_in else ""
        places = [Place(file, places[0].line if places else 0, "")]
    for place in places:
        properties = {
            "file": _path(report, project, place.file, root) if place.file else "",
            "line": str(place.line) if place.line else "",
            "title": shown_line(title, LINE_CHARACTERS),
        }
        yield _command(level, properties, place.message or message or first.verdict.value)


def _path(report: Report, project: ProjectReport, file: str, root: Path) -> str:
    """The path of a file in the repository."""
    path = os.path.abspath(os.path.join(report.path, path_in_submission(project, file)))
    relative = os.path.relpath(path, root.resolve())
    return path if relative.startswith("..") else relative


def _command(name: str, properties: dict[str, str], message: str) -> str:
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items() if value)
    return f"::{name} {listed}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("##[", r"##\[").replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _markdown(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", text)


def _task_name(task: TaskReport) -> str:
    return shown_line(f"{task.id.rpartition('/')[2]} {task.title}", LINE_CHARACTERS)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
