"""What a student of a class is told: where to look, and nothing from which right values or inputs follow."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import numpy as np
import pytest

from benchmarks.table_attack import Table, guesser, numbers_of, reader
from grader.classes import worker
from grader.classes.feedback import TOLD, feedback
from grader.classes.told import Feedback
from grader.format.course import load_course
from grader.format.exercise import Exercise
from grader.judging.compare import Comparison, Form, Kind, Mismatch, MismatchKind
from grader.judging.grading import grade_source
from grader.judging.reference import Reference, compute_reference
from grader.judging.statement import StatementKind
from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.running.task import Failure, FailureKind
from grader.running.values import Bad, Reason
from grader.text import LANGUAGES

MARK = "MARK4711"
HEAD = "import numpy as np\n\n\ndef double(x):\n"
DOUBLE = HEAD + "    y = {line}\n    total = np.sum(y)\n    return y, total\n"


@pytest.fixture
def exercise(small_course: Path) -> Exercise:
    return load_course(small_course).load_answered("maths", "double")


@pytest.fixture
def reference(exercise) -> Reference:
    return compute_reference(exercise, 7)


@pytest.fixture
def judged(exercise, reference, runners):
    def judge(source: str) -> Verdict:
        return grade_source(exercise, source.encode(), Path("double.py"), reference, runners)

    return judge


def said(verdict: Verdict) -> str:
    return " ".join(feedback(verdict).in_(language) for language in LANGUAGES)


def digits(value: float) -> str:
    """Those of a number that are enough to draw it from."""
    return f"{abs(value):.17g}".replace(".", "").lstrip("0")[:7]


# Each has the inputs in something that it chooses while it runs.
CARRIERS = {
    "message": "    raise ValueError(x.tolist())",
    "class": "    raise type('E' + ''.join(c for c in str(x) if c.isalnum()), (Exception,), {})",
    "syntax": "    raise SyntaxError(str(x), ('double.py', 1, 1, str(x)))",
    "syntax-odd": "    raise SyntaxError('x', ('f.py', 1, 1, 5))",
    "key": "    raise KeyError(*x.tolist())",
    "import": "    __import__('m' + repr(x.ravel()[0]))",
    "names": "    return {repr(x.ravel()[0]): x, 'total': 1}",
    "type": "    return type(repr(x.ravel()[0]), (), {})(), 1.0",
    "dtype": "    return np.zeros(2, [(repr(x.ravel()[0]), float)]), 1.0",
    "function": "    f = lambda: 1\n    f.__name__ = f.__qualname__ = repr(x.ravel()[0])\n    return f, 1.0",
    "printed": "    print(x)\n    raise ValueError",
    "exit": "    raise SystemExit(repr(x))",
    "assert": "    assert False, x",
}


@pytest.mark.parametrize("way", CARRIERS)
def test_no_input_reaches_the_student_by_what_a_submission_chooses(way, judged, reference):
    verdict = judged(HEAD + CARRIERS[way] + "\n")
    assert not verdict.passed
    told = said(verdict)
    for value in reference.cases[0].arguments["x"].ravel():
        assert digits(float(value)) not in told.replace(".", "")
    assert told.strip()


def test_why_python_cannot_read_a_file_is_told_and_a_claim_of_it_is_not(judged):
    assert "The ( on this line is never closed." in said(
        judged(HEAD + "    y = (x\n    return y\n")
    )
    assert "「（」" in said(judged(HEAD + "    y = （x）\n    return y\n"))
    raised = (
        HEAD
        + "    return x, x\nraise SyntaxError(\"'7' was never closed\", ('double.py', 1, 1, ''))\n"
    )
    assert "The 7 on this line" not in said(judged(raised))


@pytest.mark.parametrize("line", ["x * 3", "x + 1", "-2 * x", "2 * x + 1e-5 * x", "0 * x", "x**2"])
def test_no_right_value_and_nothing_that_leads_to_one_is_told(line, judged, reference):
    verdict = judged(DOUBLE.format(line=line))
    assert verdict.status == Status.WRONG
    told = said(verdict)
    for name, value in reference.expected[0].items():
        assert name in told
        for number in np.ravel(value):
            assert not re.search(rf"(?<![-\d.]){re.escape(f'{number:.6g}')}", told)
    full = worker.graded_of(verdict)
    if verdict.diagnosis and verdict.diagnosis.statements:
        assert not {s.kind for s in verdict.diagnosis.statements} & TOLD
        assert full.diagnosis.en not in told
    if verdict.diagnosis and verdict.diagnosis.mistakes:
        (mistake,) = verdict.exercise.mistakes[:1]
        assert mistake.why.en in told
        assert mistake.why.ja in told
        assert "x**2" not in told.replace(mistake.why.en, "").replace(mistake.why.ja, "")
    own = float(np.ravel(verdict.actual[0]["y"])[0])
    assert f"{own:.4g}" in told


def test_facts_that_give_numbers_away_are_not_told():
    for kind in ("factor", "factor-size", "offset", "opposite-sign", "small-difference"):
        assert StatementKind(kind) not in TOLD


def test_from_the_second_case_on_no_value_of_ones_own_is_shown(judged, reference):
    """Who has passed the first case could have each later one show her its inputs, number by number."""
    source = f"CALLS = []\n{HEAD}    CALLS.append(1)\n    y = 2 * x if len(CALLS) < 2 else x\n    return y, np.sum(y)\n"
    verdict = judged(source)
    assert verdict.status == Status.WRONG
    told = said(verdict)
    assert "case 2" in told
    assert "y has other values." in told
    assert not any(
        digits(float(v))[:4] in told.replace(".", "")
        for v in reference.cases[1].arguments["x"].ravel()
    )


def test_an_exception_is_told_by_its_kind_and_the_students_own_line(judged):
    told = said(judged(HEAD + "    return x @ x.tolist()[0:0], int('seven')\n"))
    assert "ValueError" in told
    assert "Line 5: return x @ x.tolist()[0:0], int('seven')" in told
    assert "seven'" not in told.replace("int('seven')", "")
    assert "Line 2: y = 2 *" in said(judged("def double(x):\n    y = 2 *\n    return y\n"))
    assert "... on line 5" in said(judged(HEAD + "    y = ...\n    return y, 1.0\n"))


@pytest.mark.parametrize("kind", FailureKind)
def test_whatever_a_failure_says_of_itself_is_not_passed_on(kind, exercise):
    names = (
        "line",
        "text",
        "message",
        "exception",
        "module",
        "defined",
        "signature",
        "reason",
        "at",
        "case",
        "key",
    )
    details = dict.fromkeys((*names, "function", "allowed", "expected"), MARK)
    details |= {"limit": "1", "seconds": "2", "signal": "SIGKILL"}
    verdict = Verdict(
        exercise, Path("double.py"), Status.CRASHED, failure=Failure(kind, 1, details), source=MARK
    )
    for one in (verdict, dataclasses.replace(verdict, failure=Failure(kind))):
        told = said(one)
        assert told.strip()
        assert MARK not in told


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("output", ["y", MARK])
@pytest.mark.parametrize("kind", MismatchKind)
def test_whatever_a_value_says_of_itself_is_not_passed_on(
    reason, output, kind, exercise, reference
):
    actual = Bad(reason, MARK) if kind == MismatchKind.BAD else MARK * 9
    form = Form(Kind.FLOAT, (4711,))
    mismatch = Mismatch(output, kind, (0,), actual, form, np.inf)
    verdict = Verdict(
        exercise,
        Path("double.py"),
        Status.WRONG,
        actual=({"y": np.zeros(2)}, {}),
        comparisons=(Comparison((), 0.0), Comparison((mismatch,), np.inf)),
        reference=reference,
    )
    told = said(verdict)
    assert MARK not in told
    assert "4711" not in told
    assert "case 2" in told


def test_a_table_filled_from_ones_own_feedback_passes_where_all_is_told_and_else_not(
    exercise, reference, runners
):
    """The same attack on every exercise with few numbers: `benchmarks.table_attack`."""
    assert numbers_of(reference) <= 40

    def same(_: int) -> Reference:
        return reference

    def attack(way, told: Feedback, hand_ins: int) -> int | None:
        table = Table.of(exercise, reference)
        assert table is not None
        return way(table, same, runners, told, hand_ins)

    assert attack(reader, Feedback.FULL, 120) is not None
    assert attack(reader, Feedback.GUARDED, 50) is None
    assert attack(guesser, Feedback.GUARDED, 50) is None
