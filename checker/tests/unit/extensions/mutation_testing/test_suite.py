"""What is said of good and of inadequate tests."""

from __future__ import annotations

import pytest

from checker.judge.exceptions import SubmissionRaised, WorkerStopped
from checker.report.model import Level, Verdict
from checker.tests.unit.extensions.mutation_testing.conftest import Bench, fault

GOOD = "self.assertEqual(total([1, 2]), 3)"

STYLES = {
    "subtests": """
        import unittest
        from sums import total

        class TestSums(unittest.TestCase):
            def test_total(self):
                for numbers, expected in (([], 0), ([1, 2], 3)):
                    with self.subTest(numbers):
                        self.assertEqual(total(numbers), expected)
    """,
    "parameterized": """
        import unittest
        from parameterized import parameterized
        from sums import total

        class TestSums(unittest.TestCase):
            @parameterized.expand([([], 0), ([1, 2], 3)])
            def test_total(self, numbers, expected):
                self.assertEqual(total(numbers), expected)
    """,
    "parameterized by other names": """
        import unittest
        from parameterized import parameterized
        from sums import total

        class TestSums(unittest.TestCase):
            @parameterized.expand([([], 0), ([1, 2], 3)], name_func=lambda f, n, p: f"test_case_{n}")
            def test_total(self, numbers, expected):
                self.assertEqual(total(numbers), expected)
    """,
    "parameterized_class": """
        import unittest
        from parameterized import parameterized_class
        from sums import total

        @parameterized_class(("numbers", "expected"), [([], 0), ([1, 2], 3)])
        class TestSums(unittest.TestCase):
            def test_total(self):
                self.assertEqual(total(self.numbers), self.expected)
    """,
    "inherited": """
        import unittest
        import sums

        class Base(unittest.TestCase):
            def test_total(self):
                self.assertEqual(sums.total([1, 2]), 3)

        class TestSums(Base):
            pass
    """,
    "set-up": """
        import unittest, sums

        def setUpModule():
            global numbers
            numbers = []

        class TestSums(unittest.TestCase):
            @classmethod
            def setUpClass(cls):
                numbers.append(1)

            def setUp(self):
                numbers.append(2)
                self.addCleanup(numbers.clear)

            def test_total(self):
                self.assertEqual(sums.total(numbers), 3)
    """,
    "async": """
        import unittest
        from sums import total

        class TestSums(unittest.IsolatedAsyncioTestCase):
            async def test_total(self):
                self.assertEqual(total([1, 2]), 3)
    """,
    "pytest": """
        import pytest
        from sums import total

        class TestSums:
            @pytest.fixture(autouse=True)
            def numbers(self, monkeypatch, tmp_path):
                monkeypatch.setenv("NUMBERS", "1 2")
                return [1, 2]

            @pytest.mark.parametrize("expected", [3, 3.0])
            def test_total(self, numbers, expected):
                found = total(numbers)
                assert found == expected
                with pytest.raises(TypeError):
                    total(3)
    """,
}


@pytest.mark.parametrize("style", STYLES)
def test_every_style_that_tests_is_right(bench: Bench, style: str) -> None:
    suite = bench.suite(STYLES[style])
    suite.assert_runs()
    suite.assert_reaches("total")
    suite.assert_passes()
    suite.assert_notices()
    suite.assert_notices(Level.EDGE)


def test_rows_are_told_apart(bench: Bench) -> None:
    suite = bench.suite(STYLES["parameterized"])
    assert [(row.name, row.outcome) for row in suite.baseline.rows] == [
        ("test_total_0", "passed"),
        ("test_total_1", "passed"),
    ]
    assert [row.calls[0].args for row in suite.baseline.rows] == [[[]], [[1, 2]]]
    suite.assert_rows(2)
    suite.assert_tries("total", [[]], [(1, 2)])
    assert "names total([7]) among the inputs" in fault(lambda: suite.assert_tries("total", [[7]]))
    assert "runs 2 times: the task asks for 3 tests" in fault(lambda: suite.assert_rows(3))


