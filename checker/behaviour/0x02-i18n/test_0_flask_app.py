"""Behaviour of 0x02-i18n/0-app.py."""

from shown_pages import check_app, check_plain_page, check_text, open_page

from checker.judge.testing import core, edge
from checker.judge.web import visit


@core(hint="Is the function that makes the page registered with @app.route('/')?")
def test_there_is_a_page(task):
    """The module has a Flask app, `app`, and it answers `/` with an HTML page."""
    check_app(task)
    page = open_page(task)
    assert page.kind == "text/html"


@core(hint="Look at the capitals, and at what stands between the words.")
def test_title_and_heading(task):
    """The title is `Welcome to Holberton`, and the heading (h1) `Hello world`."""
    check_plain_page(open_page(task))


@core(hint="return render_template('0-index.html')")
def test_page_is_made_of_the_template(task, rng):
    """What is shown is what templates/0-index.html says."""
    number = rng.randint(100, 999)
    task.write("templates/0-index.html", f"<title>Page {number}</title><h1>Another template, {number}</h1>\n")
    task.note("with another templates/0-index.html:")
    said = "With another text in the template, the page has to show that."
    check_text(open_page(task).headings, "<h1>", f"Another template, {number}", said)


@core
def test_a_browser_gets_it(task):
    """Over a real connection it is the same page."""
    page = visit(task, connection=True)
    assert page.status == 200
    check_plain_page(page)


@edge(hint="The app has one route, '/'; Flask answers for every other address by itself.")
def test_other_addresses_are_not_found(task, rng):
    """An address that the app does not know is answered with 404."""
    page = visit(task, path=f"/page{rng.randint(100, 999)}")
    assert page.status == 404
