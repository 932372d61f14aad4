"""Requests to a worker, and the answers that come back."""
