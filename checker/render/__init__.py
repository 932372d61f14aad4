"""Turns a report into what a person or another program reads."""
