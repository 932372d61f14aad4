"""What is claimed of the app of one task, and stays so in those after it.

A test file takes over those that are about its task:
`test_other_addresses_are_not_found = every_app.other_addresses_are_not_found`.
"""

from __future__ import annotations

import random
from pathlib import PurePosixPath
from typing import Any

import browser_languages
from page_checks import (
    NO_LANGUAGES,
    TEXTS,
    USERS,
    check_app,
    check_greeting,
    check_languages,
    check_letters,
    check_logged_in,
    check_not_logged_in,
    check_text,
    check_users,
    check_zones,
    open_page,
    other_users,
    with_users_of_the_task,
)
from strange_addresses import (
    ANYTHING,
    LARGE_NUMBERS,
    NO_NUMBERS,
    NO_ZONES_AT_ALL,
    OTHER_LETTERS,
    PERHAPS_NUMBERS,
)

from checker.testing import core, edge, flask, python

_DEFAULTS = {"BABEL_DEFAULT_LOCALE": "en", "BABEL_DEFAULT_TIMEZONE": "UTC"}


def own_template(task: Any) -> str:
    """The template that belongs to the app: `templates/4-index.html` to `4-app.py`."""
    number = PurePosixPath(task.file).stem.removesuffix("app")
    return f"templates/{number}index.html"


@core(hint="Which template does render_template get? Each task has one of its own.")
def page_is_made_of_its_own_template(task: Any, rng: random.Random) -> None:
    """What is shown is what the task's own template says."""
    template, number = own_template(task), rng.randint(100, 999)
    task.write(template, f"<title>Page {number}</title><h1>Another template, {number}</h1>\n")
    task.note(f"with another {template}:")
    reason = f"With another text in {template}, the page has to show that."
    check_text(open_page(task).headings, "<h1>", f"Another template, {number}", reason)


@core(hint="Compare the text in messages.po with the README, letter by letter, and compile it again.")
def texts_are_right_to_the_letter(task: Any) -> None:
    """Every text is the one that the task gives, with its blanks, accents and signs."""
    with_users_of_the_task(task)
    has_logins = _has_logins(task)
    for language, texts in TEXTS.items():
        query = {} if task.file == "3-app.py" else {"locale": language}
        page = open_page(task, query, languages=language)
        check_letters("<title>", page.titles, texts["home_title"])
        check_letters("<h1>", page.headings, texts["home_header"])
        if has_logins:
            check_letters("<p>", page.paragraphs, texts["not_logged_in"])
            page = open_page(task, {**query, "login_as": "2"})
            check_letters("<p>", page.paragraphs, texts["logged_in_as"], username=USERS[2]["name"])


@edge(hint="The app has one route, '/'; Flask answers for every other address by itself.")
def other_addresses_are_not_found(task: Any, rng: random.Random) -> None:
    """An address that the app does not know is answered with 404."""
    page = flask.visit(task, path=f"/page{rng.randint(100, 999)}")
    assert page.status == 404


@edge(hint="The three settings of task 1 stay as they are.")
def settings_are_kept(task: Any) -> None:
    """The languages, the default locale and the default time zone are still `en` and `fr`, `en` and `UTC`."""
    check_app(task, babel=True)
    languages = task.note("app.config['LANGUAGES']", task.ask("setting", "LANGUAGES"))
    known = type(languages) in (list, tuple, set) and sorted(map(str, languages))
    kept = languages is None or known == ["en", "fr"]
    assert kept, "app.config['LANGUAGES'] should be the languages `en` and `fr`."
    for name, expected in _DEFAULTS.items():
        value = task.note(f"app.config[{name!r}]", task.ask("setting", name))
        # Without it, it is Flask-Babel's own default, which is the same.
        assert value in (None, expected), f"app.config[{name!r}] should be {expected!r}."
    page = open_page(task, ask=("locale", "timezone"))
    assert page.locale == "en", "This is the locale that Babel uses when nothing is asked for."
    assert page.timezone == "UTC", "This is the time zone that Babel uses when nothing is asked for."


@edge(hint="request.accept_languages.best_match has read the header already, as the standard says.")
def header_is_read_as_before(task: Any) -> None:
    """The browser's languages count as in task 2, however its header is written."""
    check_languages(task, [({}, header, language) for header, language in browser_languages.ALL])
    for header in browser_languages.MALFORMED:
        open_page(task, languages=header)


@edge(hint="The languages to choose from are those of app.config, and no list of its own.")
def languages_are_those_of_the_configuration(task: Any, rng: random.Random) -> None:
    """The languages to choose from are those of the configuration, wherever one is named."""
    new = rng.choice(("de", "es", "it"))
    offer(task, ["en", new])
    cases: list[tuple[dict[str, str], str | None, str]] = [({}, f"fr, {new};q=0.8, en;q=0.2", new)]
    if task.file != "3-app.py":
        cases += [({"locale": new}, "en", new), ({"locale": "fr"}, "en", "en")]
    for query, languages, expected in cases:
        page = open_page(task, query, languages=languages, ask=("locale",))
        assert page.locale == expected, "This is the locale that Babel uses for the page."


def offer(task: Any, languages: list[str]) -> None:
    """Let these be the languages of the configuration."""
    are_there = task.ask("set_languages", languages) is True
    assert are_there, "app.config has no LANGUAGES."
    task.note(f"with app.config['LANGUAGES'] = {languages}:")


