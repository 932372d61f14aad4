"""The report as one HTML page: no script, nothing fetched, readable on a phone."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from checker.render import summary
from checker.render.escaping import shown, shown_line
from checker.report.model import Report, Verdict

TEMPLATE = "report.html.j2"
STYLE = "report.css"
MESSAGE_LINES = 200
LINE_CHARACTERS = 2000

_FOLDER = Path(__file__).parent


def render(report: Report, *, edges_fail: bool = True) -> str:
    """The report as one document that ends with a newline.

    Everything is escaped by the template engine, and the page's own policy
    forbids scripts and every style but the one it was made with, so that
    nothing a submission says could do anything even if it were not.
    """
    style = (_FOLDER / STYLE).read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return _template().render(
        report=report,
        status=report.exit_status(edges_fail=edges_fail),
        edges_fail=edges_fail,
        style=style,
        style_hash=f"sha256-{digest}",
        summary=summary,
        passed=Verdict.PASSED,
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["line"] = lambda text: shown_line(text, LINE_CHARACTERS)
    environment.filters["message"] = _message
    environment.filters["title"] = _title
    return environment.get_template(TEMPLATE)


def _message(text: str) -> str:
    return "\n".join(shown(text, lines=MESSAGE_LINES, characters=LINE_CHARACTERS))


def _title(text: str) -> Markup:
    """One line, with what stands between backticks set as code."""
    parts = shown_line(text, LINE_CHARACTERS).split("`")
    if not len(parts) % 2:  # one of them has no other
        return Markup("`").join(parts)
    code = Markup("<code>{}</code>")
    return Markup("").join(code.format(part) if place % 2 else part for place, part in enumerate(parts))
