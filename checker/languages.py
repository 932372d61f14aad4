"""The programming languages that submissions may be written in.

To add one, write a module with a subclass of `checker.analysis.language.Language` called
`LANGUAGE`, and enter it here. Modules are named and not imported: the curriculum has to
know the names, and nothing of how a file is analysed.
"""

from __future__ import annotations

# The name that `tasks.toml` gives it, and the module with its rules.
LANGUAGES = {
    "python": "checker.analysis.python.language",
    "javascript": "checker.analysis.javascript.language",
}
