"""Behaviour of 0x03-queuing_system_in_js/2-redis_op_async.js."""

import school_checks
from school_words import assert_in_order

from checker.testing import core

test_displays_what_is_in_redis = school_checks.displays_what_is_in_redis
test_sets_and_displays_a_new_school = school_checks.sets_and_displays_a_new_school


@core(hint="Two of the three calls display a value: the one that comes first is done first.")
def test_prints_in_the_order_of_the_calls(node, rng):
    """School is displayed before 100."""
    assert_in_order(node, rng, None, "100")


test_prints_nothing_else = school_checks.prints_nothing_else


@core(hint="Declare displaySchoolValue with `async`, and await the value in it.")
def test_uses_async_and_await(node):
    """The value is awaited: the text has `async` and `await`."""
    used = [word for word in ("async", "await") if node.uses(word)]
    assert used == ["async", "await"], "there is no async and await in the text"


test_displays_a_school_that_is_not_there = school_checks.displays_a_school_that_is_not_there
test_says_that_it_is_connected = school_checks.says_that_it_is_connected
