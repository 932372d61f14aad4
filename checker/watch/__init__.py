"""Grading again whenever something is saved."""
