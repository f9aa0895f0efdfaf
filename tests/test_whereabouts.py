"""Which blanks are at fault is found by trying, and nothing of the tries but that gets out."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from grader.format.course import load_course
from grader.judging.grading import grade_source
from grader.judging.reference import get_reference
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.judging.whereabouts import Whereabouts
from grader.saying.whereabouts import found_at
from grader.text import LANGUAGES

from .screens import Screen, exercise_of, load, source_of

STATEMENTS = {
    "centred": "centred = x - np.mean(x)",
    "squares": "squares = centred**2",
    "variance": "variance = np.mean(squares)",
    "y": "y = centred / np.sqrt(variance + 1e-3)",
}


class Counting:
    """Runners that keep what they were asked to run, and what came of it."""

    def __init__(self, runners):
        self._runners, self.tasks, self.runs = runners, [], []

    def run(self, task):
        self.tasks.append(task)
        self.runs.append(self._runners.run(task))
        return self.runs[-1]


@pytest.fixture
def graded(runners, references):
    """`graded(body)`: the verdict on a submission to `scaled`, with its whereabouts; `asked` are the runs."""

    def grade(body: str, exercise: str = "scaled", explained: bool = True) -> Verdict:
        screen = Screen(body, exercise)
        one = exercise_of(screen)
        counting = Counting(runners)
        source = source_of(screen)
        verdict = grade_source(
            one, source, one.path, references(one), counting, explained=explained
        )
        grade.asked = counting.tasks
        return verdict

    return grade


def body(end: str = "return y", **other: str) -> str:
    return "\n".join([*{**STATEMENTS, **other}.values(), end])


FAULTS = {
    "a wrong value": (body(squares="squares = centred**3"), ((2,),)),
    "a shape": (body(variance="variance = squares"), ((3,),)),
    "raises at once": (body(centred="centred = x - missing"), ((1,),)),
    "raises later": (body(squares="squares = {}"), ((2,),)),
    "ends the program": (body(y="y = centred\nraise SystemExit"), ((4,),)),
    "returns too early": (
        body(variance="variance = 1\nif variance:\n    return centred"),
        ((3, 4),),
    ),
    "two wrong ones": (body(centred="centred = x", y="y = centred / variance"), ((1, 4),)),
    "two that raise": (body(centred="centred = x[9]", y="y = centred / missing"), ((1, 4),)),
}


@pytest.mark.parametrize("name", FAULTS)
def test_the_blanks_that_mend_it_are_named(graded, name):
    text, ways = FAULTS[name]
    verdict = graded(text)
    assert verdict.status in (Status.WRONG, Status.CRASHED)
    assert verdict.found.ways == ways


NOTHING = {
    "three wrong ones": body(centred="centred = x", squares="squares = centred", y="y = centred"),
    "a variable of another name": body(variance="v = np.mean(squares)", y="y = centred / v**0.5"),
    "a given line changed": body(y="y = centred", end="return 1 * y"),
    "no Python": body(y="y = ("),
    "not of Python's words": body(y="y = centred / np.sqrt（variance）"),
}


@pytest.mark.parametrize("name", NOTHING)
def test_nothing_is_named_where_nothing_is_known(graded, name):
    verdict = graded(NOTHING[name])
    assert verdict.status in (Status.WRONG, Status.CRASHED)
    assert verdict.found is None


def test_either_of_two_blanks_may_mend_it(graded):
    found = graded("double = x\ntriple = double + x\nreturn triple", "triple").found
    assert found.ways == ((1,), (2,))


def test_lines_are_those_of_the_submission(graded):
    found = graded(
        body(squares="# by hand\n\nsquares = []\nfor c in centred:\n    squares += [c]")
    ).found
    assert found == Whereabouts(((2,),), ((5, 5), (8, 10), (11, 11), (12, 12)))


def test_a_known_mistake_is_not_looked_for(graded):
    verdict = graded(body(y="y = centred / np.sqrt(variance)"))
    assert verdict.diagnosis.mistakes == ("other",)
    assert verdict.found is None


def test_a_mistake_that_explains_one_output_leaves_the_other_to_be_looked_for(graded):
    verdict = graded("y = np.sin(x)\ntotal = np.mean(2 * x)\nreturn y, total", "double")
    assert verdict.found.ways == ((1, 2),)
    assert verdict.diagnosis.outputs == (("total",),)


def test_a_mistake_at_a_blank_that_proves_right_is_not_named(graded):
    """These values add up to the mean, which is also what a mistake at the total gives."""
    lines = ("y = np.full(x.shape, 2 * x.mean() / x.size)", "total = y.sum()", "return y, total")
    verdict = graded("\n".join(lines), "double")
    assert verdict.found.ways == ((1,),)
    assert verdict.diagnosis is None or not verdict.diagnosis.mistakes


def test_where_it_raises_is_tried_first(graded):
    """With Keras the time may go before all blanks are tried."""
    graded(body(squares="squares = centred * centred", variance="variance = missing"))
    tried = next(task.source.decode() for task in graded.asked if b"programs" in task.source)
    line = next(one for one in tried.split("\n") if one.startswith("programs = "))
    programs = ast.literal_eval(line.removeprefix("programs = "))
    assert ["missing" in program for program in programs] == [False, True]


def test_all_tries_together_are_two_runs_however_many_blanks(graded):
    graded(body(squares="squares = centred**3"), explained=False)
    before = len(graded.asked)
    graded(body(squares="squares = centred**3"))
    assert len(graded.asked) == before + 2


def test_it_is_not_done_unless_asked_for(graded):
    """As in a class: there the answer comes nowhere near a submission."""
    verdict = graded(body(squares="squares = centred**3"), explained=False)
    assert verdict.found is None
    assert not [task for task in graded.asked if b"centred ** 2" in task.source]


def test_it_cannot_be_done_where_the_answer_was_not_handed_out(
    small_course, tmp_path, runners, call
):
    (small_course / "datasets").mkdir()
    assert call("release", tmp_path / "out", "--root", small_course).code == 0
    course = load_course(tmp_path / "out")
    exercise = course.load("maths", "double")
    counting = Counting(runners)
    source = b"import numpy as np\n\n\ndef double(x):\n    y = 7 * x\n    total = 1\n    return y, total\n"
    verdict = grade_source(
        exercise,
        source,
        exercise.path,
        get_reference(exercise, 0, "cpu", None),
        counting,
        explained=True,
    )
    assert verdict.found is None
    assert not [task for task in counting.tasks if b"np.sum" in task.source]


# A submission that looks for the answer wherever it may stand in its own process, and tells what it finds in every way.
SPY = """
import gc, linecache, sys
import numpy as np


