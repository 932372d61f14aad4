#!/usr/bin/env python3
"""A web page that greets everybody in English."""
from flask import FLask, render_template

app = FLask(__name__)


@app.route("/")
def index() -> str:
    """Show the only page there is."""
    return render_template("0-index.html")


if __name__ == "__main__":
    app.run()
