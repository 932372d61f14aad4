"""What behaviour tests get as `checker.testing.mutation_testing`."""

from checker.extensions.mutation_testing import test_source
from checker.extensions.mutation_testing.class_setup import SetUp

__all__ = ["SetUp", "test_source"]
