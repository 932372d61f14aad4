"""What several tasks say about Redis in the same words, and how printed lines are looked at."""

import re

CONNECTED = "Redis client connected to the server"
NOT_CONNECTED = "Redis client not connected to the server:"

# Seconds: clients of all versions have tried again by then.
_TRIES_AGAIN = 0.7

# How an object goes on that is printed over several lines, as the error of a client is.
GOES_ON = re.compile(r"\s|[\]})]")


def plain(lines):
    """The lines with one blank for two, and none at their ends."""
    return [" ".join(line.split()) for line in lines]


def entries(lines):
    """What was printed, with objects of several lines as one entry each."""
    result = []
    for line in lines:
        if result and (GOES_ON.match(line) or not line):
            result[-1] = f"{result[-1]} {line.strip()}"
        else:
            result.append(line)
    return plain(result)


def printed(lines):
    """What was printed, as the end of a sentence."""
    return f"it printed {' / '.join(lines)!r}" if lines else "it printed nothing"


def of_these(lines, expected):
    """Those of the lines that are among the expected ones, in the order in which they were printed."""
    return [line for line in plain(lines) if line in expected]


def wait_for(script, expected):
    """The lines printed so far, once each expected line is among them, or no more are likely to come."""
    return plain(script.until(lambda lines: set(expected) <= set(plain(lines))))


def beside_connection(lines):
    """The entries without those of the connection, which are graded in task 1."""
    return [entry for entry in entries(lines) if not entry.startswith("Redis client ")]


def is_connected(node):
    """Whether a client has come to the server; the judge's own come another way."""
    clients = str(node.redis("CLIENT", "LIST"))
    return re.search(r"\baddr=(?:127\.|\[?::)", clients) is not None


def assert_says_why_not(lines):
    """A line says that the client is not connected, and why: as the error's message or as the whole error."""
    messages = [entry for entry in entries(lines) if entry.startswith(NOT_CONNECTED)]
    says_so = bool(messages)
    assert says_so, (
        f"without a server it has to print {NOT_CONNECTED!r} and the message of the error; {printed(lines)}"
    )
    says_why = "ECONNREFUSED" in messages[0]
    assert says_why, f"after the colon stands the message of the error; {printed(lines)}"


def assert_says_whether_connected(node, name=None):
    """Without a server a program says that it is not connected, and why; with one, that it is."""
    without = node.start(name)
    lines = without.until(lambda lines: any(NOT_CONNECTED in line for line in plain(lines)))
    assert_says_why_not(lines)
    without.stop()
    node.redis_up()
    lines = wait_for(node.start(name), [CONNECTED])
    says_so = CONNECTED in lines
    assert says_so, f"with a server it has to print {CONNECTED!r}; {printed(lines)}"


def assert_lives_without_a_server(node, name=None):
    """A program that has a client does not crash when there is no server, however often it tries."""
    script = node.start(name)
    script.quiet(_TRIES_AGAIN)
    script.stop()


def assert_outlives_the_server(node, script):
    """A program that has a client goes on when the server is gone."""
    node.until(lambda: script.look() is not None and (is_connected(node) or script.has_ended))
    script.quiet(0.3)  # a command that is under way has no reply to come: that is not what is looked for
    node.redis_down()
    return script.quiet(0.5)
