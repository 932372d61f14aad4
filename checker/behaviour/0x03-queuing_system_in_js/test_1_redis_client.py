"""Behaviour of 0x03-queuing_system_in_js/0-redis_client.js."""

from redis_output import (
    CONNECTED,
    NOT_CONNECTED,
    assert_outlives_the_server,
    assert_says_why_not,
    entries,
    plain,
    printed,
    wait_for,
)

from checker.testing import core, edge


@core(
    hint="Which event does the client emit when it has a connection? "
    "From redis 4 on it makes one when connect() is called."
)
def test_says_that_it_is_connected(node):
    """With a Redis server up, it prints that the client is connected."""
    node.redis_up()
    script = node.start()
    lines = wait_for(script, [CONNECTED])
    says_so = CONNECTED in lines
    assert says_so, f"with a server it has to print {CONNECTED!r}; {printed(lines)}"
    script.rest()


@core(hint="Listen for the client's 'error' event, and print the error's message in the line.")
def test_says_why_it_is_not_connected(node):
    """Without a server it prints that the client is not connected, and the error's message."""
    script = node.start()
    assert_says_why_not(script.until(lambda lines: any(NOT_CONNECTED in line for line in plain(lines))))


@edge(hint="Each thing that happens is one line: say it once, and nothing beside.")
def test_prints_nothing_else_with_a_server(node):
    """With a server up, that is the only line."""
    node.redis_up()
    script = node.start()
    script.lines(1)
    lines = entries(script.quiet(0.3))
    assert len(lines) <= 1, f"with a server there should be one line; {printed(lines)}"


@edge(hint="An 'error' event without a listener ends the program.")
def test_outlives_the_server(node):
    """When the server goes away while the client is connected, the program does not crash."""
    node.redis_up()
    script = node.start()
    before = len(entries(script.until(lambda lines: lines)))
    after = entries(assert_outlives_the_server(node, script))[before:]
    of_connection = [entry for entry in after if "connect" in entry.lower()]
    assert after == of_connection, "when the server goes away, it should print nothing but that"
