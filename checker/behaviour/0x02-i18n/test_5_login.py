"""Behaviour of 0x02-i18n/5-app.py."""

import asked_of_every_app as every_app
from page_checks import (
    NO_LANGUAGES,
    USERS,
    check_greeting,
    check_languages,
    check_logged_in,
    check_not_logged_in,
    language_of,
    open_page,
    other_users,
    others_come,
    report_outdated_usage,
    with_users_of_the_task,
)

from checker.testing import core, python


@core(hint="Which of the two texts stands in the else of the template?")
def test_nobody_is_logged_in(task):
    """Without `?login_as=` a paragraph says that nobody is logged in, in both languages."""
    report_outdated_usage(task)
    for language in ("en", "fr"):
        page = open_page(task, {"locale": language})
        check_greeting(page, language)
        check_not_logged_in(page, language)
    others_come(task)
    check_not_logged_in(open_page(task, {"locale": "en"}), "en")


@core(hint="_('logged_in_as', username=…), and its text in both catalogues, with the full stop.")
def test_names_the_user(task):
    """With `?login_as=` a paragraph names that user, in both languages."""
    with_users_of_the_task(task)
    for number, user in USERS.items():
        language = "fr" if number % 2 else "en"
        page = open_page(task, {"login_as": str(number), "locale": language})
        check_greeting(page, language)
        check_logged_in(page, language, user["name"])
    for number, user in USERS.items():
        page = open_page(task, {"login_as": str(number)})
        check_logged_in(page, language_of(page), user["name"])


@core(hint="A dictionary's get answers None for a key that is not there.")
def test_unknown_user(task, rng):
    """A number that no user has is as if nobody were logged in."""
    for number in (0, rng.randint(5, 1000), -1, -rng.randint(2, 4)):
        check_not_logged_in(open_page(task, {"login_as": str(number), "locale": "en"}), "en")


@core(hint="before_request puts what get_user found into g.user.")
def test_user_is_in_g(task):
    """While a page is made, `g.user` is the user who is logged in."""
    with_users_of_the_task(task)
    for number in (2, 3):
        page = open_page(task, {"login_as": str(number), "locale": "en"}, ask=("user",))
        user = python.as_dict(page.user)
        assert user == USERS[number], "This is what g.user was."
    page = open_page(task, {"locale": "en"}, ask=("user",))
    assert (page.user or None) is None, "This is what g.user was, when nobody was logged in."


@core(hint="Look the user up in `users` at each request.")
def test_users_are_looked_up(task, rng):
    """Users are found in `users`, whoever stands there."""
    task.load()
    for number, user in other_users(task, rng).items():
        page = open_page(task, {"login_as": str(number), "locale": "en"}, ask=("user",))
        check_logged_in(page, "en", user["name"])
        actual = python.as_dict(page.user)
        assert actual == user, "This is what g.user was."
    check_not_logged_in(open_page(task, {"login_as": "1", "locale": "en"}), "en")


@core
def test_language_is_chosen_as_before(task, rng):
    """The address chooses the language, then the browser, as in the task before."""
    unknown = rng.choice(NO_LANGUAGES)
    cases = [
        ({"locale": "en"}, "fr", "en"),
        ({"locale": unknown}, "fr", "fr"),
        ({}, "en;q=0.3, fr;q=0.6", "fr"),
        ({}, "de, fr;q=0.7", "fr"),
        ({}, "ja", "en"),
    ]
    check_languages(task, cases)
    others_come(task)
    check_languages(task, [({}, "en", "en"), ({}, None, "en")])


# Of more apps than this one.
test_table_of_users = every_app.table_of_users
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
test_user_that_is_no_number = every_app.user_that_is_no_number
