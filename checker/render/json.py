"""The report as JSON, for other programs; `report.schema.json` says what is in it."""

from __future__ import annotations

import json
from typing import Any

from checker.report.document import to_json
from checker.report.model import Report


def render(report: Report) -> str:
    r"""The report as one JSON document that ends with a newline.

    Texts are data and stay as they were, written in ASCII so that the document
    can be printed anywhere. Lone surrogates alone are spelled out (`\udcff`
    becomes those six characters): half the JSON readers there are refuse them.
    """
    written = json.dumps(_spelled_out(to_json(report)), indent=2, ensure_ascii=True, allow_nan=False)
    # The one control character that JSON leaves as it is.
    return written.replace("\x7f", "\\u007f") + "\n"


def _spelled_out(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, dict):
        return {key: _spelled_out(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_spelled_out(item) for item in value]
    return value
