"""An exercise that lies in another topic than before: its old name is understood, and what was done under it counts."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from grader.format.course import load_course, stub_of
from grader.judging.cache import state_folder
from tests.conftest import DOUBLE

RIGHT = re.sub(r"\n# ==== grading ====.*", "", DOUBLE, flags=re.S)
LISTED = 'folder = "sums"\nja = "和"\nen = "Sums"\nsyllabus = "1-(1)"\n'


@pytest.fixture
def move(small_course):
    """Lets maths/double lie in the topic sums from now on; its new stub is there, an old file stays."""

    def act() -> None:
        table = small_course / "solutions" / "topics.toml"
        topic = f'\n[[area.topic]]\n{LISTED}moved = ["maths/double"]\n'
        table.write_text(table.read_text("utf-8") + topic, "utf-8")
        for folder in ("solutions", "exercises"):
            (small_course / folder / "sums").mkdir()
        old = small_course / "solutions" / "maths" / "double.py"
        text = old.read_text("utf-8")
        old.rename(small_course / "solutions" / "sums" / "double.py")
        old.with_name("triple.py").write_text(text.replace("def double", "def triple"), "utf-8")
        course = load_course(small_course)
        stub = stub_of(course.load("sums", "double"))
        course.submission("sums", "double").write_text(stub, "utf-8")

    return act


def test_what_was_passed_under_the_old_name_is_passed(small_course, move, call):
    old = small_course / "exercises" / "maths" / "double.py"
    old.write_text(RIGHT, "utf-8")
    assert call("maths/double", "--root", small_course).code == 0
    old.unlink()
    move()
    told = json.loads(call("progress", "--json", "--root", small_course).out)
    assert "sums/double" in json.dumps(told)
    assert "maths/double" not in json.dumps(told)
    result = call("--root", small_course, "--lang", "en")
    assert re.search(r"Sums .*1/1", result.out)


@pytest.mark.parametrize("word", ["maths/double", "exercises/maths/double.py"])
def test_a_file_at_the_old_place_is_graded_at_the_new_one(word, small_course, move, call):
    old = small_course / "exercises" / "maths" / "double.py"
    old.write_text(RIGHT, "utf-8")
    move()
    result = call(word, "--root", small_course, "--lang", "en")
    assert result.code == 0, result.out + result.err
    assert "sums/double" in result.out
    assert not old.exists()
    assert (small_course / "exercises" / "sums" / "double.py").read_text("utf-8") == RIGHT


def test_work_begun_at_the_new_place_is_not_overwritten(small_course, move, call):
    old = small_course / "exercises" / "maths" / "double.py"
    old.write_text(RIGHT, "utf-8")
    move()
    new = small_course / "exercises" / "sums" / "double.py"
    begun = RIGHT.replace("2 * x", "3 * x")
    new.write_text(begun, "utf-8")
    assert call("maths/double", "--root", small_course).code == 1
    assert (old.read_text("utf-8"), new.read_text("utf-8")) == (RIGHT, begun)


def test_a_damaged_record_is_left_to_whoever_writes_there(small_course, move, call):
    old = small_course / "exercises" / "maths" / "double.py"
    old.write_text(RIGHT, "utf-8")
    move()
    folder = state_folder(small_course)
    folder.mkdir(parents=True, exist_ok=True)
    Path(folder / "progress.sqlite").write_bytes(b"not a database" * 100)
    result = call("maths/double", "--root", small_course, "--lang", "en")
    assert result.code == 0
    assert "progress-damaged-" in result.err


def test_what_is_handed_out_knows_the_old_names(small_course, move, call, tmp_path):
    move()
    out = tmp_path / "handout"
    assert call("release", out, "--seeds", 1, "--root", small_course).code == 0
    assert load_course(out).moved == {"maths/double": "sums/double"}


def test_a_name_that_leads_nowhere_is_refused(small_course, move, call):
    move()
    table = small_course / "solutions" / "topics.toml"
    table.write_text(table.read_text("utf-8").replace("maths/double", "maths/halve"), "utf-8")
    result = call("--root", small_course, "--lang", "en")
    assert result.code == 2
    assert "sums/halve" in result.err
