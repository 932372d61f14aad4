"""What cannot be done is refused: status 2, one line on standard error, nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.tests.integration.cli.conftest import Run

REFUSALS = [
    ("", "no command given; expected grade, list, hint, start or watch"),
    ("gradee work", "No such command 'gradee'. Did you mean 'grade'?"),
    ("--bogus", "No such option '--bogus'"),
    ("grade nowhere", "nowhere: no such file or directory"),
    ("grade file", "file: not a folder: expected a repository"),
    ("grade empty", "empty: no project here"),
    ("grade work another", "unexpected extra argument"),
    ("grade work --only nonsense", "unknown project 'nonsense'"),
    ("grade work --only 0x01-cachin", "did you mean 0x01-caching?"),
    ("grade work --only 0x01-caching/77", "0x01-caching has no task '77' (it has 0, 1, 2, 3, 4, 100)"),
    ("grade work --only 0x01-caching/1-fifo_cache.py", "did you mean 0x01-caching/1?\n"),
    ("hint 0x01-caching/fifo", "did you mean 0x01-caching/1?\n"),
    ("hint 0x01-caching/cache", "0x01-caching has no task 'cache'"),
    ("grade work --only 0x01-caching/1-main.py", "did you mean 0x01-caching/1?\n"),
    ("grade work --only ../../etc", "unknown project '../..'"),
    ("grade work --only /", "unknown project"),
    ("grade work --seed many", "'--seed'"),
    ("grade work --seed -1", "'--seed'"),
    ("grade work --seed 4294967296", "'--seed'"),
    ("grade work --seed", "'--seed' requires an argument"),
    ("grade work --jobs 0", "'--jobs'"),
    ("grade work --isolation none", "'--isolation'"),
    ("grade work --edges none", "'--edges'"),
    ("grade work --jason -", "No such option '--jason'"),
    ("grade work --json nowhere/report.json", "nowhere/report.json: no such folder to write it in"),
    ("grade work --junit nowhere/report.xml", "nowhere/report.xml: no such folder to write it in"),
    ("grade work --html empty", "empty: this is a folder"),
    ("grade work --html file/report.html", "file/report.html: no such folder to write it in"),
    ("grade work --json - --html -", "only one report can be printed on standard output"),
    ("grade work --json r --junit ./r", "two reports cannot be written to the same file"),
    ("hint", "Missing argument 'TASK'"),
    ("hint 0x01-caching", "tasks are named PROJECT/ID"),
    ("hint nonsense/1", "unknown project 'nonsense'"),
    ("hint 0x01-caching/77", "0x01-caching has no task '77'"),
    ("hint 0x01-caching/1 --number 99", "0x01-caching/1 has no hint 99"),
    ("hint 0x01-caching/1 --number 0", "'--number'"),
    ("hint 0x01-caching/1 --number 2 --all", "--all and --number cannot be combined"),
    ("list everything", "unexpected extra argument"),
    ("start", "Missing argument 'FOLDER'"),
    ("start new nonsense", "unknown project 'nonsense'"),
    ("start file 0x01-caching", "not a directory"),
    ("watch nowhere", "nowhere: no such file or directory"),
    ("watch file", "file: not a folder"),
    ("watch work another", "unexpected extra argument"),
]


@pytest.mark.parametrize(("typed", "said"), REFUSALS, ids=[typed or "nothing" for typed, _ in REFUSALS])
def test_refuses_in_one_line(typed: str, said: str, fake: Run, work: Path) -> None:
    (work.parent / "empty").mkdir()
    (work.parent / "file").write_text("")
    before = sorted(work.parent.rglob("*"))
    done = fake(*typed.split())
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("checker: ")
    assert done.stderr.count("\n") == 1
    assert said in done.stderr
    assert sorted(work.parent.rglob("*")) == before


def test_an_empty_name_is_not_the_current_folder(fake: Run) -> None:
    done = fake("grade", "")
    assert (done.returncode, done.stderr) == (
        2,
        "checker: the name of the folder is empty\n",
    )


def test_a_name_is_shown_harmlessly(fake: Run) -> None:
    done = fake("grade", "no\x1b[31m\nwhere\u202e")
    assert done.returncode == 2
    assert done.stderr == "checker: no\\x1b[31m where\\u202e: no such file or directory\n"


def test_isolation_that_cannot_be_had_is_refused(fake: Run, work: Path) -> None:
    done = fake("grade", "work", "--isolation", "full", "--json", "r.json", found="refused")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "checker: bubblewrap is not there\n"
    assert not (work.parent / "r.json").exists()
