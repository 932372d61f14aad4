"""What can be typed: `checker grade`, `list`, `hint`, `start` and `watch`.

Exit status of `grade`: 0 all checks passed, 1 some check did not pass, 2 the
command could not be carried out, 3 something was undecided. Whatever goes
wrong is one line on standard error that begins with `checker: `.
"""

from __future__ import annotations

import difflib
import os
import random
import shlex
import sys
import traceback
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from checker import __version__, signals
from checker.curriculum.model import Curriculum, CurriculumError, Project, Task, default_root
from checker.host import streams
from checker.host.resources import MachineError, trouble
from checker.render.destination import STANDARD_OUTPUT, Destination, DestinationError
from checker.render.escaping import clean_line
from checker.render.stdout import print_lines, print_report
from checker.submission import checkout
from checker.submission.reader import Submission, SubmissionError, read_submission

if TYPE_CHECKING:
    from checker.judge.pool import JudgePool
    from checker.report.model import Report

Output = tuple[Destination, Callable[["Report"], str]]  # where a report goes, and what makes it

CANNOT = 2
UNDECIDED = 3
INTERRUPTED = 130
SEEDS = 2**32


class Refusal(Exception):
    """What was asked for cannot be done; one line says why."""


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
    signals.listen()
    try:
        if why := _gone():
            raise Refusal(why)
        status = app(args=arguments, prog_name="checker", standalone_mode=False)
        if status == INTERRUPTED:
            return _complain("stopped", INTERRUPTED)
        return int(status or 0)
    except typer.TyperException as error:
        return _complain(error.format_message(), CANNOT)
    except (Refusal, CurriculumError, SubmissionError, DestinationError, MachineError) as error:
        return _complain(str(error), CANNOT)
    except KeyboardInterrupt:
        return _complain("stopped", INTERRUPTED)
    except Exception as error:
        why = _gone() or trouble(error)
        if why:
            return _complain(why, CANNOT)
        return _failed(error)  # our own fault, and nobody's points


def _failed(error: Exception) -> int:
    if os.environ.get("CHECKER_DEBUG"):
        traceback.print_exception(error)
    what = f"{type(error).__name__}: {error}".rstrip(": ")
    return _complain(f"the checker itself failed: {what} (CHECKER_DEBUG=1 tells where)", UNDECIDED)


def _gone() -> str:
    """That the current folder is gone, where it is: it can go at any time."""
    try:
        os.getcwd()
    except OSError:
        return "the current folder is not there any more: change to another one"
    return ""


def _folder(typed: str) -> Path:
    # An empty name is most often an unset variable; it must not mean the current folder.
    if not typed:
        raise typer.BadParameter("a folder needs a name")
    return Path(typed)


def _version(asked: bool) -> None:
    if asked:
        print_lines([f"checker {__version__}"])
        raise typer.Exit


SubmissionArgument = Annotated[
    Path,
    typer.Argument(parser=_folder, metavar="SUBMISSION", help="A repository, or one project's folder."),
]


NoModesOption = Annotated[
    bool,
    typer.Option(
        "--no-modes",
        help="Leave out what a checkout on Windows or a zip loses: that files are executable.",
    ),
]


@app.callback(invoke_without_command=True)
def checker(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Grades anybody's copy of the curriculum, task by task."""
    if context.invoked_subcommand is None:
        raise Refusal("say what to do: grade, list, hint, start or watch (checker --help tells more)")


@app.command()
def grade(
    submission: SubmissionArgument = Path("."),
    only: Annotated[
        list[str] | None,
        typer.Option(metavar="PROJECT[/TASK]", help="Grade this alone; may be repeated."),
    ] = None,
    seed: Annotated[
        int | None,
        typer.Option(
            metavar="N", min=0, max=SEEDS - 1, help="Draw the inputs from this, to see the same again."
        ),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, max=1024, help="How much runs side by side; as the cores allow."),
    ] = None,
    isolation: Annotated[
        Literal["auto", "full", "limits"],
        typer.Option(help="full needs bubblewrap; auto takes it where it works."),
    ] = "auto",
    edges: Annotated[
        Literal["fail", "warn"],
        typer.Option(help="Whether a task with nothing but edge checks lost counts as passed (warn)."),
    ] = "fail",
    json: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write the report as JSON; - prints it.")
    ] = None,
    junit: Annotated[str | None, typer.Option(metavar="FILE", help="Write it as JUnit XML.")] = None,
    html: Annotated[str | None, typer.Option(metavar="FILE", help="Write it as a page to read.")] = None,
    no_modes: NoModesOption = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", help="Print errors alone; the exit status says the rest.")
    ] = False,
) -> int:
    """Grade a submission.

    Exit status: 0 all checks passed, 1 some check did not pass, 2 the command
    could not be carried out, 3 something was undecided.
    """
    edges_fail = edges == "fail"
    outputs = _outputs(edges_fail, json=json, junit=junit, html=html)
    curriculum = Curriculum.read(default_root())
    projects, tasks = _selection(curriculum, only or [])
    read = checkout.allow_for(read_submission(submission, curriculum, projects), modes=not no_modes)
    report = _graded(read, only=tasks, seed=_seed(seed), jobs=jobs, isolation=isolation, bar=not quiet)

    # All of them are made before the first is written: nothing is left half-done.
    texts = [(destination, make(report)) for destination, make in outputs]
    failures = _write(texts)
    printed = any(destination.is_standard_output for destination, _ in outputs)
    # What was graded is not lost with the file that it should have gone to.
    if not printed and (failures or not quiet):
        print_report(report, edges_fail=edges_fail)
    if failures:
        raise DestinationError(f"not written: {'; '.join(failures)}")
    return report.exit_status(edges_fail=edges_fail)


