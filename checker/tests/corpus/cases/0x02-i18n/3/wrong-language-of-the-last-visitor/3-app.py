#!/usr/bin/env python3
"""A page that greets in English or in French."""
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


M = ["en"]


def get_locale() -> Optional[str]:
    """Choose the language of ours that the browser likes best."""
    M.append(request.accept_languages.best_match(app.config["LANGUAGES"], M[-1]))
    return M[-1]


babel = Babel(app, locale_selector=get_locale)


@app.route("/")
def index() -> str:
    """Show the only page there is."""
    return render_template("3-index.html", lang=get_locale())


if __name__ == "__main__":
    app.run()
