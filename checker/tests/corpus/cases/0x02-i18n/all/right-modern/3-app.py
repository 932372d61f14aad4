#!/usr/bin/env python3
"""The page gets its translations."""

from __future__ import annotations

from typing import ClassVar

import flask
import flask_babel


class Config:
    """Every setting of the app stands here."""

    LANGUAGES: ClassVar[list[str]] = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = LANGUAGES[0]
    BABEL_DEFAULT_TIMEZONE = "UTC"


def get_locale() -> str | None:
    """Take the best of the languages that the browser accepts."""
    languages = Config.LANGUAGES
    return flask.request.accept_languages.best_match(languages)


app = flask.Flask(__name__)
app.config.from_object(Config)
babel = flask_babel.Babel()
babel.init_app(app, locale_selector=get_locale)


@app.get("/")
def index() -> str:
    """Answer with the one page."""
    return flask.render_template("3-index.html")
