"""What a Python file's text is: the same for the checker as for the interpreter."""

from __future__ import annotations

import ast

import pytest

from checker.submission.source_encoding import PLAIN, UnreadableText, python_text


def as_the_interpreter(content: bytes) -> str:
    """The texts in a file, as the interpreter has them."""
    return repr([node.value for node in ast.walk(ast.parse(content)) if isinstance(node, ast.Constant)])


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", *sorted(PLAIN)])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_reads_what_the_interpreter_reads(name: str, end: str) -> None:
    """Each plain encoding, and each kind of line end."""
    head = end.join(["#!/usr/bin/env python3", f"# coding: {name}", "# is it code?", "x = 'a"]).encode()
    for byte in (b"", *(bytes([number]) for number in range(128, 256))):
        content = head + byte + b"'" + end.encode()
        try:
            text = python_text(content)
        except UnreadableText:
            with pytest.raises(SyntaxError):
                ast.parse(content)
        else:
            assert as_the_interpreter(content) == as_the_interpreter(
                text.encode("utf-8").replace(b"coding", b"")
            )


@pytest.mark.parametrize("name", sorted(PLAIN))
def test_in_a_plain_encoding_ascii_is_ascii(name: str) -> None:
    """No byte of a comment, a quote or a line end is another letter there."""
    letters = bytes(range(128))
    assert letters.decode(name) == letters.decode("ascii")
    for byte in range(128, 256):
        assert len(bytes([byte]).decode(name, "replace")) == 1
        assert not bytes([byte]).decode(name, "replace").isascii()


@pytest.mark.parametrize(
    "content",
    [
        b"# a comment\r# coding: latin-1\rx = '\xe9'\r",
        b"# a comment\r\r# coding: latin-1\rx = '\xe9'\r",
        b"\xef\xbb\xbf# coding: latin-1\nx = '\xe9'\n",
        b"\xef\xbb\xbf# coding: utf-8\nx = '\xc3\xa9'\n",
        b"x = 1\n# coding: latin-1\ny = '\xe9'\n",
        b"#coding=latin-1-unix\ny = '\xe9'\n",
        b"\f# coding: iso-latin-1\ny = '\xe9'\n",
    ],
)
def test_finds_the_comment_where_the_interpreter_does(content: bytes) -> None:
    """A comment in the first two lines counts, and no other."""
    try:
        text = python_text(content)
    except UnreadableText:
        with pytest.raises(SyntaxError):
            ast.parse(content)
    else:
        assert as_the_interpreter(content) == as_the_interpreter(
            text.removeprefix("\ufeff").encode("utf-8").replace(b"coding", b"")
        )
