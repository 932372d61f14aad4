"""A slip in a file that several tasks share costs one of them."""

from __future__ import annotations

import ast

import pytest

from checker.analysis import attribution
from checker.analysis.finding import Finding
from checker.analysis.python import syntax_tree
from checker.tests.grading import CURRICULUM

TEXT = """import x


class TestGithubOrgClient:
    kept = 1

    @x
    def test_public_repos_url(self):
        pass

    def helper(self):
        pass


class TestIntegrationGithubOrgClient:
    def setUpClass(cls):
        pass

    def test_public_repos(self):
        pass


class TestOther:
    pass
"""
PROJECT = CURRICULUM.project("0x03-Unittests_and_integration_tests")
LINE_RANGES = syntax_tree.line_ranges(ast.parse(TEXT))


def owners(line: int, *, file: str = "test_client.py", everywhere: bool = False) -> str:
    found = Finding(file, line, "It is wrong.")
    sharing = [task for task in PROJECT.tasks if file in task.files]
    return " ".join(
        task.id
        for task in sharing
        if attribution.is_attributed_to(task, found, PROJECT, LINE_RANGES, concerns_whole_file=everywhere)
    )


@pytest.mark.parametrize(
    ("line", "owner"),
    [(0, "4"), (1, "4"), (5, "4"), (7, "5"), (9, "5"), (11, "4"), (16, "8"), (20, "9"), (24, "4")],
)
def test_a_slip_costs_the_task_that_names_its_place(line: int, owner: str) -> None:
    assert owners(line) == owner


def test_what_may_silence_a_whole_file_costs_every_task() -> None:
    assert owners(1, everywhere=True) == "4 5 6 7 8 9"
    assert owners(8, everywhere=True) == "5"


def test_without_tests_of_learners_every_task_answers_for_its_files() -> None:
    project = CURRICULUM.project("0x01-caching")
    task = project.tasks[0]
    found = Finding(task.files[0], 1, "It is wrong.")
    assert attribution.is_attributed_to(task, found, project, (), concerns_whole_file=False)
