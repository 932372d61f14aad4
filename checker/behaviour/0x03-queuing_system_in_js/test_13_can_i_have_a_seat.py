"""Behaviour of 0x03-queuing_system_in_js/100-seat.js."""

from job_queues import jobs, states

from checker.judge.testing import core, edge

NAME, KEY = "reserve_seat", "available_seats"
NO_SEAT = "Not enough seats available"
IN_PROCESS = {"status": "Reservation in process"}
BLOCKED = ({"status": "Reservation are blocked"}, {"status": "Reservations are blocked"})


def open_office(node):
    """Start Redis and the learner's server."""
    node.redis_up()
    script = node.start()
    node.wait_for_server(script)
    node.until(lambda: node.redis("GET", KEY) == "50", 1.0)
    return script


def seats(node):
    """The number of seats that the server tells, whether as a number or as text."""
    answer = node.get("/available_seats")
    assert isinstance(answer.content, dict), "/available_seats has to answer with an object as JSON"
    found = answer.content.get("numberOfAvailableSeats")
    return int(found) if isinstance(found, str) and found.lstrip("-").isdigit() else found


def plain(lines):
    """The lines without the `#` that some print before a number."""
    return [line.replace("job #", "job ") for line in lines]


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
    number = rng.randrange(1, 50)
    node.redis("SET", KEY, str(number))
    assert node.note("numberOfAvailableSeats", seats(node)) == number


@core(hint="Put a job into the queue, and answer when it is saved.")
def test_puts_reservations_into_the_queue(node):
    """`/reserve_seat` puts a job into the queue `reserve_seat`, and takes no seat yet."""
    script = open_office(node)
    answers = [answer.content for answer in node.get_all(["/reserve_seat"] * 3)]
    assert answers == [IN_PROCESS] * 3
    script.pause(0.2)
    found = states(node, NAME)
    assert node.note(f"jobs in {NAME}", sum(found.values())) == 3
    assert "completed" not in found, "a reservation was processed before anybody asked for /process"
    assert node.note(f"GET {KEY}", node.redis("GET", KEY)) == "50"


@core(hint="Take a seat for each job, and say so when the job is completed.")
def test_processes_the_queue(node):
    """`/process` answers `Queue processing`; each job takes a seat and prints that it is completed."""
    script = open_office(node)
    node.get_all(["/reserve_seat"] * 3)
    assert node.get("/process").content == {"status": "Queue processing"}
    lines = plain(script.until(lambda lines: sum("completed" in line for line in lines) >= 3))
    ends = [line for line in lines if line.startswith("Seat reservation job")]
    assert sorted(ends) == [f"Seat reservation job {number} completed" for number in (1, 2, 3)]
    assert node.note("numberOfAvailableSeats", seats(node)) == 47


@core(hint="How many seats are left before this one is taken? None below zero.")
def test_never_sells_more_seats_than_there_are(node):
    """Of sixty reservations fifty are completed and ten fail; no seat is sold twice."""
    open_office(node)
    answers = [answer.content for answer in node.get_all(["/reserve_seat"] * 60)]
    assert answers == [IN_PROCESS] * 60
    node.get("/process")
    node.until(lambda: set(states(node, NAME)) <= {"completed", "failed"}, 5.0)
    assert node.note(f"jobs in {NAME}", states(node, NAME)) == {"completed": 50, "failed": 10}
    assert node.note(f"GET {KEY}", node.redis("GET", KEY)) == "0"


@core(hint="When the last seat is taken, reservationEnabled becomes false.")
def test_blocks_reservations_when_all_is_sold(node):
    """When no seat is left, `/reserve_seat` answers `Reservation are blocked`."""
    open_office(node)
    node.redis("SET", KEY, "1")
    node.get("/reserve_seat")
    node.get("/process")
    node.until(lambda: node.redis("GET", KEY) == "0")
    node.until(lambda: set(states(node, NAME)) <= {"completed", "failed"})
    answer = node.get("/reserve_seat").content
    blocked = answer in BLOCKED
    assert blocked, f"no seat is left, and /reserve_seat answered {answer!r}"


@core(hint="A job for which there is no seat fails with an Error.")
def test_says_which_reservations_failed(node):
    """A job that finds no seat fails, and that is printed with its number."""
    script = open_office(node)
    node.redis("SET", KEY, "1")
    node.get_all(["/reserve_seat"] * 3)
    node.get("/process")
    lines = plain(script.until(lambda lines: sum("failed" in line for line in lines) >= 2))
    said = dict(line.split(" failed: ", 1) for line in lines if " failed: " in line)
    assert sorted(said) == ["Seat reservation job 2", "Seat reservation job 3"]
    # What Kue tells of is a text already, which has no message.
    why = {NO_SEAT, "undefined"} if node.stack.kue else {NO_SEAT}
    reasons = [reason.removeprefix("Error: ") for reason in said.values()]
    with_message = set(reasons) <= why
    assert with_message, f"the error's message is to be {NO_SEAT!r}; {reasons[0]!r} was printed"
    errors = [str(job["error"]) for job in jobs(node, NAME).values() if job["state"] == "failed"]
    failed_for_it = all(NO_SEAT in error for error in errors)
    assert failed_for_it, (
        f"a job for which there is no seat fails with {NO_SEAT!r}; it failed with {errors[0]!r}"
    )


@edge(hint="The status has an `are` in it, as in the task.")
def test_says_it_in_the_words_of_the_task(node):
    """The answer is exactly `Reservation are blocked`."""
    open_office(node)
    node.redis("SET", KEY, "1")
    node.get("/reserve_seat")
    node.get("/process")
    node.until(lambda: set(states(node, NAME)) <= {"completed", "failed"})
    node.get("/reserve_seat")
    assert node.get("/reserve_seat").content == BLOCKED[0]
