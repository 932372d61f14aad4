"""Makes checks that say the same whatever found them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.report.model import Check, Kind, Level, MissingFile, Verdict

_TITLES = {
    Kind.FILES: "The files are handed in as the project asks.",
    Kind.DOCS: "The module and everything in it say what they are for.",
    Kind.STYLE: "The code keeps to the style guide.",
    Kind.TYPES: "The types hold together.",
    Kind.BEHAVIOUR: "The code does what the task asks.",
}


def gate(task_id: str, kind: Kind, verdict: Verdict, message: str = "", seconds: float = 0.0) -> Check:
    """The check of one kind; a task has one of each kind but behaviour.

    Args:
        task_id: `project/task`.
        kind: what the check looks at; its title follows from it.
        verdict: how it came out.
        message: what was found; empty when it passed.
        seconds: how long it took, by the wall.
    """
    return Check(
        f"{task_id}/{kind}", kind, Level.CORE, verdict, _TITLES[kind], message, seconds, task_id=task_id
    )


def undecided(task_id: str, reason: str, kind: Kind = Kind.BEHAVIOUR) -> Check:
    """A check that could not be decided: the checker's own fault."""
    return gate(task_id, kind, Verdict.UNDECIDED, f"the checker could not decide: {reason}")


def not_handed_in(task_id: str, files: Sequence[MissingFile]) -> Check:
    """The check of the files of a task of which these were not handed in."""
    message = "\n".join(map(_missing_message, files))
    check = gate(task_id, Kind.FILES, Verdict.MISSING, message)
    return replace(check, missing_files=tuple(files))


def _missing_message(file: MissingFile) -> str:
    hint = f"\nhint: There is a file called {file.similar}: is that the one?" if file.similar else ""
    return f"{file.name} was not handed in{hint}"
