"""An assignment says what is asked: which exercises, for how many points, until when; and its totals follow from it."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import sqlite3
import zipfile
from pathlib import Path

import pytest

from grader.classes.assignment import Late, part_of, read_assignment
from grader.classes.overrides import Override, add_entry
from grader.classes.pages import prompt_lines
from grader.errors import UserError
from grader.format.course import Course, load_course
from grader.saying.errors import error_text
from tests.conftest import DOUBLE

HOMEWORK = """
title = { ja = "第 1 回", en = "Homework 1" }
due = 2026-12-01T23:59:00+09:00
late = { per-day = 0.25, at-most = 0.5 }
credit = "outputs"
attempts = 3
feedback = "full"
language = "en"

[points]
"maths/triple" = 1.5
"maths/double" = 4
"""
NAMES = ("double", "triple", "fourfold", "fivefold", "sixfold", "extra")


@pytest.fixture
def course(small_course: Path) -> Course:
    """Six exercises in one topic, all of them doubling."""
    for name in NAMES[1:]:
        text = DOUBLE.replace("def double", f"def {name}")
        (small_course / "solutions" / "maths" / f"{name}.py").write_text(text, encoding="utf-8")
    return load_course(small_course)


def write(course: Course, text: str, name: str = "hw1") -> str:
    path = course.root / "assignments" / f"{name}.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return name


def answer(name: str, y: str = "2 * x", total: str = "np.sum(2 * x)") -> str:
    return f"import numpy as np\n\n\ndef {name}(x):\n    y = {y}\n    total = {total}\n    return y, total\n"


def hand_in(folder: Path, student: str, name: str, *lines: str) -> None:
    path = folder / student / "maths" / f"{name}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(answer(name, *lines), encoding="utf-8")


def gradebook(out: Path) -> dict[str, list[str]]:
    """Lines by their first cell."""
    text = (out / "gradebook.csv").read_text(encoding="utf-8-sig")
    return {line[0]: line[1:] for line in csv.reader(io.StringIO(text))}


def test_everything_that_an_assignment_says_is_read(course):
    assignment = read_assignment(write(course, HOMEWORK), Path("/"), course)
    assert (assignment.name, assignment.title.en, assignment.title.ja) == (
        "hw1",
        "Homework 1",
        "第 1 回",
    )
    assert list(assignment.points.items()) == [(("maths", "triple"), 1.5), (("maths", "double"), 4)]
    assert assignment.total == 5.5
    assert assignment.due is not None
    assert assignment.due.isoformat() == "2026-12-01T23:59:00+09:00"
    assert assignment.late == Late(per_day=0.25, at_most=0.5)
    assert [assignment.late.kept(days) for days in (0, 1, 2, 3)] == [1, 0.75, 0.5, 0.5]
    assert (assignment.partial, assignment.attempts, assignment.feedback) == (True, 3, "full")
    path = str(course.root / "assignments" / "hw1.toml")
    assert read_assignment(path, Path("/"), course) == assignment
    assert part_of(course, assignment.points).keys == ("maths/double", "maths/triple")


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ('credit = "outputs"', 'credit = "some"', 5, '"outputs"; what stands there is: some'),
        ("due = 2026-12-01T23:59:00+09:00", "due = 2026-12-01T23:59:00", 3, "offset"),
        ("due = 2026-12-01T23:59:00+09:00", 'due = "tomorrow"', 3, "tomorrow"),
        ("due = 2026-12-01T23:59:00+09:00\n", "", 3, "late goes with due"),
        ("per-day = 0.25", "per-day = 25", 4, "25"),
        ("per-day = 0.25, ", "", 4, "per-day"),
        ("attempts = 3", "attempts = 0", 6, "whole number"),
        ("attempts = 3", "attempts = true", 6, "true"),
        ("attempts = 3", "atempts = 3", 6, "atempts"),
        ('feedback = "full"', "feedback = 1", 7, '"guarded" or "full"'),
        ('language = "en"', 'language = "fr"', 8, "fr"),
        ('title = { ja = "第 1 回", en = "Homework 1" }', "title = 1", 2, "title is a string"),
        ('"maths/double" = 4', '"maths/double" = "4"', 12, "number above 0"),
        ('"maths/double" = 4', '"maths/double" = -1', 12, "-1"),
        ('"maths/double" = 4', '"maths/double" = inf', 12, "inf"),
        ('"maths/double" = 4', '"maths/duoble" = 4', 12, "did you mean maths/double?"),
        ('"maths/double" = 4', '"maths/triple" = 4', 12, "TOML"),
        ("[points]", "[point]", 10, "point"),
        ("attempts = 3", "attempts = ", 6, "TOML"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_with_its_line_and_the_next_command(course, old, new, line, says):
    assert old in HOMEWORK
    name = write(course, HOMEWORK.replace(old, new))
    with pytest.raises(UserError) as caught:
        read_assignment(name, Path("/"), course)
    english, japanese = error_text(caught.value, "en"), error_text(caught.value, "ja")
    assert f"hw1.toml:{line}:" in english
    assert says in english
    assert f"hw1.toml:{line}:" in japanese
    assert english.endswith("Mend it, then run the same command again.")
    assert any("぀" < character < "ヿ" for character in japanese)


def test_an_assignment_without_points_or_that_is_not_there_is_said(course):
    with pytest.raises(UserError) as caught:
        read_assignment(write(course, 'title = "x"'), Path("/"), course)
    assert "[points]" in error_text(caught.value, "en")
    with pytest.raises(UserError) as caught:
        read_assignment("hw2", Path("/"), course)
    assert "There are: hw1" in error_text(caught.value, "en")
    for word in ("../hw1", ".", "a/b"):
        with pytest.raises(UserError):
            read_assignment(word, Path("/"), course)


def test_one_of_five_is_one_of_five(course, call, tmp_path):
    """Columns, totals and missing work are the assignment's, whatever was handed in."""
    points = "\n".join(f'"maths/{name}" = 1' for name in NAMES[:5])
    write(course, f"[points]\n{points}\n")
    folder, out = tmp_path / "class", tmp_path / "out"
    hand_in(folder, "anna", "triple")
    hand_in(folder, "anna", "extra")
    result = call("batch", "hw1", folder, "--out", out, "--root", course.root, "--jobs", 1)
    assert result.code == 0, result.err
    table = gradebook(out)
    assert table["student"] == [*(f"maths/{name}" for name in NAMES[:5]), "sum", "possible"]
    assert table["anna"] == ["", "1", "", "", "", "1", "5"]
    told = json.loads((out / "results" / "anna.json").read_text(encoding="utf-8"))
    assert told["score"] == 1
    assert [test["max_score"] for test in told["tests"]] == [1] * 5
    assert "maths/extra" in told["output"]
    assert "no part of this assignment" in told["output"]
    assert call("batch", folder, "--out", tmp_path / "plain", "--root", course.root).code == 0
    assert gradebook(tmp_path / "plain")["anna"] == ["1", "1", "2"]


