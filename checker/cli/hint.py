"""`checker hint`: a hint on a task."""

from __future__ import annotations

from checker.cli.errors import CommandError
from checker.cli.selection import find_task, load_curriculum
from checker.render.stdout import print_lines


def run(task: str, number: int, everything: bool) -> None:
    """Print a hint for a task.

    Args:
        task: such as `0x01-caching/1`.
        number: of the hint, from 1; later hints say more.
        everything: whether all hints are printed.
    """
    project, chosen = find_task(load_curriculum(), task)
    name, total = project.task_id(chosen), len(chosen.hints)
    if everything and number != 1:
        raise CommandError("--all and --number cannot be combined")
    if number > total:
        raise CommandError(f"{name} has no hint {number}; it has {total}")
    lines = [f"{name}  {chosen.title}"]
    for position, text in enumerate(chosen.hints, start=1):
        if everything or position == number:
            lines += [f"hint {position} of {total}: {text}"]
    if not everything and number < total:
        lines += [f"Still stuck? checker hint {name} --number {number + 1}"]
    print_lines(lines)
