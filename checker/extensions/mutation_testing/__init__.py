"""Tests that learners write, run on right code and on wrong code."""
