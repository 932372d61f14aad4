"""`checker watch`: grades a folder again whenever something in it is saved."""

from __future__ import annotations

from pathlib import Path

from checker.cli.grade import run_grading
from checker.cli.seeds import draw_seed
from checker.cli.selection import load_whole_curriculum
from checker.host.resources import MachineError
from checker.render.stdout import print_lines, print_report
from checker.submission.model import Submission


def run(submission: Path, no_modes: bool) -> int:
    """Grade a folder, then grade again after every save. Stop with Ctrl-C."""
    # Here and not above: commands that grade nothing should not wait for what judges need.
    from checker.judge.pool import JudgePool
    from checker.sandbox import Isolation
    from checker.watch.session import watch as watch_folder

    curriculum = load_whole_curriculum()
    seed = draw_seed()  # one for the whole session: a failure stays until it is put right

    def regrade(changed: Submission, task_ids: list[str] | None) -> None:
        try:
            report = run_grading(changed, only=task_ids, seed=seed, pool=pool)
        except MachineError as error:  # the next save may find it mended
            print_lines([str(error)])
            return
        print_lines([""])
        print_report(report, edges_fail=True)
        print_lines([""])

    with JudgePool(Isolation.AUTO) as pool:
        try:
            watch_folder(
                submission, curriculum, regrade, lambda line: print_lines([line]), modes=not no_modes
            )
        except KeyboardInterrupt:
            print_lines([""])
    return 0
