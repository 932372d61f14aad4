#!/usr/bin/env python3
"""
This module has a function that joins.
"""
import typing


def concat(str1: typing.Text, str2: typing.Text) -> typing.Text:
    """Joins both of its arguments"""
    return "".join([str1, str2])
