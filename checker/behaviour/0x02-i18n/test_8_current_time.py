"""Behaviour of 0x02-i18n/app.py."""

import calendar
import datetime
import random
from collections.abc import Iterator
from typing import Any

import pytz
from shown_pages import (
    NO_LANGUAGES,
    NO_ZONES,
    TEXTS,
    ZONES,
    assert_language,
    check_greeting,
    check_logged_in,
    check_not_logged_in,
    check_text,
    open_page,
    other_users,
    tell_what_is_out_of_date,
)

from checker.judge.testing import core, edge
from checker.judge.web import Page, visit

MONTHS_FR = (
    "janv.",
    "févr.",
    "mars",
    "avr.",
    "mai",
    "juin",
    "juil.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
)


def what_time_it_is(task: Any, later: int = 0) -> float:
    """The moment that the clock shows, in seconds since 1970; the story tells it.

    Args:
        task: the learner's module.
        later: how many seconds have passed since the beginning.
    """
    moment: float = task.moment + later
    task.note(f"at {datetime.datetime.fromtimestamp(moment, datetime.UTC):%Y-%m-%d %H:%M:%S} UTC:")
    return moment


def days_go_by(task: Any, rng: random.Random) -> Iterator[float]:
    """Moments of several months, the first of them now."""
    yield what_time_it_is(task)
    passed = 0
    for _ in range(4):
        wait = rng.randint(20 * 86_400, 60 * 86_400)
        task.ask("let_time_pass", float(wait))
        passed += wait
        yield what_time_it_is(task, passed)


def check_time(page: Page, language: str, moment: float, zone: str) -> None:
    """The page tells that moment, as it is written in that language and zone."""
    assert_language(page, language)
    local = datetime.datetime.fromtimestamp(moment, pytz.timezone(zone))
    # With `à` or a comma, by the version of Babel.
    written = tuple(text.replace(" à ", ", ") for text in page.paragraphs)
    check_text(
        written, "<p>", TEXTS[language]["current_time_is"] % {"current_time": WRITTEN[language](local)}
    )


def english(moment: datetime.datetime) -> str:
    """As in `Jan 21, 2020, 5:55:39 AM`."""
    half = "AM" if moment.hour < 12 else "PM"
    hour = moment.hour % 12 or 12
    month = calendar.month_abbr[moment.month]
    return f"{month} {moment.day}, {moment.year}, {hour}:{moment:%M:%S} {half}"


def french(moment: datetime.datetime) -> str:
    """As in `21 janv. 2020, 05:56:28`."""
    return f"{moment.day} {MONTHS_FR[moment.month - 1]} {moment.year}, {moment:%H:%M:%S}"


WRITTEN = {"en": english, "fr": french}


@core(hint="format_datetime() of Flask-Babel, without arguments.")
def test_english_time(task, rng):
    """A paragraph tells the time, in UTC and written as in English."""
    tell_what_is_out_of_date(task)
    for moment in days_go_by(task, rng):
        check_time(open_page(task, {"locale": "en"}), "en", moment, "UTC")
    check_time(open_page(task), "en", moment, "UTC")


@core(hint="strftime and str know nothing of the page's language; format_datetime does.")
def test_french_time(task, rng):
    """In French it is written as in French."""
    for moment in days_go_by(task, rng):
        check_time(open_page(task, languages="en;q=0.3, fr;q=0.6"), "fr", moment, "UTC")
    check_time(open_page(task, {"locale": "fr"}, languages="en"), "fr", moment, "UTC")


@core(hint="Babel knows the time zone of the request, when get_timezone is registered.")
def test_zone_of_the_address(task, rng):
    """The time is that of the time zone in the address."""
    moment = what_time_it_is(task)
    for zone in rng.sample(ZONES, 2):
        check_time(open_page(task, {"locale": "en", "timezone": zone}), "en", moment, zone)
        check_time(open_page(task, {"login_as": "1", "timezone": zone}), "fr", moment, zone)


