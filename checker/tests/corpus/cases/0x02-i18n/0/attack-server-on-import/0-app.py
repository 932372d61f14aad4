#!/usr/bin/env python3
"""A web page that serves itself."""
from flask import Flask, render_template

app = Flask(__name__)


@app.route("/")
def index() -> str:
    """Show the only page there is."""
    return render_template("0-index.html")


app.run()
