"""Behaviour of 0x03-queuing_system_in_js/4-redis_advanced_op.js."""

import re

from redis_output import assert_lives_without_a_server, assert_outlives_the_server, plain

from checker.testing import core, edge

KEY = "HolbertonSchools"
SCHOOLS = {"Portland": "50", "Seattle": "80", "New York": "20", "Bogota": "20", "Cali": "40", "Paris": "2"}
# As Node prints an object, or as JSON.
TEXT = r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"|`([^`]*)`"
ITEM = re.compile(rf"(?:{TEXT}|([\w$]+))\s*:\s*(?:{TEXT})")
OBJECT = re.compile(r"\{([^{}]*)\}")
MOST = 20_000  # letters at the end of what was printed; some print without end
# Commands that set fields, and where the fields begin in them.
SETS = {"HSET": 2, "HMSET": 2, "HSETNX": 2, "HINCRBY": 2, "HINCRBYFLOAT": 2}


def objects(lines):
    """The objects that were printed, each as a dict of its texts."""
    inside = OBJECT.findall("\n".join(lines)[-MOST:])
    return [
        {next(filter(None, each[:4]), ""): next(filter(None, each[4:]), "") for each in ITEM.findall(text)}
        for text in inside
    ]


def displayed(script, expected):
    """The expected object, when it was printed; else the last object that was."""
    printed_objects = objects(script.until(lambda lines: expected in objects(lines)))
    return expected if expected in printed_objects else (printed_objects or [None])[-1]


def replies(script, count=6):
    """The replies that were printed, once there are so many."""
    lines = plain(script.until(lambda lines: "\n".join(plain(lines)).count("Reply:") >= count))
    return [line for line in lines if line.startswith("Reply")]


@core(hint="HSET takes the key, the field and the value: one call for each city.")
def test_keeps_the_schools_in_a_hash(node):
    """The hash `HolbertonSchools` in Redis has six fields: a number for each city."""
    node.redis_up()
    script = node.start()
    node.until(lambda: script.look() is not None and node.redis("HLEN", KEY) == len(SCHOOLS))
    assert node.note(f"TYPE {KEY}", node.redis("TYPE", KEY)) == "hash"
    flat = node.redis("HGETALL", KEY)
    assert node.note(f"HGETALL {KEY}", dict(zip(flat[::2], flat[1::2], strict=True))) == SCHOOLS


@core(hint="HSET with more than one field is one command: call it once for each city.")
def test_sets_one_field_at_a_time(node):
    """Redis is given a command of its own for each field."""
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


@core(hint="Print the reply of Redis for each field that is set.")
def test_prints_six_replies(node):
    """It prints `Reply: 1` for each field."""
    node.redis_up()
    script = node.start()
    assert replies(script) == ["Reply: 1"] * 6
    script.rest()


@core(hint="Ask for the whole hash with HGETALL after all fields are set, and print what comes.")
def test_displays_the_whole_hash(node):
    """It prints the hash as an object, with all fields and the values as strings."""
    node.redis_up()
    assert displayed(node.start(), SCHOOLS) == SCHOOLS


@core(hint="What is displayed comes from Redis: look at what HGETALL gives.")
def test_displays_what_redis_has(node, rng):
    """A field that was in the hash before is displayed, too."""
    city, value = f"Town{rng.randrange(1000)}", str(rng.randrange(100, 1000))
    node.redis_up()
    node.redis("HSET", KEY, city, value)
    schools = displayed(node.start(), {**SCHOOLS, city: value})
    shown = schools is not None and schools.get(city) == value
    assert shown, f"the hash had {city!r} with {value!r} before, and it is not displayed: found {schools}"


@edge(hint="A field that exists already is set all the same; Redis replies 0 then.")
def test_prints_the_replies_of_redis(node):
    """Run a second time, the replies are 0: the fields are there already."""
    node.redis_up()
    for city, value in SCHOOLS.items():
        node.redis("HSET", KEY, city, value)
    values = [reply.rpartition(" ")[2] for reply in replies(node.start())]
    assert node.note("the replies", values) == ["0"] * 6


@edge(hint="An 'error' event without a listener ends the program.")
def test_lives_without_a_server(node):
    """Without a server, and when the server goes away, the program does not crash."""
    assert_lives_without_a_server(node)
    node.redis_up()
    assert_outlives_the_server(node, node.start())


def _fields(words):
    """How many fields a command sets."""
    begins = SETS.get(words[0].upper())
    return 0 if begins is None else len(words[begins:]) // 2
