"""The two exercises on which `benchmarks.peers` compares: what is handed in, and the hidden test a peer's user writes.

The Keras layer is an exercise of a course that exists only while the benchmark runs: the topics of the project ask for whole
models or for NumPy. Both tests check what the exercise itself does: the same function, on as many cases, of the same
sizes, against what Keras computes.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from grader.format.course import Course, load_course
from grader.format.exercise import Exercise, edited_answer

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Task:
    """One exercise, with all that a peer needs to pose it too. Texts are Python source."""

    label: str
    claim: float  # how many times as many submissions a second as the better peer
    course: Course
    exercise: Exercise
    test: (
        str  # statements, run after the submission in the same namespace; raises where it is wrong
    )
    wrong: str  # a whole submission that must get nothing

    @property
    def solution(self) -> tuple[str, str]:
        """Head (imports, helpers, the `def` line) and body of the answer, cut where the learner begins to write."""
        code = code_of(self.exercise.answer)
        definition = ast.parse(code).body[-1]
        lines = code.splitlines(keepends=True)
        cut = definition.body[0].lineno - 1
        return "".join(lines[:cut]), "".join(lines[cut:])


def code_of(source: str) -> str:
    """A submission without its prompt, which a notebook has in a cell of its own."""
    first = ast.parse(source).body[0]
    isdoc = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    lines = source.splitlines(keepends=True)
    return "".join(lines[first.end_lineno if isdoc else 0 :]).strip("\n") + "\n"


def make_tasks(folder: Path) -> list[Task]:
    """The exercises to compare on; the course with the Keras layer is written into `folder`."""
    path = folder / "solutions" / "layer" / "bidirectional_layer.py"
    path.parent.mkdir(parents=True)
    path.write_text(_LAYER, encoding="utf-8")
    (folder / "solutions" / "topics.toml").write_text(_TOPICS, encoding="utf-8")
    return [
        _task("NumPy", 300, load_course(ROOT), "lstm/lstm_step", _STEP_TEST, "gate-order"),
        _task(
            "Keras layer",
            20,
            load_course(folder),
            "layer/bidirectional_layer",
            _LAYER_TEST,
            "summed-directions",
        ),
    ]


def _task(label: str, claim: float, course: Course, key: str, test: str, mistake: str) -> Task:
    exercise = course.load(*key.split("/"))
    edits = next(m.edits for m in exercise.mistakes if m.name == mistake)
    return Task(label, claim, course, exercise, test, edited_answer(exercise, edits))


_STEP_TEST = """\
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
for batch, inputs, units in [(1, 1, 1), (2, 3, 4), (5, 2, 3)]:
    x = rng.normal(size=(batch, inputs))
    h = rng.normal(size=(batch, units))
    c = rng.normal(size=(batch, units))
    weights = [rng.normal(size=(n, 4 * units)) for n in (inputs, units)]
    weights.append(rng.normal(size=4 * units))
    cell = tf.keras.layers.LSTMCell(units, dtype="float64")
    cell.build(x.shape)
    cell.set_weights(weights)
    right_h, (_, right_c) = cell(x, [h, c])
    h_next, c_next = lstm_step(x, h, c, *weights)
    np.testing.assert_allclose(h_next, right_h, rtol=1e-6)
    np.testing.assert_allclose(c_next, right_c, rtol=1e-6)
"""

_LAYER_TEST = """\
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
for units in (3, 2):
    x = rng.normal(size=(3, 5, 4)).astype("float32")
    right = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(units))
    right.build(x.shape)
    layer = bidirectional_layer(units)
    layer.build(x.shape)
    assert layer.count_params() == right.count_params()
    layer.set_weights(right.get_weights())
    np.testing.assert_allclose(layer(x), right(x), rtol=1e-4, atol=1e-6)
"""

_TOPICS = """\
[[area]]
ja = "比較"
en = "Comparison"

[[area.topic]]
folder = "layer"
ja = "Keras の層"
en = "Keras layers"
syllabus = "3-(5)-ii"
"""

_LAYER = '''\
"""双方向 LSTM の層

入力 (batch, time, features) を前からと後ろから読む、双方向 LSTM の Keras の層を返せ。各方向 units ユニット。
出力は (batch, 2·units) で、それぞれの向きが系列を読み終えたときの出力を、前向き、後ろ向きの順に連結したもの。

---
A bidirectional LSTM layer

Return the Keras layer that reads (batch, time, features) forwards and backwards with an LSTM of `units` units each
way. Its output, (batch, 2·units), joins what each direction gives when it has read the whole sequence, the
forward one first.
"""

from keras import layers


def bidirectional_layer(units):
    layer = layers.Bidirectional(layers.LSTM(units))  # blank
    return layer


# ==== grading ====

SECONDS = 60


def cases(rng):
    yield dict(units=3)
    yield dict(units=2)


def oracle(units):
    import keras

    layer = keras.layers.Bidirectional(keras.layers.LSTM(units), merge_mode="concat")
    layer.build((None, 5, 4))
    return layer


VARIANTS = {
    "named-units": dict(right="LSTM(units)", same="LSTM(units=units)"),
}

MISTAKES = {
    "summed-directions": dict(
        right="layers.LSTM(units)",
        wrong='layers.LSTM(units), merge_mode="sum"',
        ja="両方向の出力は足さずに並べる。足すと、どちらから来たかが失われる。",
        en="The two directions are laid side by side; a sum forgets which way a value came from.",
    ),
    "one-direction": dict(
        right="layers.Bidirectional(layers.LSTM(units))",
        wrong="layers.LSTM(units)",
        ja="前からしか読んでいない。後ろからの文脈も要る。",
        en="This reads forwards only; the context from behind is needed too.",
    ),
    "whole-sequence": dict(
        right="layers.LSTM(units)",
        wrong="layers.LSTM(units, return_sequences=True)",
        ja="出力は系列全体に 1 つ。時刻ごとの出力は要らない。",
        en="There is one output for the whole sequence, not one per step.",
    ),
}
'''
