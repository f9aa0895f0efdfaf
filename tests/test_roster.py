"""Whose a hand-in is: the roster as every LMS exports it, and every form of name that these give to what was handed in."""

from __future__ import annotations

import io
import json
import os
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from grader.classes.entry import Entry
from grader.classes.intake import Asked, read_class
from grader.classes.roster import Roster, days_late, read_roster
from grader.classes.told import Several
from grader.classes.whose import Claim, Whose
from grader.errors import UserError
from grader.saying.errors import error_text

COURSE = frozenset(
    [("lstm", "lstm_step"), ("rnn", "rnn_step"), ("rnn", "same"), ("lstm", "same"), ("gan", "loss")]
)
ASSIGNED = COURSE - {("gan", "loss")}
PLAIN = """number,name,email,login
2024001,山田 太郎,taro@example.jp,t-yamada
2024002,鈴木 花子,hanako@example.jp,suzuki
2024003,Anna Lee,anna.lee@example.jp,lee
2024004,山田 太郎,taro2@example.jp,yamada2
"""
MOODLE = """Identifier,"Full name","Email address",Status,Grade,"Maximum Grade","Grade can be changed","Last modified (submission)","Last modified (grade)","Feedback comments"
"Participant 11","山田 太郎",taro@example.jp,"Submitted for grading",,100.00,Yes,"Wednesday, 2 December 2026, 12:30 AM",-,
"Participant 12","鈴木 花子",hanako@example.jp,"No submission",,100.00,Yes,-,-,
"""
CANVAS = """Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (777),Current Score
    Points Possible,,,,,10,(read only)
"Yamada, Taro",501,2024001,t-yamada,A,,
"Lee, Anna",502,2024003,lee,A,,
"Student, Test",503,,,A,,
"""
GRADESCOPE = """First Name,Last Name,SID,Email,Sections,Total Score,Max Points,Status,Submission ID,Submission Time,Lateness (H:M:S)
太郎,山田,2024001,taro@example.jp,A,1,2,Graded,9,2026-12-02 00:30:00 +0900,25:30:00
花子,鈴木,2024002,hanako@example.jp,A,,2,Missing,,,
"""
GITHUB = """"identifier","github_username","github_id","name"
"2024001","taro-yamada","1","Taro Yamada"
"2024002","suzuki","2",""
"""


def roster(tmp_path: Path, text: str | bytes = PLAIN) -> Roster:
    path = tmp_path / "students.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_roster(path)


@pytest.fixture
def whose(tmp_path) -> Whose:
    return Whose(roster(tmp_path))


def found(whose: Whose, *texts: str, **numbers: str) -> list[str]:
    return sorted(whose.candidates(Claim(texts, **numbers)))


# ---- rosters


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize(
    "headings", ["number,name,email,login", "学籍番号,氏名,メールアドレス,ユーザ名"]
)
def test_a_roster_is_read_as_spreadsheets_write_it(tmp_path, encoding, sign, headings):
    text = (
        PLAIN.replace("number,name,email,login", headings).replace(",", sign).replace("\n", "\r\n")
    )
    people = roster(tmp_path, text.encode(encoding)).people
    assert list(people) == ["2024001", "2024002", "2024003", "2024004"]
    first = people["2024001"]
    assert (first.name, first.email, first.login) == ("山田 太郎", "taro@example.jp", "t-yamada")


@pytest.mark.parametrize(
    ("text", "keyed", "keys"),
    [
        (MOODLE, "email", ["taro@example.jp", "hanako@example.jp"]),
        (CANVAS, "number", ["2024001", "2024003"]),
        ("Student,ID,Email\nAnna,7,a@b.c\n", "number", ["7"]),
        ("ID,フルネーム,評点,最大評点\n参加者21,鈴木 花子,,5.00\n", "moodle", ["21"]),
        (GRADESCOPE, "number", ["2024001", "2024002"]),
        (GITHUB, "number", ["2024001", "2024002"]),
        ("First name,Surname,ID number,Email address\nAnna,Lee,7,a@b.c\n", "number", ["7"]),
        ("名,姓,IDナンバー,メールアドレス\n花子,鈴木,7,a@b.c\n", "number", ["7"]),
        ("name\nAnna\nBo\n", "name", ["Anna", "Bo"]),
    ],
)
def test_what_an_lms_exports_is_a_roster(tmp_path, text, keyed, keys):
    read = roster(tmp_path, text)
    assert (read.keyed, list(read.people)) == (keyed, keys)


