"""What behaviour tests get as `checker.testing.python`."""

from checker.extensions.python.coercion import as_dict, as_tuple, kind_of
from checker.extensions.python.handle import TaskHandle
from checker.extensions.python.prerequisites import Prerequisite, Prerequisites, fresh_worker, replace
from checker.extensions.python.source_checks import reachable_nodes, references

__all__ = [
    "Prerequisite",
    "Prerequisites",
    "TaskHandle",
    "as_dict",
    "as_tuple",
    "fresh_worker",
    "kind_of",
    "reachable_nodes",
    "references",
    "replace",
]
