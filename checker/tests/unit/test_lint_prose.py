from __future__ import annotations

from pathlib import Path

import pytest

from checker.tests import lint_prose

RULES = lint_prose.make_rules({"asked for": "`required`", "(?:driver|file) a task": "`per`"})


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("What is asked for.", [1]),
        ("What is asked\nfor.", [1]),
        ("Asked for.\n\nOne file a task.", [1, 3]),
        ("What is asked.\n\nFor example.", []),
        ("It is tasked fore.", []),
        ("`asked for` and ``one file a task``", []),
        ("```\nasked for\n```\n", []),
        ("    ```\n    asked for\n    ```\nasked for\n", [4]),
        ("[a link](asked for)", []),
        ("A `check` that `asked` is asked for", [1]),
    ],
)
def test_wording_is_found_outside_code(text: str, lines: list[int]) -> None:
    found = lint_prose.find([(1, lint_prose.without_code(text))], RULES)
    assert [line for line, _ in found] == lines


def test_finding_names_the_words_and_the_advice() -> None:
    (finding,) = lint_prose.find([(7, "one\nfile a\ntask")], RULES)
    assert finding == (8, "`file a task`: write `per`")


def test_titles_and_messages_of_a_test_are_read(tmp_path: Path) -> None:
    path = tmp_path / "test_a.py"
    path.write_text(
        '"""Behaviour of a file."""\n'
        '@core(hint="A hint.")\n'
        "def test_a(task):\n"
        '    """A title."""\n'
        "    assert task, f'A {task} message.'\n"
        "def helper():\n"
        '    """A docstring."""\n'
    )
    assert sorted(lint_prose.read("python", path, [])) == [
        (2, "A hint."),
        (4, "A title."),
        (5, "A ` message."),
    ]


def test_texts_of_a_toml_file_are_read_with_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "tasks.toml"
    path.write_text(
        'title = "All of it"\n\n[[task]]\nid = "1"\ntitle = "First"\nhints = ["One hint.", "Two."]\n'
    )
    assert lint_prose.read("toml", path, ["title", "hints"]) == [
        (1, "All of it"),
        (5, "First"),
        (6, "One hint."),
        (6, "Two."),
    ]
