"""A small project of which learners test the code, put together in memory."""

from __future__ import annotations

import ast
import random
import textwrap
from collections.abc import Callable, Iterator

import msgspec
import pytest

from checker.curriculum.model import Limits
from checker.extension import Exposure
from checker.extensions.mutation_testing.experiment import MutationRun
from checker.extensions.mutation_testing.suite import Suite
from checker.extensions.mutation_testing.variants import Variant, Variants
from checker.judge.rpc.session import WorkerSession
from checker.judge.rpc.worker_client import WorkerClient
from checker.report.model import Level
from checker.sandbox import Isolation, Sandbox, open_sandbox

PACKAGES = ("parameterized", "requests", "pytest")
LIMITS = Limits(wall_seconds=4.0, cpu_seconds=1.0)

SUMS = '''
"""Sums."""
import requests


def total(numbers):
    """Add up."""
    result = 0
    for number in numbers:
        result += number
    return result


class Account:
    """Money."""

    def __init__(self, owner):
        self.owner = owner

    @property
    def balance(self):
        """How much there is."""
        return fetch(self.owner)


def fetch(owner):
    """Ask the bank."""
    return requests.get("http://bank.test/" + owner).json()
'''
OTHER = SUMS.replace(
    "    result = 0\n    for number in numbers:\n        result += number\n    return result\n",
    "    return sum(numbers)\n",
)


def mutant(name: str, old: str, new: str, level: Level = Level.CORE) -> Variant:
    """`SUMS` with something replaced."""
    assert SUMS.count(old) == 1
    return Variant(name, {"sums.py": SUMS.replace(old, new)}, False, name.replace("_", " "), level)


MUTANTS = (
    mutant("total_is_none", "    return result\n", "    pass\n"),
    mutant("total_starts_at_1", "    result = 0\n", "    result = 1\n"),
    mutant("total_is_text", "    return result\n", "    return str(result)\n", Level.EDGE),
)


def variants(*methods: str) -> Variants:
    """What the tests with these names are tried on."""
    return Variants(
        methods=methods,
        targets=("sums.py",),
        baseline=Variant("given", {"sums.py": SUMS}, True),
        baseline_repeat=Variant("given again", {"sums.py": SUMS}, True),
        alternative=Variant("alternative", {"sums.py": OTHER}, True),
        mutants=MUTANTS,
    )


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    opened = open_sandbox(Isolation.AUTO, Exposure(PACKAGES))
    yield opened
    opened.close()


class Bench:
    """Makes mutation runs and suites of texts, and counts the workers they need."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.workers = 0

    def mutation_run(self, text: str, *methods: str, seed: int = 1) -> MutationRun:
        layout = {"test_sums.py": text.encode(), "sums.py": SUMS.encode()}

        def start_worker(data: dict[str, bytes], clock: float | None) -> WorkerClient:
            self.workers += 1
            process = self._sandbox.start(msgspec.structs.asdict(LIMITS))
            return WorkerClient(process, LIMITS, {**layout, **data}, clock=1e9, seed=1)

        def start() -> WorkerSession:
            return WorkerSession(start_worker, {})

        return MutationRun(variants(*methods), "test_sums.py", start, LIMITS, random.Random(seed))

    def suite(self, text: str, *methods: str, seed: int = 1) -> Suite:
        text = textwrap.dedent(text)
        return Suite(
            self.mutation_run(text, *(methods or ("TestSums.test_total",)), seed=seed), ast.parse(text)
        )

    def body(self, body: str, head: str = "") -> Suite:
        """A suite of one method with this body."""
        method = textwrap.indent(textwrap.dedent(body).strip(), "        ")
        start = "import unittest\nfrom unittest.mock import *\nimport sums\nfrom sums import total\n"
        text = f"{start}{head}\n\nclass TestSums(unittest.TestCase):\n    def test_total(self):\n{method}\n"
        return self.suite(text)


@pytest.fixture
def bench(sandbox: Sandbox) -> Bench:
    return Bench(sandbox)


def fault(claim: Callable[[], None]) -> str:
    """What a claim that does not hold says; empty when it holds."""
    try:
        claim()
    except AssertionError as error:
        return str(error)
    return ""
