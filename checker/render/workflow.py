"""Keeps GitHub Actions from taking what is printed for its commands."""

from __future__ import annotations

import os
import re

_COMMAND = re.compile(r"^(\s*):(?=:)", re.MULTILINE)


def defuse(text: str) -> str:
    r"""Put a backslash into everything that GitHub would take for a command.

    Example:
        `defuse("::error::x")` is `:\:error::x`.
    """
    return _COMMAND.sub(r"\1:\\", text).replace("##[", r"##\[")


def is_in_workflow() -> bool:
    """Whether what is printed is read by GitHub Actions."""
    return os.environ.get("GITHUB_ACTIONS") == "true"