def test_names_and_numbers_of_each_lms_are_known(tmp_path):
    assert found(Whose(roster(tmp_path, MOODLE)), "whoever", moodle="12") == ["hanako@example.jp"]
    canvas = Whose(roster(tmp_path, CANVAS))
    assert found(canvas, "leeanna") == found(canvas, "x", canvas="502") == ["2024003"]
    assert found(Whose(roster(tmp_path, GRADESCOPE)), "山田太郎") == ["2024001"]
    assert found(Whose(roster(tmp_path, GITHUB)), "hw1-taro-yamada") == ["2024001"]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("a,b\n1,2\n", 1, "a, b"),
        ("number,name\n", 1, "nobody"),
        ("number,name\n1,A\n2,B\n1,C\n", 4, "line 2"),
        ("name,email\nA,\nA,\n", 1, "no column has a value of its own"),
        ("number,language\n1,fr\n", 2, "fr"),
        (b"number,name\n1,\x81\xff\xff\n", 1, "CP932"),
    ],
)
def test_what_is_wrong_with_a_roster_is_said_with_its_line(tmp_path, text, line, says):
    with pytest.raises(UserError) as caught:
        roster(tmp_path, text)
    english, japanese = error_text(caught.value, "en"), error_text(caught.value, "ja")
    assert f"students.csv:{line}:" in english
    assert f"students.csv:{line}:" in japanese
    assert says in english


@pytest.mark.parametrize(
    ("submitted", "days"),
    [
        ("2026-12-01 23:59:00 +0900", 0),
        ("2026-12-01 15:30:00 +0000", 1),
        ("Wednesday, 2 December 2026, 11:59 PM", 1),
        ("2026年 12月 3日(木曜日) 00:00", 2),
        ("2026年 12月 2日(水曜日) 午前 12:10", 1),
        ("2026年 12月 2日(水曜日) 午後 11:58", 1),
        ("2026年 12月 3日(木曜日) 午前 12:10", 2),
        ("2026-12-04T08:00:00+09:00", 3),
        ("-", None),
        ("", None),
    ],
)
def test_how_late_she_began_is_counted_in_days(tmp_path, submitted, days):
    due = datetime.fromisoformat("2026-12-01T23:59:00+09:00")
    read = roster(tmp_path, f'number,Submission Time\n1,"{submitted}"\n')
    assert days_late(read.people["1"], due, read.path) == days
    read = roster(tmp_path, GRADESCOPE)
    assert days_late(read.people["2024001"], due, read.path) == 2
    read = roster(tmp_path, "number,Submission Time\n1,yesterday\n")
    with pytest.raises(UserError):
        days_late(read.people["1"], due, read.path)


@pytest.mark.parametrize(
    "heading", ["submitted", "Submitted at", "提出日時", "最終更新日時 (提出)"]
)
def test_the_time_of_a_hand_in_may_stand_under_the_words_for_it(tmp_path, heading):
    assert (
        roster(tmp_path, f"number,{heading}\n1,2026-12-01\n").people["1"].submitted == "2026-12-01"
    )


