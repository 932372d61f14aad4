"""What runs inside the sandbox, with the submission.

Standard library only; imports nothing of the rest of `checker` and holds no
expectation. Whatever these modules say is data from an untrusted process: a
submission can patch every one of them, and gains nothing by it.
"""
