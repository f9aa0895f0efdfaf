"""`grade report --serve`: what is asked of it by whom, what it refuses, and that the tables follow."""

from __future__ import annotations

import csv
import json
import shutil
import time
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from grader.classes.overrides import FILE, read_history
from grader.format.course import load_course
from grader.locking import locked
from grader.marking.app import Board, make_app

from .test_overrides import RIGHT

HOST = "http://127.0.0.1:8000"
TOKEN = "token-of-this-server"


@pytest.fixture(scope="module")
def kept() -> list[Path]:
    """The folder that was graded for the first test of a module, which the others copy."""
    return []


@pytest.fixture
def graded(small_course, call, tmp_path, kept, tmp_path_factory) -> Path:
    """A class's folder: Anna is wrong, Bo is right, and an assignment that asks for two points."""
    for name, text in {"Anna": RIGHT.replace("2 *", "3 *"), "Bo": RIGHT}.items():
        hand_in(tmp_path, name, text)
    (small_course / "assignments").mkdir()
    (small_course / "assignments" / "hw1.toml").write_text('[points]\n"maths/double" = 2\n')
    if not kept:
        grade(call, small_course, tmp_path)
        kept.append(shutil.copytree(tmp_path / "out", tmp_path_factory.mktemp("kept") / "out"))
    shutil.copytree(kept[0], tmp_path / "out", dirs_exist_ok=True)
    return tmp_path / "out"


def hand_in(folder: Path, name: str, text: str) -> None:
    path = folder / "class" / name / "maths" / "double.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def grade(call, course: Path, folder: Path, *words) -> None:
    words = ["--jobs", 1, "--sandbox", "reduced", "--lang", "en", *words]
    result = call("batch", "hw1", folder / "class", "--out", folder / "out", "--root", course, *words)  # fmt: skip
    assert result.code == 0, result.err


@pytest.fixture
def board(graded, small_course):
    return Board(graded, load_course(small_course), "en", TOKEN, "suzuki")


@pytest.fixture
def client(board):
    with TestClient(make_app(board), base_url=HOST) as client:
        client.get("/", params={"token": TOKEN})
        yield client


def ask(client, board, **fields):
    """A form as the page of this moment would send it."""
    outcome = board._outcome()
    place = (fields.get("student", "Anna"), fields.get("exercise", "maths/double"))
    row = outcome.table.cells.get(place)
    seen = {
        "token": TOKEN, "action": "set", "student": "Anna", "exercise": "maths/double", "who": "suzuki",
        "base": str(sum(entry.place == place for entry in outcome.history)),
        "digest": row.digest if row else "",
    }  # fmt: skip
    return client.post("/override", data=seen | fields)


def wait(board) -> None:
    for _ in range(6000):
        if board.tables.done:
            return
        time.sleep(0.01)
    pytest.fail(board.tables.message)


def points(folder: Path) -> str:
    with open(folder / "gradebook.csv", encoding="utf-8-sig") as file:
        return next(line["maths/double"] for line in csv.DictReader(file) if line["student"] == "Anna")  # fmt: skip