@core(hint="1. ?timezone=, 2. the user's time zone, 3. UTC.")
def test_zone_of_the_user(task, rng):
    """Without one it is the time where the user lives."""
    moment = what_time_it_is(task)
    check_time(open_page(task, {"login_as": "1"}), "fr", moment, "Europe/Paris")
    check_time(open_page(task, {"login_as": "2"}, languages="fr"), "en", moment, "US/Central")
    check_time(open_page(task, {"login_as": "4"}, languages="fr"), "fr", moment, "Europe/London")
    for number, user in other_users(task, rng).items():
        check_time(open_page(task, {"login_as": str(number)}), "en", moment, user["timezone"])


@core(hint="A time zone that pytz does not know is not used.")
def test_unknown_zones_come_to_utc(task, rng):
    """Where the address or the user names a time zone that does not exist, it is UTC."""
    moment = what_time_it_is(task)
    check_time(open_page(task, {"timezone": rng.choice(NO_ZONES)}), "en", moment, "UTC")
    check_time(open_page(task, {"login_as": "3"}, languages="fr"), "fr", moment, "UTC")
    page = open_page(task, {"login_as": "3", "timezone": rng.choice(NO_ZONES)}, languages="fr")
    check_time(page, "fr", moment, "UTC")


@core
def test_rest_of_the_page_is_as_before(task, rng):
    """The greeting and who is logged in are still there, in the language that is chosen as before."""
    unknown = rng.choice(NO_LANGUAGES)
    cases: list[tuple[dict[str, str], str | None, str, str]] = [
        ({}, "en;q=0.3, fr;q=0.6", "fr", ""),
        ({}, "de, fr;q=0.7", "fr", ""),
        ({}, "ja", "en", ""),
        ({"locale": unknown}, "fr", "fr", ""),
        ({"login_as": "2", "locale": unknown}, "fr", "en", "Beyonce"),
        ({"login_as": "1"}, "en", "fr", "Balou"),
        ({"login_as": "1", "locale": "en"}, "fr", "en", "Balou"),
        ({"login_as": "2"}, "fr", "en", "Beyonce"),
        ({"login_as": "3"}, "fr", "fr", "Spock"),
    ]
    for query, languages, expected, name in cases:
        page = open_page(task, query, languages=languages)
        check_greeting(page, expected)
        if name:
            check_logged_in(page, expected, name)
        else:
            check_not_logged_in(page, expected)


@core
def test_a_browser_gets_it(task):
    """Over a real connection it is the same page."""
    moment = what_time_it_is(task)
    page = visit(task, {"timezone": "Asia/Tokyo"}, languages="fr", connection=True)
    assert page.status == 200
    check_greeting(page, "fr")
    check_time(page, "fr", moment, "Asia/Tokyo")


@edge(hint="In which zone is the moment that you hand on? Flask-Babel takes one without a zone for UTC.")
def test_it_makes_no_difference_where_the_server_stands(task, rng):
    """A server whose local time is another shows the same time."""
    moment, hours = what_time_it_is(task), rng.randint(8, 11)
    task.note(f"where local time is {hours} hours ahead of UTC:")
    # As POSIX writes it, counting westward: that needs no file of zones.
    task.ask("set_local_time", f"XYZ-{hours}")
    check_time(open_page(task), "en", moment, "UTC")
    check_time(open_page(task, {"timezone": "America/New_York"}), "en", moment, "America/New_York")


@edge(hint="What does an unknown user lead to, or a text that is no number?")
def test_unknown_user(task, rng):
    """A number that no user has, or a text, is as if nobody were logged in."""
    for text in (str(rng.randint(5, 1000)), "abc", "-1"):
        page = open_page(task, {"login_as": text}, languages="fr")
        check_greeting(page, "fr")
        check_not_logged_in(page, "fr")


@edge(hint="The text of the catalogue says it all: the template adds nothing to it.")
def test_time_is_told_once(task):
    """The time is told once, and the sentence is the catalogue's alone."""
    for language in ("en", "fr"):
        page = open_page(task, {"locale": language})
        begin = TEXTS[language]["current_time_is"].partition("%")[0]
        assert sum(text.count(begin) for text in page.paragraphs) == 1
