"""References are kept between commands, and a damaged file is never trusted and never a crash."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys

import numpy as np
import pytest

from grader.format.course import load_course
from grader.judging import cache, reference
from grader.judging.reference import (
    Part,
    complete,
    compute_reference,
    find_reference,
    get_reference,
    is_kept,
)


@pytest.fixture
def exercise(small_course):
    return load_course(small_course).load("maths", "double")


@pytest.fixture
def counted(monkeypatch):
    """The parts of references that were really computed, one after the other."""
    parts = []
    ask, run = reference.ask_oracle, reference.run_edits

    def asked(*arguments):
        parts.append(Part.ORACLE)
        return ask(*arguments)

    def edited(exercise, cases, device, part, *more):
        parts.append(part)
        return run(exercise, cases, device, part, *more)

    monkeypatch.setattr(reference, "ask_oracle", asked)
    monkeypatch.setattr(reference, "run_edits", edited)
    return parts


ALL = [Part.ORACLE, Part.MISTAKES, Part.PAIRS, Part.VARIABLES]
PARTS = {
    Part.ORACLE: "double-0-cpu",
    Part.MISTAKES: "double-0-cpu-mistakes",
    Part.PAIRS: "double-0-cpu-pairs",
    Part.VARIABLES: "double-0-cpu-variables",
}


def the_file(folder, part):
    return folder / "cache" / "maths" / f"{PARTS[part]}.ref"


def test_a_part_is_computed_when_it_is_looked_at_and_once(exercise, tmp_path, counted):
    first = get_reference(exercise, 0, "cpu", tmp_path)
    assert first.expected
    assert counted == [Part.ORACLE]
    assert [file.stem for file in tmp_path.rglob("*.ref")] == ["double-0-cpu"]
    assert set(first.mistakes) == {"square", "half", "unchanged", "mean"}
    assert counted == [Part.ORACLE, Part.MISTAKES]
    assert ("square", "mean") in first.pairs
    second = get_reference(exercise, 0, "cpu", tmp_path)
    assert repr(first) == repr(second)
    assert counted == ALL


def test_what_is_kept_nowhere_is_the_same(exercise, tmp_path):
    assert repr(compute_reference(exercise, 0)) == repr(get_reference(exercise, 0, "cpu", tmp_path))


def test_what_is_found_is_what_was_kept_and_nothing_is_computed_for_it(exercise, tmp_path, counted):
    assert find_reference(exercise, 0, tmp_path) is None
    known = get_reference(exercise, 0, "cpu", tmp_path)
    assert dict(find_reference(exercise, 0, tmp_path).mistakes) == {}
    assert not is_kept(exercise, 0, tmp_path)
    complete(known)
    assert repr(find_reference(exercise, 0, tmp_path)) == repr(known)
    assert is_kept(exercise, 0, tmp_path)
    assert counted == ALL


def test_a_right_answer_computes_no_mistake_and_a_named_one_no_pairs(small_course, call):
    """The values of pairs are looked at only where no single mistake has the submission's."""
    exercise = load_course(small_course).load("maths", "double")
    path = small_course / "exercises" / "maths" / "double.py"
    seen = []
    for text in (
        exercise.answer,
        exercise.answer.replace("2 * x", "x / 2"),
        exercise.answer.replace("2 * x", "3 * x"),
    ):
        path.write_text(text, encoding="utf-8")
        call("maths/double", "--root", small_course)
        seen.append(sorted(file.stem for file in (small_course / ".grade").rglob("*.ref")))
    names = list(PARTS.values())
    assert seen == [names[:1], names[:2], names[:3]]


def test_progress_counts_exercises_and_then_mistakes(exercise, tmp_path):
    steps = []

    @contextlib.contextmanager
    def progress(total, part=Part.ORACLE):
        yield lambda told: steps.append((part, total, told.key))

    known = get_reference(exercise, 0, "cpu", tmp_path, progress=progress)
    assert steps == []
    assert len(known.mistakes) == 4
    assert steps == [(Part.MISTAKES, 4, "maths/double")] * 4


