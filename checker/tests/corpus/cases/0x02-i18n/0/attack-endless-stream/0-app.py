#!/usr/bin/env python3
"""A web page that goes on."""
import itertools

from flask import Flask, Response

app = Flask(__name__)


@app.route("/")
def index() -> Response:
    """Show a line again and again."""
    return Response(itertools.repeat("<h1>Hello world</h1>"))