def _write(texts: Iterable[tuple[Destination, str]]) -> list[str]:
    """Write each report; what went wrong, a line each."""
    failures = []
    for destination, text in texts:
        try:
            destination.write(text)
        except DestinationError as error:
            failures.append(str(error))
    return failures


@app.command(name="list")
def list_tasks() -> None:
    """List the projects and their tasks."""
    curriculum = Curriculum.read(default_root())
    lines = []
    for project in curriculum.projects:
        lines += [f"{project.name}  {project.title}"]
        ids = [project.task_id(task) for task in project.tasks]
        titles = [f"{task.title} (advanced)" if task.advanced else task.title for task in project.tasks]
        wide, wider = max(map(len, ids)), max(map(len, titles))
        for name, title, task in zip(ids, titles, project.tasks, strict=True):
            lines += [f"  {name:<{wide}}  {title:<{wider}}  {', '.join(task.files)}"]
        lines += [""]
    print_lines(lines[:-1])


@app.command()
def hint(
    task: Annotated[str, typer.Argument(metavar="TASK", help="Such as 0x01-caching/1.")],
    number: Annotated[int, typer.Option(metavar="N", min=1, help="Which hint; they grow stronger.")] = 1,
    everything: Annotated[bool, typer.Option("--all", help="All hints at once.")] = False,
) -> None:
    """Give a hint on a task: the gentlest, unless another is asked for."""
    project, found = _task(Curriculum.read(default_root()), task)
    name, total = project.task_id(found), len(found.hints)
    if everything and number != 1:
        raise Refusal("--all and --number do not go together")
    if number > total:
        raise Refusal(f"{name} has no hint {number}: the last is {total}")
    lines = [f"{name}  {found.title}"]
    for position, text in enumerate(found.hints, start=1):
        if everything or position == number:
            lines += [f"hint {position} of {total}: {text}"]
    if not everything and number < total:
        lines += [f"Still stuck? checker hint {name} --number {number + 1}"]
    print_lines(lines)


@app.command()
def start(
    folder: Annotated[
        Path, typer.Argument(parser=_folder, metavar="FOLDER", help="Where to put the projects.")
    ],
    projects: Annotated[
        list[str] | None, typer.Argument(metavar="PROJECT", help="All, unless named.")
    ] = None,
) -> None:
    """Begin: copy what a learner is given; no file that is there already is touched."""
    from checker.curriculum.handout import StartError
    from checker.curriculum.handout import start as put

    curriculum = Curriculum.read(default_root())
    named = [_project(curriculum, name) for name in projects or []]
    wanted = list(dict.fromkeys(project.name for project in named or curriculum.projects))
    try:
        begun = put(folder, [curriculum.project(name) for name in wanted])
    except StartError as error:
        raise Refusal(str(error)) from error
    lines = []
    for made in begun:
        lines += [f"{made.folder}: {len(made.written)} new, {len(made.kept)} kept"]
        lines += [f"  new   {name}" for name in made.written]
        lines += [f"  kept  {name}" for name in made.kept]
    first = begun[0]
    task = first.project.tasks[0]
    lines += [
        "",
        f"Read {first.folder / 'README.md'}, write {first.folder / task.files[0]}, and see how you did:",
        f"  checker watch {shlex.quote(str(folder))}",
    ]
    print_lines(lines)


@app.command()
def watch(submission: SubmissionArgument = Path("."), no_modes: NoModesOption = False) -> int:
    """Grade a folder, and again whatever is saved in it, until Ctrl-C."""
    from checker.judge.pool import JudgePool
    from checker.sandbox import Isolation
    from checker.watch.session import watch as follow

    curriculum = Curriculum.read(default_root())
    seed = _seed(None)  # one for all of it: a failure stays until it is put right

    def regrade(read: Submission, tasks: list[str] | None) -> None:
        try:
            report = _graded(read, only=tasks, seed=seed, jobs=None, isolation="auto", bar=True, pool=pool)
        except MachineError as error:  # the next save may find it mended
            print_lines([str(error)])
            return
        print_lines([""])
        print_report(report, edges_fail=True)
        print_lines([""])

    with JudgePool(Isolation.AUTO) as pool:
        try:
            follow(submission, curriculum, regrade, lambda line: print_lines([line]), modes=not no_modes)
        except KeyboardInterrupt:
            print_lines([""])
    return 0


