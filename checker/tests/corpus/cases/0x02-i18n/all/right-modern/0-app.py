#!/usr/bin/env python3
"""One page and nothing else."""

import flask

app = flask.Flask(__name__)


@app.get("/")
def index() -> str:
    """Answer with the one page."""
    return flask.render_template("0-index.html")