def test_a_score_is_kept_with_who_when_and_why_and_is_in_every_table(client, board, graded):
    answer = ask(client, board, points="１.５", note="Explained it\r\n<b>well</b>", told="1")
    assert answer.json() == {"saved": True}
    (entry,) = read_history(graded)
    assert (entry.points, entry.computed, entry.possible) == (1.5, 0.0, 2.0)
    assert (entry.who, entry.note, entry.told) == ("suzuki", "Explained it\n<b>well</b>", True)
    assert entry.when[:4].isdigit()
    assert entry.digest
    wait(board)
    assert points(graded) == "1.5"
    found = json.loads((graded / "results" / "Anna.json").read_text("utf-8"))
    assert found["score"] == 1.5
    assert "Explained it" in found["tests"][0]["output"]
    page = (graded / "results" / "Anna.html").read_text("utf-8")
    assert "1.5 of 2 points" in page
    assert "&lt;b&gt;well" in page
    assert "1.5 (computed: 0)" in (graded / "report.html").read_text("utf-8")
    # Withdrawn: what was computed counts, and the history has both.
    answer = ask(client, board, action="withdraw", note="A slip of mine", told="1")
    assert answer.json() == {"saved": True}
    wait(board)
    assert points(graded) == "0"
    assert [entry.points for entry in read_history(graded)] == [1.5, None]
    withdrawn = read_history(graded)[1]
    assert (withdrawn.note, withdrawn.told) == ("A slip of mine", False)
    assert "A slip" not in (graded / "results" / "Anna.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("fields", "status", "said"),
    [
        ({"points": "2.5"}, 422, "from 0 to 2"),
        ({"points": "-1"}, 422, "from 0 to 2"),
        ({"points": "-1", "bonus": "1"}, 422, "from 0 to 2"),
        ({"points": "1e9", "bonus": "1"}, 422, "a number"),
        ({"points": "99999999", "bonus": "1"}, 422, "at most"),
        ({"points": "nan"}, 422, "a number"),
        ({"points": "1,5"}, 422, "a number"),
        ({"points": ""}, 422, "a number"),
        ({"points": "1" * 400}, 422, "a number"),
        ({"points": "1", "who": " "}, 422, "who sets"),
        ({"points": "1", "note": "x" * 2001}, 422, "at most 120"),
        ({"points": "1", "student": "Nobody"}, 409, "not in the results"),
        ({"points": "1", "exercise": "maths/triple"}, 409, "not in the results"),
        ({"action": "withdraw"}, 409, "No score is set"),
        ({"action": "keep"}, 409, "No score is set"),
        ({"points": "1", "base": "1"}, 409, "Load the page again"),
        ({"points": "1", "digest": "another"}, 409, "newer hand-in"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence_and_nothing_is_kept(
    client, board, graded, fields, status, said
):
    answer = ask(client, board, **fields)
    assert (answer.status_code, said in answer.json()["message"]) == (status, True), answer.text
    assert not (graded / FILE).exists()


def test_more_than_an_exercise_is_worth_is_a_bonus(client, board, graded):
    assert ask(client, board, points="2.5", bonus="1").status_code == 200
    wait(board)
    assert points(graded) == "2.5"


def test_of_two_tabs_the_second_is_told_what_the_first_has_done(client, board, graded):
    assert ask(client, board, points="1").status_code == 200
    answer = ask(client, board, points="0", base="0", who="Tanaka")
    assert answer.status_code == 409
    assert "suzuki has changed this score (1," in answer.json()["message"]
    assert len(read_history(graded)) == 1


def test_only_the_browser_with_the_token_may_ask_and_no_other_page(client, board, graded):
    form = {"student": "Anna", "exercise": "maths/double", "points": "2", "who": "x", "base": "0"}
    assert client.post("/override", data=form).status_code == 403  # the cookie alone
    other = {"token": TOKEN, **form}
    for headers in ({"Origin": "http://evil.example"}, {"Host": "evil.example:8000"}):
        assert client.post("/override", data=other, headers=headers).status_code == 403
        assert client.get("/", headers=headers).status_code == 403
    stranger = TestClient(client.app, base_url=HOST)
    assert stranger.get("/").status_code == 403
    assert stranger.get("/state").status_code == 403
    assert stranger.post("/override", data=form).status_code == 403
    assert client.post("/override", data={"token": TOKEN, "note": "x" * 70_000}).status_code == 413
    assert client.get("/nothing").status_code == 404
    assert not (graded / FILE).exists()
    policy = client.get("/").headers["content-security-policy"]
    assert "script-src 'self'" in policy


def test_a_newer_hand_in_is_said_and_the_score_holds_until_it_is_withdrawn(
    client, board, graded, call, small_course, tmp_path
):
    ask(client, board, points="1")
    wait(board)
    grade(call, small_course, tmp_path, "--round", 2)
    assert points(graded) == "1"
    older = "Set for an older hand-in"
    assert older not in (graded / "report.html").read_text("utf-8")
    hand_in(tmp_path, "Anna", RIGHT)
    grade(call, small_course, tmp_path, "--round", 2)
    assert points(graded) == "1"
    assert older in (graded / "report.html").read_text("utf-8")
    assert ask(client, board, action="keep").json() == {"saved": True}
    assert older not in client.get("/").text
    assert [entry.points for entry in read_history(graded)] == [1.0, 1.0]
    assert ask(client, board, action="withdraw").json() == {"saved": True}
    wait(board)
    assert points(graded) == "2"


def test_while_a_batch_is_at_work_scores_are_kept_and_the_tables_follow(board, graded, monkeypatch):
    monkeypatch.setattr("grader.marking.tables._AGAIN_SECONDS", 0.01)
    with TestClient(make_app(board), base_url=HOST) as client:
        client.get("/", params={"token": TOKEN})
        wait(board)
        with locked(graded, "batch-locked"):
            assert ask(client, board, points="1").status_code == 200
            while "at work" not in client.get("/state").json()["message"]:
                time.sleep(0.01)
            assert points(graded) == "0"
        wait(board)
        assert points(graded) == "1"
        assert "up to date" in client.get("/state").json()["message"]


def test_what_was_set_last_is_in_the_tables_when_the_server_has_ended(board, graded):
    with TestClient(make_app(board), base_url=HOST) as client:
        client.get("/", params={"token": TOKEN})
        ask(client, board, points="1")
    assert points(graded) == "1"


def test_a_record_that_cannot_be_read_is_said_in_the_page(client, graded):
    (graded / FILE).write_text("points = 2\n")
    answer = client.get("/")
    assert answer.status_code == 422
    assert f"{FILE}:1" in answer.text


def test_a_batch_says_of_such_a_record_before_it_grades(graded, call, small_course, tmp_path):
    (graded / FILE).write_text("points = 2\n")
    words = ["hw1", tmp_path / "class", "--out", graded, "--root", small_course, "--sandbox", "reduced"]  # fmt: skip
    result = call("batch", *words, "--lang", "en")
    assert result.code == 2
    assert f"{FILE}:1" in result.err
    assert "Grading" not in result.err


def test_a_report_is_served_once(graded, call, small_course):
    with locked(graded / "serving", "report-locked"):
        result = call("report", graded, "--serve", "--no-browser", "--root", small_course, "--lang", "en")  # fmt: skip
    assert result.code == 2
    assert "served already" in result.err
