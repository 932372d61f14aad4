"""What came of a grading."""
