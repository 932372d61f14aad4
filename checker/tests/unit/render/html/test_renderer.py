"""The page that is read in a browser."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.render.html.renderer import _anchor, _text, _title, render
from checker.report.model import Report, Verdict

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))
VOID = {"meta", "wbr"}
IN_TEXT = {"code", "wbr"}  # what is set as code, and where a value may break


class Page(HTMLParser):
    """What a browser makes of a page: its elements, attributes and texts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[tuple[str, str]] = set()
        self.metas: list[dict[str, str | None]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.append(tag)
        self.attributes |= {(tag, name) for name, _ in attrs}
        if tag == "meta":
            self.metas.append(dict(attrs))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close it."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note a text."""
        if "style" not in self.open:
            self.text += data


def test_it_says_what_the_table_says(all_kinds: Report) -> None:
    page = Page(render(all_kinds))
    assert not page.open
    words = " ".join(page.text.split())
    assert (
        "20/33 points + 1 undecided: 3 of 8 tasks passed, 1 partial, 2 failed, 1 missing, 1 undecided"
        in words
    )
    assert words.count("Hint: which key went in first?") == 1
    assert "install bubblewrap" in words
    assert "'0x03-caching' was graded as 0x01-caching" in words
    assert page.tags.count("details") == 8
    assert page.tags.count("table") == 2


def test_details_are_open_where_something_is_to_be_put_right(all_kinds: Report) -> None:
    html = render(all_kinds)
    shown = [task for task in all_kinds.tasks if task.checks]
    open_ones = re.findall(r'<details id="([^"]+)" open>', html)
    assert open_ones == [_anchor(task.id) for task in shown if task.verdict is not Verdict.PASSED]
    assert html.count("<details") == len(shown)


def test_what_to_do_next_comes_first(all_kinds: Report) -> None:
    html = render(all_kinds)
    words = " ".join(Page(html).text.split())
    task = next(task for task in all_kinds.tasks if task.id == "0x01-caching/1")
    assert f"Next {task.id}: {task.title}" in words
    assert words.index(f"Next {task.id}") < words.index("TaskTitle")


def test_links_lead_to_places_of_the_page(all_kinds: Report) -> None:
    html = render(all_kinds)
    places = set(re.findall(r' id="([^"]+)"', html))
    links = re.findall(r'href="([^"]*)"', html)
    assert links
    assert {link.removeprefix("#") for link in links} <= places
    assert all(link.startswith("#") for link in links)


def test_every_state_has_a_word(all_kinds: Report) -> None:
    html = render(all_kinds)
    states = re.findall(
        r'<span class="state \w+"><span class="mark" aria-hidden="true">.</span> (\w+)</span>', html
    )
    assert len(states) == html.count('class="state')
    assert set(states) <= set(Verdict)


def test_parts_of_a_message_are_apart(all_kinds: Report) -> None:
    html = render(all_kinds)
    assert '<pre class="found">returned &#39;a&#39;</pre>' in html
    assert '<pre class="expected">expected None</pre>' in html
    assert '<p class="hint"><b>Hint:</b> which key went in first?</p>' in html


def test_long_values_break_between_tokens() -> None:
    assert _text("[1,2]") == "[<wbr>1,<wbr>2]"
    assert _text("a<b,c") == "a&lt;b,<wbr>c"


def test_it_says_when_and_on_what(all_kinds: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine").mkdir()
    monkeypatch.chdir(tmp_path / "mine")
    report = dataclasses.replace(all_kinds, path=".", graded_at="2026-12-01T01:02:03+00:00")
    words = " ".join(Page(render(report)).text.split())
    assert "Report on mine" in words
    assert "Graded on 2026-12-01 01:02:03 UTC." in words


def test_most_of_the_points_is_no_disaster(all_kinds: Report) -> None:
    assert 'class="total most"' in render(all_kinds)


def test_the_policy_allows_our_style_and_nothing_else(all_kinds: Report) -> None:
    html = render(all_kinds)
    policy = next(m["content"] for m in Page(html).metas if m.get("http-equiv") == "Content-Security-Policy")
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def test_it_is_made_for_phones_and_for_the_dark(all_kinds: Report) -> None:
    html = render(all_kinds)
    assert 'name="viewport"' in html
    assert "prefers-color-scheme: dark" in html


def test_nothing_is_fetched(all_kinds: Report) -> None:
    page = Page(render(all_kinds))
    assert not {"script", "img", "link", "iframe", "form", "base"} & set(page.tags)
    assert not {name for _, name in page.attributes} & {"src", "style", "action"}


@settings(max_examples=50, deadline=None)
@given(text=ANYTHING)
def test_any_text_is_text(text: str, hostile_of: Callable[[str], Report]) -> None:
    page = Page(render(hostile_of(text)))
    plain = Page(render(hostile_of("plain")))
    # What stands between backticks in a title is set as code.
    assert [tag for tag in page.tags if tag not in IN_TEXT] == [
        tag for tag in plain.tags if tag not in IN_TEXT
    ]
    assert page.attributes == plain.attributes
    assert page.text.replace("\n", "").isprintable()


def test_what_a_submission_tries_is_there_to_read(
    hostile_text: str, hostile_of: Callable[[str], Report]
) -> None:
    page = Page(render(hostile_of(hostile_text)))
    assert "<script>alert(1)</script>" in page.text
    assert "{{ 7 * 7 }}" in page.text
    assert r"\x1b[2J" in page.text
    assert not page.open


def test_what_stands_between_backticks_is_code() -> None:
    assert _title("`a<b` is <less>") == "<code>a&lt;b</code> is &lt;less&gt;"
    assert _title("one ` alone <b>") == "one ` alone &lt;b&gt;"
