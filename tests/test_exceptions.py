"""Exceptions are said again in the learner's terms: each entry of the catalogue is brought about and read."""

from __future__ import annotations

import io
import os
import re
import warnings
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.judging.status import Status
from grader.judging.verdict import Verdict
from grader.running.crash_notes import notes_on
from grader.running.operation import Thing, from_text, shape_code, to_text
from grader.running.plain_error import plain_message
from grader.running.task import Failure, FailureKind
from grader.saying import sentences
from grader.saying.exceptions.catalogue import CATALOGUE, entry_for, explained
from grader.saying.exceptions.crash import Crash, crash_of
from grader.saying.exceptions.operands import WHAT
from grader.saying.terminal import show
from grader.saying.voice import Voice, make_console
from grader.text import LANGUAGES

from .raised import KERAS, KERAS_RAISED, NUMPY, NUMPY_RAISED, SYNTAX_RAISED
from .screens import load

WRITE = os.environ.get("GRADE_GOLDEN") == "write"
GOLDEN = Path(__file__).parent / "golden_exceptions"
FILENAME = "submission.py"


def crash_from(program: str, before: str = "") -> Crash:
    """What a submission's process would say of the exception in which the program ends."""
    source = before + program + "\n"
    error = raised_by(source)
    message = error.msg if isinstance(error, SyntaxError) else plain_message(str(error))
    details = {"exception": type(error).__name__, "message": message}
    crash = crash_of({**details, **dict(notes_on(error, FILENAME, source))})
    assert crash is not None
    return crash


def raised_by(source: str) -> BaseException:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            exec(compile(source, FILENAME, "exec", dont_inherit=True), {"__name__": "submission"})
        except Exception as error:
            return error
    raise AssertionError(f"nothing was raised: {source}")


def told(programs: dict[str, str], before: str = "") -> str:
    """For each entry its program and what is said of it, as it stands in a golden file."""
    parts = []
    for key, program in programs.items():
        crash = crash_from(program, before)
        assert entry_for(crash) == key, (program, crash)
        said = explained(crash)
        parts.append(f"==== {key} ====\n{program}\n\n{said.ja}\n{said.en}\n")
    return "\n".join(parts)


def compare_with_golden(name: str, text: str) -> None:
    path = GOLDEN / f"{name}.txt"
    if WRITE:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_every_entry_is_brought_about():
    assert set(NUMPY_RAISED) | set(SYNTAX_RAISED) | set(KERAS_RAISED) == set(CATALOGUE)


def test_what_numpy_and_python_raise_is_said_as_it_was_read_and_approved():
    compare_with_golden("numpy", told(NUMPY_RAISED, NUMPY))


def test_what_is_no_python_is_said_as_it_was_read_and_approved():
    compare_with_golden("syntax", told(SYNTAX_RAISED))


def test_what_keras_raises_is_said_as_it_was_read_and_approved(keras):
    compare_with_golden("keras", told(KERAS_RAISED, KERAS))


# What a process that was made to say anything says of an exception.
HOSTILE = [
    {"exception": ""},
    {"exception": "ValueError"},
    {"exception": "E" * 2000, "message": "\x1b[31m" + "x" * 2000},
    {"exception": "KeyError", "message": "\x07\u202e", "operation": "[]\td['a']\nvalue\td\tdict\t\t(1)\t\x1b[2J"},
    {"exception": "SyntaxError", "message": "invalid character U+110000", "signs": "1:1:110000 0:0:41 x"},
    {"exception": "SyntaxError", "message": "invalid character '\ufffd' (U+FFFFFF)"},
    {"exception": "IndexError", "message": "index 9 is out of bounds for axis 0 with size 0" + "9" * 999},
    {"exception": "ValueError", "message": "matmul: Input operand 1 has a mismatch in its core dimension 0"},
    {"exception": "ValueError", "message": "operands could not be broadcast together with shapes " + "(" * 900},
    {"exception": "ValueError", "message": "operands could not be broadcast together with shapes " + "(1,)" * 400},
    {"exception": "ValueError", "message": f"cannot reshape array of size 1 into shape ({'9' * 40})"},
    {"exception": "AttributeError", "message": "'' object has no attribute 'x'", "nearest": "\x00" * 99},
    {"exception": "TypeError", "message": "{places} {0} {", "operation": "call\t{x}\n0\t{y}\tarray\t\t(3)\t{z}"},
    {"exception": "ValueError", "operation": "+\tx + y\nleft\tx\tarray\t\t(" + "9," * 500},
    {"exception": "ValueError", "operation": "\n".join(["+\tx"] * 900)},
    {"exception": "ValueError", "operation": "+\tx + y\nleft\tx\tghost\t\t(3)\t"},
]  # fmt: skip


@pytest.mark.parametrize("details", HOSTILE)
@pytest.mark.parametrize("kind", [FailureKind.CALL, FailureKind.LOAD, FailureKind.SYNTAX])
def test_whatever_is_claimed_of_an_exception_has_a_screen_and_a_sentence(details, kind, tmp_path):
    exercise = load("double")
    failed = Failure(kind, 1, {"line": "3", "text": "y = x", **details})
    verdict = Verdict(exercise, tmp_path / "double.py", Status.CRASHED, failure=failed)
    for language in LANGUAGES:
        for width in (80, 40):
            stream = io.StringIO()
            show(Voice(make_console(stream, width=width), language), verdict, tmp_path)
            assert not set(stream.getvalue()) & set("\x00\x07\x1b\u202e")
        message = sentences.message(verdict, language)
        assert len(message) < 5000
        assert not set(message) & set("\x00\x07\x1b\u202e\n")


