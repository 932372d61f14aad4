"""Behaviour of 0x03-queuing_system_in_js/dump.rdb.

A dump of a newer Redis cannot be loaded by an older one, so that the bytes are
looked at: short texts stand in a dump as they are, each after its length, and
before a key whose value is a text stands a zero.
"""

import itertools
import re

from checker.testing import core

# What Valkey, which Redis is on many machines, writes from its version 9 on has its name.
BEGINS = re.compile(rb"REDIS\d{4}|VALKEY\d{3}")


@core(hint="Set the key while the server runs, and copy its dump.rdb here after SAVE or after it has ended.")
def test_is_a_dump_of_redis(node):
    """The file is what Redis writes when it saves."""
    content = node.content
    assert BEGINS.match(content), "this file was not written by Redis: a dump begins with REDIS"
    # A checksum of eight bytes follows; a byte or two may have been added by an editor.
    ends = 0xFF in content[-11:-8] or content.endswith(b"\xff")
    assert ends, "this file does not end like a dump: part of it is missing, or Redis did not write it"


@core(hint="In redis-cli: SET Holberton School, and then SAVE.")
def test_holds_the_school(node):
    """The key `Holberton` is in it, with the value `School`."""
    held = _holds(node.content, b"Holberton", b"School")
    assert held, "there is no key Holberton with the value School in this dump"


def _holds(content, key, value):
    spelt = [b"".join(text) for text in itertools.product(_lengths(key), [key], _lengths(value), [value])]
    return any(b"\0" + text in content for text in spelt)


def _lengths(text):
    """The ways in which a dump may tell how long a text is."""
    size = len(text)
    return [bytes([size]), bytes([0x40, size]), b"\x80" + size.to_bytes(4, "big")]
