"""The files gate: bytes, before anybody reads code."""

from __future__ import annotations

import pytest

from checker.analysis import file_format, language
from checker.analysis.finding import Finding
from checker.submission.model import File

PYTHON = language.find("python")
SHEBANG = "#!/usr/bin/env python3"
GOOD = f'{SHEBANG}\n"""Adds two numbers together."""\n'.encode()


def find(content: bytes, *, executable: bool = True, name: str = "0-add.py") -> list[Finding]:
    """What the gate finds in these bytes."""
    return file_format.find(File(name, content, executable=executable), PYTHON, (SHEBANG,))


def is_unusable(content: bytes) -> bool:
    """Whether these bytes are to be kept from everybody else."""
    return not PYTHON.is_readable(File("0-add.py", content))


@pytest.mark.parametrize(
    "content",
    [
        GOOD,
        f"{SHEBANG}\n".encode(),
        GOOD + "# é 日本\n".encode(),
        f"{SHEBANG}\n# -*- coding: utf-8 -*-\n".encode(),
        f"{SHEBANG}\n# vim: set fileencoding=UTF8 :\n".encode(),
        f"{SHEBANG}\n# -*- coding: ascii -*-\nx = 1\n".encode(),
        f"{SHEBANG}\n# -*- coding: latin-1 -*-\nx = 1\n".encode(),
        f"{SHEBANG}\nx = 1\n# coding: latin-1, too late to count\n".encode(),
        f"{SHEBANG}\n'''\n# coding: latin-1, in a text\n'''\n".encode(),
        f"{SHEBANG}\n# coding: latin-1\nx = '".encode() + b"\xe9'\n",
        f"{SHEBANG}\n# coding: latin-1\n# é, which is two letters then\n".encode(),
        f"{SHEBANG}\n# vim: set fileencoding=cp1252 :\n# ".encode() + b"\x80\n",
        GOOD + b"x = 1\r\n",
        GOOD + b"\n\n",
    ],
)
def test_a_right_file_passes(content: bytes) -> None:
    """Right files of usual and unusual form have no finding, and may be read."""
    assert find(content) == []
    assert not is_unusable(content)


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"", 0, "empty"),
        (GOOD + b"x = '\xff'\n", 3, "byte 0xff at position 61"),
        (GOOD + b"x = '\xc3", 3, "not UTF-8"),
        (GOOD + b"\0\n", 3, "NUL byte"),
        (f"{SHEBANG}\n# coding: ascii\n# é\n".encode(), 3, "no letter in ascii, which line 2 names"),
        (f"{SHEBANG}\n# coding: cp1252\n#".encode() + b"\x81\n", 3, "no letter in cp1252"),
        (b"# -*- coding: utf-7 -*-\n", 1, "names an encoding"),
        (b"# coding: no-such-thing\nx = 1\n", 1, "names an encoding"),
        (f"{SHEBANG}\n# coding: no-such-thing\n".encode(), 2, "names an encoding"),
        (f"{SHEBANG}\n# coding=rot13\n".encode(), 2, "names an encoding"),
        (f"{SHEBANG}\r# coding=utf-7\r".encode(), 2, "names an encoding"),
        (f"{SHEBANG}\n# coding: raw_unicode_escape\n".encode(), 2, "names an encoding"),
        (f"{SHEBANG}\n# coding: shift_jis\n".encode(), 2, "names an encoding"),
    ],
)
def test_what_nobody_may_read(content: bytes, line: int, words: str) -> None:
    """Bytes that two programs may read as two texts are found, and kept back."""
    assert [f.line for f in find(content) if words in f.sentence] == [line]
    assert is_unusable(content)


@pytest.mark.parametrize(
    ("first", "words"),
    [
        ("#!/usr/bin/python3", "not `#!/usr/bin/python3`"),
        ("#! /usr/bin/env python3", "must be exactly"),
        (f"{SHEBANG}  ", "blank after"),
        (f" {SHEBANG}", "must be exactly"),
        ("", "must be exactly"),
        ('"""Adds two numbers."""', "must be exactly"),
        (f"{SHEBANG}\r", "CRLF"),
        (f"\ufeff{SHEBANG}", "byte order mark"),
        ("#!" + "/x" * 10_000, "…"),
    ],
)
def test_the_first_line(first: str, words: str) -> None:
    """Anything but the line itself is one finding, which says what is wrong."""
    (found,) = find(f"{first}\nx = 1\n".encode())
    assert found.line == 1
    assert words in found.sentence
    assert len(found.sentence) < 300


@pytest.mark.parametrize(
    ("content", "line"),
    [(GOOD + b"x = 1\ry = 2\n", 3), (GOOD + b"x = 1\r\r\n", 3), (GOOD.replace(b"\n", b"\r"), 1)],
)
def test_a_lone_carriage_return(content: bytes, line: int) -> None:
    """It ends a line for Python, but not for the system: one finding, and the file is read all the same."""
    (found,) = find(content)
    assert found.line == line
    assert "carriage return (CR) alone" in found.sentence
    assert not is_unusable(content)


def test_any_of_the_first_lines_will_do() -> None:
    """A project may accept several."""
    file = File("0-add.py", b"#!/usr/bin/python3\n", executable=True)
    assert file_format.find(file, PYTHON, (SHEBANG, "#!/usr/bin/python3")) == []
    (found,) = file_format.find(file, PYTHON, (SHEBANG, "#!/bin/python3"))
    assert f"`{SHEBANG}` or `#!/bin/python3`" in found.sentence


def test_executable() -> None:
    """A file that cannot be run says how to make it so."""
    (found,) = find(GOOD, executable=False)
    assert str(found) == "0-add.py: this file is not executable: run `chmod u+x 0-add.py`"


@pytest.mark.parametrize(("content", "line"), [(GOOD + b"x = 1", 3), (GOOD[:-1], 2)])
def test_the_last_line(content: bytes, line: int) -> None:
    """A missing newline is found where it is missing."""
    (found,) = find(content)
    assert (found.line, found.sentence) == (line, "the last line does not end with a newline")


def test_what_could_not_be_read() -> None:
    """The reason is passed on, and nothing else is said."""
    file = File("0-add.py", None, "this is a folder, not a regular file")
    assert file_format.find(file, PYTHON, (SHEBANG,)) == [
        Finding("0-add.py", 0, "this is a folder, not a regular file", "file-format")
    ]
    assert not PYTHON.is_readable(file)


def test_all_that_is_wrong_is_said_at_once() -> None:
    """One finding does not hide another."""
    assert len(find(b"x = 1", executable=False)) == 3


@pytest.mark.parametrize(
    ("name", "name_of_language"), [("0-console.js", "javascript"), ("index.html", "python")]
)
def test_files_that_are_not_python(name: str, name_of_language: str) -> None:
    """Other files need to be text that ends with a newline, and no more."""

    def look(content: bytes) -> tuple[int, bool]:
        file = File(name, content)
        found = file_format.find(file, language.find(name_of_language), (SHEBANG,))
        return len(found), not language.find(name_of_language).is_readable(file)

    assert look(b"\xef\xbb\xbf// coding: latin-1\nconsole.log(1);\r\n") == (0, False)
    assert look(b"x") == (1, False)
    assert look(b"\xff\n") == (1, True)
    assert look(b"\0\n") == (1, True)
    assert look(b"") == (1, True)
