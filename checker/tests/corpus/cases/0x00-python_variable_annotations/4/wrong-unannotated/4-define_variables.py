#!/usr/bin/env python3
"""Annotated variables in a way of their own."""

a = 1
pi = 3.14
i_understand_annotations = True
school = "Holberton"
