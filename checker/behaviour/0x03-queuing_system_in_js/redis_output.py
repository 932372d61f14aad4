"""Reads printed lines, and checks the lines about the Redis connection that several tasks share."""

import re

CONNECTED = "Redis client connected to the server"
NOT_CONNECTED = "Redis client not connected to the server:"

# Seconds after which clients of all versions have tried again.
_TRIES_AGAIN = 0.7

# How the following lines begin when an object, such as an error, is printed over several lines.
GOES_ON = re.compile(r"\s|[\]})]")


def plain(lines):
    """The lines with single spaces, and none at either end."""
    return [" ".join(line.split()) for line in lines]


def entries(lines):
    """The output, with an object of several lines as one entry."""
    result = []
    for line in lines:
        if result and (GOES_ON.match(line) or not line):
            result[-1] = f"{result[-1]} {line.strip()}"
        else:
            result.append(line)
    return plain(result)


def printed(lines):
    """The output, as the end of a sentence."""
    return f"it printed {' / '.join(lines)!r}" if lines else "it printed nothing"


def of_these(lines, expected):
    """The lines that are among the expected ones, in the order in which they were printed."""
    return [line for line in plain(lines) if line in expected]


def wait_for(script, expected):
    """The lines printed so far, once each expected line is among them, or no more are likely to come."""
    return plain(script.until(lambda lines: set(expected) <= set(plain(lines))))


def beside_connection(lines):
    """The entries except those about the connection, which task 1 grades."""
    return [entry for entry in entries(lines) if not entry.startswith("Redis client ")]


def is_connected(node):
    """Whether a client is connected; the judge's own connections use a Unix socket."""
    clients = str(node.redis("CLIENT", "LIST"))
    return re.search(r"\baddr=(?:127\.|\[?::)", clients) is not None


def assert_says_why_not(lines):
    """Fail unless a line says that the client is not connected, with the error or its message."""
    messages = [entry for entry in entries(lines) if entry.startswith(NOT_CONNECTED)]
    says_so = bool(messages)
    assert says_so, (
        f"without a server, it should print {NOT_CONNECTED!r} and the message of the error; {printed(lines)}"
    )
    says_why = "ECONNREFUSED" in messages[0]
    assert says_why, f"the message of the error should follow the colon; {printed(lines)}"


def assert_says_whether_connected(node, name=None):
    """Fail unless a program reports that it is connected, or without a server, why it is not."""
    without = node.start(name)
    lines = without.until(lambda lines: any(NOT_CONNECTED in line for line in plain(lines)))
    assert_says_why_not(lines)
    without.stop()
    node.redis_up()
    lines = wait_for(node.start(name), [CONNECTED])
    says_so = CONNECTED in lines
    assert says_so, f"with a server, it should print {CONNECTED!r}; {printed(lines)}"


def assert_lives_without_a_server(node, name=None):
    """Fail if a program crashes without a server, even after its client has tried again."""
    script = node.start(name)
    script.quiet(_TRIES_AGAIN)
    script.stop()


def assert_outlives_the_server(node, script):
    """Fail if a program crashes when the server stops; returns its lines."""
    node.until(lambda: script.look() is not None and (is_connected(node) or script.has_ended))
    script.quiet(0.3)  # a command in progress would get no reply, which is not tested here
    node.redis_down()
    return script.quiet(0.5)
