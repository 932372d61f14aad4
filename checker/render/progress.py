"""A bar that shows how far grading has come, on a terminal only."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from checker.render.terminal import is_rich, make_console

_SECONDS_BETWEEN = 0.05


@contextmanager
def progress_bar(stream: TextIO, *, is_shown: bool = True) -> Iterator[Callable[[int, int], None]]:
    """Show a bar while the block runs, and leave nothing of it behind.

    Args:
        stream: a terminal; on anything else nothing is shown.
        is_shown: whether to show anything at all.

    Yields:
        What to call with how much is done, and of all.
    """
    if not is_shown or not is_rich(stream):
        yield lambda done, total: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    # No thread draws this: a thread next to code that forks invites a deadlock.
    bar = Progress(
        TextColumn("checking"),
        BarColumn(bar_width=32, style="bright_black", complete_style="cyan", finished_style="cyan"),
        MofNCompleteColumn(),
        console=make_console(stream),
        auto_refresh=False,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    drawn, before = 0.0, -1

    def advance(done: int, total: int) -> None:
        nonlocal drawn, before
        now = time.monotonic()
        if done != before and (done == total or now - drawn >= _SECONDS_BETWEEN):
            drawn, before = now, done
            bar.update(line, completed=done, total=total, refresh=True)

    with bar:
        line = bar.add_task("checking", total=None)
        bar.refresh()
        yield advance
