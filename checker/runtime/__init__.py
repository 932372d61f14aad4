"""The code that runs inside the sandbox; standard library only.

`launcher` is trusted: it forks workers and confines them. `worker` and `virtual_time` run in the
process of a submission. `linux` serves both, and is all that the rest of `checker` may import.

The package imports nothing of the rest of `checker` and holds no expectation. Whatever a worker
sends is data from an untrusted process: a submission can patch every module here, and gains
nothing by it.
"""
