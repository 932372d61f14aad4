"""From how a test ended to what the learner reads."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.curriculum.model import Limits
from checker.extension import Exposure
from checker.judge.job import TaskJob
from checker.judge.judge import Judge
from checker.report.model import Check, Level, Verdict
from checker.sandbox import Isolation

SOURCE = """
import random

WORD = "word"


class LastCounter:
    def __init__(self):
        self.n = 0

    def add(self, by):
        self.n += by
        return self.n

    def fail(self):
        raise ValueError("no more", 3)


def echo(value):
    print("echo", value)
    return value


def noise():
    return random.SystemRandom().random()
"""

HEAD = """
from hypothesis import strategies as st
from checker.testing import core, edge, given
"""


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    made = Judge(Isolation.AUTO)
    yield made
    made.close()


def judged(
    judge: Judge, folder: Path, test: str, *, source: str = SOURCE, blocked: str = ""
) -> tuple[list[Check], list[str]]:
    tests = folder / "test_1_x.py"
    tests.write_text(HEAD + textwrap.dedent(test), "utf-8")
    job = TaskJob(
        id="0x09-x/1",
        tests=tests,
        files=("x.py",),
        sources={"x.py": source},
        layout={"x.py": source.encode()},
        exposure=Exposure(),
        extensions=("python",),
        data={},
        limits=Limits(wall_seconds=1.0),
        hints=("The task's own hint.",),
        blocked=blocked,
    )
    checks: list[Check] = []
    faults = judge.judge([job], 5, checks.append)
    return checks, faults


def only_check(judge: Judge, folder: Path, test: str, **more: str) -> Check:
    checks, faults = judged(judge, folder, test, **more)
    assert not faults
    (check,) = checks
    return check


def test_passed(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @edge
        def test_echoes(task):
            """What goes in comes out."""
            assert task.call("echo", [1, "a"]) == [1, "a"]
            assert task.printed() == "echo [1, 'a']\\n"
        ''',
    )
    assert check.id == "0x09-x/1/behaviour/echoes"
    assert (check.verdict, check.level, check.title) == (
        Verdict.PASSED,
        Level.EDGE,
        "What goes in comes out.",
    )
    assert check.message == ""


def test_a_failure_tells_what_was_called_what_came_back_and_what_was_expected(
    judge: Judge, tmp_path: Path
) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core(hint="How many are two and three?")
        def test_adds(task):
            """It adds."""
            counter = task.new("LastCounter")
            counter.add(2)
            assert counter.add(3) == 6
        ''',
    )
    assert check.verdict is Verdict.FAILED
    assert check.message.splitlines() == [
        "counter = LastCounter()",
        "counter.add(2)",
        "counter.add(3)   returned 5      expected 6",
        "hint: How many are two and three?",
    ]


def test_a_test_may_say_it_in_its_own_words(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        def test_is_true(task):
            """It is true."""
            assert task.call("echo", 1) is True, "1 is not True"
        ''',
    )
    assert check.message.splitlines() == [
        "1 is not True",
        "echo(1)   returned 1 (int)      expected True (bool)",
        "hint: The task's own hint.",
    ]


def test_many_calls_are_several_to_a_line(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        def test_adds(task):
            """It adds."""
            counter = task.new("LastCounter")
            assert counter.calls([("add", n) for n in range(20)])[-1] == 0
        ''',
    )
    assert "counter = LastCounter(); counter.add(0); counter.add(1); counter.add(2)" in check.message
    assert "; counter.add(18)\ncounter.add(19)" in check.message


def test_an_object_is_made_and_called_in_one_round_trip(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        def test_adds(task):
            """It adds."""
            assert task.new_calls("LastCounter", [("add", 1), ("add", 2)])[-1] == 4
        ''',
    )
    assert check.message.splitlines()[:3] == [
        "counter = LastCounter()",
        "counter.add(1)",
        "counter.add(2)   returned 3      expected 4",
    ]


def test_what_raised_in_one_round_trip_ends_the_transcript(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        def test_adds(task):
            """It adds."""
            task.new_calls("LastCounter", [("add", 1), ("add", None), ("add", 2)])
        ''',
    )
    assert check.verdict is Verdict.ERROR
    first, second, third, raised, *_ = check.message.splitlines()
    assert (first, second, third) == ("counter = LastCounter()", "counter.add(1)", "counter.add(None)")
    assert raised.startswith("this raised TypeError: ")


def test_what_a_helper_beside_the_test_compares_is_told_too(judge: Judge, tmp_path: Path) -> None:
    helper = "def same(left, right):\n    assert left == right\n"
    (tmp_path / "helper_beside.py").write_text(helper)
    check = only_check(
        judge,
        tmp_path,
        '''
        from helper_beside import same

        @core
        def test_echoes(task):
            """It echoes."""
            same(task.call("echo", 1), 2)
        ''',
    )
    assert "echo(1)   returned 1      expected 2" in check.message


def test_of_an_exception_that_goes_on_for_paragraphs_the_first_is_told(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        def test_fails(task):
            """It does not fail."""
            task.call("fail")
        ''',
        source='def fail():\n    raise RuntimeError("Out of\\ncontext.\\n\\nSee the documentation.")\n',
    )
    assert "this raised RuntimeError: Out of context. at line 2 of x.py, in fail" in check.message


@pytest.mark.parametrize("name", ["exit", "quit"])
def test_who_leaves_by_the_names_that_python_has_for_it_is_told_so(
    judge: Judge, tmp_path: Path, name: str
) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        def test_leaves(task):
            """It stays."""
            task.call("leave")
        ''',
        source=f"def leave():\n    {name}(3)\n",
    )
    assert check.verdict is Verdict.ERROR
    assert "this raised SystemExit: 3 at line 2 of x.py, in leave" in check.message


def test_the_smallest_example_is_told_and_no_other(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        @given(n=st.integers(0, 1000))
        def test_is_small(task, n):
            """It stays small."""
            assert task.call("echo", n) < 10
        ''',
    )
    assert check.message.splitlines()[0] == "echo(10)   returned 10      expected less than 10"


def test_an_answer_that_changes_is_told_so(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        seen = []

        @core
        @given(n=st.integers())
        def test_is_the_same(task, n):
            """It is always the same."""
            seen.append(task.call("noise"))
            assert len(seen) != 5
        ''',
    )
    assert check.verdict is Verdict.FAILED
    assert "one result, and then another" in check.message


def test_an_exception_names_the_call_and_the_line(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        def test_fails(task):
            """It does not fail."""
            task.new("LastCounter").fail()
        ''',
    )
    assert check.verdict is Verdict.ERROR
    assert check.message.splitlines()[:3] == [
        "counter = LastCounter()",
        "counter.fail()",
        "this raised ValueError: ('no more', 3) at line 16 of x.py, in fail",
    ]


def test_an_expected_exception_is_data(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        def test_fails(task):
            """It fails as it should."""
            raised = task.new("LastCounter").raised("fail")
            assert raised.type == "ValueError"
            assert raised.args == ("no more", 3)
            assert "Exception" in raised.bases
        ''',
    )
    assert check.verdict is Verdict.PASSED


def test_no_exception_where_one_is_due_fails(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        def test_fails(task):
            """It fails as it should."""
            task.raised("echo", 1)
        ''',
    )
    assert check.verdict is Verdict.FAILED
    assert "should have raised" in check.message


@pytest.mark.parametrize(
    ("call", "says"),
    [
        ('task.call("shout")', "x.py has no 'shout'"),
        ('task.new("LastCounter").sub(1)', "LastCounter has no 'sub'"),
    ],
)
def test_what_is_not_defined_is_named(judge: Judge, tmp_path: Path, call: str, says: str) -> None:
    check = only_check(judge, tmp_path, f'@core\ndef test_it(task):\n    """It is there."""\n    {call}\n')
    assert check.verdict is Verdict.FAILED
    assert says in check.message


def test_a_broken_import_is_told_once_and_stands_for_all(judge: Judge, tmp_path: Path) -> None:
    checks, faults = judged(
        judge,
        tmp_path,
        '''
        @core
        def test_one(task):
            """One."""
            task.get("WORD")

        @core
        def test_two(task):
            """Two."""
            task.get("WORD")
        ''',
        source="import signal\nsignal.pause()\n",
    )
    assert not faults
    assert [check.verdict for check in checks] == [Verdict.TIMEOUT] * 2
    assert checks[0].message == checks[1].message
    assert checks[0].message.startswith("importing x.py: it was still running after 1 seconds")
    assert checks[1].seconds < 0.5


def test_blocked_is_not_run(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '@core\ndef test_it(task):\n    """It is."""\n    task.get("WORD")\n',
        blocked="x.py is not there",
    )
    assert (check.verdict, check.message) == (Verdict.BLOCKED, "x.py is not there")


@pytest.mark.parametrize(
    "body", ["raise KeyError(1)", "task.call('echo', object())", "[][1]", "task.call('echo', 1).upper()"]
)
def test_a_fault_of_the_test_is_undecided(judge: Judge, tmp_path: Path, body: str) -> None:
    test = f'@core\ndef test_it(task):\n    """It is."""\n    {body}\n'
    checks, faults = judged(judge, tmp_path, test)
    assert [check.verdict for check in checks] == [Verdict.UNDECIDED]
    assert len(faults) == 1


def test_an_exception_of_the_test_is_reported_with_file_and_line(judge: Judge, tmp_path: Path) -> None:
    (tmp_path / "helper_of_test.py").write_text("def first(values):\n    return values[0]\n", "utf-8")
    checks, faults = judged(
        judge,
        tmp_path,
        '''
        from helper_of_test import first

        @core
        def test_one(task):
            """One."""
            [][1]

        @core
        def test_two(task):
            """Two."""
            first([])
        ''',
    )
    assert faults == [
        "test_1_x.py:10: IndexError: list index out of range",
        "helper_of_test.py:2: IndexError: list index out of range",
    ]
    assert [check.message for check in checks] == [
        f"the checker could not decide this: {each}" for each in faults
    ]


GOOD_TEST = '''
@core
def test_it(task):
    """It is."""
    assert task.call("echo", 1) == 1
'''
UNUSABLE = [
    ("def broken(:\n", "test_1_x.py:9: SyntaxError: invalid syntax"),
    ("import nothing_there\n", "test_1_x.py:9: ModuleNotFoundError: No module named 'nothing_there'"),
    ("def test_b(task):\n    '''B.'''\n", "test_1_x.py: test_b is neither @core nor @edge"),
    ("@core\ndef test_b(task):\n    pass\n", "test_1_x.py: test_b has no docstring: it is the title"),
]


@pytest.mark.parametrize(("line", "says"), UNUSABLE)
def test_tests_that_cannot_be_used_are_told_with_file_and_line(
    judge: Judge, tmp_path: Path, line: str, says: str
) -> None:
    ((check,), faults) = judged(judge, tmp_path, GOOD_TEST + line)
    assert (check.id, check.verdict) == ("0x09-x/1/behaviour", Verdict.UNDECIDED)
    assert says in check.message
    assert len(faults) == 1


def test_an_operation_that_does_not_exist_is_our_fault(judge: Judge, tmp_path: Path) -> None:
    ((check,), _) = judged(judge, tmp_path, GOOD_TEST.replace('call("echo"', 'ask("ehco"'))
    assert check.verdict is Verdict.UNDECIDED
    assert "no extension has an operation 'ehco'" in check.message


def test_no_worker_is_believed_that_an_operation_does_not_exist(judge: Judge, tmp_path: Path) -> None:
    forget = (
        "import sys\nf = sys._getframe()\n"
        "while f:\n    f.f_globals.get('OPERATIONS', {}).clear()\n    f = f.f_back\n"
    )
    check = only_check(judge, tmp_path, GOOD_TEST, source=forget + SOURCE)
    assert check.verdict is Verdict.TAMPERED


def test_a_worker_that_leaves_after_the_last_line_does_not_pass(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        def test_echoes(task):
            """It echoes."""
            assert task.call("echo", 1) == 1
            import time
            time.sleep(0.3)
        ''',
        # In C, it waits for real time: virtual time stands still while nothing is asked.
        source="import os, threading\nlock = threading.Lock()\nlock.acquire()\n"
        "def leave():\n    lock.acquire(timeout=0.1)\n    os._exit(0)\n"
        "def echo(value):\n    threading.Thread(target=leave).start()\n    return value\n",
    )
    assert check.verdict is Verdict.ERROR


def test_the_same_seed_draws_the_same(judge: Judge, tmp_path: Path) -> None:
    test = '''
        @core
        def test_it(task, rng):
            """It is."""
            assert task.call("echo", rng.random()) == 2
    '''
    assert only_check(judge, tmp_path, test).message == only_check(judge, tmp_path, test).message


def test_after_two_that_do_not_end_the_rest_is_not_begun(judge: Judge, tmp_path: Path) -> None:
    one = '@core\ndef test_{}(task):\n    """It ends."""\n    task.call("wait")\n\n'
    test = "".join(one.format(number) for number in range(5))
    source = "import signal\ndef wait():\n    signal.pause()\n"
    checks, faults = judged(judge, tmp_path, test, source=source)
    assert not faults
    assert [check.verdict for check in checks] == [Verdict.TIMEOUT] * 2 + [Verdict.BLOCKED] * 3


def test_checks_that_fail_slowly_block_no_others(judge: Judge, tmp_path: Path) -> None:
    one = '@core\ndef test_{}(task):\n    """It comes."""\n    time.sleep(0.3)\n    assert {}\n\n'
    claims = ["not task.get('WORD')"] * 5 + ["task.get('WORD')"]
    test = "import time\n" + "".join(one.format(*pair) for pair in enumerate(claims))
    checks, faults = judged(judge, tmp_path, test)
    assert not faults
    assert [check.verdict for check in checks] == [Verdict.FAILED] * 5 + [Verdict.PASSED]


DRAWN = '''
@core
@given(number=st.integers(), text=st.text())
def test_draws(task, number, text):
    """It echoes what was drawn."""
    assert task.call("echo", (number, text)) == (number, text)
'''
KEPT_OF_SETS = """
import hashlib
digest = hashlib.sha256(repr(set("abcdefgh")).encode())


