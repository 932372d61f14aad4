"""Notifications for tasks 7, 9 and 10."""


def some_jobs(rng, count, area="415"):
    """Unpredictable data of jobs."""
    return [
        {
            "phoneNumber": f"{area}{rng.randrange(10**6, 10**7)}",
            "message": f"The code is {rng.randrange(10**4)}, number {each}",
        }
        for each in range(count)
    ]


def line(job):
    """The line that is printed when a notification is sent."""
    return f"Sending notification to {job['phoneNumber']}, with message: {job['message']}"


def sent(lines):
    """The lines about notifications that are sent."""
    return [each for each in lines if each.startswith("Sending notification")]
