"""How the variants are kept apart, and what happens when tests do not come to an end."""

from __future__ import annotations

import json
import marshal
import random
from types import CodeType
from typing import Any

import pytest

from checker.extensions.mutation_testing.obfuscation import CALL_HOOK, obfuscate
from checker.extensions.mutation_testing.suite import Suite, TestRun
from checker.extensions.mutation_testing.worker import code_loader
from checker.judge.exceptions import WorkerStopped
from checker.judge.rpc import frames
from checker.report.model import Verdict
from checker.tests.unit.extensions.mutation_testing.conftest import MUTANTS, OTHER, SUMS, Bench, variants

GOOD = "self.assertEqual(total([1, 2]), 3)"


def messages(suite: Suite) -> list[str]:
    """What the one test said, on each variant."""
    plan = variants("TestSums.test_total")
    return [suite.result_on(variant).rows[0].message for variant in (*plan.correct, *plan.mutants)]


def test_nothing_but_a_call_tells_the_variants_apart(bench: Bench) -> None:
    suite = bench.body(
        """
        import os, sys, time
        status = os.stat('sums.py')
        told = [
            status.st_size, status.st_mode, sums.__doc__, sums.__name__, sums.__package__,
            total.__doc__, total.__name__, total.__qualname__, total.__defaults__, total.__annotations__,
            sorted(vars(sums)), sorted(os.listdir('.')), sorted(os.listdir('/tmp')), sorted(sys.modules),
            sys.argv, sorted(os.environ), time.time(), [type(finder).__name__ for finder in sys.meta_path],
        ]
        self.fail(repr(told))
        """
    )
    told = messages(suite)
    assert len(told[0]) > 400
    assert len(set(told)) == 1


def test_what_was_sent_is_not_to_be_found(bench: Bench) -> None:
    """Neither in the frames of those who called, nor where modules come from."""
    suite = bench.body(
        """
        import inspect, sys
        seen = []
        frame = getattr(inspect, 'current' + 'frame')()
        while frame:
            seen.append(repr(getattr(frame, 'f_' + 'locals')))
            frame = getattr(frame, 'f_' + 'back')
        seen += [repr(vars(finder)) for finder in sys.meta_path if hasattr(finder, '__dict__')]
        self.fail('found' if any('Add up.' in text for text in seen) else f'{len(seen) > 5}')
        """
    )
    assert {message.split()[0] for message in messages(suite)} == {"True"}


def test_code_says_nothing_of_where_it_stands_and_is_never_the_same() -> None:
    codes = [
        code_loader._with_constants(
            marshal.loads(obfuscate("sums", text, random.Random(seed))), "/somewhere/sums.py", {}
        )
        for seed in (1, 2)
        for text in (SUMS, OTHER)
    ]
    bodies = set()
    for code in codes:
        functions = [const for const in code.co_consts if isinstance(const, CodeType)]
        total = next(function for function in functions if function.co_name == "total")
        assert {line for each in (code, *functions) for _, _, line in each.co_lines()} <= {0, 1}
        assert {each.co_filename for each in functions} == {"/somewhere/sums.py"}
        assert total.co_consts[0] == "Add up."
        bodies.add((total.co_code, total.co_varnames))
    assert len(bodies) == 4


def test_the_order_is_drawn_from_the_seed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    orders = []
    for seed in (1, 1, 2, 3):
        run = bench.mutation_run("", "TestSums", seed=seed)
        order: list[str] = []
        monkeypatch.setattr(run, "_ask", lambda variant, *_, order=order: order.append(variant.name))
        run.ask("run_tests")
        orders.append(tuple(order))
    assert orders[0] == orders[1]
    assert len(set(orders)) > 1
    assert all(len(set(order)) == 3 + len(MUTANTS) for order in orders)


def test_a_question_is_put_once(bench: Bench) -> None:
    run = bench.mutation_run("import unittest\n", "TestSums")
    assert run.ask("run_tests") is run.ask("run_tests")
    assert bench.workers == 1


LEFT_BEHIND = {
    "nothing": ("", 1),
    "a file": ("open('count', 'a').write('x')", 6),
    "a changed file": ("os.utime('sums.py', (0, 0))", 6),
    "a file elsewhere": ("open('/dev/shm/count', 'a').write('x')", 6),
    "a folder": ("os.mkdir('/tmp/seen')", 6),
    "a process": (
        "if os.fork() == 0:\n    os.setsid()\n    os.fork() or threading.Event().wait(60)\n    os._exit(0)",
        6,
    ),
}


@pytest.mark.parametrize("what", LEFT_BEHIND)
def test_a_run_that_leaves_something_behind_ends_its_worker(bench: Bench, what: str) -> None:
    body, workers = LEFT_BEHIND[what]
    suite = bench.body(f"import os, threading\n{body}\n{GOOD}")
    suite.assert_passes()
    suite.assert_notices()
    assert bench.workers == workers


