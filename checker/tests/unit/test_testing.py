"""The face for authors is all that behaviour tests import from the checker."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from checker import extension, testing
from checker.judge.judge import BEHAVIOUR

FILES = sorted(BEHAVIOUR.rglob("*.py"))


def _modules(path: Path) -> set[str]:
    """The modules of the checker that a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Import(names=aliases):
                names |= {alias.name for alias in aliases}
            case ast.ImportFrom(module=str(module)):
                names.add(module)
    return {name for name in names if name.partition(".")[0] == "checker"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(BEHAVIOUR).as_posix())
def test_behaviour_file_imports_nothing_else_of_the_checker(path: Path) -> None:
    assert _modules(path) <= {"checker.testing"}


@pytest.mark.parametrize("name", [each.name for each in extension.installed() if each.api])
def test_api_of_an_extension_is_found_by_its_name(name: str) -> None:
    api = getattr(testing, name)
    assert api.__name__ == extension.find(name).api
    assert all(hasattr(api, each) for each in getattr(api, "__all__", []))


@pytest.mark.parametrize("name", testing.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert hasattr(testing, name)


def test_unknown_extension_is_named_with_those_that_are_installed() -> None:
    with pytest.raises(ImportError, match=r"checker\.testing has no 'nothing': .*installed are: .*python"):
        testing.__getattr__("nothing")


def test_extension_without_api_offers_nothing_to_tests() -> None:
    with pytest.raises(ImportError, match="'redis' offers nothing to tests but fixtures"):
        testing.__getattr__("redis")
