#!/usr/bin/env python3
"""A web page with a false status."""
from typing import Tuple

from flask import Flask, render_template

app = Flask(__name__)


@app.route("/")
def index() -> Tuple[str, int]:
    """Show the page, and say that it failed."""
    return render_template("0-index.html"), 500
