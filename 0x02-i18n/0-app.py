#!/usr/bin/env python3
"""A web page that greets every reader in English."""
from flask import Flask, render_template

app = Flask(__name__)


@app.route("/")
def index() -> str:
    """Render the only page."""
    return render_template("0-index.html")


if __name__ == "__main__":
    app.run()
