"""Behaviour of 0x03-queuing_system_in_js/100-seat.js."""

import re

from job_queues import assert_says_which_failed, by_id, count_from, jobs, states, up, wait_for_ends
from redis_output import assert_outlives_the_server

from checker.testing import core, edge

NAME, KEY = "reserve_seat", "available_seats"
NO_SEAT = "Not enough seats available"
IN_PROCESS = {"status": "Reservation in process"}
BLOCKED = ({"status": "Reservation are blocked"}, {"status": "Reservations are blocked"})


def open_office(node):
    """Start Redis and the learner's server."""
    up(node)
    script = node.start()
    node.wait_for_server(script)
    node.until(lambda: node.redis("GET", KEY) == "50", lambda: node.redis("GET", KEY))
    return script


def reserve(node, count):
    """Ask for so many seats at once; the numbers of the jobs, once all are in the queue."""
    answers = [answer.content for answer in node.get_all(["/reserve_seat"] * count)]
    assert answers == [IN_PROCESS] * count
    queued = {}

    def all_queued():
        queued.update(jobs(node, NAME))
        return len(queued) >= count

    node.until(all_queued, lambda: len(queued))
    return list(queued)


def process(node, script, count):
    """Have the queue processed until so many jobs have ended; how many stand in each state."""
    node.get("/process")
    ends = wait_for_ends(node, script, NAME, count)
    script.quiet(0.2)
    return ends


def seats(node):
    """The number of seats that the server reports, whether as a number or as text."""
    answer = node.get("/available_seats")
    assert isinstance(answer.content, dict), "/available_seats has to answer with an object as JSON"
    value = answer.content.get("numberOfAvailableSeats")
    return int(value) if isinstance(value, str) and value.lstrip("-").isdigit() else value


@core(hint="reserveSeat(50) when the application starts.")
def test_begins_with_fifty_seats(node):
    """At the start 50 seats are available: the server says so, and `available_seats` in Redis too."""
    open_office(node)
    assert node.note(f"GET {KEY}", node.redis("GET", KEY)) == "50"
    assert node.note("numberOfAvailableSeats", seats(node)) == 50


@core(hint="Ask Redis each time: others may have taken seats.")
def test_tells_what_redis_has(node, rng):
    """`/available_seats` tells the number that is in Redis."""
    open_office(node)
    for number in (rng.randrange(1, 50), 0, 7):
        node.redis("SET", KEY, str(number))
        assert node.note("numberOfAvailableSeats", seats(node)) == number


@core(hint="Put a job into the queue, and answer when it is saved.")
def test_puts_reservations_into_the_queue(node):
    """`/reserve_seat` puts a job into the queue `reserve_seat`, and takes no seat yet."""
    script = open_office(node)
    reserve(node, 3)
    script.quiet(0.3)
    counts = states(node, NAME)
    assert node.note(f"jobs in {NAME}", sum(counts.values())) == 3
    assert "completed" not in counts, "a reservation was processed before /process was requested"
    assert node.note(f"GET {KEY}", node.redis("GET", KEY)) == "50"


@core(hint="Take a seat for each job, and say so when the job is completed.")
def test_processes_the_queue(node):
    """`/process` answers `Queue processing`; each job takes a seat."""
    script = open_office(node)
    reserve(node, 3)
    assert node.get("/process").content == {"status": "Queue processing"}
    ends = wait_for_ends(node, script, NAME, 3)
    assert node.note(f"jobs in {NAME}", ends) == {"completed": 3}
    assert node.note("numberOfAvailableSeats", seats(node)) == 47


@core(hint="The job, the queue or its worker emits an event when a job is completed.")
def test_says_which_reservations_are_completed(node, rng):
    """For each job that is completed it prints that, with the job's number."""
    script = open_office(node)
    count_from(node, NAME, rng.randrange(10, 1000))
    expected = [f"Seat reservation job {number} completed" for number in reserve(node, 3)]
    before = len(script.look())  # lines about jobs that are still waiting say nothing of their end
    node.get("/process")
    lines = by_id(script.until(lambda lines: set(expected) <= set(by_id(lines[before:])))[before:])
    completed = [each for each in lines if re.fullmatch(r"Seat reservation job .*completed", each)]
    assert sorted(completed) == sorted(expected)


