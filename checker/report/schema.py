"""Writes `report.schema.json`: run `python -m checker.report.schema` after a change of `document.py`."""

from __future__ import annotations

import json
from pathlib import Path

from checker.report.document import json_schema

PATH = Path(__file__).parent / "report.schema.json"


def schema_text() -> str:
    """What the file has to hold."""
    return json.dumps(json_schema(), indent=2) + "\n"


if __name__ == "__main__":
    PATH.write_text(schema_text(), "utf-8")
