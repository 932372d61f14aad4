"""The command `checker`: its subcommands, and what is printed when one cannot be carried out.

Exit status of `grade`: 0 all checks passed, 1 some check did not pass, 2 the
command could not be carried out, 3 something was undecided. Whatever goes
wrong is one line on standard error that begins with `checker: `.
"""

from __future__ import annotations

import os
import traceback
from typing import Annotated

import typer

from checker import __version__, signals
from checker.cli.errors import CANNOT, INTERRUPTED, UNDECIDED, CommandError, print_error
from checker.cli.grade import grade
from checker.cli.hint import hint
from checker.cli.list import list_tasks
from checker.cli.start import start
from checker.cli.watch import watch
from checker.curriculum.errors import CurriculumError
from checker.host import streams
from checker.host.resources import MachineError, trouble
from checker.render.destination import DestinationError
from checker.render.stdout import print_lines
from checker.submission.model import SubmissionError

app = typer.Typer(
    name="checker",
    help="Grades anybody's copy of the curriculum, task by task.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def main(arguments: list[str] | None = None) -> int:
    """Carry out one command.

    Args:
        arguments: what was typed after the command's name; None takes it
            from the process.

    Returns:
        The exit status.
    """
    streams.open_all()
    signals.install_handlers()
    try:
        if reason := _folder_is_gone():
            raise CommandError(reason)
        status = app(args=arguments, prog_name="checker", standalone_mode=False)
        if status == INTERRUPTED:
            return _fail("stopped", INTERRUPTED)
        return int(status or 0)
    except typer.TyperException as error:
        return _fail(error.format_message(), CANNOT)
    except (CommandError, CurriculumError, SubmissionError, DestinationError, MachineError) as error:
        return _fail(str(error), CANNOT)
    except KeyboardInterrupt:
        return _fail("stopped", INTERRUPTED)
    except Exception as error:
        reason = _folder_is_gone() or trouble(error)
        if reason:
            return _fail(reason, CANNOT)
        return _fail_by_own_fault(error)


def _version(is_given: bool) -> None:
    if is_given:
        print_lines([f"checker {__version__}"])
        raise typer.Exit


@app.callback(invoke_without_command=True)
def checker(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Grades anybody's copy of the curriculum, task by task."""
    if context.invoked_subcommand is None:
        raise CommandError("say what to do: grade, list, hint, start or watch (checker --help tells more)")


app.command()(grade)
app.command(name="list")(list_tasks)
app.command()(hint)
app.command()(start)
app.command()(watch)


def _fail(message: str, status: int) -> int:
    print_error(message)
    return status


def _fail_by_own_fault(error: Exception) -> int:
    """No check is decided then, and no point is lost."""
    if os.environ.get("CHECKER_DEBUG"):
        traceback.print_exception(error)
    description = f"{type(error).__name__}: {error}".rstrip(": ")
    return _fail(f"the checker itself failed: {description} (CHECKER_DEBUG=1 tells where)", UNDECIDED)


def _folder_is_gone() -> str:
    """That the current folder is gone, where it is: it can go at any time."""
    try:
        os.getcwd()
    except OSError:
        return "the current folder is not there any more: change to another one"
    return ""
