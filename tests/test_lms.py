"""What an LMS imports, and the page that a student gets: the columns that are documented, and nothing that does harm."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from grader.classes.assignment import Assignment
from grader.classes.lms import (
    Scores,
    canvas,
    check_formats,
    gradescope,
    moodle,
    moodle_feedback,
    write_formats,
)
from grader.classes.pages import render_page
from grader.classes.roster import Roster, read_roster
from grader.classes.rows import Column, make_table
from grader.classes.told import Feedback, Lms
from grader.errors import UserError
from grader.saying.csv_text import csv_text
from grader.saying.errors import error_text
from grader.text import Text
from tests.test_gradebook import HOSTILE, Page, row
from tests.test_roster import CANVAS, MOODLE

COLUMNS = [
    Column("maths", "double", Text("算数", "Arithmetic"), Text("2 倍", "Twice"), 2.0),
    Column("maths", "triple", Text("算数", "Arithmetic"), Text("3 倍", "Three times"), 1.0),
]
HOMEWORK = Assignment("hw1", Text("第 1 回", "Homework 1"), {})


def scores(tmp_path: Path, text: str, rows, moodle=None) -> Scores:
    (tmp_path / "roster.csv").write_text(text, encoding="utf-8")
    roster: Roster = read_roster(tmp_path / "roster.csv")
    table = make_table(rows, COLUMNS, roster.people, asked=True)
    return Scores(table, HOMEWORK, roster, moodle or {}, "en")


def test_canvas_gets_its_own_columns_back_with_the_assignments_heading(tmp_path):
    lines = canvas(scores(tmp_path, CANVAS, [row("2024001", points=1.5)]))
    assert lines == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Homework 1 (777)"],
        ["    Points Possible", "", "", "", "", 3],
        ["Yamada, Taro", "501", "2024001", "t-yamada", "A", 1.5],
        ["Lee, Anna", "502", "2024003", "lee", "A", 0],
    ]


@pytest.mark.parametrize(
    ("canvas_says", "export", "heading"),
    [
        ("", "Homework 1 (777)", "Homework 1 (777)"),
        ("", "第 1 回 (777)", "第 1 回 (777)"),
        ("Homework 9", "Homework 9 (777)", "Homework 9 (777)"),
        ("Homework 9 (777)", "Homework 9 (777)", "Homework 9 (777)"),
        ("Brand new", "Homework 9 (777)", "Brand new"),  # said, so meant
        ("", "Homework 9 (777)", None),
        ("", "Homework 1 (777),Homework 1 (778)", None),
        ("Homework 1 (778)", "Homework 1 (777)", None),
    ],
)
def test_what_canvas_would_take_for_a_new_assignment_is_said_before_anything_is_graded(
    tmp_path, canvas_says, export, heading
):
    text = CANVAS.replace("Homework 1 (777)", export).replace(
        ",,10,", f",,{'10,' * export.count('(')}"
    )
    found = scores(tmp_path, text, [])
    homework = replace(HOMEWORK, canvas=canvas_says, path=Path("hw1.toml"))
    if heading is None:
        with pytest.raises(UserError) as stopped:
            check_formats((Lms.CANVAS,), homework, found.roster)
        for language in ("ja", "en"):
            said = error_text(stopped.value, language)
            assert 'canvas = "' in said
            assert "hw1.toml" in said
            assert all(name in said for name in export.split(","))
    else:
        check_formats((Lms.CANVAS,), homework, found.roster)
        assert canvas(replace(found, assignment=homework))[0][-1] == heading


def test_a_column_without_the_number_of_canvas_is_said(tmp_path):
    found = scores(tmp_path, "number,name\n1,Anna\n", [])
    assert write_formats(tmp_path, [Lms.CANVAS], found, {}).heading == "Homework 1"
    found = scores(tmp_path, CANVAS, [])
    assert write_formats(tmp_path, [Lms.CANVAS], found, {}).heading == ""


def test_moodle_gets_its_worksheet_back_with_grades(tmp_path):
    failed = row("hanako@example.jp", status="grader-error")
    lines = moodle(scores(tmp_path, MOODLE, [row("taro@example.jp", points=2.0), failed]))
    assert lines[0] == next(csv.reader([MOODLE.split("\n")[0]]))
    assert [(line[0], line[4]) for line in lines[1:]] == [
        ("Participant 11", 2),
        ("Participant 12", ""),  # ours to mend, and no zero of hers
    ]
    assert "-" not in lines[2]


def test_moodle_without_a_worksheet_has_the_numbers_of_its_folders(tmp_path):
    found = scores(tmp_path, "number,name\n1,A_b/c\n2,Bo\n", [row("1")], {"1": "77"})
    assert moodle(found)[1:] == [["Participant 77", "A_b/c", "", 1, 3, ""]]
    data = moodle_feedback(found, {"1": b"page", "2": b"page"})
    assert b"A b c_77_assignsubmission_file_/feedback.html" in data
    assert data.count(b"feedback.html") == 2  # once as a member, once in the directory


@pytest.mark.parametrize("name", [name for name in HOSTILE if "\ud800" not in name], ids=ascii)
def test_no_cell_for_an_lms_begins_a_formula(tmp_path, name):
    quoted = name.replace('"', '""').replace("\x00", "")
    found = scores(tmp_path, f'number,name,email\n1,"{quoted}","=1+1"\n', [row("1")])
    for make in (canvas, moodle, gradescope):
        for line in csv.reader(io.StringIO(csv_text(make(found)))):
            for cell in line:
                assert not cell.strip() or cell.strip()[0] not in "=+-@＝＋－＠"


@pytest.mark.parametrize("feedback", Feedback)
@pytest.mark.parametrize("name", HOSTILE, ids=lambda name: ascii(name)[:30])
def test_a_page_runs_and_loads_nothing_whatever_is_in_it(name, feedback):
    text = Text(name, name)
    rows = [
        row(
            name,
            status="wrong",
            feedback=text,
            message=text,
            diagnosis=text,
            digest="d",
            lines=(1,),
        )
    ]
    table = make_table(rows, COLUMNS, asked=True)
    source = name.encode("utf-8", "surrogatepass")
    html = render_page(table, name, name, lambda _: source, "en", feedback).decode()
    page = Page(html)
    assert not {"script", "img", "a", "link", "iframe", "form"} & set(page.tags)
    assert not [a for a in page.attributes if a[1].startswith("on") or a[1] in ("src", "href")]
    assert not set("\u202e\x00\x07\x1b") & set(html)


def test_a_page_tells_what_the_results_tell_and_marks_the_line():
    told, secret = Text("", "Line 2: boom"), Text("", "expected 42.4242")
    rows = [
        row(
            "1",
            status="wrong",
            feedback=told,
            message=secret,
            diagnosis=secret,
            digest="d",
            lines=(2,),
        )
    ]
    table = make_table(rows, COLUMNS, asked=True)
    html = render_page(
        table, "1", "Homework 1", lambda _: b"a = 1\nboom()\n", "en", Feedback.GUARDED
    ).decode()
    assert "42.4242" not in html
    assert '<tr class="here"><td class="n">2</td><td>boom()</td>' in html
    assert "Not handed in." in html
    assert "0 of 3 points" in html
    full = render_page(table, "1", "Homework 1", lambda _: b"", "en", Feedback.FULL).decode()
    assert "42.4242" in full
