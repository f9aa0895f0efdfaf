"""What an exercise file says once it is read, and the stub that is made from it."""

from __future__ import annotations

import ast

import pytest

from grader.format.course import stub_of
from grader.format.exercise import edited_answer, load_exercise
from tests.conftest import DOUBLE

# Every body holds the number 7 once in its blanks, which is what the mistake needs.
AROUND = '''"""題名

本文

---
Title

text
"""

import contextlib

import numpy as np


def solve(x):
{body}


# ==== grading ====


def cases(rng):
    yield dict(x=1.0)


def oracle(x):
    return x


MISTAKES = {{
    "eight": dict(right="7", wrong="8", ja="7 でよい。", en="It is 7."),
}}
'''


@pytest.fixture
def load(tmp_path):
    """`load(text)`: the exercise `double` of the topic `maths` with this text."""

    def read(text: str | bytes):
        path = tmp_path / "maths" / "double.py"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return load_exercise(path)

    return read


def indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.strip("\n").split("\n"))


def edited(exercise, name: str) -> str:
    """The answer with the variant's or mistake's edits."""
    entry = next(e for e in (*exercise.variants, *exercise.mistakes) if e.name == name)
    return edited_answer(exercise, entry.edits)


# The prompt, the definition and the settings


def test_file_and_folder_name_the_exercise(load):
    exercise = load(DOUBLE)
    assert (exercise.topic, exercise.name, exercise.key) == ("maths", "double", "maths/double")


def test_prompt_has_a_title_and_a_text_in_each_language(load):
    exercise = load(DOUBLE)
    assert exercise.ja.title == "2 倍と和"
    assert exercise.ja.text.startswith("x の 2 倍 y と")
    assert exercise.ja.text.endswith("total: スカラー")
    assert exercise.en.title == "Twice, and the sum"
    assert exercise.en.text.startswith("Return y")
    assert exercise.en.text.endswith("those above.")


def test_text_of_a_prompt_keeps_the_indentation_of_its_formulas(load):
    assert "\n    x, y: (rows, columns)" in load(DOUBLE).ja.text


def test_last_definition_above_the_line_is_the_one_that_is_graded(load):
    helper = "def helper(a, b):\n    return a\n\n\ndef double(x):"
    exercise = load(DOUBLE.replace("def double(x):", helper))
    assert (exercise.function, exercise.arguments) == ("double", ("x",))


def test_a_class_is_called_with_the_arguments_of_its_init(load):
    body = "    y = 7  # blank\n\n\nclass Layer:\n    def __init__(self, x):\n        self.x = x"
    exercise = load(AROUND.format(body=body))
    assert (exercise.function, exercise.arguments, exercise.outputs) == (
        "Layer",
        ("x",),
        ("result",),
    )


def test_arguments_of_every_kind_are_listed_in_order(load):
    text = DOUBLE.replace("def double(x):", "def double(x, /, scale=1, *, axis=None):")
    text = text.replace("def oracle(x):", "def oracle(x, axis, scale):")
    assert load(text).arguments == ("x", "scale", "axis")


@pytest.mark.parametrize(
    ("body", "outputs"),
    [
        ("y = 7  # blank\ntotal = x\nreturn y, total", ("y", "total")),
        ("y = 7  # blank\nreturn y", ("y",)),
        ("return 7 * x  # blank", ("result",)),
        ("y = 7  # blank\nreturn y, 2 * x", ("result[0]", "result[1]")),
        ("y = 7  # blank\nreturn y, y", ("result[0]", "result[1]")),
        ("y = 7  # blank\nreturn [y, x]", ("result",)),
        ("y = 7  # blank", ("result",)),
        ("if x > 7:  # blank\n    return x\ny = x\nreturn y", ("y",)),
        ("def inner():\n    return other\ny = 7  # blank\nreturn y", ("y",)),
        ("y = 7  # blank\nreturn y\n\ndef later():\n    return other", ("y",)),
    ],
)
def test_last_return_of_the_graded_function_names_the_outputs(load, body, outputs):
    assert load(AROUND.format(body=indented(body))).outputs == outputs