OPERATION = "@\tx @ y\nleft\tx\t{}\tfloat64\t{}\t3\nright\ty\t{}\tfloat64\t{}\t3"
SHAPES = st.lists(st.integers(0, 10**12) | st.none(), max_size=14).map(shape_code)


@settings(max_examples=150)
@given(
    key=st.sampled_from(sorted(CATALOGUE)),
    things=st.tuples(*[st.sampled_from(sorted(Thing))] * 2),
    shapes=st.tuples(SHAPES, SHAPES),
    data=st.data(),
)
def test_whatever_is_claimed_of_an_entry_is_said_or_left_unsaid(key, things, shapes, data):
    entry = CATALOGUE[key]
    message = data.draw(st.from_regex(re.compile(rf"\A(?:{entry.message})", re.ASCII)))
    operation = OPERATION.format(things[0], shapes[0], things[1], shapes[1])
    for name in re.findall(r"\w*Error", entry.exception):
        details = {"exception": name, "message": message, "operation": operation}
        crash = crash_of({**details, "nearest": message[:9], "signs": "1:2:3000"})
        said = None if crash is None else explained(crash)
        assert said is None or (said.ja and said.en)


@pytest.mark.parametrize("length", [0, 10, 40, 80, 400])
def test_a_note_that_was_cut_is_no_operation_or_one_of_the_operands_that_arrived(length):
    crash = crash_from("x + b", NUMPY)
    text = to_text(crash.operation)
    found = from_text(text[:length])
    assert found is None or set(found.operands) <= set(crash.operation.operands)


OPERANDS = {
    "x[0] + b": "left x[0] array (3,), right b array (4,)",
    "x[0][labels] @ (b * 2)": "left x[0][labels] array (2,), right b * 2 array (4,)",
    # The message names the shapes of both.
    "np.exp(x) + b": "left np.exp(x) array (2, 3), right b array (4,)",
    "np.exp(x) @ b": "left np.exp(x) unknown, right b array (4,)",
    "np.concatenate([x, b], axis=1)": "0.0 x array (2, 3), 0.1 b array (4,), axis 1 int",
    "parts = (x, b)\nnp.concatenate(parts)": "0 parts tuple (2,), 0.0 parts[0] array (2, 3), 0.1 parts[1] array (4,)",
    "(\n    x\n    + b\n)": "left x array (2, 3), right b array (4,)",
    "for i, j in b:\n    pass": "right b array (4,)",
    "x.reshape(\n    5,\n    -1,\n)": "value x array (2, 3), 0 5 int, 1 -1 int",
    "(2, 3).T": "value (2, 3) tuple (2,)",
    # What could take long, or all memory, is not computed again.
    "labels << (10**9) / 2": "left labels array (2,), right (10**9) / 2 float",
    "x + (labels ** (10**9))[0:1] @ b": "left (labels ** (10**9))[0:1] unknown, right b array (4,)",
    "b['a' * 3]": "value b array (4,), index 'a' * 3 unknown",
}


@pytest.mark.parametrize("program", OPERANDS)
def test_the_operands_of_the_failing_expression_are_found(program):
    found = crash_from(program, NUMPY).operation
    said = [f"{o.role} {o.source} {o.thing} {o.shape or ''}".strip() for o in found.operands]
    named = [one for one in said if not one.startswith(("function", "0 ["))]
    assert ", ".join(named) == OPERANDS[program]


def test_every_operand_has_a_name_in_both_languages():
    assert set(WHAT) == set(Thing)


def test_of_three_shapes_two_that_differ_are_named():
    """The third is where the result goes."""
    said = explained(crash_from("y = np.ones((2, 3, 4))\ny += np.ones((5, 3, 4))", NUMPY))
    assert said.en.endswith("Here the axis 3 from the last has 2 and 5.")


LONG = "x_with_a_name_that_is_rather_long_for_what_it_is"


def test_a_long_expression_is_not_said_twice():
    crash = crash_from(f"{LONG} = x\n({LONG} + {LONG}) @ w", NUMPY)
    said = explained(crash)
    assert "`" not in said.en
    assert said.en.startswith("the left side is 2×3, w is 4×3.")


@pytest.mark.parametrize(
    ("program", "places"),
    [
        ("y = 1　+ 2", "1:6:3000"),
        ("a = '　'  # 　\ny　= 1", "2:2:3000"),
        ("'''　\n　'''\ny = （1", "3:5:FF08"),
        ("if x：\n    y ＝ 1", "1:5:FF1A 2:7:FF1D"),
        ("y = 全角＋1", "1:7:FF0B"),
        ("y = 1 +", ""),
    ],
)
def test_signs_that_are_no_python_are_found_outside_of_strings_and_comments(program, places):
    error = raised_by(program)
    assert dict(notes_on(error, FILENAME, program)) == {"signs": places}
