"""Which task a finding belongs to, where several tasks hand in one file of tests.

A slip costs one task: the one whose class or method it stands in, and else the
first that hands in the file.
"""

from __future__ import annotations

import ast

from checker.analysis.finding import Finding
from checker.analysis.source import definitions
from checker.curriculum.model import Project, Task

Places = tuple[tuple[str, int, int], ...]  # name as in `Class.method`, first and last line


def places(tree: ast.Module) -> Places:
    """Where each class and method stands, its decorators included."""
    found = []
    for definition in definitions(tree):
        node = definition.node
        first = min(each.lineno for each in (node, *node.decorator_list))
        found.append((definition.name, first, node.end_lineno or node.lineno))
    return tuple(found)


def belongs(finding: Finding, task: Task, project: Project, where: Places, *, everywhere: bool) -> bool:
    """Whether a finding costs this task.

    Args:
        finding: in one of the files of `task`.
        task: whose checks are made.
        project: of the task.
        where: the places in that file.
        everywhere: whether it concerns all tasks when it stands outside of
            what they name: it may have silenced the gate for the whole file.
    """
    sharing = [other for other in project.tasks if finding.file in other.files]
    if not any(other.definitions for other in sharing):
        return True
    inside = {name for name, first, last in where if first <= finding.line <= last}
    owner = _owner(sharing, inside)
    if owner is None:
        return everywhere or task is sharing[0]
    return task is owner


def _owner(sharing: list[Task], inside: set[str]) -> Task | None:
    """The task that names the method, or else the class; the first of several."""
    named = [(task, name) for task in sharing for name in task.definitions]
    for task, name in named:
        if "." in name and name in inside:
            return task
    for task, name in named:
        if name.partition(".")[0] in inside:
            return task
    return None
