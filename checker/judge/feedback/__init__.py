"""What a learner reads of a check that did not pass."""
