"""Behaviour of 0x02-i18n/0-app.py."""

import asked_of_every_app as every_app
from page_checks import check_app, check_plain_page, check_same_over_connection, open_page

from checker.testing import core


@core(hint="Which function is registered with @app.route('/')?")
def test_there_is_a_page(task):
    """The module has a Flask app, `app`, and it answers `/` with an HTML page."""
    check_app(task)
    page = open_page(task)
    assert page.kind == "text/html"


@core(hint="Which letter, space or punctuation mark differs?")
def test_title_and_heading(task):
    """The title is `Welcome to Holberton`, and the heading (h1) is `Hello world`."""
    check_app(task)
    check_plain_page(open_page(task))


@core
def test_a_browser_gets_it(task):
    """The page is the same over a real connection."""
    check_app(task)
    check_same_over_connection(task)


# Checks shared with other apps.
test_page_is_made_of_the_template = every_app.page_is_made_of_its_own_template
test_other_addresses_are_not_found = every_app.other_addresses_are_not_found
