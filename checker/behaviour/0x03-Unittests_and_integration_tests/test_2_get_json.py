"""Behaviour of 0x03-Unittests_and_integration_tests/2: what get_json requests and returns."""

from checker.testing import core, edge


@core(hint="Run `python3 -m unittest -v` in your folder. Does it list this test?")
def test_is_there(suite):
    """`TestGetJson.test_get_json` exists and runs."""
    suite.assert_runs()


@core(hint="Does get_json itself run, and is requests.get replaced?")
def test_tries_both_addresses(suite):
    """It calls get_json with both addresses."""
    suite.assert_tries("get_json", ["http://example.com"], ["http://holberton.io"])


@core(hint="Run `python3 -m unittest`. Does the test depend on the network, or on how the code is written?")
def test_passes_without_a_network(suite):
    """It passes on a correct get_json, with requests.get patched and without using the network."""
    suite.assert_passes()
    suite.assert_patches("requests.get", during="get_json")


@core(hint="Does the test check what get_json returns, and how requests.get was called?")
def test_notices_mistakes(suite):
    """It fails when get_json makes a wrong request, or does not return the payload."""
    suite.assert_notices()


@edge(hint="A decorator and a `with` block undo their patch. What undoes a start()?")
def test_undoes_what_it_patches(suite):
    """It restores everything that it patches."""
    suite.assert_undoes()
