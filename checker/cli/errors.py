"""Exit statuses, and the one line on standard error that explains one."""

from __future__ import annotations

import sys

from checker.render.escaping import clean_line

CANNOT = 2  # the command could not be carried out, or not all of it
UNDECIDED = 3  # the checker's own fault
INTERRUPTED = 130


class CommandError(Exception):
    """A command cannot be carried out; one line says why."""


def print_error(message: str) -> None:
    """Print one line on standard error, made harmless."""
    try:
        # Python spells out what this stream cannot write.
        sys.stderr.write(f"checker: {clean_line(' '.join(message.split()))}\n")
        sys.stderr.flush()
    except OSError:
        pass  # the stream is closed; the exit status still tells
