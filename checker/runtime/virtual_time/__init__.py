"""Virtual time: what waits in a submission takes no real time.

`clock` holds the clock itself, `install` puts it in the place of the real ones in this process;
the functions of this package are those that the rest of a worker uses.
"""

from checker.runtime.virtual_time.install import (
    activate,
    active_clock,
    deactivate,
    let_a_moment_pass,
    paused,
    prepare,
)

__all__ = ["activate", "active_clock", "deactivate", "let_a_moment_pass", "paused", "prepare"]
