"""A clock that jumps: what waits in a submission takes no real time."""
