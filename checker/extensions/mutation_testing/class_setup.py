"""What a behaviour test holds of a class whose set-up a learner wrote: `SetUp`.

Some tasks ask for `setUpClass` and `tearDownClass` and not yet for a test: what
they set up is tried instead, by steps that the judge names, on right and on
wrong code.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import msgspec

from checker.extensions.mutation_testing.experiment import Trial
from checker.extensions.mutation_testing.suite import prying_told, read_account, settled
from checker.extensions.mutation_testing.variants import Variant
from checker.judge.exceptions import WorkerStopped
from checker.report.model import Verdict


class Made(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A class of the learner's, and what came of setting it up and down again.

    Attributes:
        is_test_case: whether it is a `unittest.TestCase`.
        own: which of `setUpClass` and `tearDownClass` it has.
        attributes: those that were asked for, before it was set up.
        error: what was raised, in words; empty when nothing was.
        steps: of each, whether it came to an end, and what came of it.
        after: the names of what the class has once it is set up.
        patches: what was patched.
        replaced: whether the name in question stood for something else then.
        restored: whether it stood for the same again in the end.
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


class _Account(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    made: list[Made]
    looked: str
    classes: list[str]


class SetUp:
    """A class of the learner's, set up on right and on wrong code, with something done in between."""

    def __init__(
        self, trial: Trial, *, reads: Sequence[str], steps: Sequence[Sequence[Any]], replaced: str
    ) -> None:
        """Prepare; nothing runs before it is needed.

        Args:
            trial: runs it.
            reads: attributes to read.
            steps: what to do; see `try_set_up` in the worker's operations.
            replaced: a name that setting up is to replace: `requests.get`.
        """
        self._trial = trial
        self.variants = trial.variants
        self.file = trial.file
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
        answers = self._trial.ask("try_set_up", **self._options)
        return {name: read_account(answer, _Account) for name, answer in answers.items()}

    def of(self, variant: Variant) -> list[Made]:
        """The classes made, on one variant; none when there is no class of that name.

        Raises:
            WorkerStopped, SubmissionRaised: when it did not come to an end.
            AssertionError: when it looked at how the code is written.
        """
        account: _Account = settled(self._answers[variant.name])
        if account.looked:
            raise AssertionError(prying_told(f"it uses {account.looked}", " and ".join(self.variants.of)))
        return account.made

    def once(self, *steps: Sequence[Any]) -> list[Made]:
        """The same with other steps, on the given code alone."""
        given = self.variants.given
        options = {**self._options, "steps": [list(step) for step in steps]}
        answer = self._trial.ask("try_set_up", [given], **options)[given.name]
        account: _Account = settled(read_account(answer, _Account))
        return account.made

    def need(self, holds: bool, reason: str) -> None:
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
                raise WorkerStopped(answer.verdict, f"when {mutant.says}: {answer.reason}", answer.limit)
            if isinstance(answer, _Account) and any(made.steps == list(expected) for made in answer.made):
                return mutant.says
        return ""
