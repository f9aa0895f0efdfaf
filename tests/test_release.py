"""`grade release`: what learners get grades as the course itself does, and holds no answer."""

from __future__ import annotations

import json
import re

import pytest

from grader.format.course import load_course, stub_of
from grader.format.exercise import edited_answer, load_exercise
from grader.format.released import load_released, released_text
from tests.conftest import ROOT

PAIRS = load_course(ROOT).pairs


def right_statements(exercise) -> list[str]:
    return [exercise.answer[blank.start : blank.end].strip() for blank in exercise.blanks]


@pytest.fixture
def handout(small_course, call, tmp_path):
    (small_course / "datasets").mkdir()
    (small_course / "datasets" / "numbers.csv").write_text("a\n1\n")
    folder = tmp_path / "handout"
    result = call("release", folder, "--root", small_course, "--lang", "en")
    assert result.code == 0, result.err
    assert "without their answers" in result.out
    assert "grade maths/double" in result.out
    return folder


def test_it_holds_stubs_data_and_references_but_no_answer(small_course, handout):
    exercise = load_exercise(small_course / "solutions" / "maths" / "double.py")
    files = {str(path.relative_to(handout)) for path in handout.rglob("*") if path.is_file()}
    assert files == {
        "datasets/numbers.csv",
        "exercises/maths/double.py",
        "released/topics.toml",
        "released/maths/double.json",
        *(f"released/maths/double-{seed}.ref" for seed in range(3)),
    }
    assert (handout / "exercises/maths/double.py").read_text("utf-8") == stub_of(exercise)
    answers = [*right_statements(exercise), "2 * x", "x + x", "np.sum", "def oracle"]
    for name in files:
        content = (handout / name).read_bytes()
        assert not [answer for answer in answers if answer.encode() in content], name


def submissions(exercise) -> dict[str, str]:
    square, *_, mean = exercise.mistakes
    return {
        "stub": stub_of(exercise),
        "mistake": edited_answer(exercise, square.edits),
        "two mistakes": edited_answer(exercise, square.edits + mean.edits),
        "no known mistake": exercise.answer.replace("2 * x", "2 * x + 1"),
        "crash": exercise.answer.replace("2 * x", "2 * missing"),
        "right": exercise.answer,
    }


@pytest.mark.parametrize("seed", [0, 2])
def test_it_gives_the_verdicts_of_the_course(seed, small_course, handout, call):
    exercise = load_exercise(small_course / "solutions" / "maths" / "double.py")
    seen = []
    for name, source in submissions(exercise).items():
        verdicts = []
        for root in (small_course, handout):
            (root / "exercises" / "maths" / "double.py").write_text(source, encoding="utf-8")
            result = call("maths/double", "--json", "--seed", seed, "--root", root)
            verdict = json.loads(result.out)
            verdict["results"][0].pop("seconds")
            verdicts.append((result.code, verdict))
        assert verdicts[0] == verdicts[1], name
        seen.append(verdicts[1][1]["results"][0])
    assert [result["status"] for result in seen] == [
        "unfinished", "wrong", "wrong", "wrong", "crashed", "passed",
    ]  # fmt: skip
    assert seen[1]["diagnosis"]["mistakes"] == ["square"]
    assert seen[2]["diagnosis"]["mistakes"] == ["square", "mean"]


def test_screens_work_without_the_answer(small_course, handout, call):
    exercise = load_exercise(small_course / "solutions" / "maths" / "double.py")
    path = handout / "exercises" / "maths" / "double.py"
    path.write_text(submissions(exercise)["mistake"], encoding="utf-8")
    shown = call("maths", "--case", "1", "--root", handout, "--lang", "en")
    assert shown.code == 1
    assert "y = x**2" in shown.out
    assert "Twice, not the square." in shown.out
    assert "2 * x" not in shown.out
    everything = call("--root", handout, "--lang", "en").out
    assert "Arithmetic" in everything
    assert "demo" not in everything


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        (["maths", "--seed", "7"], ("配られていません", "--seed can be 0, 1, 2")),
        (["verify"], ("grade verify は使えません", "grade verify cannot work there")),
        (["build"], ("grade build は使えません", "grade build cannot work there")),
        (["new", "maths/triple"], ("grade new は使えません", "grade new cannot work there")),
        (["demo"], ("grade demo は使えません", "grade demo cannot work there")),
        (["release", "again"], ("grade release は使えません", "grade release cannot work there")),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_what_needs_the_answers_says_so(words, sentences, handout, call):
    for language, sentence in zip(("ja", "en"), sentences, strict=True):
        result = call(*words, "--root", handout, "--lang", language)
        assert result.code == 2
        assert sentence in result.err


def test_a_damaged_file_says_so(handout, call):
    for name in ("double-0.ref", "double.json"):
        path = handout / "released" / "maths" / name
        path.write_bytes(path.read_bytes()[:-9])
        result = call("maths", "--root", handout, "--lang", "en")
        assert result.code == 2
        assert name in result.err
        assert "Copy it again" in result.err


def test_nothing_is_written_over(small_course, handout, call):
    for folder in (handout, small_course):
        result = call("release", folder, "--root", small_course, "--lang", "en")
        assert result.code == 2
        assert "is not an empty folder" in result.err


@pytest.mark.parametrize("pair", PAIRS, ids="/".join)
def test_every_exercise_can_be_handed_out(pair, course, tmp_path):
    """The same stub, the same wrong lines, and no statement that fills a blank."""
    from grader.saying.own_lines import wrong_lines

    exercise = course.load(*pair)
    path = tmp_path / f"{exercise.name}.json"
    path.write_text(released_text(exercise), encoding="utf-8")
    released = load_released(path, exercise.topic)
    assert stub_of(released) == stub_of(exercise)
    assert released.key == exercise.key
    assert released.flavour == exercise.flavour
    assert released.allowed_imports == exercise.allowed_imports
    for mistake, kept in zip(exercise.mistakes, released.mistakes, strict=True):
        assert (mistake.name, mistake.blanks) == (kept.name, kept.blanks)
        lines = [text for _, text in wrong_lines(exercise, mistake)]
        assert [text for _, text in wrong_lines(released, kept)] == lines
    content = json.loads(path.read_text("utf-8"))
    given = [content["stub"], *(text for m in content["mistakes"] for _, text in m["wrong"])]
    for statement in right_statements(exercise):
        whole = re.compile(rf"^[ \t]*{re.escape(statement)}[ \t]*$", re.MULTILINE)
        assert not [text for text in given if whole.search(text)]
