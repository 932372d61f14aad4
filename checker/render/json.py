"""The report as JSON, for other programs; `report.schema.json` says what is in it."""

from __future__ import annotations

import json

from checker.report.document import to_json
from checker.report.model import Report


def render(report: Report) -> str:
    """The report as one JSON document that ends with a newline; in ASCII, which any terminal can print."""
    return json.dumps(to_json(report), indent=2, ensure_ascii=True, allow_nan=False) + "\n"
