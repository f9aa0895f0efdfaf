"""Where the values of a wrong submission part from the answer's is told by the variables that the stub names."""

from __future__ import annotations

import pytest

from grader.format.course import load_course
from grader.judging.compare import Mismatch, MismatchKind
from grader.judging.grading import grade_source
from grader.judging.parting import Parting
from grader.judging.reference import get_reference
from grader.judging.variables import named_variables
from grader.saying.parting import parted
from grader.text import LANGUAGES

from .screens import Screen, exercise_of, load, source_of
from .test_whereabouts import Counting, body

OTHER_END = "return 1 * y"  # a given line changed: no blank can be told


@pytest.fixture
def parting_of(runners, references):
    """`parting_of(body)` of a submission to `scaled`."""

    def find(text: str, exercise: str = "scaled") -> Parting | None:
        screen = Screen(text, exercise)
        one = exercise_of(screen)
        source = source_of(screen)
        verdict = grade_source(one, source, one.path, references(one), runners, explained=True)
        assert verdict.found is None
        return verdict.parting

    return find


FIRST = {
    "the third of four": (
        body(OTHER_END, variance="variance = 2 * np.mean(squares)"),
        ("centred", "squares"),
        "variance",
        7,
    ),
    "the first": (body(OTHER_END, centred="centred = x"), (), "centred", 5),
    "of another name": (
        body(OTHER_END, variance="v = np.mean(squares)", y="y = centred / v"),
        ("centred", "squares"),
        "y",
        8,
    ),
    "before it raises": (
        body(OTHER_END, squares="squares = -(centred**2)", y="y = missing"),
        ("centred",),
        "squares",
        6,
    ),
    "in a loop": (
        body(OTHER_END, variance="variance = 0\nfor square in squares:\n    variance += square"),
        ("centred", "squares"),
        "variance",
        None,
    ),
    "three wrong blanks": (
        body(squares="squares = centred", variance="variance = np.sum(squares)", y="y = variance"),
        ("centred",),
        "squares",
        6,
    ),
    "of another kind": (
        body(OTHER_END, squares="squares = 'x'", y="y = x"),
        ("centred",),
        "squares",
        6,
    ),
    "of another shape": (
        body(OTHER_END, variance="variance = squares"),
        ("centred", "squares"),
        "variance",
        7,
    ),
}


@pytest.mark.parametrize("name", FIRST)
def test_the_first_variable_that_differs_is_told(parting_of, name):
    text, agreeing, first, line = FIRST[name]
    found = parting_of(text)
    assert (found.agreeing, found.mismatch.output, found.line) == (agreeing, first, line)


NOTHING = {
    "all names are others": "a = x\nb = a * 3\nreturn b",
    "no variable at all": "return 3 * x",
    "a generator": "yield 3 * x",
    "its own locals are hidden": body(
        OTHER_END, centred="import sys\nsys.setprofile(None)\nsys.settrace(None)\ncentred = x"
    ),
    "it ends the process": body(OTHER_END, y="import os\nos._exit(0)"),
}


@pytest.mark.parametrize("name", NOTHING)
def test_nothing_is_told_where_nothing_is_known(parting_of, name):
    assert parting_of(NOTHING[name]) is None


def test_what_an_output_alone_shows_is_not_told_twice(parting_of):
    assert parting_of("triple = x\nreturn 1 * triple", "triple") is None


def test_only_variables_that_the_stub_names_are_looked_at(course, references):
    assert named_variables(course.load("lstm", "lstm_step")) == ("z", "c_next", "h_next")
    assert named_variables(course.load("cnn", "inception_module")) == ()  # symbols, no values
    scaled = load("scaled")
    answers = references(scaled).variables["answer"]
    assert [list(one) for one in answers] == [["centred", "squares", "variance", "y"]] * 2


def test_a_release_tells_it_too_and_nothing_of_the_answer_is_run(
    small_course, tmp_path, runners, call
):
    (small_course / "datasets").mkdir()
    assert call("release", tmp_path / "out", "--root", small_course).code == 0
    exercise = load_course(tmp_path / "out").load("maths", "double")
    source = b"import numpy as np\n\n\ndef double(x):\n    y = 2 * x\n    total = 1.0\n    return y, total\n"
    counting = Counting(runners)
    reference = get_reference(exercise, 0, "cpu", None)
    verdict = grade_source(exercise, source, exercise.path, reference, counting, explained=True)
    assert verdict.parting.agreeing == ("y",)
    assert verdict.parting.mismatch.output == "total"
    assert not [task for task in counting.tasks if b"np.sum" in task.source]


SENTENCES = {
    "numbers": (
        Parting(("z",), Mismatch("c_next", MismatchKind.VALUE, (0, 1), 1.549, 1.457, 9.0), 36, 1),
        "z は合っています。最初に食い違うのは c_next [0, 1]（36 行目）です（あなた 1.549、正しい値 1.457）。",
        "z agrees. c_next [0, 1], line 36, is the first that does not (yours 1.549, the answer's 1.457).",
    ),
    "a shape": (
        Parting(("a", "b"), Mismatch("c", MismatchKind.SHAPE, None, (2, 3), (3, 2), 9.0), None, 1),
        "a、b は合っています。最初に食い違うのは c です（あなたの形 2×3、正しい形 3×2）。",
        "a, b agree. c is the first that does not (your shape 2×3, the answer's 3×2).",
    ),
    "a word": (
        Parting((), Mismatch("kind", MismatchKind.TEXT, None, "x", "secret", 9.0), 3, 1),
        "kind（3 行目）の時点ですでに食い違っています。",
        "kind, line 3, does not agree.",
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_what_is_said_of_it(name):
    found, *said = SENTENCES[name]
    assert [parted(found, language) for language in LANGUAGES] == said