@edge(hint="`locale in app.config['LANGUAGES']` asks for the very text: nothing has to be changed before.")
def language_is_named_to_the_letter(task: Any) -> None:
    """A `?locale=` in other letters than those of LANGUAGES, or with a country, is none of them."""
    check_languages(task, [({"locale": text}, "en", "en") for text in OTHER_LETTERS])


@edge(hint="What raises when it gets a text that it does not know? Nothing in an address makes the app fail.")
def page_for_any_text_as_a_language(task: Any) -> None:
    """Whatever stands behind `?locale=`, there is a page."""
    for text in ANYTHING:
        open_page(task, {"locale": text}, languages="fr", ask=("locale",))


@edge(hint="A request has an address, a header and a user of its own: nothing is kept, in cookies either.")
def browser_that_comes_again_is_not_known(task: Any) -> None:
    """What a browser asked for in its last address does not count when it comes again without it."""
    for language in ("fr", "en"):
        flask.visit(task, {"locale": language, "login_as": "1", "timezone": "Asia/Tokyo"}, cookies=True)
    flask.visit(task, {"locale": "fr", "login_as": "1", "timezone": "Asia/Tokyo"}, cookies=True)
    ask = ("locale", "timezone")
    page = open_page(task, languages="en", cookies=True, ask=ask)
    check_greeting(page, "en")
    assert page.timezone == "UTC", "This is the time zone that Babel uses for the page."
    if _has_logins(task):
        check_not_logged_in(page, "en")


@edge(hint="What is kept in a global variable is every visitor's; flask.g and request are one visitor's own.")
def visitors_at_the_same_time_get_their_own_pages(task: Any) -> None:
    """While one page is made, another visitor may come: each gets a page of their own."""
    other = {"locale": "fr", "login_as": "1", "timezone": "Asia/Tokyo"}
    page = flask.visit(task, {}, languages="en", between=(other, "fr"))
    assert page.status == 200
    check_greeting(page, "en")
    if _has_logins(task):
        check_not_logged_in(page, "en")
        page = flask.visit(
            task, {"login_as": "2", "locale": "fr"}, languages="en", between=({"login_as": "4"}, "en")
        )
        check_logged_in(page, "fr", "Beyonce")


@core
def table_of_users(task: Any) -> None:
    """`users` has the four users that the task gives."""
    check_users(task.get("users"))


@edge(hint="before_request puts what get_user found into g.user.")
def user_is_in_g(task: Any, rng: random.Random) -> None:
    """While a page is made, `g.user` is the user of the table who is logged in, as in task 5."""
    for number, user in other_users(task, rng).items():
        page = open_page(task, {"login_as": str(number), "locale": "en"}, ask=("user",))
        actual = python.as_dict(page.user)
        assert actual == user, "This is what g.user was."
    page = open_page(task, {"locale": "en"}, ask=("user",))
    assert (page.user or None) is None, "This is what g.user was, when nobody was logged in."


@edge(hint="_('logged_in_as', username=…) and _('not_logged_in'), as in task 5.")
def paragraph_is_kept(task: Any, rng: random.Random) -> None:
    """A paragraph names the user who is logged in, whoever stands in `users`, or says that nobody is."""
    users = other_users(task, rng)
    for language in ("en", "fr"):
        check_not_logged_in(open_page(task, {"locale": language}), language)
        for number, user in users.items():
            page = open_page(task, {"login_as": str(number), "locale": language})
            check_logged_in(page, language, user["name"])


@edge(hint="int('abc') raises a ValueError; request.args.get('login_as', type=int) does not.")
def user_that_is_no_number(task: Any) -> None:
    """A `?login_as=` that is no number, is empty, or has too many digits is as if nobody were logged in."""
    for text in (*NO_NUMBERS, *LARGE_NUMBERS):
        check_not_logged_in(open_page(task, {"login_as": text, "locale": "en"}), "en")
    for text in PERHAPS_NUMBERS:
        open_page(task, {"login_as": text})


@edge(hint="A user's language counts when it is one of LANGUAGES, to the letter.")
def users_language_is_one_of_the_configuration(task: Any, rng: random.Random) -> None:
    """A user's own language is one of LANGUAGES, to the letter; else it is passed over."""
    for locale in ("FR", "fr_FR", "", rng.choice(NO_LANGUAGES)):
        number, *_ = other_users(task, rng, locale=locale)
        check_greeting(open_page(task, {"login_as": str(number)}, languages="en"), "en")
    new = rng.choice(("de", "es", "it"))
    offer(task, ["en", new])
    if open_page(task, {"locale": new}, ask=("locale",)).locale != new:
        return  # they are not those of the configuration: that is the claim of another check
    number, *_ = other_users(task, rng, locale=new)
    page = open_page(task, {"login_as": str(number)}, languages="en", ask=("locale",))
    assert page.locale == new, "This is the locale that Babel uses for the page."


@edge(hint="pytz.timezone raises UnknownTimeZoneError for all of them; zoneinfo raises what files raise.")
def name_that_is_no_zone(task: Any, rng: random.Random) -> None:
    """Whatever else stands for a time zone, in the address or in `users`, comes to UTC."""
    check_zones(task, [({"timezone": text}, "UTC") for text in NO_ZONES_AT_ALL])
    for zone in (None, "", "Europe", "../x"):
        number, *_ = other_users(task, rng, zones=[zone])
        check_zones(task, [({"login_as": str(number)}, "UTC")])


def _has_logins(task: Any) -> bool:
    return task.file in ("5-app.py", "6-app.py", "7-app.py", "app.py")
