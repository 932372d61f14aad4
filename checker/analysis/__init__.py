"""Checks that read a submission's text and run nothing of it."""
