"""Runs `setUpClass` and `tearDownClass` of a learner's class, with steps of the judge in between.

Some tasks ask for a set-up and not yet for a test: what it sets up is tried by such
steps, on correct and on wrong code.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import msgspec

from checker.extensions.mutation_testing.experiment import MutationRun
from checker.extensions.mutation_testing.suite import introspection_message, read_run, unwrap
from checker.extensions.mutation_testing.variants import Variant
from checker.judge.exceptions import WorkerStopped
from checker.report.model import Verdict


class SetUpResult(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What happened when a learner's class was set up and torn down.

    Attributes:
        is_test_case: whether it is a `unittest.TestCase`.
        own: which of `setUpClass` and `tearDownClass` it has.
        attributes: those that were requested, before it was set up.
        error: what was raised, in words; empty when nothing was.
        steps: of each, whether it succeeded, and its result, or the exception in words.
        after: the names of the attributes that the class has once it is set up.
        patches: what was patched.
        replaced: whether the name in question referred to something else then.
        restored: whether it referred to the same as before in the end.
        network: calls that would have gone to the network.
    """

    name: str
    is_test_case: bool
    own: list[str]
    attributes: dict[str, Any]
    error: str
    steps: list[tuple[bool, Any]]
    after: list[str]
    patches: list[str]
    replaced: bool
    restored: bool
    network: list[str]


class _SetUpRun(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    results: list[SetUpResult]
    introspection: str
    classes: list[str]


class SetUp:
    """A class of the learner's, set up on right and on wrong code, with something done in between."""

    def __init__(
        self,
        mutation_run: MutationRun,
        *,
        reads: Sequence[str],
        steps: Sequence[Sequence[Any]],
        replaced: str,
    ) -> None:
        """Prepare; nothing runs before it is needed.

        Args:
            mutation_run: runs it.
            reads: attributes to read.
            steps: what to do; see `try_set_up` in the worker's operations.
            replaced: a name that setting up is to replace: `requests.get`.
        """
        self._mutation_run = mutation_run
        self.variants = mutation_run.variants
        self.file = mutation_run.file
        self._options: dict[str, Any] = {
            "reads": list(reads),
            "steps": [list(s) for s in steps],
            "replaced": replaced,
        }

    @property
    def name(self) -> str:
        """What the class has to be called."""
        return self.variants.methods[0]

    @cached_property
    def _answers(self) -> dict[str, Any]:
        answers = self._mutation_run.ask("try_set_up", **self._options)
        return {name: read_run(answer, _SetUpRun) for name, answer in answers.items()}

    def result_on(self, variant: Variant) -> list[SetUpResult]:
        """The classes made, on one variant; none when there is no class of that name.

        Raises:
            WorkerStopped, SubmissionRaised: when it did not come to an end.
            AssertionError: when it looks at how the code is written.
        """
        account: _SetUpRun = unwrap(self._answers[variant.name])
        if account.introspection:
            raise AssertionError(
                introspection_message(f"it uses {account.introspection}", " and ".join(self.variants.targets))
            )
        return account.results

    def once(self, *steps: Sequence[Any]) -> list[SetUpResult]:
        """The same with other steps, on the given code alone."""
        given = self.variants.baseline
        options = {**self._options, "steps": [list(step) for step in steps]}
        answer = self._mutation_run.ask("try_set_up", [given], **options)[given.name]
        account: _SetUpRun = unwrap(read_run(answer, _SetUpRun))
        return account.results

    def require(self, holds: bool, reason: str) -> None:
        """End the test as blocked when something that it needs does not hold.

        Raises:
            WorkerStopped: then.
        """
        if not holds:
            raise WorkerStopped(Verdict.BLOCKED, reason)

    def survivor(self, expected: Sequence[tuple[bool, Any]]) -> str:
        """What is wrong with the first mutant on which the steps still give what is expected; or `""`."""
        for mutant in self.variants.mutants:
            answer = self._answers[mutant.name]
            if isinstance(answer, WorkerStopped):
                raise WorkerStopped(answer.verdict, f"when {mutant.defect}: {answer.reason}", answer.limit)
            if isinstance(answer, _SetUpRun) and any(
                result.steps == list(expected) for result in answer.results
            ):
                return mutant.defect
        return ""
