"""Behaviour of 0x03-queuing_system_in_js/4-redis_advanced_op.js."""

import re

from redis_output import assert_lives_without_a_server, assert_outlives_the_server, plain

from checker.testing import core, edge

KEY = "HolbertonSchools"
SCHOOLS = {"Portland": "50", "Seattle": "80", "New York": "20", "Bogota": "20", "Cali": "40", "Paris": "2"}
# An object as Node prints it, or as JSON.
TEXT = r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"|`([^`]*)`"
ITEM = re.compile(rf"(?:{TEXT}|([\w$]+))\s*:\s*(?:{TEXT})")
OBJECT = re.compile(r"\{([^{}]*)\}")
MOST = 20_000  # characters at the end of the output; some programs print endlessly
# Commands that set fields, and the position of the first field in each.
SETS = {"HSET": 2, "HMSET": 2, "HSETNX": 2, "HINCRBY": 2, "HINCRBYFLOAT": 2}


def objects(lines):
    """The printed objects, each as a dict of strings."""
    inside = OBJECT.findall("\n".join(lines)[-MOST:])
    return [
        {next(filter(None, each[:4]), ""): next(filter(None, each[4:]), "") for each in ITEM.findall(text)}
        for text in inside
    ]


def displayed(script, expected):
    """The expected object if it was printed; otherwise the last printed object."""
    printed_objects = objects(script.until(lambda lines: expected in objects(lines)))
    return expected if expected in printed_objects else (printed_objects or [None])[-1]


def replies(script, count=6):
    """The printed replies, once there are `count` of them."""
    lines = plain(script.until(lambda lines: "\n".join(plain(lines)).count("Reply:") >= count))
    return [line for line in lines if line.startswith("Reply")]


@core(hint="Which three arguments does HSET take?")
def test_keeps_the_schools_in_a_hash(node):
    """The hash `HolbertonSchools` in Redis has six fields: a number for each city."""
    node.redis_up()
    script = node.start()
    node.until(lambda: script.look() is not None and node.redis("HLEN", KEY) == len(SCHOOLS))
    assert node.note(f"TYPE {KEY}", node.redis("TYPE", KEY)) == "hash"
    flat = node.redis("HGETALL", KEY)
    assert node.note(f"HGETALL {KEY}", dict(zip(flat[::2], flat[1::2], strict=True))) == SCHOOLS


@core(hint="How many fields does each of your commands set?")
def test_sets_one_field_at_a_time(node):
    """It sends one command to Redis for each field."""
    node.redis_up()
    node.monitor()
    script = node.start()
    given = []

    def all_set():
        script.look()
        given.extend(words for words in node.commands() if KEY in words[1:2])
        return node.redis("HLEN", KEY) == len(SCHOOLS)

    node.until(all_set)
    script.rest()
    all_set()
    most = max((_fields(words) for words in given), default=0)
    assert node.note("fields in one command", most) == 1


@core(hint="What does Redis reply to each HSET?")
def test_prints_six_replies(node):
    """It prints `Reply: 1` for each field."""
    node.redis_up()
    script = node.start()
    assert replies(script) == ["Reply: 1"] * 6
    script.rest()


@core(hint="Which command gets the whole hash, and are all fields set by then?")
def test_displays_the_whole_hash(node):
    """It prints the hash as an object, with all fields, and values that are strings."""
    node.redis_up()
    assert displayed(node.start(), SCHOOLS) == SCHOOLS


@core(hint="Does the object that you print come from Redis?")
def test_displays_what_redis_has(node, rng):
    """A field that was in the hash before is displayed, too."""
    city, value = f"Town{rng.randrange(1000)}", str(rng.randrange(100, 1000))
    node.redis_up()
    node.redis("HSET", KEY, city, value)
    schools = displayed(node.start(), {**SCHOOLS, city: value})
    shown = schools is not None and schools.get(city) == value
    assert shown, f"it should also display the field {city!r}, which was there before; it displayed {schools}"


@edge(hint="Does the number that you print come from Redis?")
def test_prints_the_replies_of_redis(node):
    """When the program runs a second time, the replies are 0, because the fields already exist."""
    node.redis_up()
    for city, value in SCHOOLS.items():
        node.redis("HSET", KEY, city, value)
    values = [reply.rpartition(" ")[2] for reply in replies(node.start())]
    assert node.note("the replies", values) == ["0"] * 6


@edge(hint="Does every client have a listener for its 'error' event?")
def test_lives_without_a_server(node):
    """The program does not crash without a server, or when the server stops."""
    assert_lives_without_a_server(node)
    node.redis_up()
    assert_outlives_the_server(node, node.start())


def _fields(words):
    """The number of fields that a command sets."""
    begins = SETS.get(words[0].upper())
    return 0 if begins is None else len(words[begins:]) // 2
