"""What a behaviour test holds of tests that a learner wrote: `suite`.

They are right when they pass on right code, however it is written, and fail on
wrong code. Every claim here is about the learner's tests of one task alone.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cached_property
from typing import Any, ClassVar, Literal

import msgspec

from checker.extensions.mutation_testing import test_source
from checker.extensions.mutation_testing.experiment import MutationRun
from checker.extensions.mutation_testing.variants import Variant
from checker.judge.exceptions import CheckFailure, WorkerStopped
from checker.judge.feedback.transcript import call_text, cut
from checker.report.model import Level, Verdict

_ODD = {
    "skipped": "is skipped, and tests nothing",
    "expected failure": "is marked as an expected failure: nobody would notice when it fails",
    "unexpected success": "is marked as an expected failure, and does not fail",
}


class Call(msgspec.Struct, frozen=True, forbid_unknown_fields=True, array_like=True):
    """A call of a given function, while a test ran.

    Attributes:
        function: its qualified name.
        args: without `self`; lists stand for tuples too, and the type's name
            in angle brackets for what is not plain data.
        patches: the names of what was replaced at that moment, by whatever
            means; `requests.*` where that is a whole module.
    """

    function: str
    args: list[Any]
    patches: list[str]


class TestCaseResult(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One test that ran: a method, or one row of a parameterized one.

    Attributes:
        test: the test of the task that it belongs to.
        subtests: how many `subTest` it had.
        patches: everything that was patched meanwhile.
        network: calls that would have gone to the network.
    """

    test: str
    name: str
    outcome: Literal["passed", "failed", "error", "skipped", "expected failure", "unexpected success"]
    message: str
    calls: list[Call]
    patches: list[str]
    network: list[str]
    subtests: int = 0
    seconds: float = 0.0

    @property
    def fails(self) -> bool:
        """Whether a runner would report it."""
        return self.outcome in ("failed", "error")

    @property
    def shown(self) -> str:
        """Its name, for messages."""
        return f"`{cut(self.name, 100)}`"


