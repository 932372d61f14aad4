#!/usr/bin/env python3
"""A page that will come to know its languages."""
import flask_babel
from flask import Flask, render_template


class Config:
    """What the app is set to."""

    LANGUAGES = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = "en"
    BABEL_DEFAULT_TIMEZONE = "UTC"


class Babel:
    """Nothing of Babel but the name."""

    def __init__(self, app: Flask) -> None:
        """Let another one do it all."""
        flask_babel.Babel(app)


app = Flask(__name__)
app.config.from_object(Config)
babel = Babel(app)


@app.route("/")
def index() -> str:
    """Show the page of this task."""
    return render_template("1-index.html")


if __name__ == "__main__":
    app.run()
