"""How many cases each task has, and how many attacks there are of each class.

python -m checker.tests.corpus.coverage
"""

from __future__ import annotations

from collections import Counter

from checker.tests.corpus.cases import CONTROLS, KINDS, LEVELS, read_cases
from checker.tests.grading import CURRICULUM


def main() -> None:
    """Print both tables."""
    cases = read_cases()
    by_task = Counter((task, case.kind) for case in cases for task in case.tasks)
    print(" ".join(f"{kind:>8}" for kind in KINDS))
    for project in CURRICULUM.projects:
        for task_id in map(project.task_id, project.tasks):
            print(" ".join(f"{by_task[task_id, kind]:8}" for kind in KINDS), "", task_id)
    print(" ".join(f"{sum(case.kind == kind for case in cases):8}" for kind in KINDS), "", "all", end="\n\n")
    classes = Counter(case.attack_class for case in cases if case.attack_class)
    at_levels = Counter((case.attack_class, level) for case in cases for level in case.levels)
    for name, count in sorted(classes.items()):
        levels = ", ".join(f"{at_levels[name, level]} {level}" for level in LEVELS)
        print(f"{count:4} {name} ({levels})")
    print(f"{classes.total() - classes[CONTROLS]:4} attacks, {classes[CONTROLS]} controls")


if __name__ == "__main__":
    main()