# ---- names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024002", ["2024002"]),
        ("２０２４００２", ["2024002"]),
        ("hanako@example.jp", ["2024002"]),
        ("Hanako", ["2024002"]),
        ("2024001_山田太郎", ["2024001"]),
        ("山田 太郎 (2024004)", ["2024004"]),
        ("山田太郎", ["2024001", "2024004"]),
        ("鈴木　花子", ["2024002"]),
        ("花子 鈴木", ["2024002"]),
        ("lee, anna", ["2024003"]),
        ("ANNA LEE - Homework", ["2024003"]),
        ("hw1-t-yamada", ["2024001"]),
        ("hw1-suzuki", ["2024002"]),
        ("2024001 鈴木 花子", ["2024001", "2024002"]),
        ("20240011", []),
        ("花", []),
        ("", []),
    ],
)
def test_who_is_meant(whose, text, expected):
    assert found(whose, text) == expected


def test_who_is_nobodys_or_could_be_two_is_listed_and_kept_apart(whose):
    assert whose.student(Claim(("山田太郎",)), "山田太郎", "x") == "山田太郎"
    assert whose.student(Claim(("Bo",)), "Bo", "y") == "Bo"
    assert whose.student(Claim(("2024001 鈴木 花子",)), "2024001", "z") == "2024001 (?)"
    assert [(q.why, q.candidates) for q in whose.questions] == [
        ("several", ("2024001", "2024004")),
        ("nobody", ()),
        ("several", ("2024001", "2024002")),
    ]


# ---- forms


def write(folder: Path, name: str, data: bytes = b"x = 1", when: int = 0) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    os.utime(path, (1_700_000_000 + when,) * 2)
    return path


def zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def read(place: Path, whose: Whose | None = None, several: Several = Several.REFUSE) -> list[Entry]:
    return list(read_class(place, Asked(COURSE, ASSIGNED, whose or Whose(), several)))


def graded(entries: list[Entry]) -> list[tuple[str, str, str]]:
    return [(e.student, e.topic, e.exercise) for e in entries if e.problem is None]


CANVAS_FILES = {
    "leeanna_502_9001_lstm_step.py": b"a",
    "leeanna_LATE_502_9002_rnn_step-1.py": b"b",
    "yamadataro_501_9003_homework.zip": zipped({"hw/lstm/same.py": b"c", "rnn_step.py": b"d"}),
}


@pytest.mark.parametrize("packed", [False, True])
def test_canvas_files_and_zips(tmp_path, packed):
    folder = tmp_path / "class"
    for name, data in CANVAS_FILES.items():
        write(folder, name, data)
    if packed:
        folder = write(tmp_path, "submissions.zip", zipped(CANVAS_FILES))
    entries = read(folder)
    assert graded(entries) == [
        ("leeanna_502", "lstm", "lstm_step"),
        ("leeanna_502", "rnn", "rnn_step"),
        ("yamadataro_501", "lstm", "same"),
        ("yamadataro_501", "rnn", "rnn_step"),
    ]
    assert [entry.late for entry in entries] == [False, True, False, False]
    entries = read(folder, Whose(roster(tmp_path, CANVAS)))
    assert [entry.student for entry in entries] == ["2024001", "2024001", "2024003", "2024003"]


def test_moodles_export_with_folders_files_and_zips(tmp_path, whose):
    members = {
        "鈴木 花子_12_assignsubmission_file_/hw.zip": zipped({"rnn_step.py": b"a"}),
        "鈴木 花子_12_assignsubmission_file_/lstm/lstm_step.py": b"b",
        "Anna Lee_13_assignsubmission_file_rnn_step.py": b"c",
        "山田 太郎_14_assignsubmission_file_/lstm_step.py": b"d",
    }
    path = write(tmp_path, "export.zip", zipped(members))
    entries = read(path, whose)
    assert graded(entries) == [
        ("2024002", "lstm", "lstm_step"),
        ("2024002", "rnn", "rnn_step"),
        ("2024003", "rnn", "rnn_step"),
        ("山田 太郎_14", "lstm", "lstm_step"),
    ]
    assert [q.candidates for q in whose.questions] == [("2024001", "2024004")]
    assert whose.moodle["2024002"] == "12"


