"""Behaviour of 0x03-Unittests_and_integration_tests/2: what get_json asks and returns."""

from checker.testing import core, edge


@core(hint="Run `python3 -m unittest -v` in your folder: is this test among those that it names?")
def test_is_there(suite):
    """`TestGetJson.test_get_json` is there and runs."""
    suite.assert_runs()


@core(hint="get_json itself has to run: it is requests.get that you replace.")
def test_tries_both_addresses(suite):
    """It calls get_json with both addresses."""
    suite.assert_tries("get_json", ["http://example.com"], ["http://holberton.io"])


@core(hint="With the files you were given and no network: what does `python3 -m unittest` say?")
def test_passes_without_a_network(suite):
    """It passes when get_json is right, with requests.get patched and no network asked."""
    suite.assert_passes()
    suite.assert_patches("requests.get", during="get_json")


@core(hint="Two claims: what get_json returns, and that requests.get was called once, with the address.")
def test_notices_mistakes(suite):
    """It fails when get_json asks wrongly, or returns something else than the payload."""
    suite.assert_notices()


@edge(hint="A decorator and a with block undo a patch by themselves; start() needs a stop().")
def test_undoes_what_it_patches(suite):
    """When it is over, everything is as it was before."""
    suite.assert_undoes()
