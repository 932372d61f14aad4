"""Values of the `Accept-Language` header, and the language that each should select."""

from __future__ import annotations

# A header, and the language to choose.
Cases = list[tuple[str, str]]

WEIGHTS_OF_0: Cases = [
    ("fr;q=0", "en"),
    ("fr;q=0, en;q=0.1", "en"),
    ("en;q=0, fr;q=0.1", "fr"),
    ("fr;q=0.0, de", "en"),
]
# Old French, Northern Frisian and Middle English are other languages.
LIKE_OTHERS: Cases = [("fro", "en"), ("frr, de;q=0.5", "en"), ("f", "en"), ("enm, fr;q=0.5", "fr")]
CAPITALS: Cases = [("FR", "fr"), ("FR, EN;q=0.4", "fr"), ("Fr-ca", "fr")]
# Spellings that the HTTP standard allows.
WAYS_TO_WRITE: Cases = [
    ("en; q=0.3, fr; q=0.6", "fr"),
    ("en ;q=0.3,fr ;q=0.6", "fr"),
    ("en;q=0.8, fr;q=0.805", "fr"),
    ("fr;q=0.05, en;q=0.1", "en"),
    ("de;q=1.0,fr;q=0.500,en;q=0.25", "fr"),
]
# The order of the header and that of LANGUAGES give the same result here.
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

# All kinds, for the tasks after the one that covers them separately.
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
