"""What an exercise file says once it is read."""

from __future__ import annotations

import ast
from dataclasses import replace

import pytest

from grader.format.exercise import edited_answer, load_exercise
from grader.text import Text
from tests.conftest import DOUBLE
from tests.exercise_files import AROUND, indented, parse


def edited(exercise, name: str) -> str:
    """The answer with the variant's or mistake's edits."""
    entry = next(e for e in (*exercise.variants, *exercise.mistakes) if e.name == name)
    return edited_answer(exercise, entry.edits)


# The prompt, the definition and the settings


def test_file_and_folder_name_the_exercise(small_course):
    exercise = load_exercise(small_course / "solutions" / "maths" / "double.py")
    assert (exercise.topic, exercise.name, exercise.key) == ("maths", "double", "maths/double")


def test_prompt_has_a_title_and_a_text_in_each_language():
    exercise = parse(DOUBLE)
    assert exercise.prompt.title == Text("2 倍と和", "Twice, and the sum")
    assert exercise.prompt.text.ja.startswith("x の 2 倍 y と")
    assert exercise.prompt.text.en.startswith("Return y")
    assert exercise.prompt.text.en.endswith("of its elements.")
    assert exercise.prompt.shared == "    x, y: (rows, columns)    total: scalar"
    for language in ("ja", "en"):
        text, shared = exercise.prompt.text.in_(language), exercise.prompt.shared
        assert exercise.prompt.whole(language) == f"{text}\n\n{shared}"


def test_text_of_a_prompt_keeps_the_indentation_of_its_formulas():
    assert "\n    x, y: (rows, columns)" in parse(DOUBLE).prompt.whole("en")


def test_last_definition_above_the_line_is_the_one_that_is_graded():
    helper = "def helper(a, b):\n    return a\n\n\ndef double(x):"
    exercise = parse(DOUBLE.replace("def double(x):", helper))
    assert (exercise.function, exercise.arguments) == ("double", ("x",))


def test_a_class_is_called_with_the_arguments_of_its_init():
    body = "    y = 7  # blank\n\n\nclass Layer:\n    def __init__(self, x):\n        self.x = x"
    exercise = parse(AROUND.format(body=body))
    assert (exercise.function, exercise.arguments, exercise.outputs) == (
        "Layer",
        ("x",),
        ("result",),
    )


def test_arguments_of_every_kind_are_listed_in_order():
    text = DOUBLE.replace("def double(x):", "def double(x, /, scale=1, *, axis=None):")
    text = text.replace("def oracle(x):", "def oracle(x, axis, scale):")
    assert parse(text).arguments == ("x", "scale", "axis")


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
def test_last_return_of_the_graded_function_names_the_outputs(body, outputs):
    assert parse(AROUND.format(body=indented(body))).outputs == outputs


@pytest.mark.parametrize(
    ("imports", "flavour", "allowed"),
    [
        ("import numpy as np", "numpy", {"numpy"}),
        ("from numpy.linalg import norm", "numpy", {"numpy"}),
        ("import math\nimport numpy as np", "numpy", {"numpy"}),
        ("import pandas as pd\nimport numpy as np", "numpy", {"numpy", "pandas"}),
        ("", "numpy", {"numpy"}),
        ("import keras", "tensorflow", {"keras", "tensorflow", "numpy"}),
        ("from keras import layers", "tensorflow", {"keras", "tensorflow", "numpy"}),
        ("import tensorflow as tf", "tensorflow", {"keras", "tensorflow", "numpy"}),
    ],
)
def test_what_the_answer_imports_decides_the_flavour_and_what_a_submission_may_import(
    imports, flavour, allowed
):
    exercise = parse(DOUBLE.replace("import numpy as np", imports, 1))
    assert exercise.flavour == flavour
    assert exercise.allowed_imports == allowed


def test_keras_in_the_oracle_does_not_make_a_keras_exercise():
    oracle = "    import keras\n\n    return keras.ops.add(x, x)"
    exercise = parse(DOUBLE.replace("    return x + x, (x + x).sum()", oracle))
    assert (exercise.flavour, exercise.allowed_imports) == ("numpy", {"numpy"})


