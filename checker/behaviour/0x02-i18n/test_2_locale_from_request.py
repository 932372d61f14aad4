"""Behaviour of 0x02-i18n/2-app.py."""

import asked_of_every_app as every_app
import browser_languages
from page_checks import check_app, check_plain_page, open_page, others_come, report_outdated_usage

from checker.testing import core, edge, needs


def check_locales(task, cases):
    """Fail unless Babel uses the given locale for each Accept-Language header.

    Where the header makes no difference at all, only one check says so.
    """
    check_app(task, babel=True)
    plain = [open_page(task, languages=language, ask=("locale",)).locale for language in ("fr", "en")]
    needs(plain == ["fr", "en"], "Babel uses the language that the browser requests")
    task.begin_example()
    check_each_locale(task, cases)


def check_each_locale(task, cases):
    """Fail unless Babel uses the given locale for each Accept-Language header, whatever it does otherwise."""
    for languages, expected in cases:
        page = open_page(task, languages=languages, ask=("locale",))
        assert page.locale == expected, "This is the locale that Babel uses for the page."


@core(hint="Is get_locale registered with Babel?")
def test_uses_the_language_asked_for(task):
    """Babel uses the language that the browser requests, if it is supported."""
    report_outdated_usage(task)
    check_app(task, babel=True)
    check_each_locale(task, [("fr", "fr"), ("en", "en")])


@core(hint="Which method of request.accept_languages compares the weights (q) for you?")
def test_goes_by_the_weights(task, rng):
    """Of the requested languages, the one with the greatest weight is used, wherever it is in the header."""
    low, high = sorted(rng.sample(range(1, 10), 2))
    cases = [
        (f"en;q=0.{low}, fr;q=0.{high}", "fr"),
        (f"fr;q=0.{low}, en;q=0.{high}", "en"),
        (f"en;q=0.{low}, fr", "fr"),
    ]
    check_locales(task, cases)


@core(hint="Which languages may get_locale return?")
def test_passes_over_languages_that_we_do_not_have(task, rng):
    """An unsupported language is skipped, even with the greatest weight."""
    other = rng.choice(("de", "es", "it", "ja"))
    check_locales(task, [(f"{other}, fr;q=0.7, en;q=0.3", "fr"), (f"{other}, en;q=0.5", "en")])


@core
def test_page_is_still_there(task):
    """The page is that of task 1, in English whatever the browser requests."""
    check_plain_page(open_page(task, languages="fr"))


@edge(hint="What does get_locale return when nothing matches?")
def test_falls_back_to_the_default(task):
    """When nothing matches, or there is no header, Babel uses the default, `en`."""
    check_locales(task, [("ja, de;q=0.5", "en"), (None, "en")])
    others_come(task)
    check_locales(task, [("ja", "en"), (None, "en")])


@edge(hint="Which part of `fr-CA` is the language?")
def test_country_makes_no_difference(task, rng):
    """French with a country, such as `fr-CA`, is French."""
    country = rng.choice(("BE", "CA", "CH", "FR"))
    check_locales(task, [(f"fr-{country}, fr;q=0.9, en;q=0.8", "fr"), (f"fr-{country}", "fr")])


@edge(hint="What does a weight of 0 mean?")
def test_weight_of_0_means_not_this_one(task):
    """A language with a weight of 0 is not used."""
    check_locales(task, browser_languages.WEIGHTS_OF_0)


@edge(hint="Do you compare whole names? `fro` is Old French.")
def test_language_whose_name_begins_like_ours(task):
    """A language whose name only begins like a supported one is another language."""
    check_locales(task, browser_languages.LIKE_OTHERS)


@edge(hint="Does your code compare languages with regard to case?")
def test_capitals_make_no_difference(task):
    """In the header, case makes no difference."""
    check_locales(task, browser_languages.CAPITALS)


@edge(hint="How does your code read a weight with three decimals, or with spaces around it?")
def test_weights_are_read_as_they_may_be_written(task):
    """Weights may have up to three decimals, and spaces around them."""
    check_locales(task, browser_languages.WAYS_TO_WRITE)


@edge(hint="Does a later language replace an earlier one of the same weight?")
def test_first_of_equal_weights(task):
    """Of languages with equal weights, the first one is used."""
    check_locales(task, browser_languages.EQUAL_WEIGHTS)


@edge(hint="Which of your calls raises for a malformed header?")
def test_header_that_cannot_be_read(task):
    """For any header, there is a page, in a supported language."""
    for header in browser_languages.MALFORMED:
        page = open_page(task, languages=header, ask=("locale",))
        assert page.locale in ("en", "fr"), "This is the locale that Babel uses for the page."


@edge(hint="From which list of languages does get_locale choose?")
def test_languages_are_those_of_the_configuration(task, rng):
    """The app chooses from the languages of its configuration."""
    new = rng.choice(("de", "es", "it"))
    every_app.offer(task, ["en", new])
    check_each_locale(task, [(f"fr, {new};q=0.8, en;q=0.2", new)])


# Checks shared with other apps.
test_page_is_made_of_its_own_template = every_app.page_is_made_of_its_own_template
test_other_addresses_are_not_found = every_app.other_addresses_are_not_found
test_settings_are_kept = every_app.settings_are_kept
