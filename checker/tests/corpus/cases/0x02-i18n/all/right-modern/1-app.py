#!/usr/bin/env python3
"""The page gets its settings."""

from __future__ import annotations

from typing import ClassVar

import flask
import flask_babel


class Config:
    """Every setting of the app stands here."""

    LANGUAGES: ClassVar[list[str]] = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = LANGUAGES[0]
    BABEL_DEFAULT_TIMEZONE = "UTC"


app = flask.Flask(__name__)
app.config.from_object(Config)
babel = flask_babel.Babel()
babel.init_app(app)


@app.get("/")
def index() -> str:
    """Answer with the one page."""
    return flask.render_template("1-index.html")
