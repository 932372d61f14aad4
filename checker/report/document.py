"""The report's JSON, `checker-report/1`: its fields as structs, and the schema that follows from them.

Other programs rely on this format. A field is renamed or removed with a new number in `SCHEMA`.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType

from checker.report.model import Check, Kind, Level, ProjectReport, Report, Score, TaskReport, Verdict

SCHEMA: Final = "checker-report/1"

Seconds = Annotated[float, Meta(ge=0, description="Wall-clock time.")]
Points = Annotated[int, Meta(ge=0)]
_CHECK_VERDICTS = [verdict.value for verdict in Verdict if verdict is not Verdict.PARTIAL]
_TASK_VERDICTS = ["passed", "partial", "failed", "missing", "undecided"]
# Reports of the first versions do not have it.
Undecided = (
    Annotated[int, Meta(ge=0, description="Points that are not in the score: what could not be decided.")]
    | UnsetType
)
CheckVerdict = Annotated[Verdict, Meta(extra_json_schema={"enum": _CHECK_VERDICTS})]
TaskVerdict = Annotated[Verdict, Meta(extra_json_schema={"enum": _TASK_VERDICTS})]


class _Document(msgspec.Struct, forbid_unknown_fields=True):
    """An object of the JSON; its fields are written in the order of their declaration."""


class ScoreDocument(_Document):
    """Points won, and points to be had."""

    points: Points
    max: Points


class PlaceDocument(_Document):
    """Where in a submission something was found."""

    file: Annotated[str, Meta(description="Its path inside the project.")]
    line: Annotated[int, Meta(ge=0, description="Counted from 1; 0 when it is about the whole file.")]
    message: str


class CheckDocument(_Document):
    """One claim about a task."""

    id: Annotated[str, Meta(pattern="^[^/]+/[A-Za-z0-9]{1,20}/(files|docs|style|types|behaviour)(/.+)?$")]
    kind: Kind
    level: Level
    verdict: CheckVerdict
    title: Annotated[str, Meta(description="The claim, as one sentence.")]
    message: Annotated[str, Meta(description="What was found, for a person; lines of plain text.")]
    points: Annotated[int, Meta(ge=0, le=1)]
    max: Annotated[int, Meta(ge=0, le=1, description="0 when the check is undecided.")]
    seconds: Seconds
    rule: Annotated[str, Meta(description="The kind of what happened; may be empty.")] | UnsetType = UNSET
    sentence: Annotated[str, Meta(description="What is wrong; may be empty.")] | UnsetType = UNSET
    calls: Annotated[list[str], Meta(description="What was called up to then, as code.")] | UnsetType = UNSET
    found: Annotated[str, Meta(description="What came back, or how the program ended.")] | UnsetType = UNSET
    expected: Annotated[str, Meta(description="What was expected; may be empty.")] | UnsetType = UNSET
    hint: Annotated[str, Meta(description="One pointer that fits what happened.")] | UnsetType = UNSET
    places: (
        Annotated[list[PlaceDocument], Meta(description="Where it was found, as far as that is known.")]
        | UnsetType
    ) = UNSET


class TaskDocument(_Document):
    """A task and its checks."""

    id: Annotated[str, Meta(pattern="^[^/]+/[A-Za-z0-9]{1,20}$")]
    title: str
    files: list[str]
    advanced: bool
    verdict: TaskVerdict
    score: ScoreDocument
    checks: list[CheckDocument]
    undecided: Undecided = UNSET


class ProjectDocument(_Document):
    """A project and its tasks."""

    name: Annotated[str, Meta(pattern="^[A-Za-z0-9_][A-Za-z0-9_.-]*$")]
    score: ScoreDocument
    tasks: list[TaskDocument]
    undecided: Undecided = UNSET
    folder: (
        Annotated[str, Meta(description="Relative to the submission; empty when nothing is handed in.")]
        | UnsetType
    ) = UNSET


class SubmissionDocument(_Document):
    """What was graded."""

    path: Annotated[str, Meta(description="As it was typed.")]
    sha256: Annotated[
        str,
        Meta(pattern="^[0-9a-f]{64}$", description="Over the names and bytes of the files that were read."),
    ]


class ReportDocument(_Document, kw_only=True):
    """Everything one grading run found."""

    schema: Literal["checker-report/1"]
    checker: Annotated[str, Meta(pattern="^[0-9]+\\.[0-9]+\\.[0-9]+", description="Version of the checker.")]
    # Reports of the first versions have neither this field nor `modes`.
    python: (
        Annotated[str, Meta(description="Version of the Python that graded: newer syntax does not parse.")]
        | UnsetType
    ) = UNSET
    isolation: Annotated[
        str,
        Meta(
            description="full: bubblewrap; limits: process limits alone.",
            extra_json_schema={"enum": ["full", "limits"]},
        ),
    ]
    modes: (
        Annotated[bool, Meta(description="Whether the executable bit was looked at; not so with --no-modes.")]
        | UnsetType
    ) = UNSET
    seed: Annotated[
        int, Meta(ge=0, description="What the inputs were drawn from; the same seed draws the same.")
    ]
    seconds: Seconds
    graded_at: Annotated[str, Meta(description="When the run began: ISO 8601, UTC.")] | UnsetType = UNSET
    submission: SubmissionDocument
    score: ScoreDocument
    notices: Annotated[list[str], Meta(description="What the reader should know; it costs no points.")]
    projects: list[ProjectDocument]
    undecided: Undecided = UNSET


def to_json(report: Report) -> dict[str, Any]:
    """The report as data that a JSON writer takes, in the order of the schema."""
    content: dict[str, Any] = msgspec.to_builtins(to_document(report))
    return content


def to_document(report: Report) -> ReportDocument:
    """The report as the structs of its JSON."""
    return ReportDocument(
        schema=SCHEMA,
        checker=report.checker,
        python=report.python,
        isolation=report.isolation,
        modes=report.modes,
        seed=report.seed,
        seconds=round(report.seconds, 3),
        graded_at=report.graded_at or UNSET,
        submission=SubmissionDocument(path=report.path, sha256=report.sha256),
        score=_score(report.score),
        notices=list(report.notices),
        projects=[_project(project) for project in report.projects],
        undecided=report.score.undecided,
    )


def json_schema() -> dict[str, Any]:
    """The JSON schema (draft 2020-12) of the report."""
    _, definitions = msgspec.json.schema_components([ReportDocument], ref_template="#/$defs/{name}")
    whole = definitions.pop(ReportDocument.__name__)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **whole,
        "title": SCHEMA,
        "$defs": definitions,
    }


def _project(project: ProjectReport) -> ProjectDocument:
    return ProjectDocument(
        name=project.name,
        score=_score(project.score),
        tasks=[_task(task) for task in project.tasks],
        undecided=project.score.undecided,
        folder=project.folder,
    )


def _task(task: TaskReport) -> TaskDocument:
    return TaskDocument(
        id=task.id,
        title=task.title,
        files=list(task.files),
        advanced=task.advanced,
        verdict=task.verdict,
        score=_score(task.score),
        checks=[_check(check) for check in task.checks],
        undecided=task.score.undecided,
    )


def _check(check: Check) -> CheckDocument:
    return CheckDocument(
        id=check.id,
        kind=check.kind,
        level=check.level,
        verdict=check.verdict,
        title=check.title,
        message=check.message,
        points=check.score.points,
        max=check.score.max,
        seconds=round(check.seconds, 4),
        rule=check.details.rule,
        sentence=check.details.sentence or "\n".join(file.sentence for file in check.details.missing_files),
        calls=list(check.details.calls),
        found=check.details.found,
        expected=check.details.expected,
        hint=check.details.hint
        or "\n".join(filter(None, (file.hint for file in check.details.missing_files))),
        places=[
            PlaceDocument(file=place.file, line=place.line, message=place.message) for place in check.places
        ],
    )


def _score(score: Score) -> ScoreDocument:
    return ScoreDocument(points=score.points, max=score.max)
