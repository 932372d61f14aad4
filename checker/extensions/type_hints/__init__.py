"""Annotations: what they say, however they are spelt."""
