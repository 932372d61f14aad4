"""`checker grade`: grades a submission, and writes the reports."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cli.errors import CommandError, print_error
from checker.cli.seeds import draw_seed
from checker.cli.selection import load_curriculum, load_whole_curriculum, select
from checker.render.destination import STANDARD_OUTPUT, Destination, DestinationError
from checker.render.stdout import print_report
from checker.submission import checkout
from checker.submission.model import Submission
from checker.submission.reader import read_submission

if TYPE_CHECKING:  # mypy and pytest come with these
    from checker.judge.pool import JudgePool
    from checker.report.model import Report

Output = tuple[Destination, Callable[["Report"], str]]  # where a report goes, and what makes it


def run(
    submission: Path,
    only: Collection[str],
    seed: int | None,
    jobs: int | None,
    isolation: str,
    edges: str,
    json: str | None,
    junit: str | None,
    html: str | None,
    github: bool,
    no_modes: bool,
    quiet: bool,
) -> int:
    """Grade a submission, and write the reports.

    Args:
        submission: a repository, or the folder of one project.
        only: names of projects and tasks; none for all.
        seed: what the inputs are drawn from; None draws one.
        jobs: how many judges work side by side; None for as many as the machine allows.
        isolation: `auto`, `full` or `limits`.
        edges: `fail`, or `warn`: a task that fails only edge checks counts as passed.
        json: the file of the JSON report; `-` prints it.
        junit: that of the JUnit report.
        html: that of the page.
        github: whether annotations are printed instead of the table.
        no_modes: whether modes and line endings are ignored.
        quiet: whether no table is printed.

    Returns:
        The exit status: 0 all checks passed, 1 some check did not pass, 3 something was undecided.
    """
    edges_fail = edges == "fail"
    outputs = _outputs(edges_fail, json=json, junit=junit, html=html, github=github)
    curriculum = load_curriculum() if only else load_whole_curriculum()
    selection = select(curriculum, only)
    content = read_submission(submission, curriculum, selection.projects)
    report = run_grading(
        checkout.allow_for(content, modes=not no_modes),
        only=selection.task_ids,
        seed=draw_seed() if seed is None else seed,
        jobs=jobs,
        isolation=isolation,
        has_bar=not quiet,
    )
    for line in report.faults:
        if line not in map(str, curriculum.faults.values()):  # those are printed already
            print_error(line)
    # All of them are made before the first is written: nothing is left half-done.
    texts = [(destination, make(report)) for destination, make in outputs]
    failures = _write(texts)
    printed = any(destination.is_standard_output for destination, _ in outputs)
    # What was graded is not lost with the file that it should have gone to.
    if not printed and (failures or not quiet):
        print_report(report, edges_fail=edges_fail)
    if failures:
        raise DestinationError(f"cannot write the report: {'; '.join(failures)}")
    return report.exit_status(edges_fail=edges_fail)


def run_grading(
    submission: Submission,
    *,
    only: Collection[str] | None,
    seed: int,
    jobs: int | None = None,
    isolation: str = "auto",
    has_bar: bool = True,
    pool: JudgePool | None = None,
) -> Report:
    """Grade a submission, and show on standard error how far it has come.

    Args:
        submission: what was handed in.
        only: ids of tasks; None for all.
        seed: inputs are drawn from it.
        jobs: how many judges work side by side; None for as many as the machine allows.
        isolation: `auto`, `full` or `limits`.
        has_bar: whether a progress bar is shown.
        pool: judges that are kept for several gradings.

    Raises:
        CommandError: when the level of isolation cannot be had.
    """
    # Here and not above: the commands that grade nothing should not wait for mypy and pytest.
    from checker.grading.grade import grade
    from checker.render.progress import progress_bar
    from checker.sandbox import Isolation, SandboxError

    try:
        with progress_bar(sys.stderr, is_shown=has_bar) as progress:
            report = grade(
                submission,
                only=only,
                seed=seed,
                jobs=jobs,
                isolation=Isolation(isolation),
                progress=progress,
                pool=pool,
            )
    except SandboxError as error:
        raise CommandError(str(error)) from error
    if not report.tasks:
        raise RuntimeError("nothing was graded")  # and nothing is not a pass
    return report


def _write(texts: Iterable[tuple[Destination, str]]) -> list[str]:
    """Write each report; what went wrong, a line each."""
    failures = []
    for destination, text in texts:
        try:
            destination.write(text)
        except DestinationError as error:
            failures.append(str(error))
    return failures


def _outputs(
    edges_fail: bool, *, json: str | None, junit: str | None, html: str | None, github: bool
) -> list[Output]:
    """The reports to write: where each goes, checked, and what makes it."""

    def as_json(report: Report) -> str:
        from checker.render import json as renderer

        return renderer.render(report)

    def as_junit(report: Report) -> str:
        from checker.render import junit as renderer

        return renderer.render(report, edges_fail=edges_fail)

    def as_html(report: Report) -> str:
        from checker.render.html import renderer

        return renderer.render(report, edges_fail=edges_fail)

    def as_annotations(report: Report) -> str:
        from checker.render import github as renderer

        root = os.environ.get("GITHUB_WORKSPACE")
        return renderer.render(report, edges_fail=edges_fail, root=Path(root) if root else None)

    def as_job_summary(report: Report) -> str:
        from checker.render import github as renderer

        return renderer.job_summary(report)

    makers = ((json, as_json), (junit, as_junit), (html, as_html))
    outputs: list[Output] = [(Destination(name), make) for name, make in makers if name is not None]
    if github:
        outputs.append((Destination(STANDARD_OUTPUT), as_annotations))
        if summary := os.environ.get("GITHUB_STEP_SUMMARY"):
            outputs.append((Destination(summary, appends=True), as_job_summary))
    for destination, _ in outputs:
        destination.check()
    places = [d.name if d.is_standard_output else str(d.path) for d, _ in outputs]
    if places.count(STANDARD_OUTPUT) > 1:
        raise CommandError("only one report can be printed on standard output")
    if len(set(places)) < len(places):
        raise CommandError("two reports cannot be written to the same file")
    return outputs
