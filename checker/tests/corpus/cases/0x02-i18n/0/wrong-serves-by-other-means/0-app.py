#!/usr/bin/env python3
"""A web page that greets everybody in English."""
from flask import Flask, render_template
from wsgiref.simple_server import make_server

app = Flask(__name__)


@app.route("/")
def index() -> str:
    """Show the only page there is."""
    return render_template("0-index.html")


make_server("", 5000, app).serve_forever()
