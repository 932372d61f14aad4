"""The command `checker`: what can be typed, and what is printed when it cannot be carried out.

Exit status of `grade`: 0 all checks passed, 1 some check did not pass, 2 the
command could not be carried out, 3 something was undecided. Whatever goes
wrong is one line on standard error that begins with `checker: `.

Only what reads the command line is imported here: each command is in a module of its own,
which is imported when it is carried out.
"""

from __future__ import annotations

import importlib
import os
from pathlib import Path
from typing import Any

import click

from checker import __version__, signals
from checker.cli.errors import CANNOT, INTERRUPTED, UNDECIDED, CommandError, print_error, print_traceback
from checker.cli.seeds import SEEDS
from checker.exceptions import UserError
from checker.host import streams


class _Folder(click.ParamType[Path]):
    """The name of a folder."""

    name = "folder"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Refuse an empty name: it is most often an unset variable, and must not mean the current folder."""
        if value == "":
            raise click.UsageError("the name of the folder is empty", ctx)
        return Path(value)


_SUBMISSION = click.argument("submission", type=_Folder(), default=".")
_NO_MODES = click.option(
    "--no-modes",
    is_flag=True,
    help="Ignore file modes and CRLF line endings caused by a Windows checkout or a zip.",
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
        return int(checker.main(arguments, prog_name="checker", standalone_mode=False) or 0)
    except click.ClickException as error:
        return _fail(error.format_message(), CANNOT)
    except UserError as error:
        return _fail(str(error), CANNOT)
    except (KeyboardInterrupt, click.Abort, _Interrupted):
        return _fail("stopped", INTERRUPTED)
    except Exception as error:
        from checker.host.resources import trouble  # it is seldom needed

        reason = _folder_is_gone() or trouble(error)
        if reason:
            return _fail(reason, CANNOT)
        return _fail_by_own_fault(error)


@click.group(invoke_without_command=True)
@click.version_option(__version__, message="checker %(version)s", help="Print the version and exit.")
@click.pass_context
def checker(context: click.Context) -> None:
    """Grade a copy of the curriculum, task by task."""
    if context.invoked_subcommand is None:
        raise CommandError(
            "no command given; expected grade, list, hint, start or watch (see checker --help)"
        )


@checker.command()
@_SUBMISSION
@click.option(
    "--only",
    metavar="PROJECT[/TASK]",
    multiple=True,
    help="Grade only this project or task. Can be repeated.",
)
@click.option(
    "--seed",
    metavar="N",
    type=click.IntRange(0, SEEDS - 1),
    help="Repeat the inputs of the run with this seed.",
)
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1, 1024),
    help="Number of parallel jobs. Default: from the number of cores.",
)
@click.option(
    "--isolation",
    type=click.Choice(["auto", "full", "limits"]),
    default="auto",
    show_default=True,
    help="full requires bubblewrap; auto uses it if it works.",
)
@click.option(
    "--edges",
    type=click.Choice(["fail", "warn"]),
    default="fail",
    show_default=True,
    help="warn: a task that fails only edge checks counts as passed.",
)
@click.option("--json", metavar="FILE", help="Write a JSON report; - prints it.")
@click.option("--junit", metavar="FILE", help="Write a JUnit XML report.")
@click.option("--html", metavar="FILE", help="Write an HTML report.")
@click.option(
    "--github",
    is_flag=True,
    help="Print annotations for GitHub Actions instead of the table, and write the job summary.",
)
@_NO_MODES
@click.option("--quiet", is_flag=True, help="Print only errors; the exit status gives the result.")
def grade(**options: Any) -> int:
    """Grade a submission.

    SUBMISSION is a repository or the folder of one project; without it, the current folder.

    Exit status: 0 all checks passed, 1 some check did not pass, 2 the command
    could not be carried out, 3 something was undecided.
    """
    return _carry_out("grade", options)


@checker.command(name="list")
def list_tasks() -> int:
    """List the projects and their tasks."""
    return _carry_out("list", {})


@checker.command()
@click.argument("task")
@click.option(
    "--number",
    metavar="N",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="Number of the hint; later hints say more.",
)
@click.option("--all", "everything", is_flag=True, help="Show all hints.")
def hint(**options: Any) -> int:
    """Show a hint for a task: the gentlest, by default.

    TASK is a task, such as 0x01-caching/1.
    """
    return _carry_out("hint", options)


@checker.command()
@click.argument("folder", type=_Folder())
@click.argument("projects", metavar="[PROJECT]...", nargs=-1)
def start(**options: Any) -> int:
    """Copy the starting files of projects into a folder. Existing files are never changed.

    FOLDER is where the projects are created. PROJECT is one to copy; without it, all.
    """
    return _carry_out("start", options)


@checker.command()
@_SUBMISSION
@_NO_MODES
def watch(**options: Any) -> int:
    """Grade a folder, then grade again after every save. Stop with Ctrl-C.

    SUBMISSION is a repository or the folder of one project; without it, the current folder.
    """
    return _carry_out("watch", options)


class _Interrupted(Exception):
    """Ctrl-C; click would print an empty line for a KeyboardInterrupt."""


def _carry_out(command: str, options: dict[str, Any]) -> int:
    """Call the function of a command in the module of its name."""
    try:
        function = importlib.import_module(f"checker.cli.{command}").run
        return function(**options) or 0
    except KeyboardInterrupt as interrupt:
        raise _Interrupted from interrupt


def _fail(message: str, status: int) -> int:
    print_error(message)
    return status


def _fail_by_own_fault(error: Exception) -> int:
    """No check is decided then, and no point is lost."""
    if os.environ.get("CHECKER_DEBUG"):
        print_traceback(error)
    description = f"{type(error).__name__}: {error}".rstrip(": ")
    return _fail(f"the checker itself failed: {description} (set CHECKER_DEBUG=1 for a traceback)", UNDECIDED)


def _folder_is_gone() -> str:
    """That the current folder is gone, where it is: it can go at any time."""
    try:
        os.getcwd()
    except OSError:
        return "the current folder no longer exists; change to another one"
    return ""
