"""Whether a file is what the system, and a reader, take it for."""

from __future__ import annotations

from collections.abc import Iterator

from checker.analysis.finding import Finding
from checker.analysis.language import Language
from checker.submission import readable
from checker.submission.model import File
from checker.submission.readable import Problem


def find(file: File, language: Language, shebangs: tuple[str, ...]) -> list[Finding]:
    """Everything that is wrong with a file before its code is parsed.

    Args:
        file: as it was handed in.
        language: the project's.
        shebangs: the first lines that the project accepts.
    """
    return [
        Finding(file.name, *problem, rule="file-format") for problem in _problems(file, language, shebangs)
    ]


def _problems(file: File, language: Language, shebangs: tuple[str, ...]) -> Iterator[Problem]:
    content = file.content
    if content is None:
        yield 0, file.problem or "this file cannot be read"
        return
    if not content:
        yield 0, "this file is empty"
        return
    if readable.is_binary(file):
        return
    is_code = language.is_code(file.name)
    encoding_check = language.encoding_problem if is_code else readable.utf8_problem
    yield from filter(None, [encoding_check(content), readable.nul_problem(content)])
    if is_code:
        yield from language.format_problems(file, shebangs)
    if not content.endswith((b"\n", b"\r")):
        yield content.count(b"\n") + 1, "the last line does not end with a newline"
