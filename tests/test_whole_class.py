"""A class of 40 × 12 in every form in which work is handed in: each hand-in has a row, none is lost, the totals are the assignment's."""

from __future__ import annotations

import csv
import io
import json
import math
import re
import sqlite3
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from grader.format.course import Course, load_course
from tests.conftest import DOUBLE

STUDENTS, EXERCISES = 40, 12
NAMES = [f"double_{number}" for number in range(1, EXERCISES + 1)]
LINES = {
    "right": ("2 * x", "np.sum(y)"),
    "copied": ("x + x", "np.sum(y)"),
    "named": ("x**2", "np.sum(y)"),
    "half": ("2 * x", "np.max(y)"),
    "unnamed": ("x * 3", "np.sum(y)"),
    "stub": ("...", "..."),
    "broken": ("2 *", "np.sum(y)"),
    "raises": ("x.nothing", "np.sum(y)"),
}
SHARE = {"right": 1.0, "copied": 1.0, "half": 0.5}
FORMS = ("canvas", "canvas-zip", "moodle", "moodle-file", "moodle-zip", "google", "github", "plain", "notebook")  # fmt: skip


def kind(student: int, exercise: int) -> str | None:
    """What a student hands in for an exercise; None for nothing."""
    number = (student * 5 + exercise * 3) % 11
    return [*LINES, "right", "copied", None][number]


def text(name: str, which: str) -> str:
    y, total = LINES[which]
    return f"import numpy as np\n\n\ndef {name}(x):\n    y = {y}\n    total = {total}\n    return y, total\n"


def person(student: int) -> dict[str, str]:
    return {
        "number": f"2026{student:03}",
        "family": f"山{student:02}",
        "given": "花子" if student % 2 else "太郎",
        "email": f"u{student:03}@example.jp",
        "login": f"login-{student:03}",
        "participant": f"{900 + student}",
    }


