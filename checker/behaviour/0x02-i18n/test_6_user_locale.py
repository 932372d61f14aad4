"""Behaviour of 0x02-i18n/6-app.py."""

import asked_of_every_app as every_app
from page_checks import (
    NEAR_MISSES,
    NO_LANGUAGES,
    check_greeting,
    check_languages,
    check_logged_in,
    check_not_logged_in,
    open_page,
    other_users,
    others_come,
    report_outdated_usage,
    with_users_of_the_task,
)

from checker.testing import core, edge


@core(hint="1. the address, 2. the user, 3. the browser, 4. the default.")
def test_address_comes_first(task):
    """`?locale=` chooses the language, whoever is logged in and whatever the browser asks for."""
    with_users_of_the_task(task)
    report_outdated_usage(task)
    cases = [
        ({"login_as": "1", "locale": "en"}, None, "en"),
        ({"login_as": "1", "locale": "en"}, "fr", "en"),
        ({"login_as": "2", "locale": "fr"}, "en", "fr"),
        ({"locale": "fr"}, "en", "fr"),
    ]
    check_languages(task, cases)


@core(hint="A user is a dictionary: its language is user['locale'].")
def test_user_comes_second(task):
    """The user's own language comes before the browser's."""
    with_users_of_the_task(task)
    cases = [
        ({"login_as": "1"}, None, "fr"),
        ({"login_as": "1"}, "en", "fr"),
        ({"login_as": "2"}, "fr", "en"),
    ]
    check_languages(task, cases)
    others_come(task)
    check_languages(task, [({"login_as": "2"}, "fr", "en")])


@core(hint="Is the user's language one of LANGUAGES? Is there one at all?")
def test_user_without_a_language_of_ours(task):
    """When the user's language is none of ours, or there is none, the browser decides."""
    with_users_of_the_task(task)
    cases = [
        ({"login_as": "3"}, "fr", "fr"),
        ({"login_as": "4"}, "fr", "fr"),
        ({"login_as": "3"}, "en;q=0.4, fr;q=0.3", "en"),
    ]
    check_languages(task, cases)


@core
def test_unknown_language_in_the_address(task, rng):
    """After a `?locale=` that is none of ours, the user decides, and then the browser."""
    with_users_of_the_task(task)
    unknown = rng.choice(NO_LANGUAGES)
    cases = [
        ({"login_as": "1", "locale": unknown}, "en", "fr"),
        ({"login_as": "2", "locale": unknown}, "fr", "en"),
        ({"login_as": "4", "locale": unknown}, "fr", "fr"),
    ]
    check_languages(task, cases)
    check_languages(task, [({"login_as": "1", "locale": near}, "en", "fr") for near in NEAR_MISSES])


@core
def test_browser_comes_third_and_english_last(task):
    """When nobody is logged in the browser decides, and in the end it is English."""
    with_users_of_the_task(task)
    cases = [
        ({}, "en;q=0.3, fr;q=0.6", "fr"),
        ({}, "de, fr;q=0.7", "fr"),
        ({}, "ja", "en"),
        ({}, None, "en"),
        ({"login_as": "3"}, None, "en"),
        ({"login_as": "4"}, "ja", "en"),
    ]
    check_languages(task, cases)
    others_come(task)
    check_languages(task, [({}, "en", "en"), ({}, None, "en"), ({"login_as": "4"}, None, "en")])
    check_not_logged_in(open_page(task), "en")


@core(hint="Take the language out of the user that get_user found.")
def test_language_is_looked_up(task, rng):
    """It is the language that `users` has for that user, and the page names the user in it."""
    language = rng.choice(("en", "fr"))
    other = "en" if language == "fr" else "fr"
    task.load()
    for number, user in other_users(task, rng, locale=language).items():
        page = open_page(task, {"login_as": str(number)}, languages=other)
        check_greeting(page, language)
        check_logged_in(page, language, user["name"])


@edge(hint="For an unknown user get_user returns None: there is no language to be had from that.")
def test_unknown_user(task, rng):
    """A number that no user has, or a text, leaves it to the browser."""
    for text in (str(rng.randint(5, 1000)), "abc", "-1", str(-rng.randint(2, 4))):
        page = open_page(task, {"login_as": text}, languages="fr")
        check_greeting(page, "fr")
        check_not_logged_in(page, "fr")


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