def test_google_and_github_classroom(tmp_path, whose):
    folder = tmp_path / "class"
    write(folder, "鈴木 花子 - lstm_step.py")
    write(folder, "rnn_step - Anna Lee (1).py")
    write(folder, "hw1-t-yamada/exercises/rnn/rnn_step.py")
    write(folder, "hw1-t-yamada/released/lstm/lstm_step.json")
    write(folder, "hw1-t-yamada/.git/config")
    write(folder, "week1.ipynb", notebook("lstm_step", name="Anna Lee"))
    write(folder, "lstm_step.py")
    entries = read(folder, whose)
    assert graded(entries) == [
        ("2024001", "rnn", "rnn_step"),
        ("2024002", "lstm", "lstm_step"),
        ("2024003", "lstm", "lstm_step"),
        ("2024003", "rnn", "rnn_step"),
    ]
    assert [(e.student, e.problem) for e in entries if e.problem] == [("", "no-student")]
    assert [q.origin for q in whose.questions] == ["lstm_step.py"]


def notebook(key: str, **author: str) -> bytes:
    cell = {"cell_type": "code", "source": f"%%grade {key}\nx = 1", "metadata": {}}
    return json.dumps({"cells": [cell], "metadata": {"authors": [author]}}).encode()


def test_a_bare_name_counts_where_it_is_unique_in_the_assignment(tmp_path):
    for name in ("lstm_step.py", "hw1/rnn_step.py", "same.py", "loss.py", "rnn/lstm_step.py"):
        write(tmp_path, f"anna/{name}")
    entries = read(tmp_path)
    assert graded(entries) == [("anna", "lstm", "lstm_step"), ("anna", "rnn", "rnn_step")]
    found = {entry.origin: entry.problem for entry in entries if entry.problem}
    assert found == {
        "anna/same.py": "no-topic",
        "anna/loss.py": "no-topic",
        "anna/rnn/lstm_step.py": "unknown-exercise",
    }


# ---- several


def test_of_several_the_newest_counts_or_all_or_none(tmp_path):
    for name, when in [("a/lstm/lstm_step.py", 0), ("b/lstm_step.py", 9), ("c/lstm_step.py", 5)]:
        write(tmp_path, f"anna/{name}", name.encode(), when)
    refused = read(tmp_path)
    assert [entry.problem for entry in refused] == ["twins"] * 3
    newest = read(tmp_path, several=Several.NEWEST)
    assert {e.origin: e.problem for e in newest} == {
        "anna/a/lstm/lstm_step.py": "older",
        "anna/b/lstm_step.py": None,
        "anna/c/lstm_step.py": "older",
    }
    best = read(tmp_path, several=Several.BEST)
    assert sorted(entry.another for entry in best) == [False, True, True]


def test_canvas_numbers_its_hand_ins_and_equal_times_decide_nothing(tmp_path):
    write(tmp_path, "leeanna_5_90_lstm_step.py", b"old", 9)
    write(tmp_path, "leeanna_5_100_lstm_step-1.py", b"new", 0)
    write(tmp_path, "bo/lstm/lstm_step.py", b"1")
    write(tmp_path, "bo/lstm_step.py", b"2")
    entries = read(tmp_path, several=Several.NEWEST)
    assert [e.source for e in entries if e.student == "leeanna_5" and not e.problem] == [b"new"]
    assert [e.problem for e in entries if e.student == "bo"] == ["twins", "twins"]


@pytest.mark.parametrize("several", Several)
def test_a_name_of_ones_own_choosing_takes_nobodys_place(tmp_path, whose, several):
    """Who calls her file like somebody else neither replaces what that one handed in nor is graded for her."""
    write(tmp_path, "2024002/lstm/lstm_step.py", b"hers", 0)
    write(tmp_path, "鈴木 花子 - lstm_step.py", b"not hers", 9)
    write(tmp_path, "note.ipynb", notebook("lstm/lstm_step", email="hanako@example.jp"), 9)
    entries = read(tmp_path, whose, several)
    assert [e.source for e in entries if not e.problem] == (
        [] if several == "refuse" else [b"hers"]
    )
