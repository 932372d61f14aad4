#!/usr/bin/env python3
"""The same page, with Babel told which languages there will be."""
from flask import Flask, render_template
from flask_babel import Babel


class Config:
    """What Flask and Babel have to know."""

    LANGUAGES = ["en", "fr"]
    BABEL_DEFAULT_LOCALE = "en"


app = Flask(__name__)
app.config.from_object(Config)
babel = Babel(app)


@app.route("/")
def index() -> str:
    """Show the only page there is."""
    return render_template("1-index.html")


if __name__ == "__main__":
    app.run()
