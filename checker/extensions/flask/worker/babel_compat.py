"""Compatibility with Flask-Babel 2, for which many solutions were written.

Added to later versions: the two decorators, `flask_babel.request`, and a default
locale that is looked up when it is needed. Also: catalogues are compiled where a
submission brings only their sources, and time zones that the system lacks come from pytz.
"""

import contextlib
import functools
import os
import sys
import zoneinfo
from collections.abc import Callable
from pathlib import Path
from typing import Any


def restore_flask_babel_2() -> None:
    """Add to Flask-Babel what version 2 had, and later versions have not."""
    import babel
    import flask

    flask_babel: Any = sys.modules["flask_babel"]
    init_app = flask_babel.Babel.init_app

    @functools.wraps(init_app)
    def remember(self: Any, app: Any, *args: Any, **kwargs: Any) -> None:
        init_app(self, app, *args, **kwargs)
        notes = vars(self).setdefault("_notes", {"selectors": {}, "configurations": []})
        notes["configurations"].append(app.extensions["babel"])
        for name, selector in notes["selectors"].items():
            setattr(app.extensions["babel"], name, selector)

    def decorator(name: str) -> Callable[[Any, Any], Any]:
        def register(self: Any, selector: Any) -> Any:
            notes = vars(self).setdefault("_notes", {"selectors": {}, "configurations": []})
            notes["selectors"][name] = selector
            for configuration in notes["configurations"]:
                setattr(configuration, name, selector)
            return selector

        return register

    def default_locale(self: Any) -> Any:
        # Version 4 reads it in `init_app`, which may be called before `app.config.from_object`.
        default = flask_babel.get_babel().default_locale
        return babel.Locale.parse(flask.current_app.config.get("BABEL_DEFAULT_LOCALE", default))

    changes = {
        "init_app": remember,
        "localeselector": decorator("locale_selector"),
        "timezoneselector": decorator("timezone_selector"),
        "default_locale": property(default_locale),
    }
    for name, change in changes.items():
        setattr(flask_babel.Babel, name, change)
    setattr(flask_babel, "request", flask.request)  # noqa: B010


def share_time_zones() -> None:
    """Let `zoneinfo` find every time zone that pytz has: some systems lack a few."""
    import pytz

    zoneinfo.reset_tzpath([*zoneinfo.TZPATH, os.path.join(os.path.dirname(pytz.__file__), "zoneinfo")])
    # pytz opens the files of all time zones when these sets are first used.
    for zones in (pytz.all_timezones_set, pytz.common_timezones_set):
        len(zones)
    with contextlib.suppress(pytz.UnknownTimeZoneError):
        pytz.timezone("none of them")


@functools.cache
def compile_catalogues() -> None:
    """Compile each `messages.po` that has no `messages.mo` next to it, before the first page."""
    for source in sorted(Path("translations").glob("*/LC_MESSAGES/messages.po")):
        target = source.with_suffix(".mo")
        if not target.exists():
            from babel.messages.mofile import write_mo
            from babel.messages.pofile import read_po

            with source.open("rb") as text:
                catalogue = read_po(text, locale=source.parent.parent.name)
            with target.open("wb") as compiled:
                write_mo(compiled, catalogue)