def test_credit_for_each_output_is_a_share_of_the_points(course, call, tmp_path):
    write(course, '[points]\n"maths/double" = 4\n')
    write(course, 'credit = "outputs"\n[points]\n"maths/double" = 4\n', "shares")
    folder = tmp_path / "class"
    hand_in(folder, "both", "double")
    hand_in(folder, "first", "double", "2 * x", "np.mean(2 * x)")
    hand_in(folder, "second", "double", "x", "np.sum(2 * x)")
    hand_in(folder, "neither", "double", "x", "np.sum(x)")
    hand_in(folder, "blank", "double", "2 * x", "...")
    hand_in(folder, "raises", "double", "2 * x", "1 / 0")
    words = ("--out", tmp_path / "out", "--root", course.root, "--jobs", 1)
    assert call("batch", "hw1", folder, *words).code == 0
    points = {student: line[0] for student, line in gradebook(tmp_path / "out").items()}
    whole = {"first": "0", "second": "0", "neither": "0", "blank": "0", "raises": "0"}
    assert points == {"student": "maths/double", "both": "4", **whole}
    # With another assignment the same folder of results goes on: what was graded without shares is graded again.
    assert call("batch", "shares", folder, *words).code == 0
    points = {student: line[0] for student, line in gradebook(tmp_path / "out").items()}
    halves = {"first": "2", "second": "2", "blank": "2"}
    assert points == {"student": "maths/double", "both": "4", **whole, **halves}


