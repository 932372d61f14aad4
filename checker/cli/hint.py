"""`checker hint`: a hint on a task."""

from __future__ import annotations

from typing import Annotated

import typer

from checker.cli.errors import CommandError
from checker.cli.selection import find_task, load_curriculum
from checker.render.stdout import print_lines


def hint(
    task: Annotated[str, typer.Argument(metavar="TASK", help="Such as 0x01-caching/1.")],
    number: Annotated[int, typer.Option(metavar="N", min=1, help="Which hint; they grow stronger.")] = 1,
    everything: Annotated[bool, typer.Option("--all", help="All hints at once.")] = False,
) -> None:
    """Give a hint on a task: the gentlest, unless another is asked for."""
    project, chosen = find_task(load_curriculum(), task)
    name, total = project.task_id(chosen), len(chosen.hints)
    if everything and number != 1:
        raise CommandError("--all and --number do not go together")
    if number > total:
        raise CommandError(f"{name} has no hint {number}: the last is {total}")
    lines = [f"{name}  {chosen.title}"]
    for position, text in enumerate(chosen.hints, start=1):
        if everything or position == number:
            lines += [f"hint {position} of {total}: {text}"]
    if not everything and number < total:
        lines += [f"Still stuck? checker hint {name} --number {number + 1}"]
    print_lines(lines)
