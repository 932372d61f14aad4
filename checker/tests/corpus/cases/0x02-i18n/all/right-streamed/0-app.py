#!/usr/bin/env python3
"""A web page that greets everybody in English."""
from typing import Iterator, Tuple

from flask import Flask, stream_template

app = Flask("page", root_path=__file__.rpartition("/")[0] or ".")


@app.route("/")
def index() -> Iterator[str]:
    """Show the only page there is."""
    return stream_template("0-index.html", title="Welcome to Holberton",
                           header="Hello world")
