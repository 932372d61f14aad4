"""The JSON that other programs rely on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.render.json import render
from checker.report.document import to_json
from checker.report.model import Report

SCHEMA = Path(__file__).parents[3] / "report" / "report.schema.json"
ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


@pytest.fixture(scope="session")
def validate() -> Callable[[Any], None]:
    """Checks data against the committed schema."""
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema).validate


def test_every_kind_of_report_is_as_the_schema_says(
    all_kinds: Report, all_passed: Report, validate: Callable[[Any], None]
) -> None:
    for report in (all_kinds, all_passed):
        data = json.loads(render(report))
        validate(data)
        assert data == to_json(report)


def test_the_first_lines_are_the_ones_that_were_promised(all_kinds: Report) -> None:
    data = json.loads(render(all_kinds))
    assert data["schema"] == "checker-report/1"
    assert data["score"] == {"points": 20, "max": 33}
    verdicts = [task["verdict"] for task in data["projects"][1]["tasks"]]
    assert verdicts == ["passed", "failed", "partial", "failed", "missing", "undecided"]
    first = data["projects"][1]["tasks"][0]["checks"][0]
    assert list(first) == [
        "id",
        "kind",
        "level",
        "verdict",
        "title",
        "message",
        "points",
        "max",
        "seconds",
    ]


@pytest.mark.parametrize("keys", [(), ("score",), ("projects", 0), ("projects", 0, "tasks", 0, "checks", 0)])
def test_the_schema_is_strict(
    all_kinds: Report, validate: Callable[[Any], None], keys: tuple[str | int, ...]
) -> None:
    data = json.loads(render(all_kinds))
    part = data
    for key in keys:
        part = part[key]
    part["more"] = 1
    with pytest.raises(jsonschema.ValidationError):
        validate(data)
    del part["more"]
    part.pop(next(iter(part)))
    with pytest.raises(jsonschema.ValidationError):
        validate(data)


@settings(max_examples=50, deadline=None)
@given(text=ANYTHING)
def test_any_text_is_data_and_harmless(
    text: str, hostile_of: Callable[[str], Report], validate: Callable[[Any], None]
) -> None:
    written = render(hostile_of(text))
    assert written.isascii()
    assert written.replace("\n", "").isprintable()
    data = json.loads(written)
    validate(data)
    data["submission"]["path"].encode("utf-8")
    if not any(0xD800 <= ord(c) <= 0xDFFF for c in text):
        assert data["submission"]["path"] == text


def test_a_lone_surrogate_is_spelled_out(hostile_of: Callable[[str], Report]) -> None:
    assert json.loads(render(hostile_of("a\udcffb")))["submission"]["path"] == "a\\udcffb"
