"""Draws the picture in the README: `python -m checker.tests.picture FILE.svg`, or `make picture`.

A wrong answer of the corpus is graded, and its report is saved as the terminal shows it.
"""

from __future__ import annotations

import dataclasses
import io
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI

from checker.render import terminal
from checker.report.model import Report
from checker.tests.grading import CURRICULUM, HERE, grade_folder, lay_over_reference

_PROJECT = "0x01-caching"
_TASK = f"{_PROJECT}/1"
_ANSWER = HERE / "corpus" / "cases" / _TASK / "wrong-none-discards"
_SEED = 7
_WIDTH = 96
# Rich's own frame loads a font from the network, which a README must not.
_FRAME = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" \
role="img" aria-label="A failing grade in a terminal">
<style>
.{unique_id}-matrix {{ font-family: Menlo, Consolas, "DejaVu Sans Mono", monospace; \
font-size: {char_height}px; line-height: {line_height}px; }}
.{unique_id}-title {{ font-size: 18px; font-weight: bold; font-family: sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def main(file: Path) -> None:
    """Grade the answer, and write the picture."""
    with tempfile.TemporaryDirectory() as folder:
        submission = lay_over_reference(Path(folder), CURRICULUM.project(_PROJECT), _ANSWER)
        report = grade_folder(submission, [_TASK], seed=_SEED)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(draw(report, f"checker grade --only {_TASK}"), "utf-8")


def draw(report: Report, command: str) -> str:
    """The report as a terminal shows it, as SVG.

    Folder, time and isolation are fixed: the picture is the same on every machine.

    Args:
        report: what is shown.
        command: stands in the title bar.
    """
    console = Console(
        file=io.StringIO(),
        record=True,
        width=_WIDTH,
        force_terminal=True,
        color_system="truecolor",
        highlight=False,
    )
    same = dataclasses.replace(report, path=".", seconds=0.4, isolation="full", notices=())
    terminal.render(same, console)
    svg = console.export_svg(title=command, theme=MONOKAI, code_format=_FRAME, unique_id="grade")
    return "".join(f"{line.rstrip()}\n" for line in svg.splitlines())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
