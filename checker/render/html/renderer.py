"""The report as one HTML page: no script, nothing fetched, readable on a phone."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from checker.render import summary
from checker.render.escaping import shown, shown_line
from checker.report.message import Message
from checker.report.model import Report, Verdict
from checker.sentences import count

TEMPLATE = "report.html.j2"
STYLE = "report.css"
MESSAGE_LINES = 200
LINE_CHARACTERS = 2000

_FOLDER = Path(__file__).parent
# Where a long value may go on in the next line; between two words it may anyway.
_BETWEEN_TOKENS = re.compile(r"(?<=[,;=&/?(\[{])(?=\S)")


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
        name=summary.submission_name(report),
        date=report.graded_at.replace("T", " ").replace("+00:00", " UTC"),
        next_task=summary.next_task(report, edges_fail=edges_fail),
        count=count,
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
    environment.filters["blocks"] = _blocks
    environment.filters["anchor"] = _anchor
    environment.filters["title"] = _title
    return environment.get_template(TEMPLATE)


def _blocks(message: Message) -> list[tuple[str, Markup]]:
    """The parts of a message that say something, each with its name; the page sets them apart."""
    found = message.found
    if message.expected and message.calls_of_found > 1:
        found = f"the last {message.calls_of_found} calls {found}"
    missing = "\n".join(line for file in message.missing_files for line in (file.sentence, file.hint) if line)
    parts = {
        "sentence": message.sentence or missing,
        "calls": "\n".join(message.calls),
        "found": found,
        "expected": message.expected,
        "hint": message.hint,
    }
    return [(name, _text(text)) for name, text in parts.items() if text]


def _text(text: str) -> Markup:
    """Lines of text, which break between the tokens of a value."""
    lines = "\n".join(shown(text, lines=MESSAGE_LINES, characters=LINE_CHARACTERS))
    return Markup("<wbr>").join(map(escape, _BETWEEN_TOKENS.split(lines)))


def _anchor(task_id: str) -> str:
    """The name of a task's place in the page, of letters, digits and hyphens."""
    return re.sub(r"[^A-Za-z0-9]+", "-", f"task-{task_id}")


def _title(text: str) -> Markup:
    """One line, with what stands between backticks set as code."""
    parts = shown_line(text, LINE_CHARACTERS).split("`")
    if not len(parts) % 2:  # one of them has no other
        return Markup("`").join(parts)
    code = Markup("<code>{}</code>")
    return Markup("").join(code.format(part) if place % 2 else part for place, part in enumerate(parts))
