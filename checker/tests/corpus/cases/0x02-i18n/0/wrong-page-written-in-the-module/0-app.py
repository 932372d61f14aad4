#!/usr/bin/env python3
"""A web page that greets everybody in English."""
from flask import Flask

app = Flask(__name__)


@app.route("/")
def index() -> str:
    """Show the only page there is."""
    return (
        "<title>Welcome to Holberton</title><h1>Hello world</h1>"
    )


if __name__ == "__main__":
    app.run()
