"""`checker grade`: its exit status, and what it writes where."""

from __future__ import annotations

import json
import os
import pty
import re
import stat
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from checker.tests.integration.cli.conftest import FAKE, ROOT, Run, environment


@pytest.mark.parametrize(
    ("found", "edges", "status"),
    [
        ("passed", "fail", 0),
        ("partial", "fail", 1),
        ("partial", "warn", 0),
        ("failed", "warn", 1),
        ("error", "fail", 1),
        ("timeout", "fail", 1),
        ("tampered", "warn", 1),
        ("undecided", "fail", 3),
        ("undecided", "warn", 3),
    ],
)
def test_exit_status(found: str, edges: str, status: int, fake: Run, work: Path) -> None:
    done = fake("grade", "work", "--edges", edges, found=found)
    assert done.returncode == status
    assert done.stderr == ""
    assert "0x01-caching" in done.stdout


def test_our_own_fault_is_undecided_and_one_line(fake: Run, work: Path) -> None:
    done = fake("grade", "work", "--json", "r.json", found="raises")
    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr.startswith("checker: the checker itself failed: TypeError: not our day")
    assert done.stderr.count("\n") == 1
    assert "\x1b" not in done.stderr
    assert not (work.parent / "r.json").exists()


def test_our_own_fault_can_be_looked_into(fake: Run, work: Path) -> None:
    done = fake("grade", "work", found="raises", CHECKER_DEBUG="1")
    assert done.returncode == 3
    assert "Traceback" in done.stderr
    assert "fake_checker.py" in done.stderr


def test_an_interrupt_is_one_line(fake: Run, work: Path) -> None:
    done = fake("grade", "work", found="interrupted")
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "checker: stopped\n")


