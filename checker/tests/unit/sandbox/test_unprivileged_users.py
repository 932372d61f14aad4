"""Which users a worker may get, where the checker runs as root of the machine or of a container."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.sandbox import unprivileged_users

EVERYBODY = "         0          0 4294967295\n"
ROOTLESS = "         0       1000          1\n         1     100000      65536\n"
ALONE = "         0       1000          1\n"


@pytest.mark.parametrize(
    ("maps", "expected"),
    [
        ((EVERYBODY, EVERYBODY), range(1_000_000_000, 2_000_000_000)),
        ((ROOTLESS, ROOTLESS), range(37768, 65534)),
        ((ROOTLESS, EVERYBODY), range(37768, 65534)),
        ((ALONE, ALONE), None),
        ((ALONE, EVERYBODY), None),
        (("0 5 10010\n", EVERYBODY), None),
    ],
)
def test_allocatable_uids_are_mapped_and_unused(
    monkeypatch: pytest.MonkeyPatch, maps: tuple[str, str], expected: range | None
) -> None:
    texts = dict(zip(("uid_map", "gid_map"), maps, strict=True))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(Path, "read_text", lambda path: texts[path.name])
    assert unprivileged_users.allocatable_uids() == expected


def test_only_root_can_allocate_uids(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert unprivileged_users.allocatable_uids() is None


def test_without_user_namespaces_all_uids_are_mapped(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(path: Path) -> str:
        raise FileNotFoundError(path)

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(Path, "read_text", missing)
    assert unprivileged_users.allocatable_uids() == range(1_000_000_000, 2_000_000_000)