def _graded(
    submission: Submission,
    *,
    only: Collection[str] | None,
    seed: int,
    jobs: int | None,
    isolation: str,
    bar: bool,
    pool: JudgePool | None = None,
) -> Report:
    # Here and not above: the commands that grade nothing should not wait for mypy and pytest.
    from checker.grading.grade import grade as run
    from checker.render.progress import progress_bar
    from checker.sandbox import Isolation, SandboxError

    try:
        with progress_bar(sys.stderr, wanted=bar) as progress:
            report = run(
                submission,
                only=only,
                seed=seed,
                jobs=jobs,
                isolation=Isolation(isolation),
                progress=progress,
                pool=pool,
            )
    except SandboxError as error:
        raise Refusal(str(error)) from error
    if not report.tasks:
        raise RuntimeError("nothing was graded")  # and nothing is not a pass
    return report


def _outputs(edges_fail: bool, *, json: str | None, junit: str | None, html: str | None) -> list[Output]:
    """The reports that were asked for: where each goes, checked, and what makes it."""

    def as_json(report: Report) -> str:
        from checker.render import json as renderer

        return renderer.render(report)

    def as_junit(report: Report) -> str:
        from checker.render import junit as renderer

        return renderer.render(report, edges_fail=edges_fail)

    def as_html(report: Report) -> str:
        from checker.render.html import renderer

        return renderer.render(report, edges_fail=edges_fail)

    makers = ((json, as_json), (junit, as_junit), (html, as_html))
    outputs: list[Output] = [(Destination(name), make) for name, make in makers if name is not None]
    for destination, _ in outputs:
        destination.check()
    places = [d.name if d.is_standard_output else str(d.path) for d, _ in outputs]
    if places.count(STANDARD_OUTPUT) > 1:
        raise Refusal("only one report can be printed on standard output")
    if len(set(places)) < len(places):
        raise Refusal("two reports cannot be written to the same file")
    return outputs


def _selection(curriculum: Curriculum, only: Iterable[str]) -> tuple[list[Project] | None, list[str] | None]:
    """The projects and the task ids that `--only` names; None for all there are."""
    names = list(only)
    if not names:
        return None, None
    projects: dict[str, Project] = {}
    tasks: dict[str, None] = {}
    for name in names:
        if "/" in name.rstrip("/"):
            project, task = _task(curriculum, name)
            chosen: tuple[Task, ...] = (task,)
        else:
            project = _project(curriculum, name.rstrip("/"))
            chosen = project.tasks
        projects[project.name] = project
        tasks.update(dict.fromkeys(project.task_id(task) for task in chosen))
    return list(projects.values()), list(tasks)


def _project(curriculum: Curriculum, name: str) -> Project:
    try:
        return curriculum.project(name)
    except KeyError:
        known = [project.name for project in curriculum.projects]
        how = _nearest(name, known) or f"a task is named PROJECT/ID, such as {_an_id(curriculum)}"
        raise Refusal(f"there is no project {name!r} ({how}; checker list names them all)") from None


def _task(curriculum: Curriculum, name: str) -> tuple[Project, Task]:
    project_name, slash, task_id = name.rpartition("/")
    if not slash:
        raise Refusal(f"{name!r} is no task: a task is named PROJECT/ID, such as {_an_id(curriculum)}")
    project = _project(curriculum, project_name)
    try:
        return project, project.task(task_id)
    except KeyError:
        for task in project.tasks:
            if task_id in (*task.files, *(name.rpartition(".")[0] for name in task.files), task.driver):
                meant = project.task_id(task)
                raise Refusal(f"{name!r} is no task: a task is named by its number: {meant}") from None
        known = ", ".join(task.id for task in project.tasks)
        raise Refusal(f"{project.name} has no task {task_id!r} (it has {known})") from None


def _an_id(curriculum: Curriculum) -> str:
    project = curriculum.projects[0]
    return project.task_id(project.tasks[0])


def _nearest(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    return f"did you mean {close[0]}?" if close else ""


def _seed(seed: int | None) -> int:
    return random.SystemRandom().randrange(SEEDS) if seed is None else seed


def _complain(message: str, status: int) -> int:
    try:
        # Python spells out what this stream cannot write.
        sys.stderr.write(f"checker: {clean_line(' '.join(message.split()))}\n")
        sys.stderr.flush()
    except OSError:
        pass  # nobody is there to be told; the status still says it
    return status