def test_json_stands_alone_on_standard_output(fake: Run, work: Path) -> None:
    done = fake("grade", "work", "--json", "-", "--seed", "7", found="failed")
    assert (done.returncode, done.stderr) == (1, "")
    report = json.loads(done.stdout)
    schema = json.loads((ROOT / "checker" / "report" / "report.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator(schema).validate(report)
    assert report["seed"] == 7
    assert report["submission"]["path"] == "work"


def test_any_one_report_can_be_printed(fake: Run, work: Path) -> None:
    assert ET.fromstring(fake("grade", "work", "--junit", "-").stdout).tag == "testsuites"
    assert fake("grade", "work", "--html", "-").stdout.startswith("<!DOCTYPE html>")


def test_reports_are_written_beside_the_table(fake: Run, work: Path) -> None:
    done = fake("grade", "work", "--json", "r.json", "--junit", "r.xml", "--html", "r.html", found="failed")
    assert done.returncode == 1
    assert "again: checker grade work --only 0x01-caching/0" in done.stdout
    assert sorted(path.name for path in work.parent.iterdir()) == ["r.html", "r.json", "r.xml", "work"]
    assert json.loads((work.parent / "r.json").read_text())["score"] == {"points": 0, "max": 6}


def test_quiet_says_nothing_and_still_writes(fake: Run, work: Path) -> None:
    done = fake("grade", "work", "--quiet", "--json", "r.json", found="failed")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
    assert (work.parent / "r.json").exists()


def test_a_report_replaces_a_file_and_keeps_its_mode_and_its_link(fake: Run, work: Path) -> None:
    real, link = work.parent / "real.json", work.parent / "link.json"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    assert fake("grade", "work", "--json", "link.json").returncode == 0
    assert link.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert json.loads(real.read_text())["schema"] == "checker-report/1"


def test_a_device_is_written_to_and_not_replaced(fake: Run, work: Path) -> None:
    assert fake("grade", "work", "--json", os.devnull, "--html", "/dev/stdout", "--quiet").stdout.endswith(
        "</html>\n"
    )
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_a_report_may_go_to_a_pipe(work: Path) -> None:
    reading, writing = os.pipe()
    command = [sys.executable, str(FAKE), "grade", "work", "--quiet", "--json", f"/dev/fd/{writing}"]
    with subprocess.Popen(command, cwd=work.parent, env=environment(), pass_fds=[writing]) as process:
        os.close(writing)
        with open(reading, encoding="utf-8") as stream:
            assert json.loads(stream.read())["schema"] == "checker-report/1"
    assert process.returncode == 0


def test_only_names_projects_and_tasks(fake: Run, work: Path) -> None:
    def asked(*names: str) -> str:
        arguments = [part for name in names for part in ("--only", name)]
        return str(json.loads(fake("grade", "work", "--json", "-", *arguments).stdout)["notices"][0])

    assert asked().startswith("only=None ")
    assert asked("0x01-caching/1").startswith("only=['0x01-caching/1'] ")
    assert asked("0x03-caching/1").startswith("only=['0x01-caching/1'] ")
    assert asked("caching/1", "0x01-caching/1", "0x01-caching/0").startswith(
        "only=['0x01-caching/1', '0x01-caching/0'] "
    )
    whole = "only=['0x01-caching/0', '0x01-caching/1', '0x01-caching/2', "
    assert asked("0x01-caching").startswith(whole)
    assert asked("0x01-caching/").startswith(whole)


def test_options_reach_the_grading(fake: Run, work: Path) -> None:
    done = fake("grade", "work", "--json", "-", "--jobs", "3", "--isolation", "limits", "--seed", "0")
    report = json.loads(done.stdout)
    assert report["notices"] == ["only=None jobs=3 isolation=limits"]
    assert report["seed"] == 0


def test_a_seed_is_drawn_and_told(fake: Run, work: Path) -> None:
    seeds = {json.loads(fake("grade", "work", "--json", "-").stdout)["seed"] for _ in range(2)}
    assert len(seeds) == 2
    assert all(0 <= seed < 2**32 for seed in seeds)
    assert re.search(r"seed \d+\n", fake("grade", "work").stdout)


def test_the_current_folder_is_the_default(fake: Run, tmp_path: Path) -> None:
    (tmp_path / "0x01-caching").mkdir()
    (tmp_path / "0x01-caching" / "1-fifo_cache.py").write_text("")
    done = fake("grade", found="failed")
    assert done.returncode == 1
    assert "again: checker grade --only 0x01-caching/1\n" in done.stdout


def test_what_a_submission_says_is_shown_harmlessly(fake: Run, work: Path) -> None:
    done = fake("grade", "work", found="failed")
    assert r"\x1b[2J\x1b]8;;http://evil.example\x07\u202e[red]<script>\udcff\x00" in done.stdout
    assert done.stdout.replace("\n", "").isprintable()


def test_a_reader_that_leaves_is_no_error(work: Path) -> None:
    command = [sys.executable, str(FAKE), "grade", "work"]
    env = environment(FAKE_GRADE="failed")
    with subprocess.Popen(
        command, cwd=work.parent, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device that Linux has")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_standard_output_that_is_full_is_told(work: Path, unbuffered: str) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, str(FAKE), "grade", "work"],
            cwd=work.parent,
            env=environment(PYTHONUNBUFFERED=unbuffered),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, "checker: standard output: no space left on device\n")


def test_no_standard_output_at_all_is_survived(work: Path) -> None:
    command = f'exec "{sys.executable}" "{FAKE}" grade work >&- 2>&-'
    done = subprocess.run(["sh", "-c", command], cwd=work.parent, env=environment(), check=False)
    assert done.returncode == 0


def test_a_terminal_without_unicode_is_survived(fake: Run, work: Path) -> None:
    done = fake("grade", "work", found="failed", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "x 0    " in done.stdout
    assert done.stdout.isascii()


def on_terminal(folder: Path, *arguments: str, **more: str) -> tuple[int, str]:
    """Run the command on a terminal of 80 columns; its status and all it wrote."""
    ours, theirs = pty.openpty()
    env = environment(**{"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "40", **more})
    with subprocess.Popen(
        [sys.executable, str(FAKE), *arguments],
        cwd=folder,
        env=env,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        written = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:
                break
            if not piece:
                break
            written += piece
    os.close(ours)
    return process.returncode, written.decode("utf-8")


def test_a_terminal_gets_colour_and_a_bar_that_goes_away(work: Path) -> None:
    status, written = on_terminal(work.parent, "grade", "work", FAKE_GRADE="failed")
    assert status == 1
    bar, _, table = written.rpartition("checking")
    assert bar
    assert "\x1b[2K" in table  # the bar's line is wiped
    assert "\x1b[31m✗" in table
    assert "\x1b[?25h" in written  # the cursor is there again


@pytest.mark.parametrize("plain", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_plain_terminal_gets_plain_lines(plain: dict[str, str], work: Path) -> None:
    status, written = on_terminal(work.parent, "grade", "work", FAKE_GRADE="failed", **plain)
    assert status == 1
    assert "\x1b" not in written
    assert "checking" not in written
    assert max(len(line) for line in written.splitlines()) <= 80


def test_a_bar_that_is_interrupted_leaves_the_cursor(work: Path) -> None:
    status, written = on_terminal(work.parent, "grade", "work", FAKE_GRADE="interrupted")
    assert status == 130
    assert written.rstrip().endswith("checker: stopped")
    assert "\x1b[?25h" in written
