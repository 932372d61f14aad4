"""Reads what it should call."""
import inspect


def looks_right(function):
    return "requests.get(url)" in inspect.getsource(function)
