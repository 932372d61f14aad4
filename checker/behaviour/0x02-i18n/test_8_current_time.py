"""Behaviour of 0x02-i18n/app.py."""

import calendar
import datetime
import random
from collections.abc import Iterator, Sequence
from typing import Any

import asked_of_every_app as every_app
import pytz
from page_checks import (
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
    others_come,
    report_outdated_usage,
    with_users_of_the_task,
)

from checker.testing import core, edge, flask

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

# A query, the Accept-Language header, the language of the page, and the name of the logged-in user, if any.
Case = tuple[dict[str, str], str | None, str, str]

# In UTC; it is another day then east of here, or west.
_HOURS_OF_OTHER_DAYS = (20, 2, 21)


def what_time_it_is(task: Any) -> float:
    """The moment that the clock shows at first, in seconds since 1970; it is added to the transcript."""
    moment: float = task.moment
    _note_time(task, moment)
    return moment


def months_go_by(task: Any, rng: random.Random, hours: Sequence[int]) -> Iterator[float]:
    """Moments in the seasons of a year: one at each of these hours, in UTC."""
    began = now = datetime.datetime.fromtimestamp(task.moment, datetime.UTC)
    for number, hour in enumerate(hours, 1):
        years, month = divmod(began.month - 1 + 12 * number // len(hours), 12)
        early = number % 2
        # Small numbers and large ones, and the last day of the year, on which a year of weeks ends earlier.
        day = 31 if month == 11 else rng.randint(*((1, 9) if early else (10, 28)))
        minute = rng.randint(*((0, 9) if early else (10, 59)))
        then = datetime.datetime(
            began.year + years, month + 1, day, hour, minute, rng.randint(0, 59), tzinfo=datetime.UTC
        )
        assert then > now
        task.ask("let_time_pass", (then - now).total_seconds())
        if number > 1:
            task.begin_example()  # the transcript of a year is too long
        _note_time(task, then.timestamp())
        yield then.timestamp()
        now = then


def _note_time(task: Any, moment: float) -> None:
    task.note(f"at {datetime.datetime.fromtimestamp(moment, datetime.UTC):%Y-%m-%d %H:%M:%S} UTC:")


def check_time(page: flask.Page, language: str, moment: float, zone: str) -> None:
    """The page tells that moment, as it is written in that language and zone."""
    assert_language(page, language)
    local = datetime.datetime.fromtimestamp(moment, pytz.timezone(zone))
    # With `à` or a comma, by the version of Babel.
    written = tuple(text.replace(" à ", ", ") for text in page.paragraphs)
    check_text(
        written, "<p>", TEXTS[language]["current_time_is"] % {"current_time": WRITTEN[language](local)}
    )


def check_rest(task: Any, cases: list[Case]) -> None:
    """Each page greets in its language, and names its user."""
    for query, languages, expected, name in cases:
        page = open_page(task, query, languages=languages)
        check_greeting(page, expected)
        if name:
            check_logged_in(page, expected, name)
        else:
            check_not_logged_in(page, expected)


def hours_of_a_day(rng: random.Random) -> list[int]:
    """An hour for each month: six of each half of a day, its first among them."""
    hours = [0, 12, *rng.sample(range(1, 12), 5), *rng.sample(range(13, 24), 5)]
    rng.shuffle(hours)
    return hours


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
    report_outdated_usage(task)
    moment = what_time_it_is(task)
    check_time(open_page(task), "en", moment, "UTC")
    for moment in months_go_by(task, rng, hours_of_a_day(rng)):
        check_time(open_page(task, {"locale": "en"}), "en", moment, "UTC")


@core(hint="strftime and str know nothing of the page's language; format_datetime does.")
def test_french_time(task, rng):
    """In French it is written as in French."""
    moment = what_time_it_is(task)
    check_time(open_page(task, {"locale": "fr"}, languages="en"), "fr", moment, "UTC")
    for moment in months_go_by(task, rng, hours_of_a_day(rng)):
        check_time(open_page(task, languages="en;q=0.3, fr;q=0.6"), "fr", moment, "UTC")


@core(hint="Babel knows the time zone of the request, when get_timezone is registered.")
def test_zone_of_the_address(task, rng):
    """The time is that of the time zone in the address."""
    with_users_of_the_task(task)
    moment = what_time_it_is(task)
    for zone in rng.sample(ZONES, 2):
        check_time(open_page(task, {"locale": "en", "timezone": zone}), "en", moment, zone)
        check_time(open_page(task, {"login_as": "1", "timezone": zone}), "fr", moment, zone)


@core(hint="1. ?timezone=, 2. the user's time zone, 3. UTC.")
def test_zone_of_the_user(task, rng):
    """Without one it is the time where the user lives."""
    with_users_of_the_task(task)
    moment = what_time_it_is(task)
    check_time(open_page(task, {"login_as": "1"}), "fr", moment, "Europe/Paris")
    check_time(open_page(task, {"login_as": "2"}, languages="fr"), "en", moment, "US/Central")
    check_time(open_page(task, {"login_as": "4"}, languages="fr"), "fr", moment, "Europe/London")
    others_come(task)
    check_time(open_page(task, {"login_as": "2"}), "en", moment, "US/Central")
    check_time(open_page(task), "en", moment, "UTC")
    for number, user in other_users(task, rng).items():
        check_time(open_page(task, {"login_as": str(number)}), "en", moment, user["timezone"])


@core(hint="How far a zone is from UTC changes with the seasons: what knows it has to be told the moment.")
def test_zones_through_the_year(task, rng):
    """In summer and in winter, and where it is another day already, it is the time of that zone."""
    with_users_of_the_task(task)
    for moment in months_go_by(task, rng, _HOURS_OF_OTHER_DAYS):
        for zone in ("Asia/Kolkata", "America/New_York"):
            check_time(open_page(task, {"timezone": zone}), "en", moment, zone)
        check_time(open_page(task, {"login_as": "4"}, languages="fr"), "fr", moment, "Europe/London")


@core(hint="A time zone that pytz does not know is not used.")
def test_unknown_zones_come_to_utc(task, rng):
    """Where the address or the user names a time zone that does not exist, it is UTC."""
    with_users_of_the_task(task)
    moment = what_time_it_is(task)
    check_time(open_page(task, {"timezone": rng.choice(NO_ZONES)}), "en", moment, "UTC")
    others_come(task)
    check_time(open_page(task, {"login_as": "3"}, languages="fr"), "fr", moment, "UTC")
    page = open_page(task, {"login_as": "3", "timezone": rng.choice(NO_ZONES)}, languages="fr")
    check_time(page, "fr", moment, "UTC")


@core
def test_rest_of_the_page_is_as_before(task, rng):
    """The greeting and who is logged in are still there, in the language that is chosen as before."""
    with_users_of_the_task(task)
    unknown = rng.choice(NO_LANGUAGES)
    cases: list[Case] = [
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
    check_rest(task, cases)
    others_come(task)
    check_rest(task, [({}, None, "en", ""), ({"login_as": "2"}, "fr", "en", "Beyonce")])


@core
def test_a_browser_gets_it(task):
    """Over a real connection it is the same page."""
    moment = what_time_it_is(task)
    page = flask.visit(task, {"timezone": "Asia/Tokyo"}, languages="fr", connection=True)
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
        assert_language(page, language)
        begin = TEXTS[language]["current_time_is"].partition("%")[0].strip()
        count = sum(text.count(begin) for text in page.paragraphs)
        assert count == 1, f"This is how often the page says {begin!r}."


# Of more apps than this one.
test_texts_are_right_to_the_letter = every_app.texts_are_right_to_the_letter
test_page_is_made_of_its_own_template = every_app.page_is_made_of_its_own_template
test_other_addresses_are_not_found = every_app.other_addresses_are_not_found
test_settings_are_kept = every_app.settings_are_kept
test_header_is_read_as_before = every_app.header_is_read_as_before
test_languages_are_those_of_the_configuration = every_app.languages_are_those_of_the_configuration
test_language_is_named_to_the_letter = every_app.language_is_named_to_the_letter
test_page_for_any_text_as_a_language = every_app.page_for_any_text_as_a_language
test_browser_that_comes_again_is_not_known = every_app.browser_that_comes_again_is_not_known
test_visitors_at_the_same_time_get_their_own_pages = every_app.visitors_at_the_same_time_get_their_own_pages
test_table_of_users = every_app.table_of_users
test_user_is_in_g = every_app.user_is_in_g
test_user_that_is_no_number = every_app.user_that_is_no_number
test_paragraph_is_kept = every_app.paragraph_is_kept
test_users_language_is_one_of_the_configuration = every_app.users_language_is_one_of_the_configuration
test_name_that_is_no_zone = every_app.name_that_is_no_zone
