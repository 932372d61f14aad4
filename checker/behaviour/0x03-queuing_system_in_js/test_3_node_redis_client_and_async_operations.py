"""Behaviour of 0x03-queuing_system_in_js/2-redis_op_async.js."""

import school_checks
from school_words import assert_in_order

from checker.testing import core

test_displays_what_is_in_redis = school_checks.displays_what_is_in_redis
test_sets_and_displays_a_new_school = school_checks.sets_and_displays_a_new_school


@core(hint="Which of the two calls that display a value comes first?")
def test_prints_in_the_order_of_the_calls(node, rng):
    """It prints the value of `Holberton` before 100."""
    assert_in_order(node, rng, None, "100")


test_prints_nothing_else = school_checks.prints_nothing_else


@core(hint="How does displaySchoolValue wait for the value?")
def test_uses_async_and_await(node):
    """The code uses `async` and `await`."""
    used = [word for word in ("async", "await") if node.uses(word)]
    assert used == ["async", "await"], "the code does not use both async and await"


test_displays_a_school_that_is_not_there = school_checks.displays_a_school_that_is_not_there
test_says_that_it_is_connected = school_checks.says_that_it_is_connected