def test_subtests_are_no_rows(bench: Bench) -> None:
    suite = bench.suite(STYLES["subtests"])
    assert [row.subtests for row in suite.baseline.rows] == [2]
    assert "runs once" in fault(lambda: suite.assert_rows(2))


INADEQUATE = [
    ("total([1, 2])", "`TestSums.test_total` asserts nothing. Your test still passes when total is none."),
    ("self.assertTrue(True)", "Your test still passes whatever happens: for example, when total is none."),
    ("self.assertIsNotNone(total([1, 2]))", "Your test still passes when total starts at 1."),
    (
        "m = Mock(); m(total([1]))\nm.assert_called_once",
        "Line 10: `assert_called_once` without parentheses is not called, and asserts nothing.\n"
        "Your test still passes when total is none.",
    ),
    (
        "m = Mock(); m(total([1]))\nm.called_once_with(1)",
        "Line 10: `called_once_with` is no assertion; there is `assert_called_once_with`.",
    ),
]


@pytest.mark.parametrize(("body", "said"), INADEQUATE)
def test_the_simplest_survivor_is_told(bench: Bench, body: str, said: str) -> None:
    suite = bench.body(body)
    suite.assert_passes()
    assert fault(suite.assert_notices).startswith(said)


UNREACHED = [
    ("with self.assertRaises(TypeError) as caught:\n    total(3)\n    self.assertIn('int', str(caught))", 11),
    ("with self.assertRaises(TypeError):\n    sums.total(3)\n    assert 1 == 2", 11),
    ("with self.assertRaises(TypeError):\n    self.assertEqual(total(3), 3)", 0),
    ("with self.assertRaises(TypeError):\n    pass; self.assertEqual(1, 1); total(3)", 0),
    ("with self.assertRaises(TypeError) as caught:\n    total(3)\nself.assertTrue(str(caught))", 0),
    ("with patch('sums.fetch'):\n    total([3])\n    assert 1 == 1", 0),
]


@pytest.mark.parametrize(("body", "line"), UNREACHED)
def test_an_assertion_behind_what_raises_is_told(bench: Bench, body: str, line: int) -> None:
    suite = bench.body(body)
    suite.assert_passes()
    said = fault(suite.assert_notices)
    assert ("never runs" in said) == bool(line)
    if line:
        assert said.startswith(f"Line {line} never runs: the call above it has raised already.\nYour test")


def test_survivors_of_one_level_cost_nothing_at_the_other(bench: Bench) -> None:
    suite = bench.body("self.assertEqual(str(total([1, 2])), '3')")
    suite.assert_notices()
    assert fault(lambda: suite.assert_notices(Level.EDGE)) == "Your test still passes when total is text."


NOT_THERE = [
    (
        "class TestSum(unittest.TestCase): pass",
        "There is no class `TestSums` in test_sums.py; there is `TestSum`.",
    ),
    ("x = 1", "There is no class `TestSums` in test_sums.py."),
    ("class TestSums(unittest.TestCase): pass", "`TestSums` has no method `test_total`."),
    (
        "class TestSums(unittest.TestCase):\n def test_totals(self): pass",
        "`TestSums` has no method `test_total`; there is `test_totals`.",
    ),
    (
        "class TestSums(unittest.TestCase):\n @unittest.skip('no time')\n def test_total(self): pass",
        "`test_total` is skipped, and tests nothing (no time).",
    ),
    (
        "class TestSums(unittest.TestCase):\n def test_total(self): self.skipTest('now')",
        "`test_total` is skipped, and tests nothing (now).",
    ),
    (
        "class TestSums(unittest.TestCase):\n @unittest.expectedFailure\n def test_total(self): assert 0",
        "`test_total` is marked as an expected failure: nobody would notice when it fails.",
    ),
    (
        "class TestSums(unittest.TestCase):\n @unittest.expectedFailure\n def test_total(self): pass",
        "`test_total` is marked as an expected failure, and does not fail.",
    ),
    (
        "import pytest\nclass TestSums:\n @pytest.mark.xfail\n def test_total(self): assert 0",
        "`test_total` is marked as an expected failure: nobody would notice when it fails.",
    ),
    (
        "import pytest\nclass TestSums:\n @pytest.mark.skip\n def test_total(self): pass",
        "`test_total` is skipped, and tests nothing",
    ),
]


