"""Behaviour of 0x02-i18n/2-app.py."""

import asked_of_every_app as every_app
import browser_languages
from page_checks import check_app, check_plain_page, open_page, others_come, report_outdated_usage

from checker.testing import core, edge


def check_locales(task, cases):
    """For each Accept-Language header, Babel uses the locale that is named beside it."""
    check_app(task, babel=True)
    for languages, expected in cases:
        page = open_page(task, languages=languages, ask=("locale",))
        assert page.locale == expected, "This is the locale that Babel uses for the page."


@core(hint="Does Babel know of get_locale? And are all the names that it uses imported?")
def test_uses_the_language_asked_for(task):
    """Babel uses the language that the browser asks for, when it is one of ours."""
    report_outdated_usage(task)
    check_locales(task, [("fr", "fr"), ("en", "en")])


@core(hint="best_match has read the weights (q) already.")
def test_goes_by_the_weights(task, rng):
    """Of the languages asked for, the one of the greatest weight is used, wherever it stands."""
    low, high = sorted(rng.sample(range(1, 10), 2))
    cases = [
        (f"en;q=0.{low}, fr;q=0.{high}", "fr"),
        (f"fr;q=0.{low}, en;q=0.{high}", "en"),
        (f"en;q=0.{low}, fr", "fr"),
    ]
    check_locales(task, cases)


@core(hint="Only a language of Config.LANGUAGES may come out.")
def test_passes_over_languages_that_we_do_not_have(task, rng):
    """A language that is none of ours is passed over, even when it is liked best."""
    other = rng.choice(("de", "es", "it", "ja"))
    check_locales(task, [(f"{other}, fr;q=0.7, en;q=0.3", "fr"), (f"{other}, en;q=0.5", "en")])


@core
def test_page_is_still_there(task):
    """The page is the one of the task before, in English whatever is asked for."""
    check_plain_page(open_page(task, languages="fr"))


@edge(hint="Babel falls back to its default by itself when get_locale returns None.")
def test_falls_back_to_the_default(task):
    """When nothing matches, or nothing is asked for, it is the default, `en`."""
    check_locales(task, [("ja, de;q=0.5", "en"), (None, "en")])
    others_come(task)
    check_locales(task, [("ja", "en"), (None, "en")])


@edge(hint="best_match knows that fr-CA is French.")
def test_country_makes_no_difference(task, rng):
    """French of a country is French."""
    country = rng.choice(("BE", "CA", "CH", "FR"))
    check_locales(task, [(f"fr-{country}, fr;q=0.9, en;q=0.8", "fr"), (f"fr-{country}", "fr")])


@edge(hint="A weight of 0 says: not this one.")
def test_weight_of_0_means_not_this_one(task):
    """A language with a weight of 0 is not wanted at all."""
    check_locales(task, browser_languages.WEIGHTS_OF_0)


@edge(hint="Compare whole names: `fro` is Old French, another language.")
def test_language_whose_name_begins_like_ours(task):
    """A language whose name only begins like one of ours is another one."""
    check_locales(task, browser_languages.LIKE_OTHERS)


@edge(hint="best_match knows that FR is French: in this header capitals make no difference.")
def test_capitals_make_no_difference(task):
    """In the header, capitals make no difference."""
    check_locales(task, browser_languages.CAPITALS)


@edge(hint="best_match has read the weights already, with all that the standard allows.")
def test_weights_are_read_as_they_may_be_written(task):
    """Weights may have up to three decimals, and blanks around them."""
    check_locales(task, browser_languages.WAYS_TO_WRITE)


@edge(hint="Does a later language of the same weight take the place of an earlier one?")
def test_first_of_equal_weights(task):
    """Of languages with equal weights, the one that comes first is used."""
    check_locales(task, browser_languages.EQUAL_WEIGHTS)


@edge(hint="float('x') raises a ValueError. What of Flask has read the header already?")
def test_header_that_cannot_be_read(task):
    """Whatever stands in the header, there is a page, in one of our languages."""
    for header in browser_languages.MALFORMED:
        page = open_page(task, languages=header, ask=("locale",))
        assert page.locale in ("en", "fr"), "This is the locale that Babel uses for the page."


@edge(hint="Give best_match the list of the configuration, not one of its own.")
def test_languages_are_those_of_the_configuration(task, rng):
    """The languages to choose from are those of the configuration."""
    new = rng.choice(("de", "es", "it"))
    every_app.offer(task, ["en", new])
    check_locales(task, [(f"fr, {new};q=0.8, en;q=0.2", new)])


# Of more apps than this one.
test_page_is_made_of_its_own_template = every_app.page_is_made_of_its_own_template
test_other_addresses_are_not_found = every_app.other_addresses_are_not_found
test_settings_are_kept = every_app.settings_are_kept
