"""Values of parameters in an address; an app must answer none of them with status 500."""

# Not in LANGUAGES, although a person might accept some of them.
OTHER_LETTERS = ("FR", "Fr", "fR", "fr_FR", "fr-FR", "fr,en", "fr.", "fr;q=1")

# Not numbers. Some are digits for str.isdigit(), but not for int().
NO_NUMBERS = ("abc", "", "1.5", "None", "²", "1²", "½", "①", "1,2", "--1", "0x1", "NaN", "[1]")
# Not the number of any user; int() refuses so many digits.
LARGE_NUMBERS = ("9" * 30, "9" * 5000, "-" + "9" * 5000)

# Not time zones. Some are names in the folder of the zones: folders and other files.
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

# These may count as numbers or not; either way, the app must return a page.
PERHAPS_NUMBERS = ("١", "１", " 1", "+1", "1_0", "-0", "1.0", "True")

# Values of `?locale=`. The app may strip spaces, or not.
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
