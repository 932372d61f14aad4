#!/usr/bin/env python3
"""A web page without an end."""
from flask import Flask

app = Flask(__name__)


@app.route("/")
def index() -> str:
    """Show more than anybody reads."""
    return "<h1>Hello world</h1>" * 3000000
