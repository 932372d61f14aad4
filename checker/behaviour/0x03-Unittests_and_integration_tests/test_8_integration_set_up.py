"""Behaviour of 0x03-Unittests_and_integration_tests/8: a set-up for integration tests."""

import ast

import pytest

from checker.testing import core, edge, mutation_testing, show

_NAMES = ("org_payload", "repos_payload", "expected_repos", "apache2_repos")
_CLIENT = ("client", "GithubOrgClient", ["google"])
_REPOS = (*_CLIENT, "public_repos", [])
_FIRST = "the class must exist first, created from the fixtures"


@pytest.fixture
def set_up(mutation_run):
    """The learner's class, set up, with a request for the names of the repositories."""
    return mutation_testing.SetUp(mutation_run, reads=_NAMES, steps=[_REPOS], replaced="requests.get")


def _fixtures(set_up):
    """Return the values in the given fixtures.py, by name."""
    tree = ast.parse(set_up.variants.baseline.texts["fixtures.py"])
    (value,) = (node.value for node in tree.body if isinstance(node, ast.Assign))
    return dict(zip(_NAMES, ast.literal_eval(value)[0], strict=True))


def _ready(set_up, variant=None):
    """Return the class that is created from the fixtures; there may be others too.

    Without such a class, the check is blocked: another one reports what is missing.
    """
    results = [
        each for each in set_up.result_on(variant or set_up.variants.baseline) if not _fault(set_up, each)
    ]
    set_up.require(bool(results), _FIRST)
    works = len(results[0].own) == 2 and not results[0].error
    set_up.require(works, "setUpClass and tearDownClass must work first")
    return results[0]


def _fault(set_up, result):
    """Describe what is wrong with a class, in a sentence; empty when nothing is."""
    if not result.is_test_case:
        return f"`{set_up.name}` must be a subclass of unittest.TestCase."
    if result.name == set_up.name:
        return (
            f"`{set_up.name}` is not parameterized: @parameterized_class creates a class for each row, "
            f"but there is no {set_up.name}_0."
        )
    for name, expected in _fixtures(set_up).items():
        value = result.attributes[name]
        if value is None:
            return f"`{result.name}` has no attribute `{name}`."
        if value != expected:
            return f"`{name}` differs from fixtures.py: it is {show(value, 80)}."
    return ""


@core(hint="Is parameterized_class above the class, and does it use TEST_PAYLOAD from fixtures.py?")
def test_is_made_with_the_fixtures(set_up):
    """`TestIntegrationGithubOrgClient` is created from the four fixtures, by parameterized_class."""
    results = set_up.result_on(set_up.variants.baseline)
    assert results, f"There is no class `{set_up.name}` in {set_up.file}."
    faults = [_fault(set_up, each) for each in results]
    assert not all(faults), faults[0]


@core(hint="`cls.get_patcher = patch(…)` only creates a patcher. When does it begin to patch?")
def test_starts_a_patcher(set_up):
    """`setUpClass` starts a patch of requests.get, and stores the patcher as get_patcher."""
    results = set_up.result_on(set_up.variants.baseline)
    set_up.require(bool(results), _FIRST)
    missing = [name for name in ("setUpClass", "tearDownClass") if name not in results[0].own]
    assert not missing, f"`{set_up.name}` has no class method `{missing[0]}`."
    network = results[0].network
    assert not network or results[0].replaced, f"{network[0]} was not mocked after setUpClass."
    assert not results[0].error, f"setUpClass or tearDownClass fails: {results[0].error}."
    assert results[0].replaced, "After setUpClass, requests.get is still the real one."
    has_patcher = "get_patcher" in results[0].after
    assert has_patcher, f"After setUpClass, `{set_up.name}` has no attribute `get_patcher`."


@core(hint="What does json() return on the response that your mock gives for each address?")
def test_answers_from_the_fixtures(set_up):
    """With this set-up, a correct client returns the repository names of the fixtures."""
    expected = _fixtures(set_up)["expected_repos"]
    for variant in set_up.variants.correct:
        result = _ready(set_up, variant)
        assert not result.network, f"{result.network[0]} was not mocked."
        done, value = result.steps[0]
        assert done, f"GithubOrgClient('google').public_repos() fails in your set-up: {value}"
        right = value == expected
        assert right, (
            f"GithubOrgClient('google').public_repos() returns {show(value)} in your set-up "
            "instead of expected_repos."
        )


@core(hint="Which call in tearDownClass ends the patch?")
def test_stops_the_patcher(set_up):
    """`tearDownClass` stops the patch and restores requests.get."""
    result = _ready(set_up)
    assert result.restored, (
        "After tearDownClass, requests.get is still patched: other tests would use the mock."
    )


@edge(hint="A list as side_effect is used up. What receives the address of every call?")
def test_answers_by_address(set_up):
    """The mock responds by address, in any order and any number of times."""
    _ready(set_up)
    fixtures = _fixtures(set_up)
    org_url = "https://api.github.com/orgs/google"
    repos_url = fixtures["org_payload"]["repos_url"]
    requests = [(repos_url, "repos_payload"), (org_url, "org_payload"), (org_url, "org_payload")]
    requests += [(repos_url, "repos_payload")]
    (result,) = set_up.once(*(("requests", "get", [url], "json", []) for url, _ in requests))
    for (url, name), (done, value) in zip(requests, result.steps, strict=True):
        sentence = f"requests.get('{url}').json() must be `{name}`, whatever was requested before"
        assert done, f"{sentence}: {value}"
        right = value == fixtures[name]
        assert right, f"{sentence}; it is {show(value, 100)}."


@edge(hint="What does your mock return for any other address?")
def test_answers_nobody_else(set_up):
    """A client that requests other addresses does not get the fixtures."""
    _ready(set_up)
    survivor = set_up.survivor([(True, _fixtures(set_up)["expected_repos"])])
    assert not survivor, f"Your set-up returns the fixtures even when {survivor}. No test would notice that."
