"""What an instructor sets by hand: it counts everywhere, whatever is graded later, and nothing of its history is lost."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from grader.classes.diffs import Changed, difference
from grader.classes.gradebook import results
from grader.classes.lms import canvas
from grader.classes.overrides import FILE, Override, add_entry, in_force, read_history
from grader.classes.pages import render_page
from grader.classes.report import render_report
from grader.classes.report_cells import Material
from grader.classes.rows import make_table
from grader.classes.told import Feedback
from grader.errors import UserError

from .test_gradebook import HOSTILE, Page, row, section
from .test_lms import COLUMNS, scores

ENTRY = Override(
    when="2026-11-22T10:00:00+09:00",
    who="t-suzuki",
    student="Anna",
    exercise="maths/double",
    points=1.5,
    possible=2.0,
    computed=0.0,
    bonus=False,
    note="口頭で確認した",
    told=False,
    digest="ab12",
)
RIGHT = "import numpy as np\n\n\ndef double(x):\n    y = 2 * x\n    total = np.sum(y)\n    return y, total\n"


def table_of(rows, *entries):
    return make_table(rows, COLUMNS, asked=True, overrides=in_force(entries))


def test_the_last_entry_holds_until_it_is_withdrawn_and_all_are_kept(tmp_path):
    first, second = ENTRY, replace(ENTRY, points=2.0, note="")
    other = replace(ENTRY, student="Bo")
    withdrawn = replace(ENTRY, points=None)
    for entry in (first, other, second):
        add_entry(tmp_path, entry)
    assert read_history(tmp_path) == (first, other, second)
    assert in_force(read_history(tmp_path)) == {second.place: second, other.place: other}
    add_entry(tmp_path, withdrawn)
    assert in_force(read_history(tmp_path)) == {other.place: other}
    lines = (tmp_path / FILE).read_text("utf-8").splitlines()
    assert len(lines) == 4
    assert "口頭で確認した" in lines[0]  # to be read as it is
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:30])
def test_whatever_a_note_holds_it_is_one_line_of_the_record(tmp_path, text):
    entry = replace(ENTRY, note=text, who=text, student=text)
    add_entry(tmp_path, entry)
    assert read_history(tmp_path) == (entry,)
    assert (tmp_path / FILE).read_bytes().count(b"\n") == 1


@pytest.mark.parametrize(
    "line",
    [
        "points = 2",
        "[1]",
        json.dumps(asdict(replace(ENTRY, points=2.5))),
        json.dumps(asdict(replace(ENTRY, points=-1.0, bonus=True))),
        json.dumps(asdict(replace(ENTRY, points=float("nan")))),
        json.dumps(asdict(replace(ENTRY, when="yesterday"))),
        json.dumps(asdict(ENTRY) | {"points": "2"}),
        json.dumps(asdict(ENTRY) | {"told": 1}),
        "[" * 100_000,
    ],
)
def test_a_line_that_cannot_be_read_is_said_and_never_passed_over(tmp_path, line):
    add_entry(tmp_path, ENTRY)
    before = (tmp_path / FILE).read_bytes() + line.encode() + b"\n"
    (tmp_path / FILE).write_bytes(before)
    with pytest.raises(UserError) as raised:
        read_history(tmp_path)
    assert raised.value.details["where"].endswith(f"{FILE}:2")
    with pytest.raises(UserError):
        add_entry(tmp_path, ENTRY)
    assert (tmp_path / FILE).read_bytes() == before


def test_a_line_added_with_an_editor_that_ends_without_a_new_line_is_kept(tmp_path):
    (tmp_path / FILE).write_text(json.dumps(asdict(ENTRY)), encoding="utf-8-sig")
    add_entry(tmp_path, replace(ENTRY, points=2.0))
    assert [entry.points for entry in read_history(tmp_path)] == [1.5, 2.0]


def test_killed_at_any_moment_the_record_is_whole(tmp_path):
    code = (
        "import sys; from pathlib import Path; from tests.test_overrides import ENTRY, add_entry\n"
        "from dataclasses import replace\n"
        "for n in range(100_000):\n"
        "    add_entry(Path(sys.argv[1]), replace(ENTRY, note=str(n)))\n"
        "    print(n, flush=True)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True,
        cwd=Path(__file__).resolve().parents[1],
    )  # fmt: skip
    for _ in range(20):
        process.stdout.readline()
    os.kill(process.pid, signal.SIGKILL)
    said = process.communicate()[0].split()
    kept = [int(entry.note) for entry in read_history(tmp_path)]
    assert kept == list(range(len(kept)))
    assert len(kept) >= int(said[-1] if said else 19) + 1


def test_points_set_by_hand_count_in_every_table(tmp_path):
    rows = [row("1", status="wrong"), row("1", "maths/triple"), row("2", status="grader-error")]
    entries = [
        replace(ENTRY, student="1"),
        replace(ENTRY, student="2", points=0.5),
        replace(ENTRY, student="3", exercise="maths/triple", points=3.0, bonus=True),
    ]
    found = scores(tmp_path, "number,name\n1,A\n2,B\n3,C\n", rows)
    people = found.roster.people
    table = make_table(rows, COLUMNS, people, asked=True, overrides=in_force(entries))
    assert [table.total(name) for name in "123"] == [2.5, 0.5, 3.0]
    lms = replace(found, table=table)
    # Where the grader failed and nobody had set anything there would be no score at all.
    assert [line[-1] for line in canvas(lms)[2:]] == [2.5, 0.5, 3]
    tests = results(table, "3", [], {}, "en")["tests"]
    assert (tests[1]["score"], tests[1]["max_score"]) == (3, 1)
    assert tests[1]["output"].split("\n") == [
        "Not handed in.",
        "These points were set by the instructor: 3",
    ]
    assert results(table, "2", [], {}, "en")["tests"][0]["max_score"] == 2


@pytest.mark.parametrize("told", [True, False])
def test_a_note_reaches_the_student_only_where_the_instructor_said_so(told):
    entry = replace(ENTRY, note="<b>Well argued</b>", told=told, who="secret-login")
    table = table_of([row("Anna", status="wrong")], entry)
    page = render_page(table, "Anna", "hw1", lambda _: b"", "en", Feedback.GUARDED).decode()
    text = json.dumps(results(table, "Anna", [], {}, "en"))
    for written in (Page(page).text, text):
        assert ("Well argued" in written) == told
        assert "set by the instructor: 1.5" in written
        assert "secret-login" not in written
    assert "<b>Well" not in page
    assert "1.5 of 2 points" in page


def test_overrides_stay_through_regrading_rounds_and_other_batches(small_course, call, tmp_path):
    folder, out = tmp_path / "class", tmp_path / "out"
    for name, text in {"Anna": RIGHT.replace("2 *", "3 *"), "Bo": RIGHT}.items():
        (folder / name / "maths").mkdir(parents=True)
        (folder / name / "maths" / "double.py").write_text(text)
    # What is called like the record in a hand-in is none.
    forged = json.dumps(asdict(replace(ENTRY, points=2.0)))
    (folder / "Bo" / FILE).write_text(forged)
    words = ["--out", out, "--root", small_course, "--jobs", 1, "--lang", "en", "--sandbox", "reduced"]  # fmt: skip

    def points() -> dict[str, str]:
        with open(out / "gradebook.csv", encoding="utf-8-sig") as file:
            return {line["student"]: line["maths/double"] for line in csv.DictReader(file)}

    call("batch", folder, *words)
    assert points() == {"Anna": "0", "Bo": "1"}
    assert not (out / FILE).exists()
    add_entry(out, replace(ENTRY, points=0.5, possible=1.0))
    call("report", out, "--root", small_course)
    assert points() == {"Anna": "0.5", "Bo": "1"}
    kept = (out / FILE).read_bytes()
    call("batch", folder, *words, "--round", 2)
    assert points() == {"Anna": "0.5", "Bo": "1"}
    shutil.rmtree(folder / "Anna")
    (folder / "Chie" / "maths").mkdir(parents=True)
    (folder / "Chie" / "maths" / "double.py").write_text(RIGHT)
    call("batch", folder, *words)
    assert points() == {"Anna": "0.5", "Bo": "1", "Chie": "1"}
    assert (out / FILE).read_bytes() == kept


def test_the_report_lists_what_holds_and_what_should_be_looked_at():
    entries = [
        ENTRY,
        replace(ENTRY, student="Bo", digest="older"),
        replace(ENTRY, student="Chie", possible=5.0),
        replace(ENTRY, student="Nobody"),
        replace(ENTRY, student="Dan"),
        replace(ENTRY, student="Dan", points=None),
    ]
    rows = [row(name) for name in ("Anna", "Bo", "Chie", "Dan")]
    material = Material(history=tuple(entries))
    html = render_report(table_of(rows, *entries), {}, "en", material=material)
    listed = section(html, "by-hand")
    lines = {name: listed.partition(name)[2][:160] for name in ("Anna", "Bo", "Chie", "Nobody")}
    assert "1.5 (computed: 1) t-suzuki 2026-11-22 10:00 口頭で確認した" in lines["Anna"]
    assert "older hand-in" in lines["Bo"]
    assert "was worth 5" in lines["Chie"]
    assert "Of no student" in lines["Nobody"]
    assert "Dan" not in listed


def test_a_difference_leaves_out_prompts_and_marks():
    answer = '"""A prompt\n\nof lines"""\nimport a\n\ny = 2 * x\nz = y\n'
    source = "# mine\n'''Another'''\nimport a\ny = 3 * x  # TODO 1\nz = y  # TODO 2\n"
    assert difference(answer, source) == [
        Changed(True, 4, "y = 3 * x"),
        Changed(False, 6, "y = 2 * x"),
    ]
