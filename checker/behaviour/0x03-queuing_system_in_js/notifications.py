"""Notifications as tasks 7, 9 and 10 have them."""


def some_jobs(rng, count, area="415"):
    """What jobs carry that nobody can have foreseen."""
    return [
        {
            "phoneNumber": f"{area}{rng.randrange(10**6, 10**7)}",
            "message": f"The code is {rng.randrange(10**4)}, number {each}",
        }
        for each in range(count)
    ]


def line(job):
    """What is printed when it is sent."""
    return f"Sending notification to {job['phoneNumber']}, with message: {job['message']}"


def sent(lines):
    """The lines that say that something is sent."""
    return [each for each in lines if each.startswith("Sending notification")]