def test_no_run_knows_how_many_there_were(bench: Bench) -> None:
    suite = bench.body(
        """
        import glob, os
        seen = glob.glob('/tmp/**', recursive=True) + glob.glob('/dev/shm/*')
        open('/tmp/mark', 'a').write('x')
        open('/dev/shm/mark', 'a').write('x')
        self.fail(f'{len(seen)}')
        """
    )
    assert len(set(messages(suite))) == 1


REACHING = [
    "os.listdir(f'/proc/{os.getppid()}/fd')",
    "os.readlink(f'/proc/{os.getppid()}/cwd')",
    "os.open('/runtime/checker/worker/server.py', os.O_WRONLY)",
]


@pytest.mark.parametrize("body", REACHING)
def test_a_run_cannot_reach_into_the_process_that_started_it(bench: Bench, body: str) -> None:
    suite = bench.body(f"import os\nself.assertRaises(OSError, lambda: {body})\n{GOOD}")
    suite.assert_passes()
    suite.assert_notices()


ENDING = [
    ("os._exit(0)", Verdict.ERROR, "the tests ended the program themselves, with exit status 0"),
    ("os._exit(7)", Verdict.ERROR, "the tests ended the program themselves, with exit status 7"),
    ("os.abort()", Verdict.ERROR, "signal 6 ended the program while the tests ran"),
    ("while True: pass", Verdict.TIMEOUT, "it used more than 1 seconds of processor time"),
    ("threading.Event().wait()", Verdict.TIMEOUT, "it was still running after 4 seconds"),
    ("os.kill(os.getppid(), 9)", Verdict.ERROR, ""),
    ("os.write(1, b'x' * (2 << 20))", Verdict.OUTPUT, "it printed more than 1 MB"),
]


@pytest.mark.parametrize(("body", "verdict", "reason"), ENDING)
def test_tests_that_do_not_come_to_an_end_get_a_verdict(
    bench: Bench, body: str, verdict: Verdict, reason: str
) -> None:
    suite = bench.body(f"import os, threading\n{GOOD}\n{body}")
    with pytest.raises(WorkerStopped) as stopped:
        suite.assert_runs()
    assert stopped.value.verdict is verdict
    assert stopped.value.reason.startswith(reason)


def test_ending_the_program_on_wrong_code_is_no_noticing(bench: Bench) -> None:
    suite = bench.body("import os\nif total([1, 2]) != 3:\n    os._exit(1)")
    suite.assert_passes()
    with pytest.raises(WorkerStopped) as stopped:
        suite.assert_notices()
    assert stopped.value.verdict is Verdict.ERROR
    assert stopped.value.reason == (
        "when total is none: the tests ended the program themselves, with exit status 1"
    )


def account(**changes: Any) -> dict[str, Any]:
    return {"rows": [], "introspection": "", "classes": [], "methods": {}, **changes}


FORGED = [
    b"",
    b"{}",
    b"[]",
    b'{"ok": 1}',
    b'{"ok": null, "ok": null}',
    b'{"nothing": null}',
    json.dumps({"ok": {"dict": [["rows", {"ref": [0, "x", True]}]]}}).encode(),
    json.dumps({"raised": {"type": 3}}).encode(),
    b"\xff\xfe",
]


@pytest.mark.parametrize("said", FORGED)
def test_an_account_that_is_none_of_ours_is_tampered_with(bench: Bench, said: bytes) -> None:
    data = frames.HEAD.pack(len(said)) + said
    suite = bench.body(
        "import os\n"
        "for number in range(3, 256):\n"
        "    try:\n"
        f"        os.write(number, {data!r})\n"
        "    except OSError:\n"
        "        pass\n"
        "os._exit(0)"
    )
    with pytest.raises(WorkerStopped) as stopped:
        suite.assert_runs()
    assert stopped.value.verdict is (Verdict.TAMPERED if said else Verdict.ERROR)


def test_a_forged_account_gains_nothing(bench: Bench) -> None:
    """It says on wrong code what it says on right code: it cannot know the difference."""
    row = {
        "test": "TestSums.test_total",
        "name": "test_total",
        "outcome": "passed",
        "message": "",
        "calls": [],
        "patches": [],
        "network": [],
    }
    pairs = [[key, {"dict": []} if value == {} else value] for key, value in account().items()]
    pairs[0][1] = [{"dict": [[key, value] for key, value in row.items()]}]
    said = json.dumps({"ok": {"dict": pairs}}).encode()
    data = frames.HEAD.pack(len(said)) + said
    suite = bench.body(
        "import os\n"
        "for number in range(3, 256):\n"
        "    try:\n"
        f"        os.write(number, {data!r})\n"
        "    except OSError:\n"
        "        pass\n"
        "os._exit(0)"
    )
    assert isinstance(suite.baseline, TestRun)
    suite.assert_passes()
    with pytest.raises(AssertionError):
        suite.assert_notices()


def test_judge_and_worker_agree_on_the_constant_for_the_call_hook() -> None:
    assert CALL_HOOK == code_loader.CALL_HOOK
