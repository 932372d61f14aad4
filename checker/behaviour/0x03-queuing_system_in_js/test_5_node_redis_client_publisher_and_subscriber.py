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

from checker.testing import CheckFailure, core, edge

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
    """Whether a client has subscribed to the channel or to a pattern, except the judge."""
    channel, patterns = node.redis_all([["PUBSUB", "NUMSUB", CHANNEL], ["PUBSUB", "NUMPAT"]])
    return channel[1] > 0 or patterns > 0


def subscribed(node):
    """Start the subscriber, and wait until it has subscribed."""
    node.redis_up()
    script = node.start(SUBSCRIBER)
    node.until(lambda: script.look() is not None and (script.has_ended or listens(node)))
    if not listens(node):
        others = [channel for channel in node.redis("PUBSUB", "CHANNELS") if channel != CHANNEL]
        instead = f"; it subscribed to {others[0]!r}" if others else ""
        raise CheckFailure(f"{SUBSCRIBER} did not subscribe to {CHANNEL!r}{instead}")
    return script


def publish(node, messages):
    """Publish messages on the channel."""
    for message in messages:
        node.redis("PUBLISH", CHANNEL, message)


def published_messages(node, script):
    """The messages on the channel, until no more arrive."""
    messages = []

    def all_arrived():
        script.look()
        messages.extend(node.messages())
        return len(messages) >= len(MESSAGES)

    node.until(all_arrived, lambda: len(messages))
    script.quiet(0.2)
    return messages + node.messages()


def takes_its_time(node):
    """Whether the publisher's messages arrive one after the other, each announced when it is sent."""
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


@core(hint="What does your listener do with the message?")
def test_subscriber_prints_each_message(node, rng):
    """The subscriber prints each message on `holberton school channel` unchanged, on its own line."""
    messages = [f"Message {rng.randrange(10_000)} {each}" for each in ("first", "second", "third")]
    messages.insert(2, messages[0])  # the same text again is another message
    script = subscribed(node)
    publish(node, messages)
    for other in ("another channel", f"{CHANNEL} 2", f"the {CHANNEL}"):
        node.redis("PUBLISH", other, "not for you")
    wait_for(script, messages)
    lines = script.quiet(0.2)
    as_it_is = of_these(lines, messages) == messages
    assert as_it_is, f"it should print each message unchanged: {' / '.join(messages)!r}; {printed(lines)}"
    only_its_own = "not for you" not in "\n".join(lines)
    assert only_its_own, f"it should not print messages of other channels; {printed(lines)}"


@core(hint="What does your listener do for KILL_SERVER, and in which order?")
def test_subscriber_ends_when_it_is_told_to(node):
    """On `KILL_SERVER`, the subscriber prints it, unsubscribes and quits; the program ends."""
    script = subscribed(node)
    publish(node, ["KILL_SERVER"])
    ended = script.exit()
    lines = script.look()
    prints_it = "KILL_SERVER" in "\n".join(lines)  # how messages are printed is graded on its own
    assert prints_it, f"it should print KILL_SERVER like any other message; {printed(lines)}"
    assert ended, "the program is still running after KILL_SERVER"


@core(hint="On which channel do you publish, and when?")
def test_publisher_publishes_four_messages(node):
    """The publisher sends the four messages of the task, in order."""
    node.redis_up()
    node.listen(CHANNEL)
    messages = published_messages(node, node.start(PUBLISHER))
    assert node.note(f"messages on {CHANNEL!r}", messages) == MESSAGES


@core(hint="What exactly do you print before each message?")
def test_publisher_says_what_it_is_about_to_send(node):
    """The publisher prints `About to send` and the message before it sends each message."""
    expected = [f"{ABOUT}{message}" for message in MESSAGES]
    node.redis_up()
    script = node.start(PUBLISHER)
    wait_for(script, expected)
    assert [line for line in plain(script.quiet(0.2)) if line.startswith(ABOUT.strip())] == expected


@edge(hint="Do you test whether the message is KILL_SERVER, or whether it contains that?")
def test_subscriber_goes_on_after_other_messages(node, rng):
    """A message that only contains `KILL_SERVER` is an ordinary message."""
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
        lines = script.quiet(0.1)  # a program that ends has ended by then, and is not half closed
        assert not script.has_ended, "the program ended, although no message was KILL_SERVER"
    goes_on = messages[-1] in "\n".join(lines) and listens(node)
    assert goes_on, f"it should go on after a message that only contains KILL_SERVER; {printed(lines)}"


@edge(hint="Which function delays each message, and what do you do before the delay?")
def test_publisher_takes_its_time(node):
    """Messages are announced and sent about a tenth of a second after one another."""
    node.redis_up()
    node.listen(CHANNEL)
    # On a busy machine, all of them may arrive at once; then try again.
    in_time = any(takes_its_time(node) for _ in range(TRIES))
    assert in_time, "each message should be announced and sent after its own delay: 100, 200, 300, 400 ms"


@edge(hint="Which events of the client do both programs listen for?")
def test_both_say_that_they_are_connected(node):
    """Both programs print that the client is connected."""
    node.redis_up()
    for name in (SUBSCRIBER, PUBLISHER):
        lines = wait_for(node.start(name), [CONNECTED])
        says_so = CONNECTED in lines
        assert says_so, f"{name} should print {CONNECTED!r}; {printed(lines)}"


@edge(hint="Does the subscriber listen for the 'error' event of its client?")
def test_subscriber_outlives_the_server(node):
    """When the server stops, the subscriber does not crash."""
    node.redis_up()
    assert_outlives_the_server(node, node.start(SUBSCRIBER))


@edge(hint="Does the publisher listen for the 'error' event of its client?")
def test_publisher_lives_without_a_server(node):
    """Without a server, the publisher does not crash."""
    assert_lives_without_a_server(node, PUBLISHER)
