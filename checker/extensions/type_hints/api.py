"""What behaviour tests get as `checker.testing.type_hints`."""

from checker.extensions.type_hints.signature import signature_fault, variable_fault
from checker.extensions.type_hints.source_types import read_names

__all__ = ["read_names", "signature_fault", "variable_fault"]
