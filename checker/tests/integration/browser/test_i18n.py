"""The last i18n app, run by hand and looked at in a real browser."""

from __future__ import annotations

import html
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.extensions.flask.worker.html_text import texts
from checker.tests.grading import CURRICULUM

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PROJECT = CURRICULUM.project("0x02-i18n")

pytestmark = pytest.mark.skipif(BROWSER is None, reason="Chromium is not installed")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where app.py answers, started as a learner would."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-B", "-m", "flask", "--app", "app", "run", "--port", str(port)]
    with subprocess.Popen(command, cwd=PROJECT.folder, stderr=subprocess.DEVNULL) as server:
        try:
            _wait_for(port)
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.kill()


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the app did not come up")


def look(address: str, profile: Path, languages: str) -> str:
    """The page as the browser has it, in a browser whose reader has these languages."""
    command = [str(BROWSER), *FLAGS, f"--user-data-dir={profile}", f"--accept-lang={languages}", "--dump-dom"]
    run = subprocess.run([*command, address], capture_output=True, text=True, timeout=120, check=True)
    return run.stdout


def test_in_french(address: str, tmp_path: Path) -> None:
    dom = look(address, tmp_path, "fr")
    page = texts(dom)
    assert page["title"] == ["Bienvenue chez Holberton"]
    assert page["h1"] == ["Bonjour monde!"]
    assert page["p"][0] == "Vous n'êtes pas connecté."
    assert re.fullmatch(r"Nous sommes le \d+ \S+ \d{4}(,| à) \d\d:\d\d:\d\d\.", page["p"][1])
    assert '<html lang="fr">' in dom


def test_in_english_and_from_there_in_french(address: str, tmp_path: Path) -> None:
    dom = look(f"{address}?login_as=2", tmp_path, "de,en;q=0.5")
    page = texts(dom)
    assert page["title"] == ["Welcome to Holberton"]
    assert page["h1"] == ["Hello world!"]
    assert page["p"][0] == "You are logged in as Beyonce."
    assert re.fullmatch(r"The current time is \S+ \d+, \d{4}, \d+:\d\d:\d\d [AP]M\.", page["p"][1])
    link = re.search(r'href="/([^"]*)"[^>]*>Français', dom)
    assert link is not None
    page = texts(look(address + html.unescape(link[1]), tmp_path, "en"))
    assert page["p"][0] == "Vous êtes connecté en tant que Beyonce."


def test_style_sheet_is_there(address: str) -> None:
    with urllib.request.urlopen(f"{address}static/style.css") as answer:
        assert answer.headers.get_content_type() == "text/css"