def test_the_time_is_the_files_own_where_it_sets_it():
    assert parse(DOUBLE + "\nSECONDS: float = 60\n").seconds == 60 != parse(DOUBLE).seconds


def test_a_stem_stands_for_the_prompt_in_an_exam():
    assert parse(DOUBLE).stem is None
    own = parse(DOUBLE + '\nSTEM = dict(ja="""\n倍と和を返す。\n""", en="Returns two things.")\n')
    assert own.stem == Text("倍と和を返す。", "Returns two things.")


def test_borders_are_expressions_over_the_arguments():
    (border,) = parse(DOUBLE).borders
    assert (border.name, border.expression) == ("one row", "len(x) == 1")


def test_a_prompt_without_a_shared_part_has_two_parts():
    without = DOUBLE.replace("    x, y: (rows, columns)    total: scalar\n\n---\n", "")
    assert parse(without).prompt == replace(parse(DOUBLE).prompt, shared="")


def test_lines_below_the_grading_line_keep_their_numbers():
    exercise = parse(DOUBLE)
    (cases,) = [n for n in ast.parse(exercise.grading).body if getattr(n, "name", "") == "cases"]
    assert DOUBLE.split("\n")[cases.lineno - 1] == "def cases(rng):"


# Edits


def test_a_variant_and_a_mistake_are_edits_of_the_answer():
    exercise = parse(DOUBLE)
    assert exercise.answer.count("y = 2 * x\n") == 1
    assert edited(exercise, "added") == exercise.answer.replace("y = 2 * x\n", "y = x + x\n")
    assert edited(exercise, "mean") == exercise.answer.replace("np.sum(y)", "np.mean(y)")


def test_a_mistake_carries_its_reason_in_both_languages():
    square = parse(DOUBLE).mistakes[0]
    assert (square.name, square.exam) == ("square", True)
    assert square.why == Text("2 乗ではなく 2 倍。", "Twice, not the square.")


def test_a_mistake_that_nobody_would_choose_says_so():
    own = parse(DOUBLE.replace('wrong="x + 0",', 'wrong="x + 0",\n        exam=False,'))
    assert {mistake.name for mistake in own.mistakes if not mistake.exam} == {"unchanged"}


def test_text_outside_the_blanks_is_never_edited():
    text = DOUBLE.replace("def double(x):", "def double(x):\n    note = '2 * x'")
    answer = edited(parse(text), "half")
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


def test_a_mistake_that_spans_blanks_lists_several_edits():
    exercise = parse(SEVERAL)
    answer = edited(exercise, "both")
    assert "    y = -20 * x\n    total = np.mean(y)[None]\n" in answer
    assert exercise.mistakes[0].blanks == {1, 2}


def test_several_edits_may_stand_in_one_blank():
    exercise = parse(SEVERAL)
    assert "    y = 3.5 * len(x)\n    total = np.sum(y)\n" in edited(exercise, "twice-in-one")
    assert exercise.mistakes[1].blanks == {1}


def test_entries_may_be_written_as_plain_dicts():
    assert "    y = 4 * x\n" in edited(parse(SEVERAL), "plain-dicts")


def test_an_edit_may_span_the_lines_of_its_blank():
    body = "y = np.maximum(\n    x,\n    7,\n)  # blank\nreturn y"
    text = AROUND.format(body=indented(body))
    text = text.replace('right="7", wrong="8"', r'right="x,\n        7", wrong="7,\n        x"')
    assert "np.maximum(\n        7,\n        x,\n    )" in edited(parse(text), "eight")


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
def test_ends_of_lines_and_a_byte_order_mark_change_nothing(tmp_path, written):
    path = tmp_path / "maths" / "double.py"
    path.parent.mkdir()
    path.write_bytes(SEVERAL.encode())
    plain = load_exercise(path)
    path.write_bytes(written(SEVERAL))
    assert load_exercise(path) == plain


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
            "x y w learning_rate momentum batch_size epochs",
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
