"""Behaviour of 0x03-queuing_system_in_js/2-redis_op_async.js."""

from redis_words import CONNECTED, NOT_CONNECTED, printed, wanted_lines, without_connected

from checker.judge.testing import core, edge

SCHOOL, NEW = "Holberton", "HolbertonSanFrancisco"


@core(hint="Ask Redis for the value under the name: GET.")
def test_displays_what_is_in_redis(node, rng):
    """It prints the value that Redis has for `Holberton`, whatever that is."""
    value = f"School {rng.randrange(10_000)}"
    node.redis_up()
    node.redis("SET", SCHOOL, value)
    lines = wanted_lines(node.start(), 3)
    shown = value in lines
    assert shown, f"Redis has {value!r} under {SCHOOL}, and that is not a line of its own; {printed(lines)}"


@core(hint="Set the value, print the reply of Redis as `Reply: OK`, and display the value after it is set.")
def test_sets_and_displays_a_new_school(node):
    """It sets `HolbertonSanFrancisco` to 100, prints `Reply: OK`, and then displays 100."""
    node.redis_up()
    node.redis("SET", SCHOOL, "School")
    lines = wanted_lines(node.start(), 3)
    assert sorted(lines) == ["100", "Reply: OK", "School"]
    assert node.note(f"GET {NEW}", node.redis("GET", NEW)) == "100"


@core(hint="Print what is asked for, and take out what you printed to find a mistake.")
def test_prints_nothing_else(node, rng):
    """There are three lines beside the connection's, and 100 comes after School."""
    value = f"School {rng.randrange(10_000)}"
    node.redis_up()
    node.redis("SET", SCHOOL, value)
    script = node.start()
    wanted_lines(script, 3)
    lines = without_connected(script.pause(0.2))
    assert len(lines) == 3, "there should be three lines beside the connection's"
    assert [line for line in lines if line != "Reply: OK"] == [value, "100"]


@core(hint="Declare displaySchoolValue with `async`, and await the value in it.")
def test_uses_async_and_await(node):
    """The value is awaited: the text has `async` and `await`."""
    used = [word for word in ("async", "await") if node.uses(word)]
    assert used == ["async", "await"], "there is no async and await in the text"


@edge(hint="Without a value, GET gives null.")
def test_displays_a_school_that_is_not_there(node):
    """With an empty Redis it prints `null`."""
    node.redis_up()
    lines = wanted_lines(node.start(), 3)
    shown = "null" in lines
    assert shown, f"for a key that is not there it has to print null; {printed(lines)}"


@edge(hint="Say that you are connected, as in the task before.")
def test_says_that_it_is_connected(node):
    """It prints that the client is connected, or why it is not."""
    script = node.start()
    lines = script.lines(1)
    without_server = "".join(lines[:1]).startswith(NOT_CONNECTED)
    assert without_server, (
        f"without a server it has to say that it is not connected, and why; {printed(lines)}"
    )
    node.redis_up()
    lines = script.until(lambda lines: CONNECTED in lines, 4.0)
    connected = CONNECTED in lines
    assert connected, f"a server came up, and it has to say that it is connected; {printed(lines)}"
