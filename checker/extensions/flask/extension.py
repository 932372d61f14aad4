"""The extension for Flask: requests to the app of a module, and the page that comes back."""

from __future__ import annotations

from pathlib import Path

from checker.extension import Exposure, Extension


class FlaskExtension(Extension):
    """Answers requests with the app of the module that is handed in."""

    name = "flask"
    worker = Path(__file__).parent / "worker"
    api = "checker.extensions.flask.client"

    def exposure(self) -> Exposure:
        """Flask itself; a project names what else it uses."""
        return Exposure(distributions=("flask",))
