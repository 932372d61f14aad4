"""The face for authors: all that a behaviour test imports from the checker.

What an extension offers to tests comes through it as well, by the extension's name.

Example:
    from checker.testing import core, flask

    @core
    def test_says_hello(task):
        '''The page says hello.'''
        assert flask.visit(task).headings == ["Hello"]
"""

from __future__ import annotations

import importlib
from types import ModuleType

from checker import extension
from checker.judge.exceptions import (
    CheckFailure,
    MissingDefinition,
    SubmissionRaised,
    WaitTimeout,
    WorkerStopped,
)
from checker.judge.feedback.transcript import call_text, show
from checker.judge.marks import core, edge, given, needs, reads_alone, real_time
from checker.judge.rpc.remote_object import RemoteObject
from checker.judge.rpc.values import Handle
from checker.report.model import Level, Verdict

__all__ = [
    "CheckFailure",
    "Handle",
    "Level",
    "MissingDefinition",
    "RemoteObject",
    "SubmissionRaised",
    "Verdict",
    "WaitTimeout",
    "WorkerStopped",
    "call_text",
    "core",
    "edge",
    "given",
    "needs",
    "reads_alone",
    "real_time",
    "show",
]


def __getattr__(name: str) -> ModuleType:
    """The `api` module of the extension of this name.

    Raises:
        ImportError: when no extension of this name is installed, or it offers nothing to tests. Not an
            `AttributeError`, of which `from … import` would drop the text.
    """
    if name.startswith("__"):
        raise AttributeError(name)
    try:
        api = extension.find(name).api
    except extension.UnknownExtensionError as error:
        raise ImportError(f"{__name__} has no {name!r}: {error}") from None
    if not api:
        raise ImportError(f"the extension {name!r} offers nothing to tests but fixtures")
    return importlib.import_module(api)
