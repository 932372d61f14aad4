"""Starts the warm process: `python -P -s -S -B <this folder>`.

The package goes by a name that no learner's module has, and its folder is
not left on the path: `import clock` in a submission must not find ours.
"""

import importlib.util
import sys
from pathlib import Path

NAME = "_checker_worker"


def _load_package() -> None:
    folder = Path(__file__).resolve().parent
    spec = importlib.util.spec_from_file_location(
        NAME, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[NAME] = package
    spec.loader.exec_module(package)


if __name__ == "__main__":
    del sys.path[0]
    _load_package()
    zygote = importlib.import_module(f"{NAME}.zygote")
    zygote.main(sys.argv[1:])