def test_a_student_can_see_how_her_score_came_about_and_what_was_not_graded(course, call, tmp_path):
    """2 points, one of two outputs right, two days late at 20 % a day: 0.6; and a file that nobody can tell what it is."""
    text = HOMEWORK.replace("per-day = 0.25", "per-day = 0.2").replace(
        '"maths/double" = 4', '"maths/double" = 2'
    )
    write(course, text.replace('feedback = "full"\n', ""))
    folder, out, roster = tmp_path / "class", tmp_path / "out", tmp_path / "roster.csv"
    hand_in(folder, "anna", "double", "2 * x", "np.max(x)")
    prompt = '"""What is asked.\n\nMore of it.\n"""\n'
    path = folder / "anna" / "maths" / "double.py"
    path.write_text(prompt + path.read_text("utf-8"), encoding="utf-8")
    (folder / "anna" / "homework_final.py").write_text("x = 1\n", encoding="utf-8")
    (folder / "anna" / "maths" / "triple.py").write_text("y = (1,\n", encoding="utf-8")
    roster.write_text("login,submission time\nanna,2026-12-03 10:00:00 +0900\n", encoding="utf-8")
    words = ["--root", course.root, "--roster", roster, "--jobs", 1, "--lang", "en"]
    said = call("batch", "hw1", folder, "--out", out, *words).out
    assert "3 submissions" in said
    assert "In no cell of the gradebook: 1 " in said
    page = (out / "results" / "anna.html").read_text(encoding="utf-8")
    assert "0.6 of 2 points · 2 days late: 60 % of the points" in page
    assert "1 of 2 outputs are right in every case." in page
    assert "homework_final.py" in page
    assert page.index("homework_final.py") < page.index("maths/double")
    assert "EXERCISE.py alone will do" in page
    assert "The ( on this line is never closed." in page
    folded = re.search(r"<details>.*?</details>", page, re.DOTALL)[0]
    assert "(4 lines)" in folded
    assert "More of it." in folded
    assert "import numpy" not in folded
    told = json.loads((out / "results" / "anna.json").read_text("utf-8"))
    assert "2 days late, begun ones counted: 60 % of the points." in told["output"]
    assert "homework_final.py" in told["output"]
    assert "1 of 2 outputs" in next(t["output"] for t in told["tests"] if "double" in t["name"])


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('"""a\nb\n"""\nx', 3),
        ('\n"""a"""\nx', 2),
        ("r'''a\nb'''", 2),
        ('"""a\nb', 0),
        ("x = 1", 0),
        ("", 0),
        ('x = """a\n"""', 0),
        ("# c\n", 0),
    ],
)
def test_only_a_text_above_the_code_is_folded(text, count):
    assert prompt_lines(text.split("\n")) == count


def test_an_assignment_says_how_often_and_how_much_is_told(course, call, tmp_path):
    write(course, 'feedback = "full"\nattempts = 1\n[points]\n"maths/double" = 4\n')
    folder, out = tmp_path / "class", tmp_path / "out"
    hand_in(folder, "anna", "double", "x")
    words = ("batch", "hw1", folder, "--out", out, "--root", course.root, "--jobs", 1)
    first = call(*words)
    assert "shows right values" in first.out
    hand_in(folder, "anna", "double")
    assert "1 attempts" in call(*words).out
    assert gradebook(out)["anna"] == ["0", "0", "4"]
    assert "shows right values" not in call(*words, "--feedback", "guarded").out


def test_words_that_name_no_folder_are_said(course, call, tmp_path):
    write(course, '[points]\n"maths/double" = 4\n')
    there = ("--out", tmp_path / "out", "--root", course.root)
    result = call("batch", "hw1", *there)
    assert result.code == 2
    assert "hw1 is an assignment" in result.err
    assert "grade batch hw1 FOLDER" in result.err
    assert call("batch", "a", "b", "c", *there).code == 2
    write(course, 'credit = "outputs"\n[points]\n"maths/double" = 4\n')
    (tmp_path / "class").mkdir()
    result = call("batch", "hw1", tmp_path / "class", *there, "--scheduler", "x:1")
    assert "--scheduler" in result.err


