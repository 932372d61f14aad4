"""Behaviour of 0x03-queuing_system_in_js/1-redis_op.js."""

import school_checks
from school_words import REPLY, assert_in_order

from checker.testing import core

test_displays_what_is_in_redis = school_checks.displays_what_is_in_redis
test_sets_and_displays_a_new_school = school_checks.sets_and_displays_a_new_school


@core(hint="The three calls stand in the task: display, set, display.")
def test_prints_in_the_order_of_the_calls(node, rng):
    """School, then the reply, then 100."""
    assert_in_order(node, rng, None, REPLY, "100")


test_prints_nothing_else = school_checks.prints_nothing_else
test_displays_a_school_that_is_not_there = school_checks.displays_a_school_that_is_not_there
test_says_that_it_is_connected = school_checks.says_that_it_is_connected
