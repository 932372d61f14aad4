"""The committed catalogues are those that `make translations` makes, and name what the templates name."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from checker.tests.grading import CURRICULUM

FOLDER = CURRICULUM.project("0x02-i18n").folder
CATALOGUES = sorted(FOLDER.glob("translations/*/LC_MESSAGES/messages.po"))


def _named_in_templates() -> Iterator[str]:
    with (FOLDER / "babel.cfg").open() as mapping:
        methods, options = parse_mapping_cfg(mapping)  # type: ignore[no-untyped-call]
    for name, _, message, _, _ in extract_from_dir(FOLDER, methods, options):
        assert name.startswith("templates/")
        assert isinstance(message, str)
        yield message


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_compiled_catalogue_is_up_to_date(path: Path) -> None:
    compiled = io.BytesIO()
    with path.open("rb") as source:
        write_mo(compiled, read_po(source, locale=path.parts[-3]))
    assert compiled.getvalue() == path.with_suffix(".mo").read_bytes(), "run make translations"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parts[-3])
def test_catalogue_has_what_the_templates_name(path: Path) -> None:
    with path.open("rb") as source:
        texts = {message.id: message.string for message in read_po(source) if message.id}
    assert set(texts) == set(_named_in_templates())
    assert all(texts.values())


def test_there_are_two() -> None:
    assert len(CATALOGUES) == 2
