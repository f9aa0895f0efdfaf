"""References are kept between commands, and a damaged file is never trusted and never a crash."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from grader.format.course import load_course
from grader.judging import cache, reference
from grader.judging.reference import get_reference


@pytest.fixture
def exercise(small_course):
    return load_course(small_course).load("maths", "double")


@pytest.fixture
def counted(monkeypatch):
    """How often a reference was really computed."""
    calls = []
    original = reference.compute_reference

    def compute(*arguments):
        calls.append(arguments)
        return original(*arguments)

    monkeypatch.setattr(reference, "compute_reference", compute)
    return calls


def the_file(folder):
    [file] = folder.rglob("*.ref")
    return file


def test_a_reference_is_computed_once(exercise, tmp_path, counted):
    first = get_reference(exercise, 0, "cpu", tmp_path)
    second = get_reference(exercise, 0, "cpu", tmp_path)
    assert len(counted) == 1
    assert repr(first) == repr(second)


def test_what_comes_from_the_cache_is_what_was_computed(course, tmp_path):
    """All of an exercise with lists, dicts and strings survives the way through the file."""
    for key in (
        ("lstm", "clip_by_global_norm"),
        ("rnn", "tree_rnn_traverse"),
        ("normalization", "batchnorm_at_inference"),
    ):
        exercise = course.load(*key)
        assert repr(get_reference(exercise, 3, "cpu", tmp_path)) == repr(
            get_reference(exercise, 3, "cpu", tmp_path)
        )


def test_where_a_mistake_raised_survives_the_cache(small_course, tmp_path):
    path = small_course / "solutions" / "maths" / "double.py"
    text = path.read_text("utf-8").replace('wrong="x + 0"', 'wrong="x[9]"')
    path.write_text(text, "utf-8")
    exercise = load_course(small_course).load("maths", "double")
    line = text.split("\n").index("    y = 2 * x  # blank") + 1
    for _ in ("computed", "from the cache"):
        outcomes = get_reference(exercise, 0, "cpu", tmp_path).mistakes["unchanged"]
        assert {(raised.exception, raised.line) for raised in outcomes} == {("IndexError", line)}
        assert all("out of bounds" in raised.message for raised in outcomes)


@pytest.mark.parametrize("cut", [0, 1, 17, 18, 60, 90, 400, -1])
def test_a_half_written_file_is_computed_again(exercise, tmp_path, counted, cut):
    whole = get_reference(exercise, 0, "cpu", tmp_path)
    file = the_file(tmp_path)
    data = file.read_bytes()
    file.write_bytes(data[:cut])
    assert repr(get_reference(exercise, 0, "cpu", tmp_path)) == repr(whole)
    assert len(counted) == 2
    assert file.read_bytes() == data


@pytest.mark.parametrize("place", [0, 20, 50, 82, 90, 130, -1])
def test_a_damaged_file_is_computed_again(exercise, tmp_path, counted, place):
    whole = get_reference(exercise, 0, "cpu", tmp_path)
    file = the_file(tmp_path)
    data = bytearray(file.read_bytes())
    data[place] ^= 0xFF
    file.write_bytes(data)
    assert repr(get_reference(exercise, 0, "cpu", tmp_path)) == repr(whole)
    assert len(counted) == 2


def test_a_changed_exercise_is_computed_again(small_course, tmp_path, counted):
    course = load_course(small_course)
    get_reference(course.load("maths", "double"), 0, "cpu", tmp_path)
    path = course.solution("maths", "double")
    path.write_text(path.read_text("utf-8").replace("(3, 4)", "(3, 5)"), "utf-8")
    again = get_reference(course.load("maths", "double"), 0, "cpu", tmp_path)
    assert again.cases[1].arguments["x"].shape == (3, 5)
    assert len(list(tmp_path.rglob("*.ref"))) == 1


@pytest.mark.parametrize("package", ["keras", "tensorflow", "numpy"])
def test_another_version_of_a_package_makes_another_digest(exercise, monkeypatch, package):
    before = cache.digest_of(exercise, 0, "cpu")
    monkeypatch.setitem(cache.versions(), package, "0.0")
    assert cache.digest_of(exercise, 0, "cpu") != before


def test_seed_and_device_make_another_digest(exercise):
    digests = {cache.digest_of(exercise, s, d) for s in (0, 1) for d in ("cpu", "gpu")}
    assert len(digests) == 4


def test_a_folder_that_cannot_be_written_only_costs_time(exercise, tmp_path, counted):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    for _ in range(2):
        assert get_reference(exercise, 0, "cpu", blocked).expected
    assert len(counted) == 2


def test_a_failure_while_writing_leaves_no_file(exercise, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cache.os, "replace", full)
    assert get_reference(exercise, 0, "cpu", tmp_path).expected
    assert [
        path for path in tmp_path.rglob("*") if path.is_file() and path.suffix in ("", ".ref")
    ] == []


def test_a_course_in_a_read_only_folder_keeps_its_state_elsewhere(tmp_path, monkeypatch):
    monkeypatch.setattr(cache.os, "access", lambda *_: False)
    folder = cache.state_folder(tmp_path)
    assert tmp_path not in folder.parents


def test_commands_at_the_same_time_do_not_disturb_each_other(small_course):
    """Six processes grade the same uncached exercise; all agree and one whole file is left."""
    path = small_course / "exercises" / "maths" / "double.py"
    path.write_text(load_course(small_course).load("maths", "double").answer, "utf-8")
    command = [sys.executable, "-m", "grader", "maths", "--lang", "en"]
    running = [
        subprocess.Popen(
            command, cwd=small_course, env=dict(os.environ), stdout=subprocess.PIPE, text=True
        )
        for _ in range(6)
    ]
    outputs = [process.communicate(timeout=120)[0] for process in running]
    assert [process.returncode for process in running] == [0] * 6
    assert all("✓ maths/double" in output for output in outputs)
    names = [file.name for file in (small_course / ".grade").rglob("*") if file.is_file()]
    assert [name for name in names if not name.startswith("progress")] == ["double-0-cpu.ref"]
