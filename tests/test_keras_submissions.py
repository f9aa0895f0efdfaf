"""Submissions that use Keras: forked from a process that has it preloaded, judged by what they compute."""

from __future__ import annotations

import pytest

from grader.judging.answers import ask_oracle
from grader.judging.grading import grade_source
from grader.judging.reference import Reference
from grader.saying import sentences

PARTS = "    {embedding}\n    {recurrent}\n    {dense}\n    return keras.Model(inputs, outputs)\n"


@pytest.fixture(scope="module")
def exercise(course):
    return course.load("rnn_practice", "keras_bilstm")


@pytest.fixture(scope="module")
def reference(exercise):
    """What the oracle says: a model's mistakes take long, and no test here looks at them."""
    return Reference(*ask_oracle(exercise, 0), {}, {})


@pytest.fixture
def grade(exercise, reference, runners):
    def run(source: str):
        return grade_source(exercise, source.encode(), exercise.path, reference, runners)

    return run


ANOTHER_WAY = """
import tensorflow as tf
import numpy as np

def build_model(vocabulary, dimensions, units):
    layers = tf.keras.layers
    class Classifier(tf.keras.Model):
        def __init__(self):
            super().__init__()
            self.embed = layers.Embedding(vocabulary, dimensions)
            self.read = layers.Bidirectional(layers.LSTM(units, return_sequences=False))
            self.decide = layers.Dense(1)
        def call(self, x):
            return tf.sigmoid(self.decide(self.read(self.embed(x))))
    return Classifier()
"""


def test_a_model_built_another_way_passes(grade):
    """A subclassed model with other ops computes the same, so it is right (its output shape is not declared)."""
    verdict = grade(ANOTHER_WAY)
    assert verdict.passed, sentences.message(verdict, "en")


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("return keras.Input((3,))", "symbolic tensor"),
        ("return 3.0", "no Keras layer or model (float)"),
        ("return None", "returned None"),
        ("return keras.layers.Dense(1)", "parameter count"),
        ("return build_model", "returned the function build_model"),
        ("return keras.Sequential([keras.Input((4, 4)), layers.Dense(1)])", "failed on the input"),
    ],
)
def test_something_else_than_the_model_gets_a_sentence(grade, answer, sentence):
    source = f"import keras\nfrom keras import layers\ndef build_model(vocabulary, dimensions, units):\n    {answer}\n"
    verdict = grade(source)
    assert verdict.status == "wrong"
    assert any(
        sentence in sentences.mismatch_sentence(verdict.exercise, m, "en")
        for m in verdict.comparisons[0].mismatches
    )


def test_another_framework_is_forbidden(grade):
    verdict = grade("import torch\n")
    assert verdict.status == "forbidden"
    assert "keras, numpy, tensorflow, the standard library" in sentences.message(verdict, "en")


def test_an_exception_inside_keras_is_told_with_the_learners_own_line(grade, exercise):
    source = exercise.answer.replace("layers.Dense(1,", "layers.Dense(-1,")
    verdict = grade(source)
    assert verdict.status == "crashed"
    assert verdict.failure.details["text"].startswith("outputs = layers.Dense(-1")


def test_settings_of_one_submission_do_not_reach_the_next(grade, exercise):
    spoiler = "import keras\nkeras.config.set_floatx('float16')\nkeras.layers.LSTM = None\n"
    assert not grade(spoiler + exercise.answer).passed
    assert grade(exercise.answer).passed


def test_the_process_has_one_thread_before_it_forks(runners, grade, exercise):
    """A thread in the zygote would hang its children, so it refuses to fork with two."""
    assert grade(exercise.answer).passed
    from pathlib import Path

    zygote = runners._zygotes["tensorflow"]._process.pid
    assert len(list(Path(f"/proc/{zygote}/task").iterdir())) == 1