def echo(value):
    digest.update(repr(value).encode())
    raise ValueError(digest.hexdigest())
"""


def test_seed_repeats_what_is_drawn_whatever_is_imported_and_the_order_of_sets(tmp_path: Path) -> None:
    seen = []
    for number in range(2):
        if number:
            exec("import checker.tests.bench")  # a module of ours that has constants of its own
        own = Judge(Isolation.AUTO)
        try:
            check, *_ = judged(own, tmp_path, DRAWN, source=KEPT_OF_SETS)[0]
        finally:
            own.close()
        seen.append(check.message)
    assert seen[0] == seen[1]
    assert "ValueError" in seen[0]


def test_examples_share_workers_by_count(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        seen = []

        @core
        @given(number=st.integers())
        def test_counts(task, number):
            """It counts its calls."""
            seen.append(task.call("count"))
            assert len(seen) < 22, str(seen)
        ''',
        source="calls = []\ndef count():\n    calls.append(1)\n    return len(calls)\n",
    )
    assert "9, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2" in check.message


def test_module_that_polls_a_clock_on_import_gets_on(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        def test_echoes(task):
            """It echoes."""
            assert task.call("echo", 1) == 1
        ''',
        source="import time\nend = time.time() + 5\nwhile time.time() < end:\n    pass\n"
        "def echo(value):\n    return value\n",
    )
    assert check.verdict is Verdict.PASSED, check.message


def test_many_slow_examples_are_no_timeout(judge: Judge, tmp_path: Path) -> None:
    check = only_check(
        judge,
        tmp_path,
        '''
        @core
        @given(number=st.integers())
        def test_echoes(task, number):
            """It echoes every number."""
            assert task.call("echo", number) == number
        ''',
        # Forty times this is twice as long as one worker may take here.
        source="import _thread\nlock = _thread.allocate_lock()\nlock.acquire()\n"
        "def echo(value):\n    lock.acquire(timeout=0.05)\n    return value\n",
    )
    assert check.verdict is Verdict.PASSED, check.message
