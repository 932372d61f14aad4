#!/usr/bin/env python3
"""The same page, for which Babel asks what language the browser likes."""
from typing import Optional

from flask import Flask, render_template, request
from flask_babel import Babel


class Config:
    """What Flask and Babel have to know."""

    LANGUAGES = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = "en"
    BABEL_DEFAULT_TIMEZONE = "UTC"


app = Flask(__name__)
app.config.from_object(Config)


def get_locale() -> Optional[str]:
    """Choose the language of ours that the browser likes best."""
    best, weight = None, 0.01
    for name, quality in request.accept_languages:
        language = name.lower().split("-")[0]
        if language in app.config["LANGUAGES"] and quality >= weight:
            best, weight = language, quality
    return best


babel = Babel(app, locale_selector=get_locale)


@app.route("/")
def index() -> str:
    """Show the only page there is."""
    return render_template("2-index.html")


if __name__ == "__main__":
    app.run()
