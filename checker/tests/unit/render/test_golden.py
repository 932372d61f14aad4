"""One report as each renderer writes it, compared whole with a file that a person has looked at.

After an intended change: `WRITE_GOLDEN=1 python -m pytest checker/tests/unit/render/test_golden.py`, then
look at the difference.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from checker.render import github, json, junit
from checker.render.html import renderer as html
from checker.render.terminal import make_console
from checker.render.terminal import render as render_terminal
from checker.report.model import Report

GOLDEN = Path(__file__).parent / "golden"


def _terminal(report: Report) -> str:
    stream = io.StringIO()
    render_terminal(report, make_console(stream))
    return stream.getvalue()


RENDERERS: dict[str, Callable[[Report], str]] = {
    "report.txt": _terminal,
    "report.json": json.render,
    "report.xml": junit.render,
    "report.html": html.render,
    "annotations.txt": github.render,
    "job_summary.md": github.job_summary,
}


@pytest.mark.parametrize("name", RENDERERS)
def test_report_is_written_as_before(name: str, all_kinds: Report) -> None:
    report = replace(all_kinds, graded_at="2026-12-01T09:30:00+00:00", python="3.11.0")
    text = RENDERERS[name](report)
    if os.environ.get("WRITE_GOLDEN"):
        (GOLDEN / name).write_text(text, "utf-8")
    assert text == (GOLDEN / name).read_text("utf-8")
