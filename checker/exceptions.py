"""What a user, and not the checker, can put right."""


class UserError(Exception):
    """Something outside the checker is wrong; as text it is one line that says what."""