@pytest.mark.parametrize(
    ("imports", "flavour", "allowed"),
    [
        ("import numpy as np", "numpy", {"numpy"}),
        ("from numpy.linalg import norm", "numpy", {"numpy"}),
        ("import math\nimport numpy as np", "numpy", {"numpy"}),
        ("import pandas as pd\nimport numpy as np", "numpy", {"numpy", "pandas"}),
        ("", "numpy", set()),
        ("import keras", "tensorflow", {"keras", "tensorflow", "numpy"}),
        ("from keras import layers", "tensorflow", {"keras", "tensorflow", "numpy"}),
        ("import tensorflow as tf", "tensorflow", {"keras", "tensorflow", "numpy"}),
    ],
)
def test_what_the_answer_imports_decides_the_flavour_and_what_a_submission_may_import(
    load, imports, flavour, allowed
):
    exercise = load(DOUBLE.replace("import numpy as np", imports, 1))
    assert exercise.flavour == flavour
    assert exercise.allowed_imports == allowed


def test_keras_in_the_oracle_does_not_make_a_keras_exercise(load):
    oracle = "    import keras\n\n    return keras.ops.add(x, x)"
    exercise = load(DOUBLE.replace("    return x + x, (x + x).sum()", oracle))
    assert (exercise.flavour, exercise.allowed_imports) == ("numpy", {"numpy"})


def test_tolerances_and_time_are_the_files_own_where_it_sets_them(load):
    usual = load(DOUBLE)
    own = load(DOUBLE + "\nRTOL = 1e-3\nATOL: float = 1e-5\nSECONDS = 60\n")
    assert (own.rtol, own.atol, own.seconds) == (1e-3, 1e-5, 60)
    assert (usual.rtol, usual.atol, usual.seconds) != (own.rtol, own.atol, own.seconds)


def test_lines_below_the_grading_line_keep_their_numbers(load):
    exercise = load(DOUBLE)
    (cases,) = [n for n in ast.parse(exercise.grading).body if getattr(n, "name", "") == "cases"]
    assert DOUBLE.split("\n")[cases.lineno - 1] == "def cases(rng):"


# Edits


def test_a_variant_and_a_mistake_are_edits_of_the_answer(load):
    exercise = load(DOUBLE)
    assert exercise.answer.count("y = 2 * x\n") == 1
    assert edited(exercise, "added") == exercise.answer.replace("y = 2 * x\n", "y = x + x\n")
    assert edited(exercise, "mean") == exercise.answer.replace("np.sum(y)", "np.mean(y)")


def test_a_mistake_carries_its_reason_in_both_languages(load):
    square = load(DOUBLE).mistakes[0]
    assert (square.name, square.ja, square.en) == (
        "square",
        "2 乗ではなく 2 倍。",
        "Twice, not the square.",
    )


def test_text_outside_the_blanks_is_never_edited(load):
    text = DOUBLE.replace("def double(x):", "def double(x):\n    note = '2 * x'")
    answer = edited(load(text), "half")
    assert "note = '2 * x'" in answer
    assert "y = x / 2\n" in answer


SEVERAL = DOUBLE.replace(
    "MISTAKES = {",
    """MISTAKES = {
    "both": dict(
        edits=[dict(right="np.sum(y)", wrong="np.mean(y)[None]"), dict(right="2 *", wrong="-20 *")],
        ja="両方。",
        en="Both.",
    ),
    "twice-in-one": dict(
        edits=[dict(right="x", wrong="len(x)"), dict(right="2", wrong="3.5")], ja="両方。", en="Both."
    ),
    "plain-dicts": {"edits": [{"right": "2", "wrong": "4"}], "ja": "四倍。", "en": "Four times."},""",
)


def test_a_mistake_that_spans_blanks_lists_several_edits(load):
    exercise = load(SEVERAL)
    answer = edited(exercise, "both")
    assert "    y = -20 * x\n    total = np.mean(y)[None]\n" in answer
    assert exercise.mistakes[0].blanks == {1, 2}


