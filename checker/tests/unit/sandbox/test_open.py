"""Which level is taken where bubblewrap is refused, is slow or is not there, and what is said of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from unittest.mock import Mock

import pytest

from checker.sandbox import Isolation, SandboxError, open, open_sandbox, zygote_client

Install = Callable[[str], None]
REFUSED = 'echo "bwrap: setting up uid map: Permission denied" >&2; exit 1'
SAID = "bubblewrap is installed but does not work: bwrap: setting up uid map: Permission denied"


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Installs a `bwrap` that does something else."""

    def write(script: str) -> None:
        (tmp_path / "bwrap").write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / "bwrap").chmod(0o755)

    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(open, "_RESTRICTION", tmp_path / "restriction")
    return write


def weaker() -> str:
    """What is said of the level that `auto` takes."""
    opened = open_sandbox(Isolation.AUTO)
    opened.close()
    assert opened.level is Isolation.LIMITS
    return opened.weaker


def test_where_it_is_refused_its_own_words_are_told(install: Install) -> None:
    install(REFUSED)
    assert weaker().startswith(f"isolation is `limits`: {SAID} (this system or container ")
    with pytest.raises(SandboxError) as error:
        open_sandbox(Isolation.FULL)
    assert str(error.value).startswith(f"full isolation is not available: {SAID} (")


def test_where_apparmor_refuses_it_the_cure_is_told(install: Install, tmp_path: Path) -> None:
    install(REFUSED)
    (tmp_path / "restriction").write_text("1\n")
    assert "`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`" in weaker()


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("exit 1", "it ended without output"),
        ("echo 'bwrap: Unknown option --cap-drop' >&2; exit 1", "bwrap: Unknown option --cap-drop"),
        ("echo words >&2; exec sleep 60", "words"),
    ],
)
def test_what_it_says_is_told_as_it_is(
    script: str, says: str, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zygote_client, "_READY_SECONDS", 0.5)
    monkeypatch.setattr(zygote_client, "_is_busy", lambda: False)
    install(script)
    with pytest.raises(SandboxError) as error:
        open_sandbox(Isolation.FULL)
    assert str(error.value) == (
        f"full isolation is not available: bubblewrap is installed but does not work: {says}"
    )


def test_one_that_is_slow_is_said_to_be(install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zygote_client, "_READY_SECONDS", 0.5)
    monkeypatch.setattr(zygote_client, "_is_busy", lambda: False)
    install("exec sleep 60")
    with pytest.raises(SandboxError, match="it did not start within 0 seconds"):
        open_sandbox(Isolation.FULL)


def test_limits_that_were_asked_for_are_no_news(install: Install) -> None:
    install(REFUSED)
    opened = open_sandbox(Isolation.LIMITS)
    opened.close()
    assert opened.weaker == ""


@pytest.mark.parametrize(
    ("lines", "failure"),
    [
        ([{"code": 0, "cpu": 0.01}], ""),
        ([{"cpu_wait_seconds": 0.7}, {"code": 0, "cpu": 0.01}], ""),
        ([{"cpu_wait_seconds": 0.7}, {"broken": "OSError: no"}], "it ended with OSError: no"),
        ([{"ended": "memory"}, {"code": -9, "cpu": 0.01}], "it ended with memory"),
        ([], "it ended without output"),
    ],
)
def test_a_first_worker_shows_whether_workers_start(
    lines: list[dict[str, object]], failure: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open, "_read_status", lambda process: lines)
    assert open._probe(Mock()) == failure
