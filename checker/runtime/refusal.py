"""What the sandbox raises in the learner's code, where going on makes no sense."""


class Refusal(BaseException):
    """Its message says all that a learner needs to know; the name of its class does not help.

    Not an `Exception`: an `except Exception` around the call must not swallow it.
    """