def test_several_edits_may_stand_in_one_blank(load):
    exercise = load(SEVERAL)
    assert "    y = 3.5 * len(x)\n    total = np.sum(y)\n" in edited(exercise, "twice-in-one")
    assert exercise.mistakes[1].blanks == {1}


def test_entries_may_be_written_as_plain_dicts(load):
    assert "    y = 4 * x\n" in edited(load(SEVERAL), "plain-dicts")


def test_an_edit_may_span_the_lines_of_its_blank(load):
    body = "y = np.maximum(\n    x,\n    7,\n)  # blank\nreturn y"
    text = AROUND.format(body=indented(body))
    text = text.replace('right="7", wrong="8"', r'right="x,\n        7", wrong="7,\n        x"')
    assert "np.maximum(\n        7,\n        x,\n    )" in edited(load(text), "eight")


# Stubs


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
def test_stub(load, body, stub):
    exercise = load(AROUND.format(body=indented(body)))
    text = stub_of(exercise)
    assert text.partition("def solve(x):\n")[2] == indented(stub) + "\n"
    ast.parse(text)


def test_stub_shows_prompt_imports_and_helpers_and_nothing_below_the_grading_line(load):
    stub = stub_of(load(DOUBLE))
    above = DOUBLE.partition("\n\n\n# ==== grading ====")[0]
    expected = above.replace("y = 2 * x  # blank", "y = ...  # TODO 1")
    assert stub == expected.replace("total = np.sum(y)  # blank", "total = ...  # TODO 2") + "\n"


def test_nothing_of_the_answer_is_left_in_a_stub_of_this_course(course):
    for topic in course.topics:
        for name in topic.exercises:
            exercise = course.load(topic.folder, name)
            stub = stub_of(exercise)
            assert f"# TODO {len(exercise.blanks)}\n" in stub
            for blank in exercise.blanks:
                code = exercise.answer[blank.start : blank.end].strip()
                assert f"\n{code}\n" not in "\n".join(map(str.strip, stub.split("\n")))


# Files as editors and operating systems write them


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(lambda text: text.replace("\n", "\r\n").encode(), id="CRLF"),
        pytest.param(lambda text: text.replace("\n", "\r").encode(), id="CR"),
        pytest.param(lambda text: text.encode("utf-8-sig"), id="byte order mark"),
        pytest.param(lambda text: text.replace("\n", "\r\n").encode("utf-8-sig"), id="both"),
    ],
)
def test_ends_of_lines_and_a_byte_order_mark_change_nothing(load, written):
    plain, other = load(SEVERAL), load(written(SEVERAL))
    assert stub_of(other) == stub_of(plain)
    assert other == plain


# The examples that the format was designed with


@pytest.mark.parametrize(
    ("key", "function", "arguments", "outputs", "flavour", "blanks"),
    [
        (
            "lstm/lstm_step",
            "lstm_step",
            "x h c kernel recurrent_kernel bias",
            "h_next c_next",
            "numpy",
            4,
        ),
        ("lstm/lstm_param_count", "lstm_param_count", "inputs units", "result", "numpy", 1),
        (
            "gradient_descent/momentum_training",
            "train",
            "x y w learning_rate momentum epochs",
            "w losses",
            "numpy",
            3,
        ),
        ("normalization/batchnorm_at_inference", "statistics_used", "", "result", "numpy", 1),
        (
            "rnn_practice/keras_bilstm",
            "build_model",
            "vocabulary dimensions units",
            "result",
            "tensorflow",
            3,
        ),
    ],
)
def test_an_example_of_each_kind_loads(course, key, function, arguments, outputs, flavour, blanks):
    exercise = course.load(*key.split("/"))
    assert exercise.key == key
    assert exercise.function == function
    assert exercise.arguments == tuple(arguments.split())
    assert exercise.outputs == tuple(outputs.split())
    assert exercise.flavour == flavour
    assert len(exercise.blanks) == blanks
    assert len(exercise.mistakes) >= 3
