"""Installing the packages for JavaScript: whole or not at all, and in npm's words where it cannot be done."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.analysis.javascript import bundles, install, toolchain
from checker.sandbox import SandboxError

WORKS = "mkdir -p node_modules"
FAILS = """
echo "npm error code ECONNREFUSED" >&2
echo "npm error     at ClientRequest.<anonymous> (/lib/index.js:130:14)" >&2
mkdir -p node_modules
exit 1
"""


@pytest.fixture
def npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a script in the place of npm; trees are installed into a folder of the test's own."""

    def write(script: str) -> None:
        (tmp_path / "npm").write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / "npm").chmod(0o755)

    monkeypatch.setattr(toolchain, "folder", lambda name: tmp_path / "trees" / name)
    monkeypatch.setattr(install, "_npm", lambda: [str(tmp_path / "npm")])
    monkeypatch.setattr(bundles, "pack", lambda name: None)
    return write


def test_what_is_installed_is_left_alone(npm: Callable[[str], None]) -> None:
    npm(WORKS)
    assert install.main() == 0
    npm(FAILS)
    assert install.main() == 0
    assert toolchain.tree("modern").is_dir()


def test_npm_out_of_reach_is_told_in_its_words(
    npm: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    npm(FAILS)
    assert install.main() == 1
    assert capsys.readouterr().err == (
        "The packages for JavaScript could not be installed: npm ended with status 1:\n"
        "npm error code ECONNREFUSED\n"
        "The projects in Python can be graded all the same; to try again: "
        f"{shlex.quote(sys.executable)} -m checker.analysis.javascript.install\n"
    )


def test_what_was_not_installed_to_its_end_is_not_there(npm: Callable[[str], None]) -> None:
    """And what to type names the Python that grades."""
    npm(FAILS)
    install.main()
    with pytest.raises(SandboxError) as error:
        toolchain.tree("modern")
    assert str(error.value) == (
        "the packages for JavaScript are not installed: "
        f"run `{shlex.quote(sys.executable)} -m checker.analysis.javascript.install`"
    )