def look():
    found = []
    for frame in sys._current_frames().values():
        while frame:
            scopes = [frame.f_globals, frame.f_locals]
            found += [repr(value) for scope in scopes for value in list(scope.values())]
            frame = frame.f_back
    found += [text for text in gc.get_objects() if isinstance(text, str)]
    found += ["".join(entry[2]) for entry in linecache.cache.values() if len(entry) > 2]
    answers = "".join(text for text in found if "centred" + " ** 2" in text)[:5000]
    if answers:
        print("printed", answers)
        print("printed", answers, file=sys.stderr)
        print("printed", answers, file=sys.__stdout__, flush=True)
    return answers


answers = look()


def scaled(x):
    centred = x - np.mean(x)
    squares = {squares}
    variance = np.mean(squares)
    y = centred / np.sqrt(variance + 1e-3)
    return y
"""


@pytest.mark.parametrize(
    "squares",
    [
        "answers",
        "np.frombuffer(answers.encode() or b'0', dtype=np.uint8).astype(float)",
        "exec('raise ValueError(answers)')",
        "sys.stdout.write(answers) or sys.__stdout__.write(answers) or 1",
        "globals().update(answers=1 / 0) or 1",
        "sys.exit(answers)",
    ],
)
def test_a_submission_that_reads_the_answer_beside_it_has_nobody_to_tell(
    runners, references, squares
):
    exercise = load("scaled")
    source = SPY.replace("{squares}", squares).encode()
    counting = Counting(runners)
    verdict = grade_source(
        exercise, source, Path("scaled.py"), references(exercise), counting, explained=True
    )
    assert any("centred ** 2" in run.printed for run in counting.runs)  # it did find it
    bare = replace(verdict, found=None, exercise=None, reference=None, seconds=0.0)
    assert "centred ** 2" not in repr(bare)
    assert "printed" not in bare.printed


SENTENCES = {
    "one": (
        Whereabouts(((3,),), ((34, 34), (35, 35), (36, 36), (37, 37))),
        "36 行目だけを直せば、すべて一致します。34、35、37 行目は合っています。",
        "With another line 36 everything agrees. Lines 34, 35 and 37 are right.",
    ),
    "the only one": (
        Whereabouts(((1,),), ((5, 5),)),
        "5 行目だけを直せば、すべて一致します。",
        "With another line 5 everything agrees.",
    ),
    "several lines": (
        Whereabouts(((1,),), ((5, 8), (9, 11))),
        "5〜8 行目だけを直せば、すべて一致します。9〜11 行目は合っています。",
        "With other lines 5–8 everything agrees. Lines 9–11 are right.",
    ),
    "two together": (
        Whereabouts(((1, 3),), ((5, 5), (6, 6), (7, 8))),
        "5 行目と 7〜8 行目だけを直せば、すべて一致します。6 行目は合っています。",
        "With another line 5 and other lines 7–8 everything agrees. Line 6 is right.",
    ),
    "either of two": (
        Whereabouts(((1,), (2,)), ((5, 5), (6, 6))),
        "5 行目か 6 行目のどちらかを直せば、すべて一致します。",
        "With another line 5, or with another line 6, everything agrees.",
    ),
    "any of three": (
        Whereabouts(((1,), (2,), (3,)), ((5, 5), (6, 6), (7, 7))),
        "5 行目か 6 行目か 7 行目のどれか 1 つを直せば、すべて一致します。",
        "With another line 5, or with another line 6, or with another line 7, everything agrees.",
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_what_is_said_of_it(name):
    found, *said = SENTENCES[name]
    assert [found_at(found, language) for language in LANGUAGES] == said
