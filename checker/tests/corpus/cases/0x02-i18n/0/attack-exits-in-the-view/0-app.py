#!/usr/bin/env python3
"""A web page that leaves."""
import os

from flask import Flask

app = Flask(__name__)


@app.route("/")
def index() -> str:
    """Leave before anything is shown."""
    os._exit(0)
