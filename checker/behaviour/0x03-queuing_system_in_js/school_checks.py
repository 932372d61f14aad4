"""Checks that tasks 2 and 3 share."""

from redis_output import assert_says_whether_connected
from school_words import (
    assert_displays_null,
    assert_displays_what_is_in_redis,
    assert_prints_nothing_else,
    assert_sets_and_displays,
)

from checker.testing import core, edge


@core(hint="Ask Redis for the value under the name: GET.")
def displays_what_is_in_redis(node, rng):
    """It prints the value that Redis has for `Holberton`, whatever that is."""
    assert_displays_what_is_in_redis(node, rng)


@core(hint="Set the value, print the reply of Redis as `Reply: OK`, and display the value after it is set.")
def sets_and_displays_a_new_school(node):
    """It sets `HolbertonSanFrancisco` to 100, prints `Reply: OK`, and then displays 100."""
    assert_sets_and_displays(node)


@core(hint="Print what is asked for, and take out what you printed to find a mistake.")
def prints_nothing_else(node, rng):
    """There are three lines beside the connection's."""
    assert_prints_nothing_else(node, rng)


@edge(hint="Without a value, GET gives null.")
def displays_a_school_that_is_not_there(node):
    """With an empty Redis it prints `null`."""
    assert_displays_null(node)


@edge(hint="Say that you are connected, and that you are not, as in the task before.")
def says_that_it_is_connected(node):
    """It prints that the client is connected, or why it is not."""
    assert_says_whether_connected(node)
