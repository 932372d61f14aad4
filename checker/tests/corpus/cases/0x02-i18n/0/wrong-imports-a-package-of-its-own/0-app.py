#!/usr/bin/env python3
"""A web page that greets everybody in English."""
from flask import Flask, render_template
from views import pages

app = Flask(__name__)


app.register_blueprint(pages)


@app.route("/")
def index() -> str:
    """Show the only page there is."""
    return render_template("0-index.html")


if __name__ == "__main__":
    app.run()
