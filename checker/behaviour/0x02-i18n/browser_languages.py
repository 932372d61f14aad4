"""What browsers and others send as `Accept-Language`, and the language that comes of it."""

from __future__ import annotations

# A header, and the language to choose.
Cases = list[tuple[str, str]]

WEIGHTS_OF_0: Cases = [
    ("fr;q=0", "en"),
    ("fr;q=0, en;q=0.1", "en"),
    ("en;q=0, fr;q=0.1", "fr"),
    ("fr;q=0.0, de", "en"),
]
# Old French and Frisian, Middle English: languages of their own.
LIKE_OTHERS: Cases = [("fro", "en"), ("frr, de;q=0.5", "en"), ("f", "en"), ("enm, fr;q=0.5", "fr")]
CAPITALS: Cases = [("FR", "fr"), ("FR, EN;q=0.4", "fr"), ("Fr-ca", "fr")]
# As the standard of HTTP lets one write them.
WAYS_TO_WRITE: Cases = [
    ("en; q=0.3, fr; q=0.6", "fr"),
    ("en ;q=0.3,fr ;q=0.6", "fr"),
    ("en;q=0.8, fr;q=0.805", "fr"),
    ("fr;q=0.05, en;q=0.1", "en"),
    ("de;q=1.0,fr;q=0.500,en;q=0.25", "fr"),
]
# Either rule that there is for them, the order of the header or that of LANGUAGES, says the same here.
EQUAL_WEIGHTS: Cases = [("en, fr", "en"), ("en;q=0.5, fr;q=0.5", "en"), ("de, en;q=0.4, fr;q=0.4", "en")]

MALFORMED = (
    "fr;q=x",
    "fr;q=",
    "fr;q",
    "fr;q=0.5;q=0.6",
    ";;q=,,",
    "q=0.5",
    "-",
    "é",
    "fr;q=1e999",
    "fr;q=nan",
    "x" * 3000,
)

# Of all kinds, for the tasks after the one that is about them.
ALL: Cases = [
    *WEIGHTS_OF_0,
    *LIKE_OTHERS,
    *CAPITALS,
    *WAYS_TO_WRITE,
    *EQUAL_WEIGHTS,
    ("fr-CA, fr;q=0.9, en;q=0.8", "fr"),
    ("en-GB, en;q=0.9, fr;q=0.3", "en"),
    ("de, fr;q=0.7, en;q=0.2", "fr"),
]