class TestRun(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One run of the tests, as the worker reports it.

    Attributes:
        rows: a result for each test that ran.
        introspection: how the tests looked at the code; empty when they did not.
        classes: the names of all classes of the file.
        methods: of each test of the task, the methods that its class has.
        left: the names of what was replaced still when all of it was over.
    """

    __test__: ClassVar[bool] = False  # for pytest, which collects classes by such names

    rows: list[TestCaseResult]
    introspection: str
    classes: list[str]
    methods: dict[str, list[str]]
    left: list[str] = []

    @property
    def outcomes(self) -> list[tuple[str, str]]:
        """The outcome of each row, in order."""
        return [(row.name, row.outcome) for row in self.rows]


class Suite:
    """A learner's tests of one task, tried on right and on wrong code."""

    def __init__(
        self, mutation_run: MutationRun, tree: ast.Module, helpers: Mapping[str, ast.Module] | None = None
    ) -> None:
        """Look at tests.

        Args:
            mutation_run: runs them.
            tree: the learner's file, parsed by the judge.
            helpers: modules of the learner's own that it may import, likewise, by path.
        """
        self._mutation_run = mutation_run
        self.tree = tree
        self._helpers = helpers or {}
        self._variants = mutation_run.variants
        self.file = mutation_run.file
        self.methods = mutation_run.variants.methods

    @cached_property
    def _answers(self) -> dict[str, Any]:
        return {
            name: read_run(answer, TestRun) for name, answer in self._mutation_run.ask("run_tests").items()
        }

    def result_on(self, variant: Variant) -> TestRun:
        """The results of the tests on one variant.

        Raises:
            WorkerStopped, SubmissionRaised: when they did not come to an end.
        """
        account: TestRun = unwrap(self._answers[variant.name])
        return account

    @property
    def baseline(self) -> TestRun:
        """The results of the tests on the code that learners have."""
        return self.result_on(self._variants.baseline)

    def assert_runs(self) -> None:
        """The tests are there by their names, run, and skip nothing.

        Raises:
            AssertionError: with the sentence for the learner, like all below.
        """
        fault = self._introspection() or self._missing_test() or self._odd_outcome()
        assert not fault, fault

    def assert_tries(self, function: str, *inputs: Sequence[Any]) -> None:
        """The tests call a given function with each of these inputs.

        Args:
            function: its qualified name: `get_json`, `Client.__init__`.
            inputs: its arguments, without `self`.
        """
        self.require_run()
        self.assert_reaches(function)
        tried = [call.args for row in self.baseline.rows for call in row.calls if call.function == function]
        for args in inputs:
            if _as_lists(args) not in tried:
                shown = call_text(_label(function), tuple(args), {})
                raise AssertionError(
                    f"The task names {shown} among the inputs, and no test of yours calls it."
                )

    def assert_reaches(self, function: str, known_as: str = "") -> None:
        """The tests call a given function itself, and not a mock in its place.

        Args:
            function: its qualified name.
            known_as: what learners know it as, when that is not its name.
        """
        self.require_run()
        rows = self.baseline.rows
        if any(call.function == function for row in rows for call in row.calls):
            return
        name = function.removesuffix(".__init__").rpartition(".")[2]
        patched = [patch for row in rows for patch in row.patches if patch.rpartition(".")[2] == name]
        if patched:
            raise AssertionError(
                f"Your test replaces the very thing that it tests: it patches {cut(patched[0], 100)}, "
                f"so `{_label(function)}` of {self._target_names} never runs."
            )
        never = test_source.never_done(self.tree, self.methods, called=False)
        if never:
            raise AssertionError(never)
        if known_as:
            raise AssertionError(f"Your test never comes to look at {known_as}, with {self._target_names}.")
        raise AssertionError(f"Your test never comes to call `{_label(function)}` of {self._target_names}.")

    def assert_rows(self, number: int) -> None:
        """The test is several: one for each input."""
        self.require_run()
        for method in self.methods:
            rows = [row for row in self.baseline.rows if row.test == method]
            if len(rows) < number:
                runs = "once" if len(rows) == 1 else f"{len(rows)} times"
                raise AssertionError(
                    f"`{method}` runs {runs}: the task asks for {number} tests, one for each input, "
                    "made with parameterized.expand."
                )

    def assert_patches(self, target: str, *, during: str, known_as: str = "") -> None:
        """Something is replaced whenever a given function runs, by `patch` or otherwise.

        Args:
            target: as in `requests.get`; the end of the name is enough.
            during: the function's qualified name.
            known_as: what learners know it as, when that is not its name.
        """
        self.assert_reaches(during, known_as)
        for row in self.baseline.rows:
            for call in row.calls:
                if call.function == during and not any(
                    _matches_target(patch, target) for patch in call.patches
                ):
                    others = [
                        patch for patch in dict.fromkeys(call.patches) if not _matches_target(patch, target)
                    ]
                    suffix = f" (patched there: {cut(', '.join(others), 200)})" if others else ""
                    raise AssertionError(
                        f"`{target}` is not patched while {known_as or f'`{_label(during)}`'} runs "
                        f"in {row.shown}{suffix}."
                    )

    def assert_whole(self, during: str) -> None:
        """No function, class or name of the given files is replaced whenever a given function runs.

        What they import may be: `utils.requests`, say.

        Args:
            during: the function's qualified name.
        """
        self.assert_reaches(during)
        trees = {name: ast.parse(text) for name, text in self._variants.baseline.texts.items()}
        modules = {name.removesuffix(".py"): _imports(tree) for name, tree in trees.items()}
        for row in self.baseline.rows:
            for call in row.calls:
                for patch in call.patches if call.function == during else ():
                    module, _, rest = patch.partition(".")
                    if module in modules and rest not in modules[module]:
                        raise AssertionError(
                            f"`{cut(patch, 100)}` is patched while `{_label(during)}` runs in {row.shown}: "
                            "an integration test takes the program as a whole."
                        )

    def assert_passes(self) -> None:
        """The tests pass on right code, each time, however it is written, and ask no network."""
        self.require_run()
        fault = self._network() or self._failure() or self._flakiness() or self._dependence()
        assert not fault, fault

    def assert_undoes(self) -> None:
        """What the tests replace is what it was when they are over."""
        self.require_run()
        left = self.baseline.left
        if left:
            raise AssertionError(
                f"When your test is over, `{cut(left[0], 100)}` is still replaced: tests that run after it "
                "would meet the mock."
            )

    def assert_notices(self, level: Level = Level.CORE, *names: str) -> None:
        """The tests fail on each mutant of this level.

        Args:
            level: of the mutants.
            names: of these alone, where some are given.
        """
        self.require_run()
        self._require(self.assert_passes, "the tests have to pass on right code first")
        survivors = [mutant for mutant in self._variants.mutants if self._survives(mutant)]
        survivors_of_level = [mutant for mutant in survivors if mutant.level is level]
        survivors_of_level = [mutant for mutant in survivors_of_level if not names or mutant.name in names]
        if not survivors_of_level:
            return
        message = self._survivor(survivors_of_level[0], len(survivors))
        line = test_source.unreached(self.tree, self.methods, self._tested)
        if line:
            unreached = f"Line {line} never runs: the call above it has raised already."
            raise CheckFailure(f"{unreached}\n{message}", shows_calls=True)
        raise AssertionError(message)

    @property
    def _tested(self) -> frozenset[str]:
        """The names of what the given files define."""
        trees = [ast.parse(self._variants.baseline.texts[name]) for name in self._variants.targets]
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        return frozenset(node.name for tree in trees for node in ast.walk(tree) if isinstance(node, kinds))

    @property
    def _target_names(self) -> str:
        return " and ".join(self._variants.targets)

    def require_run(self) -> None:
        """End the check as blocked when the tests are not there: another check reports that.

        Raises:
            WorkerStopped: then.
        """
        self._require(self.assert_runs, "the tests have to be there first, and to be tests")

    def _require(self, claim: Callable[[], None], reason: str) -> None:
        try:
            claim()
        except AssertionError as error:
            raise WorkerStopped(Verdict.BLOCKED, reason) from error

    def _missing_test(self) -> str:
        """What is not there, and what is that looks like it."""
        for method in self.methods:
            if any(row.test == method for row in self.baseline.rows):
                continue
            class_name, _, name = method.partition(".")
            if class_name not in self.baseline.classes:
                like = _suggestion(class_name, self.baseline.classes)
                return f"There is no class `{class_name}` in {self.file}{like}."
            known = self.baseline.methods.get(method, [])
            if name not in known:
                return f"`{class_name}` has no method `{name}`{_suggestion(name, known)}."
            return f"`{method}` is there, and no runner runs it."
        return ""

    def _odd_outcome(self) -> str:
        for row in self.baseline.rows:
            if row.outcome in _ODD:
                reason = f" ({cut(row.message, 100)})" if row.message and row.outcome == "skipped" else ""
                return f"{row.shown} {_ODD[row.outcome]}{reason}."
        return ""

    def _introspection(self) -> str:
        """How the tests look at the code, as a sentence; empty when they do not."""
        description = test_source.introspection(self.tree, self.methods)
        for name, tree in self._helpers.items():
            helper_description = test_source.introspection(tree, self.methods)
            description = description or (f"in {name}, {helper_description}" if helper_description else "")
        if not description:
            answers = self._answers.values()
            introspection = [a.introspection for a in answers if isinstance(a, TestRun) and a.introspection]
            description = f"it uses {introspection[0]}" if introspection else ""
        return introspection_message(description, self._target_names) if description else ""

    def _network(self) -> str:
        for variant in self._variants.correct:
            for row in self.result_on(variant).rows:
                for call in row.network:
                    return f"{cut(call, 200)} was not mocked, in {row.shown}: a test asks no network."
        return ""

    def _failure(self) -> str:
        """How the tests fail on the code that learners have: each time."""
        first, again = self.baseline, self.result_on(self._variants.baseline_repeat)
        if first.outcomes != again.outcomes:
            return ""
        for row in first.rows:
            if row.fails:
                idle = test_source.idle_assertions(self.tree, self.methods)
                message = f"{row.shown} fails, and {self._target_names} is right: {cut(row.message, 400)}"
                return f"{message}\n{idle}" if idle else message
        return ""

    def _flakiness(self) -> str:
        first, again = self.baseline, self.result_on(self._variants.baseline_repeat)
        return "" if first.outcomes == again.outcomes else self._flaky(first, again)

    def _flaky(self, *accounts: TestRun) -> str:
        rows = [row for account in accounts for row in account.rows if row.fails]
        subject = rows[0].shown if rows else "One of your tests"
        detail = f" ({cut(rows[0].message, 300)})" if rows else ""
        return (
            f"{subject} passes in one run and fails in the next{detail}, and nothing was changed in between."
        )

    def _dependence(self) -> str:
        other = self._variants.alternative
        account = self.result_on(other)
        for row in account.rows:
            if row.outcome != "passed":
                for once_more in self._run_again(other):
                    if once_more.outcomes != account.outcomes:
                        return self._flaky(account, once_more)
                return (
                    f"{row.shown} passes with the {self._target_names} you were given, and fails with "
                    "another right answer: it depends on how the code is written. "
                    f"There it says: {cut(row.message, 300)}"
                )
        return ""

    def _run_again(self, variant: Variant) -> Iterator[TestRun]:
        """A few runs more, so that what passes by chance is not taken for something else."""
        for others in range(1, 4):
            among = [variant, *[self._variants.baseline] * others]
            answer = self._mutation_run.ask("run_tests", among)[variant.name]
            yield unwrap(read_run(answer, TestRun))

    def _survives(self, mutant: Variant) -> bool:
        answer = self._answers[mutant.name]
        if isinstance(answer, WorkerStopped):
            raise WorkerStopped(answer.verdict, f"when {mutant.defect}: {answer.reason}", answer.limit)
        return isinstance(answer, TestRun) and not any(row.fails for row in answer.rows)

    def _survivor(self, mutant: Variant, survivors: int) -> str:
        tests = "Your test still passes" if len(self.methods) == 1 else "Your tests still pass"
        message = f"{tests} when {mutant.defect}."
        idle = test_source.idle_assertions(self.tree, self.methods)
        if idle:
            return f"{idle}\n{message}"
        called = any(row.calls for row in self.baseline.rows)
        never = test_source.never_done(self.tree, self.methods, called)
        if never:
            return f"{never}\n{message}"
        if not test_source.asserts(self.tree, self.methods):
            return f"`{self.methods[0]}` asserts nothing. {message}"
        if survivors == len(self._variants.mutants):
            return f"{tests} whatever happens: for example, when {mutant.defect}."
        return message


def introspection_message(description: str, targets: str) -> str:
    """The sentence for tests that look at how the code is written."""
    return (
        f"Your test looks at how {targets} is written: {cut(description, 120)}. A test calls what it tests, "
        "and looks at what comes of it."
    )


def read_run(answer: Any, kind: type[Any]) -> Any:
    """A worker's report, read strictly; a `WorkerStopped` when it is malformed."""
    if isinstance(answer, BaseException):
        return answer
    try:
        return msgspec.convert(answer, kind)
    except (msgspec.ValidationError, TypeError, ValueError, RecursionError):
        return WorkerStopped(Verdict.TAMPERED, "its account of the tests is not one of ours")


def unwrap(answer: Any) -> Any:
    """The report itself.

    Raises:
        WorkerStopped, SubmissionRaised: when it is one of these instead.
    """
    if isinstance(answer, BaseException):
        raise answer
    return answer


def _imports(tree: ast.Module) -> frozenset[str]:
    """Names of whole modules that a file imports."""
    aliases = [alias for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    return frozenset(alias.asname or alias.name for alias in aliases)


def _matches_target(patch: str, target: str) -> bool:
    if patch.endswith(".*"):
        return patch[:-2] == target.rpartition(".")[0]
    return patch == target or patch.endswith(f".{target}")


def _label(function: str) -> str:
    return function.removesuffix(".__init__")


def _as_lists(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_as_lists(item) for item in value]
    if isinstance(value, dict):
        return {key: _as_lists(item) for key, item in value.items()}
    return value


def _suggestion(name: str, others: Iterable[str]) -> str:
    """`; there is `that``, when one of the others may be meant."""
    lower = {other.lower(): other for other in others}
    matches = get_close_matches(name.lower(), lower, n=1, cutoff=0.75)
    return f"; there is `{cut(lower[matches[0]], 80)}`" if matches else ""
