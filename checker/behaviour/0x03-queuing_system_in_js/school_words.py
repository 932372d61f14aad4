"""What tasks 2 and 3 ask for in the same words: a value is set, and values are displayed."""

from redis_output import beside_connection, of_these, plain, printed, wait_for

SCHOOL, NEW = "Holberton", "HolbertonSanFrancisco"
REPLY = "Reply: OK"


def run(node, value="School"):
    """Run the program with a Redis in which the school has a value, until all its lines are printed."""
    node.redis_up()
    if value is not None:
        node.redis("SET", SCHOOL, value)
    script = node.start()
    wait_for(script, ["null" if value is None else value, REPLY, "100"])
    return script


def assert_displays_what_is_in_redis(node, rng):
    """The value that Redis has is a line of its own."""
    value = f"School {rng.randrange(10_000)}"
    lines = plain(run(node, value).look())
    shown = value in lines
    assert shown, f"Redis has {value!r} under {SCHOOL}, and that is not a line of its own; {printed(lines)}"


def assert_sets_and_displays(node):
    """The new school is set to 100, the reply is printed, and the value is displayed."""
    node.redis_up()
    node.redis("SET", SCHOOL, "School")
    node.monitor()
    lines = wait_for(node.start(), [REPLY, "100"])
    assert of_these(lines, [REPLY]) == [REPLY]
    shown = "100" in lines
    assert shown, f"{NEW} is set to 100, and then displayed; {printed(lines)}"
    assert node.note(f"GET {NEW}", node.redis("GET", NEW)) == "100"
    is_read = any(words[0].upper() != "SET" for words in node.commands() if NEW in words)
    assert is_read, f"100 was printed, and nobody got the value of {NEW} from Redis"


def assert_in_order(node, rng, *order):
    """Those of the lines that were printed stand in this order; None stands for the value."""
    value = f"School {rng.randrange(10_000)}"
    expected = [value if each is None else each for each in order]
    actual = of_these(run(node, value).look(), expected)
    assert actual == [each for each in expected if each in actual]
    some = bool(actual)
    assert some, f"none of {', '.join(expected)} was printed"


def assert_prints_nothing_else(node, rng):
    """Three lines beside those of the connection, whatever stands in them."""
    script = run(node, f"School {rng.randrange(10_000)}")
    lines = beside_connection(script.quiet(0.2))
    assert len(lines) <= 3, f"there should be three lines beside the connection's; {printed(lines)}"


def assert_displays_null(node):
    """For a key that is not there, null."""
    lines = plain(run(node, None).look())
    shown = "null" in lines
    assert shown, f"for a key that is not there it has to print null; {printed(lines)}"
