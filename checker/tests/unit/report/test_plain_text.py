"""What a submission says is shown, and does nothing."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.message import Message, MissingFile
from checker.report.model import (
    Check,
    Kind,
    Level,
    Place,
    ProjectReport,
    Report,
    TaskReport,
    Verdict,
)
from checker.report.plain_text import PlainText, clean, clean_line

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain 'text' with [brackets]", "plain 'text' with [brackets]"),
        ("\x1b[31mred", r"\x1b[31mred"),
        ("\x1b]8;;http://x\x07link", r"\x1b]8;;http://x\x07link"),
        ("\x9b1m", r"\x9b1m"),
        ("a\u202eb\u2066c\u200e", r"a\u202eb\u2066c\u200e"),
        ("\udcff\x00\x7f\r", r"\udcff\x00\x7f\r"),
        ("\ufeff\U000e0041\u2028", r"\ufeff\U000e0041\u2028"),
        ("naïve 日本語 ✓", "naïve 日本語 ✓"),
        ("a\tb", "a    b"),
    ],
)
def test_spells_out_what_is_not_writing(text: str, expected: str) -> None:
    assert clean(text) == expected


def test_keeps_lines_only_where_there_may_be_lines() -> None:
    assert clean("a\nb") == "a\nb"
    assert clean_line("a\nb\tc") == r"a\nb\tc"


@given(ANYTHING)
def test_only_printable_characters_are_left(text: str) -> None:
    assert clean_line(text).isprintable()
    assert clean(text).replace("\n", "").isprintable()
    clean(text).encode("utf-8")


@given(ANYTHING)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(ANYTHING)
def test_classes_of_a_report_hold_plain_text_alone(text: str) -> None:
    missing = MissingFile(text, text)
    place = Place(text, 1, text)
    message = Message(text, text, (text,), text, text, 1, text, (missing,))
    check = Check(
        text,
        Kind.FILES,
        Level.CORE,
        Verdict.MISSING,
        text,
        message,
        task_id=text,
        cause=text,
        places=(place,),
    )
    task = TaskReport(text, text, (text, text), False, True, (check,))
    project = ProjectReport(text, (task,), text)
    report = Report(text, text, 1, 0.0, text, text, (project,), (text,), text, True, (text,))
    for part in (missing, message, place, check, task, project, report):
        for field in dataclasses.fields(part):
            value = getattr(part, field.name)
            for shown in value if isinstance(value, tuple) else (value,):
                if isinstance(shown, str):
                    lines = shown.replace("\n", "") if "is_multiline" in field.metadata else shown
                    assert lines.isprintable(), field.name


def test_every_class_of_a_report_is_plain_text() -> None:
    from checker.report import message, model

    classes = [
        each
        for module in (message, model)
        for each in vars(module).values()
        if isinstance(each, type) and dataclasses.is_dataclass(each) and each.__module__ == module.__name__
    ]
    with_text = [
        each for each in classes if any("str" in str(field.type) for field in dataclasses.fields(each))
    ]
    assert with_text
    assert all(issubclass(each, PlainText) for each in with_text)


def test_a_message_keeps_its_lines_and_a_title_does_not() -> None:
    check = Check("p/1/files", Kind.FILES, Level.CORE, Verdict.FAILED, "a\nb", Message("a\nb\tc\r"))
    assert (check.title, check.message) == (r"a\nb", "a\nb    c\\r")
    assert check.kind is Kind.FILES
    assert dataclasses.replace(check, details=Message("\u202e")).message == r"\u202e"
