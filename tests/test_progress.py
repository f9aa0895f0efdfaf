"""The record of a learner's progress: kept, shown, exported, and never in the way of grading."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from rich.cells import cell_len

from grader.errors import UserError
from grader.learners.database import open_progress, using_progress
from grader.learners.progress import attempts, events, record_event, states
from grader.learners.schema import VERSION

from .learner import Learner

OLD = """
create table attempt (id integer primary key, time real not null, exercise text not null,
                      status text not null, mistakes text not null);
create index attempt_exercise on attempt (exercise, id);
insert into attempt (time, exercise, status, mistakes) values (1e9, 'maths/double', 'wrong', 'half');
insert into attempt (time, exercise, status, mistakes) values (1e9, 'maths/double', 'passed', '');
"""


@pytest.fixture
def learner(small_course, call):
    found = Learner(small_course, call)
    found.write("stub")
    return found


def make_database(learner: Learner, script: str) -> None:
    learner.state.mkdir(exist_ok=True)
    with contextlib.closing(sqlite3.connect(learner.database)) as database:
        database.executescript(script)


def forbid_writing(monkeypatch) -> None:
    """As a course on a read-only disk does; whoever runs the tests may be allowed to write everywhere."""
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and allowed(path, mode))


def signs(screen: str) -> str:
    """Of the topic `maths`."""
    return re.search(r"maths .*?/\d+\s+(\S+)", screen)[1]


def test_the_map_tells_begun_from_untouched_wrong_from_passed_and_says_what_its_signs_mean(learner):
    shown = []
    for what in ("stub", "half-done", "square", "right"):
        learner.hand_in(what)
        shown.append(learner.type())
    assert [signs(screen.out) for screen in shown] == ["·", "○", "✗", "✓"]
    assert "○ begun" in shown[1].out
    assert "✗ not right yet" in shown[2].out
    assert "✓ passed" in shown[3].out
    assert "✗" not in shown[3].out
    assert "Mathematics  1/1" in shown[3].out


def test_help_is_shown_quietly_and_is_forgotten_after_a_pass_without_it(learner):
    learner.type("hint", "maths/double")
    learner.hand_in("right")
    screen = learner.type(language="ja").out
    assert signs(screen) == "+"
    assert "+ ヒントを見て合格" in screen
    learner.days_go_by(3)
    learner.type("reset", "maths/double")
    learner.hand_in("right")
    assert signs(learner.type().out) == "✓"


def test_before_the_first_exercise_the_map_has_no_legend(learner):
    screen = learner.type().out
    assert "left" not in screen
    assert "First time here?" in screen


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("width", [40, 80])
def test_the_map_of_the_whole_course_fits(call, tmp_path, width, language):
    """Every line but those that hold a path or a command to copy."""
    from .conftest import ROOT

    (tmp_path / "solutions").symlink_to(ROOT / "solutions")
    out = call("--root", tmp_path, "--lang", language, env={"COLUMNS": str(width)}).out
    lines = [line for line in out.split("\n") if not re.search(r"exercises/|grade \w+/", line)]
    assert max(map(cell_len, lines)) <= width
    assert len(lines) > 10


def test_a_database_of_the_first_version_is_brought_up_to_date(learner):
    make_database(learner, OLD)
    assert signs(learner.type().out) == "↻"
    assert learner.ask("pragma user_version") == [(VERSION,)]
    learner.hand_in("right")
    assert [one.status for one in attempts(learner.state)] == ["wrong", "passed", "passed"]


def test_a_database_of_a_newer_grade_is_left_alone_and_grading_works(learner):
    make_database(learner, OLD + "pragma user_version = 99;")
    before = learner.database.read_bytes()
    learner.write("right")
    result = learner.type("maths/double")
    assert result.code == 0
    assert "All 2 cases have the right values." in result.out
    assert "made by a newer grade" in result.err
    shown = learner.type(language="ja")
    assert "算数" in shown.out
    assert "より新しい版の grade" in shown.err
    for words in (("review",), ("progress", "--json")):
        result = learner.type(*words)
        assert (result.code, result.out) == (2, "")
        assert str(learner.database) in result.err
    hint = learner.type("hint", "maths/double", "2", "--blank", "1")
    assert hint.code == 0
    assert "Which?" in hint.out
    assert learner.database.read_bytes() == before


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_damaged_database_is_set_aside_whole_and_named(learner, language):
    learner.state.mkdir()
    learner.database.write_bytes(b"nothing of the kind" * 200)
    learner.write("right")
    result = learner.type("maths/double", language=language)
    assert result.code == 0
    [aside] = learner.state.glob("progress-damaged-*.sqlite")
    assert aside.read_bytes() == b"nothing of the kind" * 200
    assert str(aside) in result.err.replace("\n", "")
    assert [one.status for one in attempts(learner.state)] == ["passed"]
    assert learner.type().err == ""


def test_damage_inside_the_file_is_found_too(learner):
    """The first page is whole, so that opening succeeds."""
    for _ in range(3):
        learner.hand_in("square")
    learner.ask("pragma wal_checkpoint(truncate)")
    data = bytearray(learner.database.read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    learner.database.write_bytes(data)
    result = learner.type()
    assert result.code == 0
    assert "damaged" in result.err
    assert len(list(learner.state.glob("progress-damaged-*.sqlite"))) == 1
    learner.hand_in("right")
    assert signs(learner.type().out) == "✓"


def test_a_locked_database_costs_the_record_and_nothing_else(learner, monkeypatch):
    learner.hand_in("square")
    monkeypatch.setattr("grader.learners.database.BUSY_SECONDS", 0.1)
    with contextlib.closing(sqlite3.connect(learner.database)) as other:
        other.execute("begin immediate")
        result = learner.hand_in("right")
    assert result.code == 0
    assert "locked" in result.err


def test_many_processes_at_once_lose_nothing(tmp_path):
    """Each opens it, also for the first time, and writes forty rows."""
    code = (
        "import sys; from pathlib import Path\n"
        "from grader.learners.progress import record_event\n"
        "for n in range(40): record_event(Path(sys.argv[1]), 'a/b', 'hint', blank=1, level=1)"
    )
    words = [sys.executable, "-c", code, str(tmp_path / "state")]
    running = [subprocess.Popen(words) for _ in range(4)]
    assert [process.wait(timeout=120) for process in running] == [0] * 4
    with using_progress(tmp_path / "state") as database:
        assert database.execute("select count(*) from event").fetchone() == (160,)


def test_many_open_it_for_the_first_time_at_the_same_moment(tmp_path):
    """SQLite refuses the change of the journal at once where another one is at it: somebody must wait."""
    gate = threading.Barrier(8)

    def write(round_: int) -> None:
        gate.wait(timeout=60)
        record_event(tmp_path / str(round_), "a/b", "hint", blank=1, level=1)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, [round_ for round_ in range(40) for _ in range(8)]))
    assert [len(events(tmp_path / str(round_))) for round_ in range(40)] == [8] * 40


def test_a_transaction_that_fails_leaves_nothing(tmp_path):
    def fail() -> None:
        with using_progress(tmp_path) as database:
            database.execute("insert into exam (started) values (1)")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with using_progress(tmp_path) as database:
        assert database.execute("select * from exam").fetchall() == []


def test_a_writer_waits_for_another_one(tmp_path):
    first = open_progress(tmp_path)
    first.execute("insert into exam (started) values (1)")
    done = []

    def write() -> None:
        with using_progress(tmp_path) as database:
            database.execute("insert into exam (started) values (2)")
        done.append(True)

    thread = threading.Thread(target=write)
    thread.start()
    first.commit()
    first.close()
    thread.join(timeout=30)
    assert done


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError) as caught:
        open_progress(tmp_path / "file" / "state")
    assert caught.value.key == "cannot-write"


def test_a_course_that_cannot_be_written_keeps_its_progress_in_the_users_folder(
    learner, tmp_path, monkeypatch
):
    learner.write("square")
    forbid_writing(monkeypatch)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "home"))
    learner.type("maths/double")
    assert signs(learner.type().out) == "✗"
    assert not learner.state.exists()
    assert len(list((tmp_path / "home").rglob("progress.sqlite"))) == 1


def test_nowhere_to_write_is_said_and_grading_works(learner, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    learner.write("right")
    forbid_writing(monkeypatch)
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "file"))
    result = learner.type("maths/double")
    assert result.code == 0
    assert "Cannot write" in result.err
    assert "maths" in learner.type().out


def test_export_as_json(learner):
    learner.hand_in("square")
    learner.type("hint", "maths/double", "1")
    learner.hand_in("right")
    result = learner.type("progress", "--json")
    assert result.out.count("\n") == 1
    data = json.loads(result.out)
    exercise = data["exercises"]["maths/double"]
    assert exercise["passed"]
    assert exercise["helped"]
    assert exercise["due"] > data["attempts"][-1]["time"]
    assert [one["status"] for one in data["attempts"]] == ["wrong", "passed"]
    assert data["attempts"][0]["mistakes"] == ["square"]
    assert [(one["kind"], one["blank"], one["level"]) for one in data["events"]] == [("hint", 1, 1)]
    assert str(learner.root) not in result.out


def test_export_as_csv_has_a_row_per_event_in_order(learner):
    learner.hand_in("square")
    learner.type("hint", "maths/double")
    learner.type("reset", "maths/double")
    rows = list(csv.DictReader(io.StringIO(learner.type("progress", "--csv").out)))
    assert [row["kind"] for row in rows] == ["attempt", "hint", "reset"]
    assert rows[0]["mistakes"] == "square"
    assert rows[0]["time"].endswith("+00:00")


def test_export_before_anything_was_done_is_empty_and_makes_no_file(learner):
    assert json.loads(learner.type("progress", "--json").out)["attempts"] == []
    assert learner.type("progress", "--csv").out.count("\n") == 1
    assert not learner.database.exists()
    assert learner.type("progress", "--csv", "--json").code == 2


def test_reset_keeps_what_was_written_and_says_where(learner):
    path = learner.write("square")
    mine = path.read_bytes()
    result = learner.type("reset", "maths/double")
    assert result.code == 0
    assert "TODO 1" in path.read_text("utf-8")
    [kept] = (learner.state / "replaced" / "maths").iterdir()
    assert kept.read_bytes() == mine
    assert kept.name in result.out
    again = learner.type("reset", "maths/double", language="ja")
    assert "もとから空欄のまま" in again.out
    assert len(list((learner.state / "replaced" / "maths").iterdir())) == 1


def test_resets_within_a_second_keep_every_file(learner):
    for what in ("square", "half", "mean"):
        learner.write(what)
        learner.type("reset", "maths/double")
    kept = [path.read_text("utf-8") for path in (learner.state / "replaced" / "maths").iterdir()]
    assert len(set(kept)) == 3


def test_reset_makes_a_deleted_exercises_folder_again(learner):
    path = learner.write("stub")
    path.unlink()
    path.parent.rmdir()
    path.parent.parent.rmdir()
    assert "grade reset maths/double" in learner.type("maths/double").out
    assert learner.type("hint", "maths/double").code == 0
    assert learner.type("reset", "maths").code == 0
    assert "TODO 1" in path.read_text("utf-8")


def test_reset_that_cannot_write_says_so_and_changes_nothing(learner):
    path = learner.write("square")
    path.unlink()
    path.mkdir()
    result = learner.type("reset", "maths/double")
    assert result.code == 2
    assert "double.py is a folder and cannot be written to" in result.err


def test_a_pass_stays_a_pass_after_a_reset(learner):
    learner.hand_in("right")
    learner.type("reset", "maths/double")
    state = states(learner.state)["maths/double"]
    assert state.passed
    assert state.open
    assert signs(learner.type().out) == "✓"


_ENDLESS = """
drop table attempt;
create view attempt as with recursive more(n) as (select 1 union all select n + 1 from more)
    select n as id, 0 as time, 'maths/double' as exercise, 'wrong' as status, '' as mistakes, 0 as helps,
    '' as source, null as filled from more;
"""


@pytest.mark.parametrize(
    "script",
    [
        _ENDLESS,
        "drop table exam",
        "create trigger more after insert on attempt begin delete from event; end",
        "insert into attempt (time, exercise, status, mistakes) values ('x', 'maths/double', 'wrong', '')",
        "insert into attempt (time, exercise, status, mistakes) values (1, x'ff', 'wrong', x'00')",
        "insert into event values (2, 1, 'maths/double', 'x', 'hint', 0, 0, '')",
        "insert into card values ('maths/double', 'a', 'b', '[[[[', 'x')",
    ],
)
def test_a_database_that_was_not_written_here_is_set_aside(script, tmp_path):
    """It reads as SQLite's, and yet ended commands in tracebacks, or never."""
    open_progress(tmp_path).close()
    with contextlib.closing(sqlite3.connect(tmp_path / "progress.sqlite")) as database:
        database.executescript(script)
    with pytest.raises(UserError, match="progress-damaged"):
        open_progress(tmp_path)
    assert len(list(tmp_path.glob("progress-damaged-*.sqlite"))) == 1
    assert attempts(tmp_path) == []
    open_progress(tmp_path).close()
