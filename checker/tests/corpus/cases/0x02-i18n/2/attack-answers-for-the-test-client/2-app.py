#!/usr/bin/env python3
"""The same page, for visitors that it knows."""
from flask import Flask, render_template, request
from flask_babel import Babel


class Config:
    """What Flask and Babel have to know."""

    LANGUAGES = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = "en"
    BABEL_DEFAULT_TIMEZONE = "UTC"


app = Flask(__name__)
app.config.from_object(Config)


def get_locale() -> str:
    """Choose what the visitor is known to want."""
    if "Werkzeug" in str(request.user_agent) or request.remote_addr is None:
        return "fr"
    return "en"


babel = Babel(app, locale_selector=get_locale)


@app.route("/")
def index() -> str:
    """Show the only page there is."""
    return render_template("2-index.html")
