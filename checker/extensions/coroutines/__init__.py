"""Coroutines and asynchronous generators, in virtual time."""
