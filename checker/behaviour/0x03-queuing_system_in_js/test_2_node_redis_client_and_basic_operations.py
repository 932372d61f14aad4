"""Behaviour of 0x03-queuing_system_in_js/1-redis_op.js."""

from redis_output import assert_says_whether_connected
from school_words import (
    REPLY,
    assert_displays_null,
    assert_displays_what_is_in_redis,
    assert_in_order,
    assert_prints_nothing_else,
    assert_sets_and_displays,
)

from checker.testing import core, edge


@core(hint="Ask Redis for the value under the name: GET.")
def test_displays_what_is_in_redis(node, rng):
    """It prints the value that Redis has for `Holberton`, whatever that is."""
    assert_displays_what_is_in_redis(node, rng)


@core(hint="Set the value, print the reply of Redis as `Reply: OK`, and display the value after it is set.")
def test_sets_and_displays_a_new_school(node):
    """It sets `HolbertonSanFrancisco` to 100, prints `Reply: OK`, and then displays 100."""
    assert_sets_and_displays(node)


@core(hint="The three calls stand in the task: display, set, display.")
def test_prints_in_the_order_of_the_calls(node, rng):
    """School, then the reply, then 100."""
    assert_in_order(node, rng, None, REPLY, "100")


@core(hint="Print what is asked for, and take out what you printed to find a mistake.")
def test_prints_nothing_else(node, rng):
    """There are three lines beside the connection's."""
    assert_prints_nothing_else(node, rng)


@edge(hint="Without a value, GET gives null.")
def test_displays_a_school_that_is_not_there(node):
    """With an empty Redis it prints `null`."""
    assert_displays_null(node)


@edge(hint="Say that you are connected, and that you are not, as in the task before.")
def test_says_that_it_is_connected(node):
    """It prints that the client is connected, or why it is not."""
    assert_says_whether_connected(node)
