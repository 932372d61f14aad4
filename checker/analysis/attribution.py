"""Which task a finding is charged to, where several tasks hand in the same file.

A slip costs one task: the one whose class or method it stands in, and else the
first that hands in the file.
"""

from __future__ import annotations

from checker.analysis.finding import Finding
from checker.curriculum.model import Project, Task

# Of each class and method its name as in `Class.method`, its first line and its last.
LineRanges = tuple[tuple[str, int, int], ...]


def is_attributed_to(
    task: Task, finding: Finding, project: Project, line_ranges: LineRanges, *, concerns_whole_file: bool
) -> bool:
    """Whether a finding costs this task a point.

    Args:
        task: whose checks are made.
        finding: in one of the files of `task`.
        project: of the task.
        line_ranges: of the classes and methods in that file.
        concerns_whole_file: whether the finding costs every task that hands in the file,
            unless it stands in a class or method that one of them names. A comment that
            switches a rule off for the whole file does.
    """
    sharing = [other for other in project.tasks if finding.file in other.files]
    if not any(other.definitions for other in sharing):
        return True
    enclosing = {name for name, first, last in line_ranges if first <= finding.line <= last}
    owner = _owner(sharing, enclosing)
    if owner is None:
        return concerns_whole_file or task is sharing[0]
    return task is owner


def _owner(sharing: list[Task], enclosing: set[str]) -> Task | None:
    """The task that names the method, or else the class; the first of several."""
    named = [(task, name) for task in sharing for name in task.definitions]
    for task, name in named:
        if "." in name and name in enclosing:
            return task
    for task, name in named:
        if name.partition(".")[0] in enclosing:
            return task
    return None
