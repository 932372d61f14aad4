"""The visible text of an HTML page: its title, its headings, its paragraphs.

Upper-case tags, attributes, entities, indentation, nested elements and missing
end tags make no difference.

The page is parsed in the worker and not by the judge: a page can be made to take a
parser very long, and here that counts as the learner's time. A submission that tampers
with the parser gains nothing: it could as well return another page.
"""

import unicodedata
from dataclasses import dataclass, field
from html.parser import HTMLParser

_TEXT = frozenset({"title", "h1", "h2", "h3", "h4", "h5", "h6", "p"})
_MOST_OPEN = 50
_MOST_TEXTS = 200
_UNSEEN = frozenset({"script", "style", "template"})
# Tags that end a paragraph without an end tag.
_BLOCKS = _TEXT | {"body", "div", "footer", "header", "main", "nav", "ol", "section", "table", "ul"}


def texts(page: str) -> dict[str, list[str]]:
    """The text of each title, heading and paragraph, by tag; never raises."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.finish()


def seen(text: str) -> str:
    r"""A text with one space for any white space, and one apostrophe for both kinds.

    Example:
        >>> seen(" 5:30\u202fAM\\n")
        '5:30 AM'
    """
    return " ".join(unicodedata.normalize("NFC", text).replace("’", "'").split())


@dataclass
class _Open:
    tag: str
    parts: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    """Collects the text of the elements that are of interest."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[_Open] = []
        self._unseen = 0
        self._texts: dict[str, list[str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "br":
            self.handle_data(" ")
        if tag in _BLOCKS:
            self._close("p")
        if tag in _TEXT and len(self._open) < _MOST_OPEN:
            self._open.append(_Open(tag))

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _TEXT:
            self._close(tag)
        elif tag in _BLOCKS:
            self._close("p")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            for element in self._open:
                element.parts.append(data)

    def finish(self) -> dict[str, list[str]]:
        """Close all open elements; returns the texts by tag."""
        while self._open:
            self._record_text(self._open.pop())
        return self._texts

    def _close(self, tag: str) -> None:
        """Close the innermost element of that tag, and those still open inside it."""
        if any(element.tag == tag for element in self._open):
            ended = False
            while not ended:
                element = self._open.pop()
                self._record_text(element)
                ended = element.tag == tag

    def _record_text(self, element: _Open) -> None:
        texts = self._texts.setdefault(element.tag, [])
        if len(texts) < _MOST_TEXTS:
            texts.append(seen("".join(element.parts)))
