#!/usr/bin/env python3
"""The same page, with Babel configured for two languages."""
from flask import Flask, render_template
from flask_babel import Babel


class Config:
    """The settings of Flask and Babel."""

    LANGUAGES = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = "en"
    BABEL_DEFAULT_TIMEZONE = "UTC"


app = Flask(__name__)
app.config.from_object(Config)
babel = Babel(app)


@app.route("/")
def index() -> str:
    """Render the only page."""
    return render_template("1-index.html")


if __name__ == "__main__":
    app.run()