@core(hint="How many seats are left before this one is taken? None below zero.")
def test_never_sells_more_seats_than_there_are(node):
    """Of sixty reservations fifty are completed and ten fail; no seat is sold twice."""
    script = open_office(node)
    reserve(node, 60)
    assert node.note(f"jobs in {NAME}", process(node, script, 60)) == {"completed": 50, "failed": 10}
    assert node.note(f"GET {KEY}", node.redis("GET", KEY)) == "0"


@core(hint="Ask Redis in each job how many seats are left: others may have taken some.")
def test_takes_seats_from_what_redis_has(node, rng):
    """The seats that Redis has when a job is processed are those that can be taken."""
    script = open_office(node)
    left = rng.randrange(2, 5)
    reserve(node, left + 2)
    node.note(f"SET {KEY} {left}", node.redis("SET", KEY, str(left)))
    ends = process(node, script, left + 2)
    assert node.note(f"jobs in {NAME}", ends) == {"completed": left, "failed": 2}
    assert node.note(f"GET {KEY}", node.redis("GET", KEY)) == "0"


@core(hint="When the last seat is taken, reservationEnabled becomes false.")
def test_blocks_reservations_when_all_is_sold(node):
    """When no seat is left, and not before, `/reserve_seat` answers `Reservation are blocked`."""
    with_one_left, answer = at_the_end(node)
    assert node.note("/reserve_seat with one seat left", with_one_left) == IN_PROCESS
    blocked = answer in BLOCKED
    assert blocked, f"no seat is left, and /reserve_seat answered {answer!r}"


@core(hint="A job for which there is no seat fails with an Error.")
def test_fails_jobs_without_a_seat(node):
    """A job that finds no seat fails with `Not enough seats available`."""
    script = open_office(node)
    reserve(node, 3)
    node.redis("SET", KEY, "1")
    process(node, script, 3)
    failed = [str(job["error"]) for job in jobs(node, NAME).values() if job["state"] == "failed"]
    assert node.note("jobs that failed", len(failed)) == 2
    right = all(NO_SEAT in error for error in failed)
    assert right, f"a job for which there is no seat fails with {NO_SEAT!r}; it failed with {failed[0]!r}"


@core(hint="The job, the queue or its worker emits an event when a job fails.")
def test_says_which_reservations_failed(node, rng):
    """For each job that fails it prints that, with the job's number and the error's message."""
    script = open_office(node)
    count_from(node, NAME, rng.randrange(10, 1000))
    reserve(node, 3)
    node.redis("SET", KEY, "1")
    process(node, script, 3)
    failed = {n: str(job["error"]) for n, job in jobs(node, NAME).items() if job["state"] == "failed"}
    assert failed, "one seat is left for three reservations, and none failed"
    # What the jobs failed with is graded on its own.
    expected = {number: error.partition("\n")[0].removeprefix("Error: ") for number, error in failed.items()}
    lines = script.until(lambda lines: sum(" failed" in line for line in lines) >= len(failed))
    assert_says_which_failed(lines, expected, node.dialect.uses_kue, "Seat reservation")


@edge(hint="The status has an `are` in it, as in the task.")
def test_says_it_in_the_words_of_the_task(node):
    """The answer is exactly `Reservation are blocked`."""
    assert node.note("/reserve_seat", at_the_end(node)[1]) == BLOCKED[0]


@edge(hint="An 'error' event without a listener ends the program.")
def test_outlives_the_server(node):
    """When the Redis server goes away, the program does not crash."""
    script = open_office(node)
    if not node.dialect.uses_kue:  # Kue ends programs that do not listen to its errors
        assert_outlives_the_server(node, script)


def at_the_end(node):
    """What `/reserve_seat` answers when one seat is left, and what when none is."""
    script = open_office(node)
    node.redis("SET", KEY, "2")
    reserve(node, 1)
    process(node, script, 1)
    with_one_left = node.get("/reserve_seat").content
    wait_for_ends(node, script, NAME, 2)
    script.quiet(0.2)
    return with_one_left, node.get("/reserve_seat").content
