"""Checks that tasks 2 and 3 share."""

from redis_output import assert_says_whether_connected
from school_words import (
    assert_displays_null,
    assert_displays_what_is_in_redis,
    assert_prints_nothing_else,
    assert_sets_and_displays,
)

from checker.testing import core, edge


@core(hint="Which command gets the value of a key from Redis?")
def displays_what_is_in_redis(node, rng):
    """It prints the value that Redis has for `Holberton`, whatever that is."""
    assert_displays_what_is_in_redis(node, rng)


@core(hint="What does Redis reply to SET, and when is the value there to display?")
def sets_and_displays_a_new_school(node):
    """It sets `HolbertonSanFrancisco` to 100, prints `Reply: OK`, and then displays 100."""
    assert_sets_and_displays(node)


@core(hint="What else does your program print?")
def prints_nothing_else(node, rng):
    """It prints three lines besides those about the connection."""
    assert_prints_nothing_else(node, rng)


@edge(hint="What does GET return for a missing key?")
def displays_a_school_that_is_not_there(node):
    """With an empty Redis, it prints `null`."""
    assert_displays_null(node)


@edge(hint="Which events of the client does your program listen for?")
def says_that_it_is_connected(node):
    """It prints that the client is connected, or why it is not."""
    assert_says_whether_connected(node)
