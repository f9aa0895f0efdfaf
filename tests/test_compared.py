"""Where several answers are right, the exercise's own `compared` makes them alike, and never raises to the outside."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from grader.exam.slots import find_slots
from grader.format.course import load_course
from grader.format.exercise import parse_exercise
from grader.judging.answers import OracleError, ask_oracle
from grader.judging.grading import grade_source
from grader.judging.reference import compute_reference, get_reference
from grader.saying import sentences

DIRECTION = '''"""向き

ベクトル x と同じ直線の上にある長さ 1 のベクトル v と、x の長さ `length` を
返せ。v の符号は問わない。

---
    x, v: (n,)    length: scalar
---
A direction

Return v, a vector of length 1 on the same line as x, and `length`, the length
of x. The sign of v is free.
"""

import numpy as np


def direction(x):
    length = np.sqrt(np.sum(x**2))  # blank
    v = x / length  # blank
    return v, length


# ==== grading ====


def cases(rng):
    import numpy as np

    for n in (1, 2, rng.integers(3, 9)):
        signs = rng.choice([-1, 1]) * (-1) ** np.arange(n)
        yield dict(x=rng.uniform(1, 2, size=n) * signs)


def oracle(x):
    import numpy as np

    length = np.linalg.norm(x)
    return -x / length, length


def compared(outputs, x):
    import numpy as np

    v = outputs["v"]
    return {"v": v * np.sign(v[0]), "length": outputs["length"]}


BORDERS = {"components of both signs": "np.any(x < 0) and np.any(x > 0)"}

VARIANTS = {
    "other-sign": dict(right="x / length", same="-x / length"),
}

MISTAKES = {
    "not-normalised": dict(right="x / length", wrong="x / 1", ja="長さが 1 でない。", en="Its length is not 1."),
    "squared": dict(
        right="x / length", wrong="x / length**2", ja="2 乗で割っている。", en="Divided by the square."
    ),
    "turned": dict(
        right="x / length", wrong="abs(x) / length", ja="直線から外れる。", en="Not on the line."
    ),
    "no-root": dict(right="np.sqrt", wrong="(lambda s: s + 1)", ja="平方根がない。", en="The root is missing."),
}
'''
HEAD = "import numpy as np\n\n\ndef direction(x):\n    length = np.linalg.norm(x)\n"


@pytest.fixture(scope="module")
def exercise():
    return parse_exercise(DIRECTION, Path("direction.py"), "maths")


@pytest.fixture(scope="module")
def reference(exercise):
    return compute_reference(exercise, 0)


@pytest.fixture
def judge(exercise, reference, runners):
    def run(body: str):
        source = (HEAD + body).encode()
        return grade_source(exercise, source, Path("direction.py"), reference, runners)

    return run


@pytest.mark.parametrize(
    "v", ["x / length", "-x / length", "(-x / length).tolist()", "(e for e in x / length)"]
)
def test_every_right_answer_passes(judge, v):
    verdict = judge(f"    return {v}, length\n")
    assert verdict.passed
    assert all(alike["v"][0] > 0 for alike in verdict.alike)


@pytest.mark.parametrize(
    ("returned", "kinds", "sentence"),
    [
        ("x, length", {"value"}, "case 1: v [0] is"),
        ("-x / length, 2 * length", {"value"}, "case 1: length is"),
        ("(x / length)[None], length", {"shape"}, "has shape 1×1, should be (1,)"),
        ("np.zeros(0), length", {"shape"}, "has shape (0,), should be (1,)"),
        ("None, length", {"bad"}, "returned None"),
        ("x / length", {"bad"}, "should return 2 values"),
        ("np.ones(10**7), length", {"shape"}, "should be (1,)"),
        ("np.zeros((0, 10**9)), length", {"shape"}, "has shape 0×1000000000"),
        ("np.ones(10**5), length", {"shape"}, "has shape (100000,)"),
        ("'north', length", {"dtype"}, "holds text"),
        ("np.full(x.shape, np.nan), length", {"nonfinite"}, "nan"),
    ],
)
def test_a_wrong_answer_hears_what_is_wrong_with_it(judge, returned, kinds, sentence):
    verdict = judge(f"    return {returned}\n")
    assert verdict.status == "wrong"
    assert {m.kind for m in verdict.comparisons[0].mismatches} == kinds
    assert sentence in sentences.message(verdict, "en")


def test_a_mistake_is_named_whatever_the_sign(judge):
    for sign in "+-":
        assert judge(f"    return {sign}x / length**2, length\n").diagnosis.mistakes == ("squared",)


def test_what_is_compared_and_what_was_returned_survive_the_cache(exercise, tmp_path):
    first = get_reference(exercise, 0, "cpu", tmp_path)
    second = get_reference(exercise, 0, "cpu", tmp_path)
    assert repr(first) == repr(second)
    for expected, returned in zip(second.expected, second.returned, strict=True):
        assert expected["v"][0] > 0
        assert np.array_equal(abs(expected["v"]), abs(returned["v"]))
    assert any(returned["v"][0] < 0 for returned in second.returned)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("raise KeyError(outputs)", "KeyError"),
        ("return outputs['v']", "ndarray in place of a dict"),
        ("return {'v': None}", "v: none"),
        ("return {}", "nothing was returned"),
        ("return {'v': cases}", "NameError"),  # it stands alone: a release has only its own text
    ],
)
def test_compared_that_fails_on_the_oracle_is_the_exercises_fault(exercise, body, said):
    broken = replace(exercise, compared=f"def compared(outputs, x):\n    {body}\n")
    with pytest.raises(OracleError, match="compared: ") as caught:
        ask_oracle(broken, 0)
    assert said in caught.value.said


@pytest.fixture
def direction_course(small_course):
    folder = small_course / "solutions" / "maths"
    (folder / "double.py").unlink()
    (folder / "direction.py").write_text(DIRECTION, encoding="utf-8")
    return small_course


def test_a_release_accepts_every_right_answer_too(direction_course, tmp_path, call):
    out = tmp_path / "handout"
    assert call("release", out, "--root", direction_course).code == 0
    for v, status in (
        ("-x / length", "passed"),
        ("x / length", "passed"),
        ("x / length**2", "wrong"),
    ):
        (out / "exercises" / "maths" / "direction.py").write_text(
            f"{HEAD}    return {v}, length\n", "utf-8"
        )
        result = json.loads(call("maths/direction", "--json", "--root", out).out)["results"][0]
        assert result["status"] == status
        assert (result["diagnosis"] or {}).get("mistakes", []) == ["squared"] * (status == "wrong")


def test_the_screen_says_that_values_were_made_alike(direction_course, call):
    submission = direction_course / "exercises" / "maths" / "direction.py"
    for body, said in (("2 * x", True), ("np.zeros((2, 2))", False)):
        submission.write_text(f"{HEAD}    return {body}, length\n", "utf-8")
        for language, sentence in (
            ("en", "was made alike before comparing"),
            ("ja", "そろえてから比べました"),
        ):
            result = call("maths/direction", "--root", direction_course, "--lang", language)
            assert (sentence in " ".join(result.out.split())) == said


def test_no_value_is_asked_for_in_an_exam(direction_course):
    slots = find_slots(load_course(direction_course), [("maths", "direction")])
    assert {slot.blanks for slot in slots} >= {(2,)}
    assert () not in {slot.blanks for slot in slots}


def test_verify_wants_a_variant_that_returns_other_values(direction_course, call):
    def verify() -> object:
        call("build", "--root", direction_course)
        return call("verify", "--quick", "--root", direction_course, "--lang", "en")

    assert verify().code == 0, verify().out
    path = direction_course / "solutions" / "maths" / "direction.py"
    path.write_text(DIRECTION.replace('same="-x / length"', 'same="x * (1 / length)"'), "utf-8")
    result = verify()
    assert result.code == 1
    assert "Every variant returns what the answer returns" in result.out
