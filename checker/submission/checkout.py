"""What a checkout on Windows, or a zip, does to files that were handed in whole.

Git there makes every line end with a carriage return, and nothing is executable; most zips keep
no modes either. On one file it is a mistake of the learner's. On all of them it is reported once, with
what puts it right, and `--no-modes` grades as if it were put right.
"""

from __future__ import annotations

from dataclasses import replace

from checker.submission.model import File, Submission

_SEVERAL = 2  # one file alone says nothing of the others
_TEXTS = (".py", ".js", ".html", ".cfg", ".json", ".po")
_NOT_EXECUTABLE = (
    "no Python file here is executable, as after a checkout on Windows or out of a zip: "
    "`chmod +x */*.py` puts that right, and in git `git update-index --chmod=+x */*.py`"
)
_CRLF = (
    "every line here ends as on Windows (CRLF), as git makes them there: "
    "`git config core.autocrlf input` and a new checkout put that right"
)
_LEFT_OUT = "whether files are executable was not looked at (--no-modes)"
_CONVERTED = "; all lines end as on Windows (CRLF), and were taken for Unix line ends"


def allow_for(read: Submission, *, modes: bool) -> Submission:
    """The submission, with a notice about such a checkout; and as if there had been none, without modes.

    Args:
        read: what was handed in.
        modes: whether the modes, and the line ends, of such a checkout count.
    """
    lost_modes, lost_ends = _is_without_modes(read), _is_with_crlf(read)
    if not modes:
        notice = _LEFT_OUT + (_CONVERTED if lost_ends else "")
        works = tuple(
            replace(work, files={name: _restored(file, lost_ends) for name, file in work.files.items()})
            for work in read.works
        )
        return replace(read, works=works, modes=False, notices=(*read.notices, notice))
    advice = [_NOT_EXECUTABLE] * lost_modes + [_CRLF] * lost_ends
    if not advice:
        return read
    notice = f"{'; '.join(advice)}; --no-modes grades as if that were done"
    return replace(read, notices=(*read.notices, notice))


def _restored(file: File, lost_ends: bool) -> File:
    if lost_ends and file.content is not None and file.name.endswith(_TEXTS):
        file = replace(file, content=file.content.replace(b"\r\n", b"\n"))
    return replace(file, executable=True)


def _is_without_modes(read: Submission) -> bool:
    scripts = [
        file
        for work in read.works
        if work.project.language == "python"
        for file in work.files.values()
        if file.name.endswith(".py") and file.content
    ]
    return len(scripts) >= _SEVERAL and not any(file.executable for file in scripts)


def _is_with_crlf(read: Submission) -> bool:
    texts = [
        file.content
        for work in read.works
        for file in work.files.values()
        if file.content is not None and b"\n" in file.content and file.name.endswith(_TEXTS)
    ]
    return len(texts) >= _SEVERAL and all(text.count(b"\n") == text.count(b"\r\n") for text in texts)
