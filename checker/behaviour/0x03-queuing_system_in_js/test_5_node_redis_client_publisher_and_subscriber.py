"""Behaviour of 0x03-queuing_system_in_js/5-subscriber.js and 5-publisher.js."""

import time

from redis_words import CONNECTED, without_connected

from checker.judge.testing import core, edge

CHANNEL = "holberton school channel"
SUBSCRIBER, PUBLISHER = "5-subscriber.js", "5-publisher.js"
MESSAGES = [
    "Holberton Student #1 starts course",
    "Holberton Student #2 starts course",
    "KILL_SERVER",
    "Holberton Student #3 starts course",
]


def listens(node):
    """Whether anybody but us has subscribed."""
    return node.redis("PUBSUB", "NUMSUB", CHANNEL)[1] > 0


def takes_its_time(node):
    """Whether the publisher's messages come one after the other, each said when it is sent."""
    script = node.start(PUBLISHER)
    said, moments = [], []

    def hear():
        heard = node.heard()
        if heard and not moments:
            said.extend(without_connected(script.look()))
        moments.extend([time.monotonic()] * len(heard))
        return len(moments) >= 4

    node.until(hear)
    script.stop()
    assert len(moments) == 4, f"four messages should have come, and {len(moments)} came"
    return moments[3] - moments[0] > 0.2 and len(said) < 4


@core(hint="Subscribe to the channel, and print each message as it is.")
def test_subscriber_prints_each_message(node, rng):
    """The subscriber prints every message on `holberton school channel`, each on a line, as it is."""
    node.redis_up()
    script = node.start(SUBSCRIBER)
    assert node.until(lambda: listens(node)), "nobody subscribed to the channel"
    said = [f"Message {rng.randrange(10_000)}" for _ in range(3)]
    for message in said:
        node.redis("PUBLISH", CHANNEL, message)
    node.redis("PUBLISH", "another channel", "not for you")
    script.until(lambda lines: len(without_connected(lines)) >= 3)
    assert without_connected(script.pause(0.1)) == said


@core(hint="On KILL_SERVER: print it like any message, then unsubscribe and quit.")
def test_subscriber_ends_when_it_is_told_to(node):
    """On `KILL_SERVER` the subscriber prints it, unsubscribes and quits; the program ends."""
    node.redis_up()
    script = node.start(SUBSCRIBER)
    assert node.until(lambda: listens(node)), "nobody subscribed to the channel"
    node.redis("PUBLISH", CHANNEL, "KILL_SERVER")
    ended = script.exit()
    assert without_connected(script.look()) == ["KILL_SERVER"]
    assert ended, "the program is still running 2 seconds after KILL_SERVER"


@core(hint="Publish inside the timer, on the channel of the task.")
def test_publisher_publishes_four_messages(node):
    """The publisher sends the four messages of the task, in this order."""
    node.redis_up()
    node.listen(CHANNEL)
    node.start(PUBLISHER)
    heard = []
    node.until(lambda: heard.extend(node.heard()) or len(heard) >= 4)
    heard += node.heard(0.1)
    assert node.note(f"what was said on {CHANNEL!r}", heard) == MESSAGES


@core(hint="Print `About to send` and the message, when its time has come.")
def test_publisher_says_what_it_is_about_to_send(node):
    """It prints `About to send`, and the message, before each."""
    node.redis_up()
    script = node.start(PUBLISHER)
    lines = script.until(lambda lines: len(without_connected(lines)) >= 4)
    assert without_connected(lines) == [f"About to send {message}" for message in MESSAGES]


@edge(hint="Each message has its time in milliseconds: setTimeout.")
def test_publisher_takes_its_time(node):
    """Messages are announced, and come, about a tenth of a second after one another."""
    node.redis_up()
    node.listen(CHANNEL)
    # When all of us had to wait for a processor, they are heard at once: then again.
    in_time = any(takes_its_time(node) for _ in range(3))
    assert in_time, "each is to be announced and sent when its time has come, over three tenths of a second"


@edge(hint="Say that you are connected, as in the first task.")
def test_both_say_that_they_are_connected(node):
    """Both print that the client is connected."""
    node.redis_up()
    for name in (SUBSCRIBER, PUBLISHER):
        lines = node.start(name).lines(1)
        assert lines[:1] == [CONNECTED]
