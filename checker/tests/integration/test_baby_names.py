"""The data set of 0x00-pagination is what its script makes of it, byte for byte."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from pathlib import Path

from checker.curriculum.model import default_root

PROJECT = default_root() / "0x00-pagination"
DATA = "Popular_Baby_Names.csv"


def test_the_script_makes_the_same_file_again(tmp_path: Path) -> None:
    shutil.copy(PROJECT / "make_baby_names.py", tmp_path)
    subprocess.run([sys.executable, "-I", "make_baby_names.py"], cwd=tmp_path, check=True, timeout=30)
    assert (tmp_path / DATA).read_bytes() == (PROJECT / DATA).read_bytes()


def test_it_has_the_form_of_the_public_one() -> None:
    path = PROJECT / DATA
    assert path.stat().st_size < 1_000_000
    header, *rows = csv.reader(path.read_text("utf-8").splitlines())
    assert header == ["Year of Birth", "Gender", "Ethnicity", "Child's First Name", "Count", "Rank"]
    assert len(rows) == 19_418
    assert all(len(row) == len(header) and row[4].isdigit() and row[5].isdigit() for row in rows)
    assert [row[3:] for row in rows[:7]] == [
        ["Olivia", "172", "1"],
        ["Chloe", "112", "2"],
        ["Sophia", "104", "3"],
        ["Emma", "99", "4"],
        ["Emily", "99", "4"],
        ["Mia", "79", "5"],
        ["Charlotte", "59", "6"],
    ]
