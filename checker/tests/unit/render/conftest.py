"""Reports of every kind, made by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.report import checks
from checker.report.model import (
    Check,
    Kind,
    Level,
    MissingFile,
    ProjectReport,
    Report,
    TaskReport,
    Verdict,
)

FIFO_HINT = "which key went in first?"
FIFO = f"""\
cache = FIFOCache()
cache.put('A', 'a') … cache.put('E', 'e')      5 calls
cache.get('A')   returned 'a'      expected None
hint: {FIFO_HINT}"""

# What a submission would like a terminal, a browser or a build server to do.
HOSTILE = (
    "\x1b[2J\x1b[31mred\x1b]8;;http://evil.example\x07link\x1b]8;;\x07\x9b1mC1\r"
    "[bold red]markup[/] [link=http://evil.example]x[/link] :boom: "
    "\u202egnp.exe\u2066\u200b\ufeff \udcff\x00\x08\x7f\ufffe "
    "<script>alert(1)</script> ]]> & \"quoted\" 'single' {{ 7 * 7 }} =cmd()"
)


def check(
    task: str,
    name: str,
    verdict: Verdict = Verdict.PASSED,
    *,
    level: Level = Level.CORE,
    title: str = "",
    message: str = "",
    hint: str = "",
) -> Check:
    """A check of a task: a gate when `name` is a kind's, behaviour otherwise."""
    kind = Kind(name) if name in {k.value for k in Kind} else Kind.BEHAVIOUR
    tail = name if kind is not Kind.BEHAVIOUR else f"behaviour/{name}"
    title = title or f"{name.replace('_', ' ').capitalize()}."
    return Check(f"{task}/{tail}", kind, level, verdict, title, message, 0.0123, task_id=task, hint=hint)


def task(
    task_id: str, title: str, *checks: Check, advanced: bool = False, handed_in: bool = True
) -> TaskReport:
    """A task with these checks."""
    file = f"{task_id.rpartition('/')[2]}-{title.split()[0].lower()}.py"
    return TaskReport(task_id, title, (file,), advanced, handed_in, checks)


def report(
    *projects: ProjectReport,
    path: str = "work/amina",
    isolation: str = "full",
    notices: tuple[str, ...] = (),
) -> Report:
    """A report over these projects."""
    return Report("0.1.0", isolation, 7, 1.234, path, "0" * 64, projects, notices)


def passing(task_id: str, title: str, *, advanced: bool = False) -> TaskReport:
    """A task that passed in everything."""
    names = ("files", "docs", "style", "types", "does_what_it_says")
    return task(task_id, title, *(check(task_id, name) for name in names), advanced=advanced)


def failing() -> TaskReport:
    """A task with two reasons, one of them behind two checks."""
    name = "0x01-caching/1"
    return task(
        name,
        "FIFO caching",
        check(name, "files"),
        check(
            name,
            "style",
            Verdict.FAILED,
            title="The style is pycodestyle's.",
            message="1-fifo_cache.py:12: this line is longer than 79 characters (it has 91)\n"
            "1-fifo_cache.py:30: a blank line is missing before the function",
        ),
        check(
            name,
            "discards_the_first_key_put_in",
            Verdict.FAILED,
            title="A fifth key discards the first one put in, and says so.",
            message=FIFO,
            hint=FIFO_HINT,
        ),
        check(
            name,
            "holds_four",
            Verdict.FAILED,
            title="Four keys are held at most.",
            message=FIFO,
            hint=FIFO_HINT,
        ),
        check(
            name,
            "ignores_none",
            Verdict.FAILED,
            level=Level.EDGE,
            title="Neither a None key nor a None item is put in.",
            message="cache.put(None, 1)\ncache.cache_data   is {None: 1}      expected {}",
        ),
        check(name, "is_a_base_caching"),
    )


def partial() -> TaskReport:
    """A task that lost an edge check and nothing else."""
    name = "0x01-caching/2"
    lost = check(
        name,
        "re_put_at_capacity",
        Verdict.FAILED,
        level=Level.EDGE,
        title="A key that is put again takes the place of its old item, and nothing is discarded.",
        message="cache.put('D', 'again')\nprinted 'DISCARD: C\\n'      expected ''",
    )
    return task(name, "LIFO caching", check(name, "files"), check(name, "docs"), lost)


def broken() -> TaskReport:
    """A task whose file does not parse, so that most checks are blocked."""
    name = "0x01-caching/3"
    behaviours = ("reads", "writes", "discards", "counts", "prints")
    blocked = "not run: 3-lru_cache.py does not parse (line 9: '(' was never closed)"
    return task(
        name,
        "LRU caching",
        *(check(name, b, Verdict.BLOCKED, message=blocked) for b in behaviours),
        check(name, "types", Verdict.ERROR, message="3-lru_cache.py:9: '(' was never closed"),
    )


def missing() -> TaskReport:
    """A task of which nothing was handed in."""
    name = "0x01-caching/4"
    files = checks.not_handed_in(name, [MissingFile("4-mru.py")])
    docs = check(name, "docs", Verdict.MISSING, message="4-mru.py was not handed in")
    return task(name, "MRU caching", files, docs, handed_in=False)


def undecided() -> TaskReport:
    """A task that the checker could not decide."""
    name = "0x01-caching/100"
    lost = check(
        name, "keeps_the_most_used", Verdict.UNDECIDED, message="KeyError in the test itself: 'frequency'"
    )
    return task(name, "LFU caching", check(name, "files"), lost, advanced=True)


def hostile(text: str = HOSTILE) -> TaskReport:
    """A task whose every text comes from somebody we do not trust."""
    name = "0x00-python_variable_annotations/3"
    verdicts = (Verdict.ERROR, Verdict.TIMEOUT, Verdict.TAMPERED, Verdict.OUTPUT, Verdict.MEMORY)
    checks = tuple(
        Check(f"{name}/behaviour/n{n}", Kind.BEHAVIOUR, Level.CORE, verdict, text, f"{n}\n{text}", 0.5)
        for n, verdict in enumerate(verdicts)
    )
    return TaskReport(name, text, (text,), False, True, checks)


def hostile_report(text: str = HOSTILE) -> Report:
    """A report in which whatever can be chosen by a submission is `text`."""
    project = ProjectReport("0x00-python_variable_annotations", (hostile(text),))
    return report(project, path=text, notices=(text,), isolation="limits")


def everything() -> Report:
    """One report with every kind of task in it."""
    caching = ProjectReport(
        "0x01-caching",
        (
            passing("0x01-caching/0", "Basic dictionary"),
            failing(),
            partial(),
            broken(),
            missing(),
            undecided(),
        ),
    )
    annotations = ProjectReport(
        "0x00-python_variable_annotations",
        (
            passing("0x00-python_variable_annotations/0", "Basic annotations - add"),
            passing("0x00-python_variable_annotations/100", "Duck typing", advanced=True),
        ),
    )
    return report(
        annotations, caching, isolation="limits", notices=("'0x03-caching' was graded as 0x01-caching",)
    )


@pytest.fixture
def all_kinds() -> Report:
    """One report with every kind of task in it."""
    return everything()


@pytest.fixture
def all_passed() -> Report:
    """A report of which nothing is to be put right."""
    return report(ProjectReport("0x01-caching", (passing("0x01-caching/0", "Basic dictionary"),)), path=".")


@pytest.fixture(scope="session")
def hostile_of() -> Callable[[str], Report]:
    """Makes a report in which whatever a submission can choose is one text."""
    return hostile_report


@pytest.fixture
def hostile_text() -> str:
    """What a submission would like a terminal, a browser or a build server to do."""
    return HOSTILE
