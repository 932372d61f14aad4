"""The untrusted part of the runtime: answers the judge, with a submission at hand."""
