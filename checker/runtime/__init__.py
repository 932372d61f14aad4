"""What runs inside the sandbox, and what starts it; the standard library only.

It imports nothing of the rest of `checker` and holds no expectation. Whatever a worker
says is data from an untrusted process: a submission can patch every module that
is there, and gains nothing by it.
"""