@pytest.mark.parametrize(("text", "said"), NOT_THERE)
def test_tests_that_do_not_run_are_told_apart(bench: Bench, text: str, said: str) -> None:
    suite = bench.suite(f"import unittest\n{text}\n")
    assert fault(suite.assert_runs).startswith(said)
    with pytest.raises(WorkerStopped) as stopped:
        suite.assert_notices()
    assert stopped.value.verdict is Verdict.BLOCKED


FAILING = [
    ("self.fail('always')", "", "`test_total` fails, and sums.py is right: always (line 9)"),
    (
        "total(3)",
        "",
        "`test_total` fails, and sums.py is right: TypeError: 'int' object is not iterable (line 9)",
    ),
    (
        "self.assertIn('result', total.__globals__['total'].__doc__ + 'result')\nsums.requests.get('http://x.test')",
        "",
        "requests.get('http://x.test') was not mocked, in `test_total`: a test asks no network.",
    ),
    ("sums.Account('me').balance", "", "requests.get('http://bank.test/me') was not mocked"),
    (
        "try:\n    sums.requests.post('http://x.test')\nexcept Exception:\n    pass",
        "",
        "requests.post('http://x.test') was not mocked",
    ),
    (
        "urllib.request.urlopen('http://x.test')",
        "import urllib.request",
        "urlopen('http://x.test') was not mocked",
    ),
    (
        "socket.create_connection(('10.1.2.3', 80))",
        "import socket",
        "a connection to 10.1.2.3 was not mocked",
    ),
]


@pytest.mark.parametrize(("body", "head", "said"), FAILING)
def test_tests_that_fail_on_right_code_are_told_why(bench: Bench, body: str, head: str, said: str) -> None:
    suite = bench.body(body, head)
    suite.assert_runs()
    assert fault(suite.assert_passes).startswith(said)


def test_a_flaky_test_is_never_right(bench: Bench) -> None:
    text = f"""
import random, unittest
from sums import total

class TestSums(unittest.TestCase):
    def test_total(self):
        {GOOD}
        self.assertLess(random.random(), 0.4)
"""
    said = [fault(bench.suite(text, seed=seed).assert_passes) for seed in range(6)]
    assert all(said)
    assert any("`test_total` passes in one run and fails in the next (0." in each for each in said)


def test_dependence_on_how_code_is_written_is_told(bench: Bench) -> None:
    body = f"""
{GOOD}
with patch("sums.sum", create=True) as mock_sum:
    total([1])
mock_sum.assert_not_called()
"""
    said = fault(bench.body(body).assert_passes)
    start = "`test_total` passes with the sums.py you were given, and fails with another right answer"
    assert said.startswith(start)


def test_patches_are_seen_however_they_are_made(bench: Bench) -> None:
    bodies = (
        "with patch('sums.fetch', return_value=3):\n    self.assertEqual(sums.Account('me').balance, 3)",
        "with patch.object(sums, 'fetch') as fetch:\n    self.assertTrue(sums.Account('me').balance)",
        "p = patch('sums.fetch'); p.start()\nsums.Account('me').balance\np.stop()",
        "patch('sums.fetch')(lambda mock: sums.Account('me').balance)()",
        "with patch.multiple('sums', fetch=DEFAULT):\n    sums.Account('me').balance",
        "sums.fetch = Mock()\nsums.Account('me').balance",
        "with patch.dict(vars(sums), fetch=len):\n    sums.Account('me').balance",
    )
    for body in bodies:
        suite = bench.body(body)
        suite.assert_patches("sums.fetch", during="Account.balance")
        suite.assert_patches("fetch", during="Account.balance")
        with pytest.raises(
            AssertionError, match=r"`requests.get` is not patched while `Account.balance` runs"
        ):
            suite.assert_patches("requests.get", during="Account.balance")


