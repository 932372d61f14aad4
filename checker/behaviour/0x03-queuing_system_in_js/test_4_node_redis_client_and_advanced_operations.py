"""Behaviour of 0x03-queuing_system_in_js/4-redis_advanced_op.js."""

import re

from redis_words import wanted_lines, without_connected

from checker.judge.testing import core, edge

KEY = "HolbertonSchools"
SCHOOLS = {"Portland": "50", "Seattle": "80", "New York": "20", "Bogota": "20", "Cali": "40", "Paris": "2"}
ITEM = re.compile(r"(?:'([^']*)'|\"([^\"]*)\"|(\w+)): (?:'([^']*)'|\"([^\"]*)\")")


@core(hint="HSET takes the key, the field and the value: one call for each city.")
def test_keeps_the_schools_in_a_hash(node):
    """The hash `HolbertonSchools` in Redis has six fields: a number for each city."""
    node.redis_up()
    wanted_lines(node.start(), 7)
    assert node.note(f"TYPE {KEY}", node.redis("TYPE", KEY)) == "hash"
    flat = node.redis("HGETALL", KEY)
    assert node.note(f"HGETALL {KEY}", dict(zip(flat[::2], flat[1::2], strict=True))) == SCHOOLS


@core(hint="One call of HSET for each field, and the reply of each is printed.")
def test_prints_six_replies(node):
    """It sets one field at a time, and prints `Reply: 1` for each."""
    node.redis_up()
    script = node.start()
    lines = wanted_lines(script, 7)
    assert [line for line in lines if line.startswith("Reply")] == ["Reply: 1"] * 6
    script.rest()


@core(hint="Ask for the whole hash with HGETALL after all fields are set, and print what comes.")
def test_displays_the_whole_hash(node):
    """It prints the hash as an object, with all fields and the values as strings."""
    node.redis_up()
    script = node.start()
    text = "\n".join(script.until(lambda lines: "}" in "".join(lines)))
    assert _object(text) == SCHOOLS


@core(hint="What is displayed comes from Redis: look at what HGETALL gives.")
def test_displays_what_redis_has(node, rng):
    """A field that was in the hash before is displayed, too."""
    city, value = f"Town{rng.randrange(1000)}", str(rng.randrange(100, 1000))
    node.redis_up()
    node.redis("HSET", KEY, city, value)
    script = node.start()
    text = "\n".join(script.until(lambda lines: "}" in "".join(lines)))
    assert _object(text) == {**SCHOOLS, city: value}


@edge(hint="A field that exists already is set all the same; Redis replies 0 then.")
def test_prints_the_replies_of_redis(node):
    """Run a second time, the replies are 0: the fields are there already."""
    node.redis_up()
    for city, value in SCHOOLS.items():
        node.redis("HSET", KEY, city, value)
    lines = without_connected(wanted_lines(node.start(), 7))
    assert [line for line in lines if line.startswith("Reply")] == ["Reply: 0"] * 6


def _object(text):
    """What an object printed by Node says, and no more."""
    inside = text[text.rfind("{") + 1 : text.rfind("}")]
    return {a or b or c: d or e for a, b, c, d, e in ITEM.findall(inside)}
