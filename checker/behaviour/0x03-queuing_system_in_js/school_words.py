"""Assertions that tasks 2 and 3 share: setting a value and displaying values."""

from redis_output import beside_connection, of_these, plain, printed, wait_for

SCHOOL, NEW = "Holberton", "HolbertonSanFrancisco"
REPLY = "Reply: OK"


def run(node, value="School"):
    """Run the program, with a value for the school in Redis, until all its lines are printed."""
    node.redis_up()
    if value is not None:
        node.redis("SET", SCHOOL, value)
    script = node.start()
    wait_for(script, ["null" if value is None else value, REPLY, "100"])
    return script


def assert_displays_what_is_in_redis(node, rng):
    """Fail unless the value in Redis is printed on its own line."""
    value = f"School {rng.randrange(10_000)}"
    lines = plain(run(node, value).look())
    shown = value in lines
    assert shown, f"it should print the value of {SCHOOL}, {value!r}, on its own line; {printed(lines)}"


def assert_sets_and_displays(node):
    """Fail unless the new school is set to 100, the reply is printed, and the value is displayed."""
    node.redis_up()
    node.redis("SET", SCHOOL, "School")
    node.monitor()
    lines = wait_for(node.start(), [REPLY, "100"])
    assert of_these(lines, [REPLY]) == [REPLY]
    shown = "100" in lines
    assert shown, f"it should set {NEW} to 100 and then display it; {printed(lines)}"
    assert node.note(f"GET {NEW}", node.redis("GET", NEW)) == "100"
    is_read = any(words[0].upper() != "SET" for words in node.commands() if NEW in words)
    assert is_read, f"it printed 100, but did not get the value of {NEW} from Redis"


def assert_in_order(node, rng, *order):
    """Fail unless the printed lines are in this order; None stands for the value."""
    value = f"School {rng.randrange(10_000)}"
    expected = [value if each is None else each for each in order]
    actual = of_these(run(node, value).look(), expected)
    assert actual == [each for each in expected if each in actual]
    some = bool(actual)
    assert some, f"it printed none of {', '.join(expected)}"


def assert_prints_nothing_else(node, rng):
    """Fail if there are more than three lines besides those about the connection."""
    script = run(node, f"School {rng.randrange(10_000)}")
    lines = beside_connection(script.quiet(0.2))
    assert len(lines) <= 3, (
        f"it should print three lines besides those about the connection; {printed(lines)}"
    )


def assert_displays_null(node):
    """Fail unless null is printed for a missing key."""
    lines = plain(run(node, None).look())
    shown = "null" in lines
    assert shown, f"for a missing key, it should print null; {printed(lines)}"
