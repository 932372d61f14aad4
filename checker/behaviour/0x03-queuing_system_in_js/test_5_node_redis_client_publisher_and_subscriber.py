"""Behaviour of 0x03-queuing_system_in_js/5-subscriber.js and 5-publisher.js."""

import time

from redis_output import (
    CONNECTED,
    assert_lives_without_a_server,
    assert_outlives_the_server,
    of_these,
    plain,
    printed,
    wait_for,
)

from checker.testing import core, edge

CHANNEL = "holberton school channel"
SUBSCRIBER, PUBLISHER = "5-subscriber.js", "5-publisher.js"
MESSAGES = [
    "Holberton Student #1 starts course",
    "Holberton Student #2 starts course",
    "KILL_SERVER",
    "Holberton Student #3 starts course",
]
ABOUT = "About to send "
TRIES = 6


def listens(node):
    """Whether anybody but the judge has subscribed, to the channel or to a pattern."""
    channel, patterns = node.redis_all([["PUBSUB", "NUMSUB", CHANNEL], ["PUBSUB", "NUMPAT"]])
    return channel[1] > 0 or patterns > 0


def subscribed(node):
    """Start the subscriber; it listens by now."""
    node.redis_up()
    script = node.start(SUBSCRIBER)
    node.until(lambda: script.look() is not None and (script.has_ended or listens(node)))
    assert listens(node), f"nobody subscribed to {CHANNEL!r}"
    return script


def publish(node, messages):
    """Publish messages on the channel."""
    for message in messages:
        node.redis("PUBLISH", CHANNEL, message)


def published_messages(node, script):
    """The messages on the channel until no more come."""
    messages = []

    def all_arrived():
        script.look()
        messages.extend(node.messages())
        return len(messages) >= len(MESSAGES)

    node.until(all_arrived, lambda: len(messages))
    script.quiet(0.2)
    return messages + node.messages()


def takes_its_time(node):
    """Whether the publisher's messages come one after the other, each announced when it is sent."""
    script = node.start(PUBLISHER)
    announced, moments = [], []

    def all_arrived():
        messages = node.messages()
        if messages and not moments:
            announced.extend(line for line in plain(script.look()) if line.startswith(ABOUT))
        moments.extend([time.monotonic()] * len(messages))
        return len(moments) >= len(MESSAGES)

    node.until(all_arrived, lambda: len(moments))
    script.stop()
    return len(moments) < 2 or (moments[-1] - moments[0] > 0.2 and len(announced) < len(MESSAGES))


@core(hint="Subscribe to the channel, and print each message as it is.")
def test_subscriber_prints_each_message(node, rng):
    """The subscriber prints every message on `holberton school channel`, each on a line, as it is."""
    messages = [f"Message {rng.randrange(10_000)} {each}" for each in ("first", "second", "third")]
    messages.insert(2, messages[0])  # the same text again is another message
    script = subscribed(node)
    publish(node, messages)
    for other in ("another channel", f"{CHANNEL} 2", f"the {CHANNEL}"):
        node.redis("PUBLISH", other, "not for you")
    wait_for(script, messages)
    lines = script.quiet(0.2)
    as_it_is = of_these(lines, messages) == messages
    assert as_it_is, f"{' / '.join(messages)!r} was said, each should be printed, as it is; {printed(lines)}"
    only_its_own = "not for you" not in "\n".join(lines)
    assert only_its_own, f"a message on another channel is not for it; {printed(lines)}"


@core(hint="On KILL_SERVER: print it like any message, then unsubscribe and quit.")
def test_subscriber_ends_when_it_is_told_to(node):
    """On `KILL_SERVER` the subscriber prints it, unsubscribes and quits; the program ends."""
    script = subscribed(node)
    publish(node, ["KILL_SERVER"])
    ended = script.exit()
    lines = script.look()
    prints_it = "KILL_SERVER" in "\n".join(lines)  # how messages are printed is graded on its own
    assert prints_it, f"KILL_SERVER is printed like any message; {printed(lines)}"
    assert ended, "the program is still running after KILL_SERVER"


@core(hint="Publish inside the timer, on the channel of the task.")
def test_publisher_publishes_four_messages(node):
    """The publisher sends the four messages of the task, in this order."""
    node.redis_up()
    node.listen(CHANNEL)
    messages = published_messages(node, node.start(PUBLISHER))
    assert node.note(f"what was said on {CHANNEL!r}", messages) == MESSAGES


@core(hint="Print `About to send` and the message, when its time has come.")
def test_publisher_says_what_it_is_about_to_send(node):
    """It prints `About to send`, and the message, before each."""
    expected = [f"{ABOUT}{message}" for message in MESSAGES]
    node.redis_up()
    script = node.start(PUBLISHER)
    wait_for(script, expected)
    assert [line for line in plain(script.quiet(0.2)) if line.startswith(ABOUT.strip())] == expected


@edge(hint="Is the message KILL_SERVER, or does it only have that in it?")
def test_subscriber_goes_on_after_other_messages(node, rng):
    """A message with `KILL_SERVER` inside is a message like any other."""
    messages = [
        f"do not KILL_SERVER yet {rng.randrange(1000)}",
        "KILL_SERVER_2",
        "kill_server",
        "and on it goes",
    ]
    script = subscribed(node)
    for message in messages:
        publish(node, [message])
        script.until(lambda lines, message=message: message in "\n".join(lines))
        lines = script.quiet(0.1)  # by then one that ends has ended, and is not half closed
        assert not script.has_ended, "the program ended, and no message was KILL_SERVER"
    goes_on = messages[-1] in "\n".join(lines) and listens(node)
    assert goes_on, f"it should listen on after a message with KILL_SERVER inside; {printed(lines)}"


@edge(hint="Each message has its time in milliseconds: setTimeout.")
def test_publisher_takes_its_time(node):
    """Messages are announced, and come, about a tenth of a second after one another."""
    node.redis_up()
    node.listen(CHANNEL)
    # On a busy machine all of them may arrive at once: then it is tried again.
    in_time = any(takes_its_time(node) for _ in range(TRIES))
    assert in_time, "each is to be announced and sent when its time has come, over three tenths of a second"


@edge(hint="Say that you are connected, as in the first task.")
def test_both_say_that_they_are_connected(node):
    """Both print that the client is connected."""
    node.redis_up()
    for name in (SUBSCRIBER, PUBLISHER):
        lines = wait_for(node.start(name), [CONNECTED])
        says_so = CONNECTED in lines
        assert says_so, f"{name} has to print {CONNECTED!r}; {printed(lines)}"


@edge(hint="An 'error' event without a listener ends the program.")
def test_subscriber_outlives_the_server(node):
    """When the server goes away, the subscriber does not crash."""
    node.redis_up()
    assert_outlives_the_server(node, node.start(SUBSCRIBER))


@edge(hint="An 'error' event without a listener ends the program.")
def test_publisher_lives_without_a_server(node):
    """Without a server, the publisher does not crash."""
    assert_lives_without_a_server(node, PUBLISHER)
