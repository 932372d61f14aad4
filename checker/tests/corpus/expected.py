"""What must come of a case, and whether it did."""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.report.model import Check, Kind, TaskReport, Verdict


@dataclass(frozen=True)
class Expected:
    """What a `case.toml` says must come out.

    Attributes:
        verdict: the task's.
        checks: verdicts by the end of the check's id, where they matter.
        says: a fragment of the message of a check.
        messages: whole messages, by the end of the check's id: one for each kind of failure.
        remove: files of the reference that are not handed in.
        verdicts: what each check that did not pass (and was not blocked) has to be, one of these;
            anything but `undecided` when empty.
        kinds: of which some check must not have passed.
    """

    verdict: str
    checks: dict[str, str] = field(default_factory=dict)
    says: str = ""
    messages: dict[str, str] = field(default_factory=dict)
    remove: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


def assert_as_expected(task: TaskReport, expected: Expected) -> None:
    """The task came out as its case says it must."""
    checks = {check.id.removeprefix(f"{task.id}/"): check for check in task.checks}
    summary = "\n".join(
        f"{name}: {check.verdict} {check.message}" for name, check in checks.items() if check.message
    )
    assert task.verdict == expected.verdict, summary
    for name, verdict in expected.checks.items():
        assert name in checks, f"{task.id} has no check {name}"
        assert checks[name].verdict == verdict, summary
    lost = [check for check in task.checks if check.verdict not in (Verdict.PASSED, Verdict.BLOCKED)]
    assert not any(check.verdict == Verdict.UNDECIDED for check in lost), summary
    if expected.kinds:
        lost = [check for check in lost if check.kind in expected.kinds]
        assert lost, summary
    if expected.verdicts:
        assert all(check.verdict in expected.verdicts for check in lost), summary
    assert says(task, expected.says), summary
    for name, message in expected.messages.items():
        assert checks[name].message == message.rstrip("\n"), summary


def says(task: TaskReport, fragment: str) -> bool:
    """Whether the message of a check has the fragment."""
    return not fragment or any(fragment in check.message for check in task.checks)


def assert_noticed(task: TaskReport) -> None:
    """A change to a right answer costs a check of what it does, or of its types; style would be no proof."""
    lost = [check for check in _lost(task) if check.kind in (Kind.BEHAVIOUR, Kind.TYPES)]
    assert task.verdict in (Verdict.FAILED, Verdict.PARTIAL), f"{task.id} {task.verdict}"
    assert lost, f"{task.id} lost no check of behaviour or types"


def assert_all_passed(task: TaskReport) -> None:
    """No check of the task is anything but passed."""
    assert not _lost(task), "\n".join(f"{c.id}: {c.verdict} {c.message}" for c in _lost(task))


def _lost(task: TaskReport) -> list[Check]:
    return [check for check in task.checks if check.verdict is not Verdict.PASSED]
