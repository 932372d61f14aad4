#!/usr/bin/env python3
"""
A small Flask application with one route
"""
from flask import Flask, render_template

app = Flask(__name__)


@app.route("/", methods=["GET"], strict_slashes=False)
def hello() -> str:
    """
    Render the page of this task
    """
    return render_template("0-index.html")


if __name__ == "__main__":
    app.run(host="0.0.0.0", port="5000")
