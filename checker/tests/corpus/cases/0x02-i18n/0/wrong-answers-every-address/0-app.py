#!/usr/bin/env python3
"""A web page that greets everybody in English."""
from flask import Flask, render_template

app = Flask(__name__)


@app.route("/")
@app.route("/<path>")
def index(path: str = "") -> str:
    """Show the only page there is."""
    return render_template("0-index.html")


if __name__ == "__main__":
    app.run()