REPLACED = [
    ("import requests\nrequests.get = Mock()\nsums.fetch('me')", ""),
    ("sums.fetch('me')", "import requests\nrequests.get = Mock()"),
    ("with patch('sums.requests'):\n    sums.fetch('me')", ""),
    ("sums.requests = Mock()\nsums.fetch('me')", ""),
]


@pytest.mark.parametrize(("body", "head"), REPLACED)
def test_what_is_replaced_without_patch_is_seen(bench: Bench, body: str, head: str) -> None:
    suite = bench.body(body, head)
    suite.assert_patches("requests.get", during="fetch")


def test_what_a_class_was_written_with_is_not_replaced(bench: Bench) -> None:
    head = """
class Mine(sums.Account):
    kinds = {}
    make = staticmethod(lambda: 3)
    def fetch(self):
        return 3
    @property
    def size(self):
        return 3
"""
    for body, known in (
        ("Mine('a')", False),
        ("Mine.fetch = Mock()\nMine('a')", True),
        ("Mine.fetch = lambda self: 4\nMine('a')", True),
        ("mine = Mine('a')\nmine.fetch = lambda: 4\nmine.__init__('b')", True),
    ):
        last = bench.body(body, head).baseline.rows[0].calls[-1]
        assert last.patches == (["test_sums.Mine.fetch"] if known else []), body


def test_a_patch_that_is_over_is_not_in_force(bench: Bench) -> None:
    suite = bench.body(
        """
        with patch('sums.fetch'):
            pass
        self.assertRaises(BaseException, getattr, sums.Account('a'), 'balance')
        """
    )
    assert "`sums.fetch` is not patched" in fault(
        lambda: suite.assert_patches("sums.fetch", during="Account.balance")
    )


def test_a_mock_in_the_place_of_what_is_tested_is_told(bench: Bench) -> None:
    suite = bench.body(
        "with patch('sums.total', return_value=3):\n    self.assertEqual(sums.total([1, 2]), 3)"
    )
    assert fault(lambda: suite.assert_reaches("total")) == (
        "Your test replaces the very thing that it tests: it patches sums.total, "
        "so `total` of sums.py never runs."
    )
    suite = bench.body("self.assertEqual(1 + 2, 3)")
    assert fault(lambda: suite.assert_reaches("total")) == "Your test never comes to call `total` of sums.py."


PRYING = [
    ("open('sums.py').read()", "", "it uses open('sums.py')"),
    (
        "pathlib.Path(sums.total.__globals__['__spec__'].origin).read_text()",
        "import pathlib",
        "line 9 uses `__spec__`",
    ),
    ("pathlib.Path('sums.py').read_text()", "import pathlib", "it uses open('sums.py')"),
    ("inspect.getsource(total)", "import inspect", "line 9 uses `getsource`"),
    ("vars(inspect)['get' + 'source'](total)", "import inspect", "it uses open('sums.py')"),
    ("total.__code__", "", "line 9 uses `__code__`"),
    ("getattr(total, '__co' + 'de__')", "", "it uses __code__"),
    ("type(total).__dict__['__co' 'de__'].__get__(total)", "", "line 9 uses `__code__`"),
    ("operator.attrgetter('__co' + 'de__')(total)", "import operator", "it uses __code__"),
    ("[*__import__('g' + 'c').get_objects()]", "", "it uses gc.get_objects"),
    ("__import__('sys').setprofile(print)", "", "line 9 uses `setprofile`"),
    ("getattr(__import__('sys'), 'set' + 'trace')(None)", "", "it uses sys.settrace"),
    ("open('/proc/self/maps')", "", "it uses open('/proc/"),
    ("open(b'/proc/self/maps')", "", "it uses open('/proc/"),
    ("__import__('os').open('/proc', 0)", "", "it uses open('/proc')"),
    ("import os\nos.symlink('/proc', 'p')\nopen('p/self/maps')", "", "it uses open('p/self/maps')"),
    ("dict(vars(inspect)['get' + 'members'](total))", "import inspect", "it uses __code__"),
    (
        "try:\n    total(3)\nexcept TypeError as e:\n    getattr(e.__traceback__, 'tb_' + 'frame')",
        "",
        "it uses tb_frame",
    ),
    (
        "vars(threading)['set' + 'trace'](print)\nt = threading.Thread(target=int)\nt.start()\nt.join()",
        "import threading",
        "it uses sys.settrace",
    ),
    ("vars(__import__('sys').meta_path[0])['exec_module'].__code__", "", "line 9 uses `__code__`"),
    (
        "vars(vars(__import__('sys'))['meta_path'][0])['exec_module'].__getattribute__('__co' + 'de__')",
        "",
        "it uses __code__",
    ),
    ("print(sums.__file__)", "", "line 9 uses `sums.__file__`"),
    ("import dis", "", "line 9 imports dis"),
]


