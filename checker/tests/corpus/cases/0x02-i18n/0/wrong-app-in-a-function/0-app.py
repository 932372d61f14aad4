#!/usr/bin/env python3
"""A web page that greets everybody in English."""
from flask import Flask, render_template


def app() -> Flask:
    """Make the app anew for whoever asks."""
    made = Flask(__name__)
    made.add_url_rule("/", "index", lambda: render_template("0-index.html"))
    return made


if __name__ == "__main__":
    app().run()
