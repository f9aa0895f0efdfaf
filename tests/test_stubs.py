"""The stub: what is left of an answer when its blanks are taken out."""

from __future__ import annotations

import ast

import pytest

from grader.format.course import stub_of
from tests.conftest import DOUBLE
from tests.exercise_files import AROUND, indented, parse


@pytest.mark.parametrize(
    ("body", "stub"),
    [
        pytest.param("y = 7 * x  # blank", "y = ...  # TODO 1", id="a single name stays"),
        pytest.param("a, b = np.split(7 * x, 2)  # blank", "...  # TODO 1", id="a tuple goes"),
        pytest.param("[a, b] = 7, x  # blank", "...  # TODO 1", id="a list goes"),
        pytest.param("return 7 * x  # blank", "return ...  # TODO 1", id="return stays"),
        pytest.param("x += 7  # blank", "...  # TODO 1", id="an augmented assignment goes"),
        pytest.param("x[0] = 7  # blank", "...  # TODO 1", id="a subscript goes"),
        pytest.param("x.size = 7  # blank", "...  # TODO 1", id="an attribute goes"),
        pytest.param("a = b = 7  # blank", "...  # TODO 1", id="two targets go"),
        pytest.param("x.append(7)  # blank", "...  # TODO 1", id="a call goes"),
        pytest.param("y = 7  #blank", "y = ...  # TODO 1", id="a mark without its space"),
        pytest.param(
            "y = [\n    7,\n    x,\n]  # blank\nreturn y",
            "y = ...  # TODO 1\nreturn y",
            id="a statement of many lines goes whole",
        ),
        pytest.param(
            "for i in x:  # blank\n    y = 7\n\n    z = i\nreturn x",
            "...  # TODO 1\nreturn x",
            id="a for goes whole",
        ),
        pytest.param(
            "while x:  # blank\n    x -= 7\nreturn x",
            "...  # TODO 1\nreturn x",
            id="a while goes whole",
        ),
        pytest.param(
            "if x > 7:  # blank\n    y = 1\nelif x:\n    y = 2\nelse:\n    y = 3\nreturn y",
            "...  # TODO 1\nreturn y",
            id="an if goes with its else",
        ),
        pytest.param(
            "with contextlib.suppress(OSError):  # blank\n    y = 7\nreturn x",
            "...  # TODO 1\nreturn x",
            id="a with goes whole",
        ),
        pytest.param(
            "try:  # blank\n    y = 7\nfinally:\n    y = 1\nreturn x",
            "...  # TODO 1\nreturn x",
            id="a try goes whole",
        ),
        pytest.param(
            "match x:  # blank\n    case 7:\n        y = 1\nreturn x",
            "...  # TODO 1\nreturn x",
            id="a match goes whole",
        ),
        pytest.param(
            "def step(z):  # blank\n    return 7 * z\nreturn step(x)",
            "...  # TODO 1\nreturn step(x)",
            id="a def goes whole",
        ),
        pytest.param(
            "@staticmethod\n@np.vectorize\ndef step(z):  # blank\n    return 7 * z\nreturn x",
            "...  # TODO 1\nreturn x",
            id="a decorated def goes with its decorators",
        ),
        pytest.param(
            "for i in x:\n    y = 7  # blank\n    z = i\nreturn x",
            "for i in x:\n    y = ...  # TODO 1\n    z = i\nreturn x",
            id="a blank in a loop leaves the loop",
        ),
        pytest.param(
            "match x:\n    case 7:\n        y = 7  # blank\n    case _:\n        y = 1\nreturn y",
            "match x:\n    case 7:\n        y = ...  # TODO 1\n    case _:\n        y = 1\nreturn y",
            id="a blank in a match leaves the match",
        ),
        pytest.param(
            "a = 7  # blank\nb = 2\nc, d = a, b  # blank\nreturn c  # blank",
            "a = ...  # TODO 1\nb = 2\n...  # TODO 2\nreturn ...  # TODO 3",
            id="blanks are numbered from the top",
        ),
        pytest.param(
            '"""Say what this does."""\n# and why\ny = 7  # blank\nreturn y  # this line stays',
            '"""Say what this does."""\n# and why\ny = ...  # TODO 1\nreturn y  # this line stays',
            id="docstring and comments stay",
        ),
        pytest.param(
            "重み = 7  # blank\nreturn 重み  # 日本語の注",
            "重み = ...  # TODO 1\nreturn 重み  # 日本語の注",
            id="Japanese names and comments",
        ),
        pytest.param(
            'y = "日本語日本語日本語 7"  # blank\nreturn y',
            "y = ...  # TODO 1\nreturn y",
            id="Japanese in the blank",
        ),
    ],
)
def test_stub(body, stub):
    exercise = parse(AROUND.format(body=indented(body)))
    text = stub_of(exercise)
    assert text.partition("def solve(x):\n")[2] == indented(stub) + "\n"
    ast.parse(text)


def test_stub_shows_prompt_imports_and_helpers_and_nothing_below_the_grading_line():
    stub = stub_of(parse(DOUBLE))
    above = DOUBLE.partition("\n\n\n# ==== grading ====")[0]
    expected = above.replace("y = 2 * x  # blank", "y = ...  # TODO 1")
    assert stub == expected.replace("total = np.sum(y)  # blank", "total = ...  # TODO 2") + "\n"


def test_nothing_of_the_answer_is_left_in_a_stub_of_this_course(course):
    for pair in course.pairs:
        exercise = course.load(*pair)
        stub = stub_of(exercise)
        assert f"# TODO {len(exercise.blanks)}\n" in stub
        for blank in exercise.blanks:
            code = exercise.answer[blank.start : blank.end]
            assert f"\n{code}\n" not in stub