@pytest.mark.parametrize(("body", "head", "how"), PRYING)
def test_tests_that_look_at_the_code_are_told_apart(bench: Bench, body: str, head: str, how: str) -> None:
    said = fault(bench.body(f"{GOOD}\n{body}".replace(GOOD + "\n", "", 1) + f"\n{GOOD}", head).assert_runs)
    assert said.startswith("Your test looks at how sums.py is written: ")
    assert how in said


def test_the_code_is_in_no_attribute_and_no_closure(bench: Bench) -> None:
    look = """
        import sys
        loader = sys.meta_path[0]
        self.assertFalse(hasattr(loader, '_codes'))
        self.assertFalse(getattr(loader.exec_module, '__clo' + 'sure__'))
        self.assertFalse(hasattr(sums, '__called__'))
        self.assertEqual(total([1]), 1)
    """
    assert not fault(bench.body(look).assert_runs)


NOT_PRYING = [
    ("sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))", "import os, sys"),
    ("create_autospec(total)([1])", ""),
    ("inspect.signature(total)", "import inspect"),
    ("try:\n    total(3)\nexcept TypeError:\n    traceback.format_exc()", "import traceback"),
    ("try:\n    total(3)\nexcept TypeError:\n    logging.exception('x')", "import logging"),
    ("open('notes.txt', 'w').close()", ""),
    ("collections.namedtuple('A', 'b')", "import collections"),
]


@pytest.mark.parametrize(("body", "head"), NOT_PRYING)
def test_ordinary_tools_are_no_introspection(bench: Bench, body: str, head: str) -> None:
    suite = bench.body(f"{body}\n{GOOD}", head)
    suite.assert_runs()
    suite.assert_passes()
    suite.assert_notices()


def test_introspection_in_the_tests_of_another_task_costs_nothing(bench: Bench) -> None:
    suite = bench.suite(
        """
        import unittest
        from sums import total

        class TestOther(unittest.TestCase):
            def test_other(self):
                total.__code__

        class TestSums(unittest.TestCase):
            def test_more(self):
                total.__code__

            def test_total(self):
                self.assertEqual(total([1, 2]), 3)
        """
    )
    suite.assert_runs()


def test_a_set_up_that_fails_is_told(bench: Bench) -> None:
    suite = bench.suite(
        """
        import unittest

        class TestSums(unittest.TestCase):
            @classmethod
            def setUpClass(cls):
                raise ValueError("no")

            def test_total(self):
                pass
        """
    )
    assert fault(suite.assert_passes) == "`setUpClass` fails, and sums.py is right: ValueError: no (line 7)"


def test_a_file_that_cannot_be_imported_is_an_error(bench: Bench) -> None:
    with pytest.raises(SubmissionRaised) as raised:
        bench.suite("import unittest\nimport nowhere\n").assert_runs()
    assert raised.value.verdict is Verdict.ERROR
    assert raised.value.reason == (
        "importing test_sums.py: this raised ModuleNotFoundError: No module named 'nowhere' "
        "at line 2 of test_sums.py"
    )


def test_a_file_that_cannot_be_imported_with_wrong_code_notices_it(bench: Bench) -> None:
    suite = bench.body("self.assertEqual(total([1, 2]), 3)", "assert total([1]) == 1")
    suite.assert_passes()
    suite.assert_notices()
    suite.assert_notices(Level.EDGE)
