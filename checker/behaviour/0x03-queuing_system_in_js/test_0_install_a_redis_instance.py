"""Behaviour of 0x03-queuing_system_in_js/dump.rdb.

An older Redis cannot load the dump of a newer one, so this searches the bytes.
A dump contains short strings unchanged, each after its length, and a zero byte
comes before a key whose value is a string.
"""

import itertools
import re

from checker.testing import core, needs

# Many machines have Valkey instead of Redis, whose dumps begin with its own name from version 9 on.
BEGINS = re.compile(rb"REDIS\d{4}|VALKEY\d{3}")


@core(hint="How did you create this file: with SAVE, by a Redis server?")
def test_is_a_dump_of_redis(node):
    """The file is a dump that Redis wrote."""
    content = node.content
    assert BEGINS.match(content), "this file was not written by Redis: a dump begins with REDIS"
    # A checksum of eight bytes follows; an editor may have added a byte or two.
    ends = 0xFF in content[-11:-8] or content.endswith(b"\xff")
    assert ends, "this file does not end like a dump: part of it is missing, or Redis did not write it"


@core(hint="Did you set the key in redis-cli before SAVE?")
def test_holds_the_school(node):
    """The dump contains the key `Holberton` with the value `School`."""
    needs(bool(BEGINS.match(node.content)), "the file is a dump")
    held = _holds(node.content, b"Holberton", b"School")
    assert held, "there is no key Holberton with the value School in this dump"


def _holds(content, key, value):
    spelt = [b"".join(text) for text in itertools.product(_lengths(key), [key], _lengths(value), [value])]
    return any(b"\0" + text in content for text in spelt)


def _lengths(text):
    """The ways in which a dump may encode the length of a string."""
    size = len(text)
    return [bytes([size]), bytes([0x40, size]), b"\x80" + size.to_bytes(4, "big")]