def test_a_release_of_an_assignment_holds_its_exercises(course, call, tmp_path, monkeypatch):
    write(course, '[points]\n"maths/triple" = 1\n"maths/double" = 1\n')
    monkeypatch.chdir(tmp_path)
    result = call("release", "hw1", "--root", course.root, "--seeds", 1)
    assert result.code == 0, result.err
    assert load_course(tmp_path / "hw1").keys == ("maths/double", "maths/triple")
    result = call("release", "hw1", tmp_path / "handout", "--root", course.root, "--seeds", 1)
    assert load_course(tmp_path / "handout").keys == ("maths/double", "maths/triple")
    assert call("release", "hw2", tmp_path / "other", "--root", course.root).code == 2


def test_what_is_handed_out_says_the_rules_and_what_to_do_first(
    course, call, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    write(course, HOMEWORK.replace('language = "en"', 'language = "ja"'))
    words = ["--root", course.root, "--grader", "git+https://example.org/grader"]
    result = call("release", "hw1", "handout", "--seeds", 1, "--lang", "en", *words)
    assert "grade trust .\n    grade maths/" in result.out
    page = Path("handout/README.md").read_text(encoding="utf-8")
    call("notebook", "hw1", "--lang", "en", *words)
    cells = [cell["source"] for cell in json.loads(Path("hw1.ipynb").read_text())["cells"]]
    about, *_, setup = map("".join, cells[:3])
    for text in (page, about):  # in the assignment's language, whoever made it
        assert "# 第 1 回" in text
        assert "締切: 2026-12-01 23:59+09:00" in text
        assert "1 日につき得点が 25 % 減ります（最大 50 %）" in text
        assert "部分点があります" in text
        assert "3 回目の提出まで" in text
    assert "pip install git+https://example.org/grader" in page
    assert "grade trust ." in page
    assert 'GRADER = "git+https://example.org/grader"' in setup
    # What lies in the folder that was handed out is no row of refused work where a student hands all of it in.
    shutil.copytree("handout", "class/anna")
    call("batch", "hw1", "class", "--out", "out", "--jobs", 1, "--root", course.root)
    with sqlite3.connect("out/results.sqlite") as database:
        rows = database.execute("SELECT exercise, problem FROM entries").fetchall()
    assert sorted(rows) == [("double", ""), ("triple", "")]


def test_what_decides_points_or_names_may_not_lie_in_what_was_handed_in(
    course, call, tmp_path, monkeypatch
):
    """`assignments` and `students.csv` there are a student's hand-ins."""
    folder = tmp_path / "class"
    hand_in(folder, "anna", "double")
    (folder / "assignments").mkdir()
    (folder / "assignments" / "mine.toml").write_text('[points]\n"maths/double" = 1000\n')
    (folder / "students.csv").write_text("number,name\n1,Anna\n")
    monkeypatch.chdir(folder)
    words = ("--out", tmp_path / "out", "--root", course.root)
    result = call("batch", "mine", ".", *words)
    assert result.code == 2
    assert "could have written it" in result.err
    assert call("batch", ".", *words, "--roster", "students.csv").code == 2
    assert not (tmp_path / "out" / "results.sqlite").exists()


def test_the_best_of_several_counts_and_the_others_are_listed(course, call, tmp_path):
    write(course, '[points]\n"maths/double" = 4\n')
    folder, out = tmp_path / "class", tmp_path / "out"
    for place, y in (("a", "x"), ("b", "2 * x"), ("c", "x * 3")):
        hand_in(folder, f"anna/{place}", "double", y, "np.sum(2 * x)")
    words = ("batch", "hw1", folder, "--out", out, "--root", course.root, "--jobs", 1)
    assert call(*words).code == 0
    assert gradebook(out)["anna"] == ["0", "0", "4"]
    assert call(*words, "--several", "best").code == 0
    assert gradebook(out)["anna"] == ["4", "4", "4"]
    told = json.loads((out / "results" / "anna.json").read_text(encoding="utf-8"))
    assert told["output"].count("Not counted: maths/double") == 2
    assert call(*words, "--several", "best", "--attempts", 2).code == 2


def test_students_are_told_apart_in_one_way_in_one_folder_of_results(course, call, tmp_path):
    write(course, '[points]\n"maths/double" = 4\n')
    hand_in(tmp_path / "class", "1 Anna", "double")
    roster = tmp_path / "students.csv"
    roster.write_text("number,name\n1,Anna\n2,Bo\n")
    words = ("batch", "hw1", tmp_path / "class", "--root", course.root, "--jobs", 1, "--out")
    result = call(*words, tmp_path / "out", "--roster", roster)
    assert result.code == 0, result.err
    assert gradebook(tmp_path / "out")["1"] == ["1", "Anna", "4", "4", "4"]
    assert gradebook(tmp_path / "out")["2"] == ["2", "Bo", "", "0", "4"]
    result = call(*words, tmp_path / "out")
    assert result.code == 2
    assert "another --out" in result.err


def test_a_due_date_without_times_is_said(course, call, tmp_path):
    write(course, HOMEWORK.replace('"maths/triple" = 1.5\n', ""))
    hand_in(tmp_path / "class", "anna", "double")
    result = call(
        "batch", "hw1", tmp_path / "class", "--out", tmp_path / "out", "--root", course.root
    )
    assert "time of handing in is not known: 1 (anna)" in result.out


SHEET = """Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Last modified (submission)"
"Participant 101","Anna Lee",anna@example.org,"Submitted for grading",,4,"Tuesday, 1 December 2026, 8:10 PM"
"Participant 102","Bo Chen",bo@example.org,"Submitted for grading",,4,-
"""


def test_a_stranger_is_listed_with_his_file_and_is_none_of_the_class(course, call, tmp_path):
    write(course, HOMEWORK.replace('"maths/triple" = 1.5\n', ""))
    sheet, out = tmp_path / "worksheet.csv", tmp_path / "out"
    sheet.write_text(SHEET, encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "submissions.zip", "w") as archive:
        for name in ("Anna Lee_101", "Bo Chen_102", "Eve_999"):
            member = f"{name}_assignsubmission_file_/double.py"
            archive.writestr(member, answer("double"))
    words = ["--out", out, "--root", course.root, "--roster", sheet, "--jobs", 1, "--lang", "en"]
    result = call("batch", "hw1", tmp_path / "submissions.zip", *words)
    place = "submissions.zip/Eve_999_assignsubmission_file_/double.py"
    assert f"  Eve_999  {place}  nobody in the roster" in result.out
    with (out / "unclear.csv").open(encoding="utf-8-sig") as file:
        assert next(csv.DictReader(file))["place"] == place
    # Of Bo the roster has no time; Eve is nobody whose time it could have.
    assert "the roster has no time of handing in: 1 (bo@example.org Bo Chen)" in result.out
    page = (out / "report.html").read_text(encoding="utf-8")
    assert "<dt>students</dt><dd>2</dd>" in page
    assert "Share of 2 students" in page
    assert "2 of 2 finished it" in page
    assert "Eve_999" in gradebook(out)


def test_a_batch_says_where_a_score_set_by_hand_meets_a_newer_hand_in(course, call, tmp_path):
    write(course, HOMEWORK.replace('"maths/triple" = 1.5\n', ""))
    folder, out = tmp_path / "class", tmp_path / "out"
    words = ["--out", out, "--root", course.root, "--jobs", 1, "--lang", "en"]
    hand_in(folder, "anna", "double", "3 * x")
    call("batch", "hw1", folder, *words)
    with sqlite3.connect(out / "results.sqlite") as database:
        ((digest,),) = database.execute("SELECT digest FROM results").fetchall()
    entry = Override(
        "2026-12-02T10:00:00+09:00", "T", "anna", "maths/double", 3.0, 4.0, 2.0, False, "", False, digest
    )  # fmt: skip
    add_entry(out, entry)
    assert "set by hand" not in call("batch", "hw1", folder, *words).out
    hand_in(folder, "anna", "double")
    said = call("batch", "hw1", folder, *words).out
    assert f"another has followed: 1. They count until you change them:  grade report {out}" in said
    assert "  anna  maths/double  set by hand: 3, the hand-in of now: 4" in said
    assert "set by hand: 3" in call("report", out, "--root", course.root, "--lang", "en").out