def zipped(files: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def hand_in(folder: Path, student: int) -> Counter[str]:
    """Everything of one student, in her form; gives how many hand-ins of each kind."""
    form, who = FORMS[student % len(FORMS)], person(student)
    kinds = {name: kind(student, number) for number, name in enumerate(NAMES)}
    files = {name: text(name, which) for name, which in kinds.items() if which}
    shown = f"{who['family']} {who['given']}"
    moodle = f"{shown}_{who['participant']}_assignsubmission_file_"
    canvas = f"login{student:03}"  # of which the roster knows nothing but the user's number
    written: dict[str, bytes | str] = {}
    if form == "canvas":
        late = "_LATE" if student % 2 else ""
        for number, (name, content) in enumerate(files.items()):
            written[
                f"{canvas}{late}_{500 + student}_{student * 100 + number}_{name}-{number}.py"
            ] = content
    elif form == "canvas-zip":
        packed = zipped({f"hw/{name}.py": content for name, content in files.items()})
        written[f"{canvas}_{500 + student}_{student}_hw.zip"] = packed
    elif form == "moodle":
        written = {f"{moodle}/maths/{name}.py": content for name, content in files.items()}
    elif form == "moodle-file":
        written = {f"{moodle}{name}.py": content for name, content in files.items()}
    elif form == "moodle-zip":
        inner = zipped({f"{name}.py": content for name, content in files.items()})
        written[f"{moodle}/all.zip"] = inner
    elif form == "google":
        written = {f"{shown} - {name}.py": content for name, content in files.items()}
    elif form == "github":
        written = {
            f"hw1-{who['login']}/exercises/maths/{name}.py": content
            for name, content in files.items()
        }
        written[f"hw1-{who['login']}/released/maths/x.json"] = "{}"
    elif form == "plain":
        written = {f"{who['number']}/maths/{name}.py": content for name, content in files.items()}
    else:
        cells = [
            {"cell_type": "code", "metadata": {}, "source": f"%%grade maths/{name}\n{content}"}
            for name, content in files.items()
        ]
        metadata = {"authors": [{"name": "me", "email": who["email"]}]}
        written[f"week1 ({student}).ipynb"] = json.dumps({"cells": cells, "metadata": metadata})
    for name, content in written.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return Counter(which for which in kinds.values() if which)


def roster_text() -> str:
    """As Canvas would know them, and Moodle's participants beside it."""
    lines = ["number,family name,first name,email,login,Identifier,ID,Student,Section,language"]
    for student in range(STUDENTS):
        who = person(student)
        cells = [who[f] for f in ("number", "family", "given", "email", "login")]
        cells += [f"Participant {who['participant']}", str(500 + student), "", "A"]
        lines.append(",".join([*cells, "en" if student % 2 else "ja"]))
    return "\n".join(lines)


@pytest.fixture
def course(small_course: Path) -> Course:
    folder = small_course / "solutions" / "maths"
    (folder / "double.py").unlink()
    for name in NAMES:
        (folder / f"{name}.py").write_text(
            DOUBLE.replace("def double", f"def {name}"), encoding="utf-8"
        )
    points = "\n".join(f'"maths/{name}" = {1 + number % 2}' for number, name in enumerate(NAMES))
    settings = 'title = "Homework 1"\ndue = 2026-12-01T23:59:00+09:00\nlate = { per-day = 0.5 }\ncredit = "outputs"'
    (small_course / "assignments").mkdir()
    (small_course / "assignments" / "hw1.toml").write_text(f"{settings}\n[points]\n{points}\n")
    return load_course(small_course)


def read_csv(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def test_a_class_in_every_form(course, call, tmp_path, monkeypatch):
    monkeypatch.setattr("grader.classes.tables.SLOTS", 1)  # one set of cases: fewer references
    folder, out = tmp_path / "class", tmp_path / "out"
    handed_in = sum((hand_in(folder, student) for student in range(STUDENTS)), Counter[str]())
    (folder / "somebody else").mkdir()
    (folder / "somebody else" / f"{NAMES[0]}.py").write_text(text(NAMES[0], "right"))
    roster = tmp_path / "students.csv"
    roster.write_text(roster_text(), encoding="cp932")
    words = ["batch", "hw1", folder, "--out", out, "--root", course.root, "--roster", roster]
    words += ["--jobs", 1, "--lang", "en"]
    for lms in ("canvas", "moodle", "gradescope"):
        words += ["--format", lms]
    result = call(*words)
    assert result.code == 0, result.err

    # Every hand-in has a row, and none of them is anything but graded.
    with sqlite3.connect(out / "results.sqlite") as database:
        rows = database.execute("SELECT student, status, problem FROM results JOIN entries USING (student, topic, exercise, place)").fetchall()  # fmt: skip
    assert len(rows) == handed_in.total() + 1
    assert {problem for _, _, problem in rows} == {""}
    statuses = Counter(status for _, status, _ in rows)
    assert statuses["passed"] == handed_in["right"] + handed_in["copied"] + 1
    assert statuses["unfinished"] == handed_in["stub"]

    # The totals are those of the assignment, by what was handed in, for everybody.
    lines = read_csv(out / "gradebook.csv")
    assert lines[0][-3:] == ["sum", "possible", "days late"]
    table = {line[0]: line for line in lines[1:]}
    assert len(table) == STUDENTS + 1
    totals: dict[int, float] = {}
    for student in range(STUDENTS):
        who, late = person(student), FORMS[student % len(FORMS)] == "canvas" and student % 2
        shares = [SHARE.get(str(kind(student, n)), 0) * (1 + n % 2) for n in range(EXERCISES)]
        totals[student] = math.fsum(shares) * (0.5 if late else 1)
        line = table[who["number"]]
        assert float(line[-3]) == totals[student], (student, line)
        assert float(line[-2]) == 18
        assert line[1:3] == [who["number"], f"{who['family']} {who['given']}"]
    assert "somebody else" in table
    assert [line[:2] for line in read_csv(out / "unclear.csv")[1:]] == [["somebody else"] * 2]
    assert "Of no one person in the roster: 1" in result.out

    # What each LMS imports has everybody of the roster and nobody else.
    canvas = read_csv(out / "canvas.csv")
    assert canvas[0] == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Homework 1"]
    assert (canvas[1][0].strip(), canvas[1][-1]) == ("Points Possible", "18")
    assert {line[1]: float(line[-1]) for line in canvas[2:]} == {
        str(500 + student): total for student, total in totals.items()
    }
    moodle = read_csv(out / "moodle.csv")
    assert len(moodle) == STUDENTS + 1
    gradescope = read_csv(out / "gradescope.csv")
    assert {line[2]: float(line[4]) for line in gradescope[1:]} == {
        person(student)["number"]: total for student, total in totals.items()
    }

    # Feedback: a page each, in her language, that holds her code and nothing of the answers.
    with zipfile.ZipFile(out / "moodle-feedback.zip") as archive:
        names = archive.namelist()
        pages = {name.split("_")[1]: archive.read(name).decode() for name in names}
    assert len(names) == STUDENTS
    assert names[0] == "山00 太郎_900_assignsubmission_file_/feedback.html"
    for student in (0, 1, 7):
        page = pages[person(student)["participant"]]
        assert page == (out / "results" / f"{person(student)['number']}.html").read_text()
        assert f'<html lang="{"en" if student % 2 else "ja"}">' in page
        assert "<script" not in page
        assert "http" not in page.replace("http-equiv", "")
    # The tables are made anew of what is kept, without the files that the batch was given.
    made = {
        path: path.read_bytes()
        for path in out.rglob("*")
        if path.suffix in (".csv", ".json", ".html", ".xml")
    }
    moved = roster.rename(tmp_path / "elsewhere.csv")
    assignment = course.root / "assignments" / "hw1.toml"
    settled = assignment.rename(tmp_path / "elsewhere.toml")
    for path in made.keys() - {out / "unclear.csv", out / "changes.csv"}:
        path.unlink()
    result = call("report", out, "--root", course.root, "--lang", "en")
    assert result.code == 0, result.err
    assert "canvas.csv" in result.out
    minutes = re.compile(rb"\d{4}-\d\d-\d\d \d\d:\d\d")
    for path, data in made.items():
        assert minutes.sub(b"", path.read_bytes()) == minutes.sub(b"", data), path
    moved.rename(roster)
    settled.rename(assignment)
    # Nothing is graded twice.
    assert "0 of them graded now" in call(*words).out


def test_a_report_of_nothing_is_the_users_mistake_and_makes_nothing(small_course, call, tmp_path):
    there = tmp_path / "there"
    there.mkdir()
    for folder in (tmp_path / "nowhere", there):
        result = call("report", folder, "--root", small_course, "--lang", "en")
        assert result.code == 2
        assert "grade batch FOLDER --out" in result.err
    assert not (tmp_path / "nowhere").exists()
    assert not list(there.iterdir())
    (there / "results.sqlite").write_bytes(b"no database" * 100)
    result = call("report", there, "--root", small_course, "--lang", "en")
    assert result.code == 2
    assert "another version" in result.err
