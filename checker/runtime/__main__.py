"""Starts the zygote: `python -P -s -S -B <this folder> CONTROL [NAME=FOLDER ...] [FOLDER ...] [MODULE ...]`.

CONTROL is the descriptor of the control socket, NAME=FOLDER the worker package of an
extension, FOLDER a folder to import from, and MODULE a module to import before the first fork.

The packages are made of these folders alone: no other module of `checker` is imported, and no
folder of the checker is left on the path: `import clock` in a submission must not find the checker's.
"""

import importlib.util
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

_RUNTIME = "checker.runtime"


def main(arguments: Sequence[str]) -> None:
    """Import the runtime and the extensions' worker packages, and run the zygote."""
    control, *others = arguments
    workers = dict(argument.split("=", 1) for argument in others if "=" in argument)
    imports = [argument for argument in others if "=" not in argument]
    _add_namespace("checker")
    _add_package(_RUNTIME, Path(__file__).resolve().parent)
    _add_namespace("checker.extensions")
    packages = []
    for name, folder in workers.items():
        _add_namespace(f"checker.extensions.{name}")
        packages.append(_add_package(f"checker.extensions.{name}.worker", Path(folder)))
    zygote = importlib.import_module(f"{_RUNTIME}.launcher.zygote")
    zygote.main(int(control), packages, imports)


def _add_namespace(name: str) -> None:
    """Make a package that has no code of its own."""
    package = ModuleType(name)
    package.__path__ = []
    sys.modules[name] = package


def _add_package(name: str, folder: Path) -> ModuleType:
    """Make a package from a folder, wherever that is."""
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[name] = package
    spec.loader.exec_module(package)
    return package


if __name__ == "__main__":
    del sys.path[0]
    main(sys.argv[1:])
