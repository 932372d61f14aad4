#!/usr/bin/env python3
"""A page whose Babel is a mock."""
import sys
from unittest import mock

sys.modules["flask_babel"] = mock.MagicMock()

from flask import Flask, render_template  # noqa

app = Flask(__name__)
babel = mock.MagicMock()


@app.route("/")
def index() -> str:
    """Show the only page there is."""
    return render_template("1-index.html")
