"""Where an instructor is pointed at in a wrong submission: at the line that is wrong, not at one that is written otherwise."""

from __future__ import annotations

import pytest

from grader.classes.entry import Entry
from grader.classes.results import read_rows

from .conftest import DOUBLE
from .test_batch import run

__all__ = ["run"]
HEAD = "import numpy as np\n\n\ndef double(x):\n"


@pytest.mark.parametrize(
    ("body", "pointed", "lines", "line"),
    [
        # The first line is the answer in other words: what is wrong is the second.
        ("y = np.add(x, x)\n    total = np.max(y)", "alone", (6,), "total = np.max(y)"),
        ("y = x * 3\n    total = y.sum()", "alone", (5,), "y = x * 3"),
        ("y = x * 3\n    total = np.add.reduce(y)", "alone", (5,), "y = x * 3"),
        ("y = np.add(x, x)\n    total = y.max()", "alone", (6,), "total = y.max()"),
        ("y = np.add(x, x)\n    total = np.mean(y)", "named", (6,), "total = np.mean(y)"),
        ("y = x + x\n    total = np.log(np.sum)", "raised", (6,), "total = np.log(np.sum)"),
        ("y = ...\n    total = np.sum(y)", "empty", (5,), "y = ..."),
        ("y = 2 * x\n    total = 2 *", "unread", (6,), "total = 2 *"),
        ("y = 2 * x\n    total = np.sum(y)", "", (), ""),
        # Nothing of the stub is left that could be told apart: the lines that neither stub nor answer has.
        ("return (2 * x, np.sum(x))", "differs", (5,), "return (2 * x, np.sum(x))"),
        # Which mistake it is is known, and not on which of these lines: the first of them is right.
        ("z = np.add(x, x)\n    w = np.mean(z)\n    return z, w", "", (), ""),
    ],
)
def test_the_line_that_is_wrong_is_pointed_at(run, tmp_path, body, pointed, lines, line):
    tail = "" if "return" in body else "\n    return y, total\n"
    source = f"{HEAD}    {body}{tail}".encode()
    run([Entry("Anna", "maths", "double", source)])
    (row,) = read_rows(tmp_path / "out")
    assert (row.fault.pointed, row.fault.lines, row.line) == (pointed, lines, line)


def test_a_submission_that_ran_out_of_time_has_its_time(run, tmp_path):
    body = "y = [None for _ in iter(int, 1)]\n    return y, y\n"
    run([Entry("Anna", "maths", "double", f"{HEAD}    {body}".encode())], seconds=0.3)
    (row,) = read_rows(tmp_path / "out")
    assert row.status == "timeout"
    assert row.seconds >= 0.3


def test_where_a_line_between_has_no_name_all_that_may_be_wrong_is_pointed_at(
    run, small_course, tmp_path
):
    between = "    total = np.sum(y)  # blank"
    path = small_course / "solutions" / "maths" / "double.py"
    text = DOUBLE.replace(between, "    a, b = y, y  # blank\n    total = np.sum(a)  # blank")
    path.write_text(text, encoding="utf-8")
    lines = ["y = np.add(x, x)", "a, b = (3 * y, y)", "total = a.sum()", "return y, total"]
    body = "\n    ".join(lines)
    run([Entry("Anna", "maths", "double", f"{HEAD}    {body}\n".encode())])
    (row,) = read_rows(tmp_path / "out")
    assert (row.fault.pointed, row.fault.lines) == ("parted", (6, 7))
    assert row.line == "total = a.sum()"
