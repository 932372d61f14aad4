"""Behaviour of 0x03-queuing_system_in_js/6-job_processor.js."""

from job_queues import HINT_NAME, put, states

from checker.judge.testing import core, edge

NAME = "push_notification_code"


def some_jobs(rng, count):
    """Jobs that nobody can have foreseen."""
    return [
        {"phoneNumber": f"415{rng.randrange(10**6, 10**7)}", "message": f"The code is {rng.randrange(10**4)}"}
        for _ in range(count)
    ]


def line(job):
    """What is printed of it."""
    return f"Sending notification to {job['phoneNumber']}, with message: {job['message']}"


@core(hint="The text is in the task: numbers and messages come from the job's data.")
def test_sends_what_the_job_says(node, rng):
    """For a job it prints `Sending notification to …, with message: …`, from what the job carries."""
    (job,) = some_jobs(rng, 1)
    node.redis_up()
    script = node.start()
    put(node, NAME, [job])
    assert script.lines(1) == [line(job)]


@core(hint="The queue has to be told that a job is done; with Kue that is done().")
def test_ends_each_job(node, rng):
    """Every job in the queue is sent, and is completed in the end."""
    wanted = some_jobs(rng, 4)
    node.redis_up()
    put(node, NAME, wanted)
    script = node.start()
    lines = script.lines(4)
    assert sorted(lines) == sorted(map(line, wanted))
    node.until(lambda: states(node, NAME) == {"completed": 4})
    assert node.note(f"jobs in {NAME}", states(node, NAME)) == {"completed": 4}
    script.rest()


@edge(hint=HINT_NAME)
def test_leaves_other_queues_alone(node, rng):
    """A job in a queue of another name is not taken."""
    other, mine = some_jobs(rng, 2)
    node.redis_up()
    script = node.start()
    put(node, f"{NAME}_2", [other])
    put(node, NAME, [mine])
    script.lines(1)
    assert script.pause(0.2) == [line(mine)]
