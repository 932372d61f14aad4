"""Behaviour of 0x03-Unittests_and_integration_tests/8: a set-up for integration tests."""

import ast

import pytest

from checker.testing import core, edge, mutation_testing, show

_NAMES = ("org_payload", "repos_payload", "expected_repos", "apache2_repos")
_CLIENT = ("client", "GithubOrgClient", ["google"])
_REPOS = (*_CLIENT, "public_repos", [])
_FIRST = "the class has to be there first, made of the fixtures"


@pytest.fixture
def set_up(mutation_run):
    """The learner's class, set up, with a request for the names of the repositories."""
    return mutation_testing.SetUp(mutation_run, reads=_NAMES, steps=[_REPOS], replaced="requests.get")


def _fixtures(set_up):
    """By name, what the given fixtures.py holds."""
    tree = ast.parse(set_up.variants.baseline.texts["fixtures.py"])
    (value,) = (node.value for node in tree.body if isinstance(node, ast.Assign))
    return dict(zip(_NAMES, ast.literal_eval(value)[0], strict=True))


def _ready(set_up, variant=None):
    """The class that is made of the fixtures; there may be others too.

    A test that finds none is blocked: another one says what is missing.
    """
    results = [
        each for each in set_up.result_on(variant or set_up.variants.baseline) if not _fault(set_up, each)
    ]
    set_up.require(bool(results), _FIRST)
    works = len(results[0].own) == 2 and not results[0].error
    set_up.require(works, "setUpClass and tearDownClass have to work first")
    return results[0]


def _fault(set_up, result):
    """What is wrong with how a class was made, in a sentence; empty when nothing is."""
    if not result.is_test_case:
        return f"`{set_up.name}` has to be a unittest.TestCase."
    if result.name == set_up.name:
        return (
            f"`{set_up.name}` is not parameterized: @parameterized_class makes a class of each row, "
            f"and there is none called {set_up.name}_0."
        )
    for name, expected in _fixtures(set_up).items():
        value = result.attributes[name]
        if value is None:
            return f"`{result.name}` has no attribute `{name}`."
        if value != expected:
            return f"`{name}` is not what stands in fixtures.py in its place: it is {show(value, 80)}."
    return ""


@core(hint="parameterized_class goes above the class; TEST_PAYLOAD comes from fixtures.py.")
def test_is_made_with_the_fixtures(set_up):
    """`TestIntegrationGithubOrgClient` is made of the four fixtures, by parameterized_class."""
    results = set_up.result_on(set_up.variants.baseline)
    assert results, f"There is no class `{set_up.name}` in {set_up.file}."
    faults = [_fault(set_up, each) for each in results]
    assert not all(faults), faults[0]


@core(hint="`cls.get_patcher = patch(…)` makes a patcher; it does nothing before cls.get_patcher.start().")
def test_starts_a_patcher(set_up):
    """In setUpClass a patch of requests.get is started, and kept as get_patcher."""
    results = set_up.result_on(set_up.variants.baseline)
    set_up.require(bool(results), _FIRST)
    missing = [name for name in ("setUpClass", "tearDownClass") if name not in results[0].own]
    assert not missing, f"`{set_up.name}` has no class method `{missing[0]}`."
    network = results[0].network
    assert not network or results[0].replaced, f"{network[0]} was not mocked once setUpClass was done."
    assert not results[0].error, f"setUpClass or tearDownClass fails: {results[0].error}."
    assert results[0].replaced, "After setUpClass, requests.get is still the real one."
    has_patcher = "get_patcher" in results[0].after
    assert has_patcher, f"After setUpClass, `{set_up.name}` has no attribute `get_patcher`."


@core(hint="What your mock returns for an address has to have a json() that returns the fixture.")
def test_answers_from_the_fixtures(set_up):
    """In this set-up, a right client names the repositories of the fixtures."""
    expected = _fixtures(set_up)["expected_repos"]
    for variant in set_up.variants.correct:
        result = _ready(set_up, variant)
        assert not result.network, f"{result.network[0]} was not mocked."
        done, value = result.steps[0]
        assert done, f"GithubOrgClient('google').public_repos() fails in your set-up: {value}"
        right = value == expected
        assert right, (
            f"GithubOrgClient('google').public_repos() is {show(value)} in your set-up, "
            "and not expected_repos."
        )


@core(hint="tearDownClass is a class method too: cls.get_patcher.stop().")
def test_stops_the_patcher(set_up):
    """In tearDownClass the patch is stopped: requests.get is itself again."""
    result = _ready(set_up)
    assert result.restored, "After tearDownClass, requests.get is still patched: other tests would meet it."


@edge(hint="A function as side_effect is told the address each time; a list is used up.")
def test_answers_by_address(set_up):
    """The mock answers by the address, however often it is asked and in whichever order."""
    _ready(set_up)
    fixtures = _fixtures(set_up)
    org_url = "https://api.github.com/orgs/google"
    repos_url = fixtures["org_payload"]["repos_url"]
    requests = [(repos_url, "repos_payload"), (org_url, "org_payload"), (org_url, "org_payload")]
    requests += [(repos_url, "repos_payload")]
    (result,) = set_up.once(*(("requests", "get", [url], "json", []) for url, _ in requests))
    for (url, name), (done, value) in zip(requests, result.steps, strict=True):
        sentence = f"requests.get('{url}').json() has to be `{name}`, whatever was asked before"
        assert done, f"{sentence}: {value}"
        right = value == fixtures[name]
        assert right, f"{sentence}; it is {show(value, 100)}."


@edge(hint="What does your mock do with an address that is none of the two?")
def test_answers_nobody_else(set_up):
    """A client that asks for other addresses does not get the answers of the fixtures."""
    _ready(set_up)
    survivor = set_up.survivor([(True, _fixtures(set_up)["expected_repos"])])
    assert not survivor, f"Your set-up answers even when {survivor}: no test in it would notice."