def test_what_needs_keras_can_be_computed_apart(course, tmp_path):
    """A notebook's kernel keeps its own Keras: mistakes in NumPy run in it, everything else elsewhere."""

    class EditsError(Exception):
        pass

    calls = []

    def apart(function, *arguments):
        calls.append(function.__name__)
        if function is reference.run_edits:
            raise EditsError
        return function(*arguments)

    numpy, keras = (
        course.load("lstm", "clip_by_global_norm"),
        course.load("cnn", "inception_module"),
    )
    complete(get_reference(numpy, 0, "cpu", tmp_path, apart=apart))
    assert calls == ["ask_oracle"]
    known = get_reference(keras, 0, "cpu", tmp_path, apart=apart)
    with pytest.raises(EditsError):
        complete(known)
    assert calls == ["ask_oracle", "ask_oracle", "run_edits"]


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


@pytest.mark.parametrize("part", ALL)
@pytest.mark.parametrize("cut", [0, 1, 17, 18, 60, 90, 120, -1])
def test_a_half_written_file_is_computed_again(exercise, tmp_path, counted, part, cut):
    whole = repr(get_reference(exercise, 0, "cpu", tmp_path))
    file = the_file(tmp_path, part)
    data = file.read_bytes()
    file.write_bytes(data[:cut])
    assert repr(get_reference(exercise, 0, "cpu", tmp_path)) == whole
    assert counted == [*ALL, part]
    assert file.read_bytes() == data


@pytest.mark.parametrize("part", ALL)
@pytest.mark.parametrize("place", [0, 20, 50, 82, 90, 130, -1])
def test_a_damaged_file_is_computed_again(exercise, tmp_path, counted, part, place):
    whole = repr(get_reference(exercise, 0, "cpu", tmp_path))
    file = the_file(tmp_path, part)
    data = bytearray(file.read_bytes())
    data[place] ^= 0xFF
    file.write_bytes(data)
    assert repr(get_reference(exercise, 0, "cpu", tmp_path)) == whole
    assert counted == [*ALL, part]


def test_a_part_in_the_place_of_another_is_computed_again(exercise, tmp_path, counted):
    complete(get_reference(exercise, 0, "cpu", tmp_path))
    files = [the_file(tmp_path, part) for part in ALL]
    data = [file.read_bytes() for file in files]
    for file, other in zip(files, (*data[1:], data[0]), strict=True):
        file.write_bytes(other)
    complete(get_reference(exercise, 0, "cpu", tmp_path))
    assert counted == ALL * 2
    assert [file.read_bytes() for file in files] == data


def test_mistakes_beside_other_right_values_are_computed_again(
    exercise, tmp_path, counted, monkeypatch
):
    """Another machine may round otherwise: what was kept of the mistakes counts from the very bits of the oracle."""
    complete(get_reference(exercise, 0, "cpu", tmp_path))
    the_file(tmp_path, Part.ORACLE).unlink()
    ask = reference.ask_oracle

    def rounded(*arguments):
        asked = ask(*arguments)
        expected = tuple({n: np.nextafter(v, 9) for n, v in o.items()} for o in asked.expected)
        return asked._replace(expected=expected, returned=expected)

    monkeypatch.setattr(reference, "ask_oracle", rounded)
    complete(get_reference(exercise, 0, "cpu", tmp_path))
    assert counted == ALL * 2


def test_an_array_that_many_mistakes_leave_as_it_was_is_kept_once(small_course, tmp_path):
    path = small_course / "solutions" / "maths" / "double.py"
    text = path.read_text("utf-8").replace("(1, 2), (3, 4)", "(1, 2), (200, 300)")
    path.write_text(text, "utf-8")
    exercise = load_course(small_course).load("maths", "double")
    complete(get_reference(exercise, 0, "cpu", tmp_path))
    sizes = {part: the_file(tmp_path, part).stat().st_size for part in ALL}
    assert sizes[Part.MISTAKES] > sizes[Part.ORACLE] > 100_000  # x, y; three other y
    assert sizes[Part.PAIRS] > 2 * sizes[Part.MISTAKES] / 3  # the same three
    assert sizes[Part.MISTAKES] < 3 * sizes[Part.ORACLE] / 2


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
        complete(get_reference(exercise, 0, "cpu", blocked))
    assert counted == ALL * 2


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
