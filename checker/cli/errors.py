"""Exit statuses, and the one line on standard error that explains one."""

from __future__ import annotations

import sys
import traceback

from checker.exceptions import UserError
from checker.render import workflow
from checker.report.plain_text import clean, clean_line

CANNOT = 2  # the command could not be carried out, or not all of it
UNDECIDED = 3  # the checker's own fault
INTERRUPTED = 130


class CommandError(UserError):
    """A command cannot be carried out; one line says why."""


def print_error(message: str) -> None:
    """Print one line on standard error, made harmless."""
    _write(f"checker: {clean_line(' '.join(message.split()))}\n")


def print_traceback(error: BaseException) -> None:
    """Print where an exception was raised, made harmless: it may quote what was handed in."""
    _write(clean("".join(traceback.format_exception(error))))


def _write(text: str) -> None:
    if workflow.is_in_workflow():
        text = workflow.defuse(text)
    try:
        # Python spells out what this stream cannot write.
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        pass  # the stream is closed; the exit status still tells
