"""Behaviour of 0x03-queuing_system_in_js/0-redis_client.js."""

from redis_words import CONNECTED, NOT_CONNECTED, printed

from checker.judge.testing import core, edge


@core(
    hint="Which event does the client emit when it has a connection? "
    "From redis 4 on it makes one when connect() is called."
)
def test_says_that_it_is_connected(node):
    """With a Redis server up, it prints that the client is connected."""
    node.redis_up()
    script = node.start()
    assert script.lines(1) == [CONNECTED]
    script.rest()


@core(hint="Listen for the client's 'error' event, and print the error's message in the line.")
def test_says_why_it_is_not_connected(node):
    """Without a server it prints that the client is not connected, and the error's message."""
    script = node.start()
    lines = script.lines(1)
    first = "".join(lines[:1])
    assert first.startswith(NOT_CONNECTED), (
        f"without a server it has to print {NOT_CONNECTED!r} and the message; {printed(lines)}"
    )
    says_why = "ECONNREFUSED" in first
    assert says_why, f"after the colon stands the message of the error; {printed(lines)}"


@edge(hint="The error says what went wrong: print its message, not words of your own.")
def test_prints_nothing_else_with_a_server(node):
    """With a server up, that is the only line."""
    node.redis_up()
    script = node.start()
    script.lines(1)
    assert script.pause(0.3) == [CONNECTED]


@edge(hint="An 'error' event without a listener ends the program.")
def test_outlives_the_server(node):
    """When the server goes away while the client is connected, the program does not crash."""
    node.redis_up()
    script = node.start()
    assert script.lines(1) == [CONNECTED]
    node.redis_down()
    lines = script.pause(0.5)
    assert lines[0] == CONNECTED
    assert all(line.startswith(NOT_CONNECTED) for line in lines[1:])
