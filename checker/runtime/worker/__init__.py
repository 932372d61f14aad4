"""The untrusted part of the runtime: runs in the process of a submission and answers the judge."""
