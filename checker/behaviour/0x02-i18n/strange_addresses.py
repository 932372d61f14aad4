"""Queries that may stand behind the `?` of an address; an app must answer none of them with status 500."""

# None of LANGUAGES; for people, some come near.
OTHER_LETTERS = ("FR", "Fr", "fR", "fr_FR", "fr-FR", "fr,en", "fr.", "fr;q=1")

# No numbers: some that Python takes for digits, and not for an int.
NO_NUMBERS = ("abc", "", "1.5", "None", "²", "1²", "½", "①", "1,2", "--1", "0x1", "NaN", "[1]")
# No user has them; Python reads no text of so many digits as an int.
LARGE_NUMBERS = ("9" * 30, "9" * 5000, "-" + "9" * 5000)

# No zones, and names in the folder of the zones: folders, files that are something else.
NO_ZONES_AT_ALL = (
    "Europe",
    "Europe/",
    "/Europe/Paris",
    "../x",
    "../../../etc/passwd",
    "/etc/localtime",
    ".",
    "..",
    "zone.tab",
    "tzdata.zi",
    "Etc",
    "é",
    "²",
    "\0",
    "x" * 3000,
)

# Numbers or none, as one likes: whatever comes of them, it is a page.
PERHAPS_NUMBERS = ("١", "１", " 1", "+1", "1_0", "-0", "1.0", "True")

# As languages. Blanks around one may be taken away, or not.
ANYTHING = (
    "\0",
    "é",
    "²",
    "%",
    "'",
    "{{ 1 }}",
    "<p>",
    "../fr",
    "fr/../en",
    "en_US.UTF-8",
    "fr_",
    "_",
    "-",
    " fr",
    "x" * 3000,
)
