"""What several tasks say about Redis in the same words."""

CONNECTED = "Redis client connected to the server"
NOT_CONNECTED = "Redis client not connected to the server: "


def printed(lines):
    """What was printed, as the end of a sentence."""
    return f"it printed {' / '.join(lines)!r}" if lines else "it printed nothing"


def without_connected(lines):
    """The lines without those that say that there is a connection: they are graded in task 1."""
    return [line for line in lines if line != CONNECTED]


def wanted_lines(script, count, seconds=3.0):
    """The lines beside those of the connection, once there are so many, or time is up."""
    lines = script.until(lambda lines: len(without_connected(lines)) >= count, seconds)
    return without_connected(lines)
