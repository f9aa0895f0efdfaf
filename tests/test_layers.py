"""Where a model parts from the right one: by names, by weights, by what enters and leaves its layers."""

from __future__ import annotations

import numpy as np
import pytest

from grader.judging.compare import compare
from grader.judging.layers import Layer, statements_about_layers
from grader.judging.reference import Reference
from grader.running.inside import MOST_LINES, from_lines
from grader.running.observe import observe
from grader.running.observe_keras import make_probe
from grader.running.task import Case


@pytest.fixture
def said(keras):
    """`said(right, submitted)`: what is said of the layers, None where nothing is."""

    def statement(right, submitted):
        probes = {"result": make_probe(right, 0)}
        inside: list[dict] = [{}, {}]
        values = [
            observe(model, ("result",), probes, lines)
            for model, lines in zip((right, submitted), inside, strict=True)
        ]
        reference = Reference((Case({}, probes, 0),), (values[0],), (values[0],), (inside[0],))
        found = statements_about_layers(reference, (inside[1],), (compare(*values),))
        return found[0] if found else None

    return statement


def chain(keras, *parts):
    """The layers one after the other; a function among them is an operation without a layer."""
    inputs = keras.Input((4,))
    x = inputs
    for part in parts:
        x = part(x)
    return keras.Model(inputs, x)


def dense(keras, units, activation=None, name=None):
    return keras.layers.Dense(units, activation, name=name)


def named(keras, first="squeeze", second="expand", width=2, activation="tanh"):
    return chain(keras, dense(keras, width, name=first), dense(keras, 4, activation, second))


def test_a_misspelt_name_is_said_with_the_names_that_there_are(keras, said):
    found = said(named(keras), named(keras, second="expnd"))
    assert found.kind == "layer-names"
    assert found.details == {"missing": ("expand",), "given": ("expnd",), "unnamed": ()}


def test_the_nearest_name_stands_first_and_layers_without_a_name_last(keras, said):
    right = chain(keras, *[dense(keras, 3, name=name) for name in ("query", "key", "value")])
    names = ("kye", "vector", None)
    found = said(right, chain(keras, *[dense(keras, 3, name=name) for name in names]))
    assert found.details["missing"] == ("query", "key", "value")
    assert set(found.details["given"]) == {"kye", "vector"}
    assert found.details["unnamed"] == ("Dense",)
    one = said(right, chain(keras, *[dense(keras, 3, name=n) for n in ("query", "zz", "valeu")]))
    assert one.details["missing"] == ("key", "value")


def test_weights_of_other_shapes_are_said_of_the_named_layer(keras, said):
    found = said(named(keras), named(keras, width=3))
    assert found.kind == "layer-weights"
    assert found.details == {
        "layer": Layer("squeeze", "Dense", 1, 2),
        "own": ((4, 3), (3,)),
        "wanted": ((4, 2), (2,)),
        "by_order": False,
    }


@pytest.mark.parametrize("apart", [False, True], ids=["inside the layer", "as an operation"])
def test_another_activation_is_found_at_its_layer_or_after_it(keras, said, apart):
    right = chain(keras, dense(keras, 3), dense(keras, 5, "tanh"), dense(keras, 2))
    inside = (dense(keras, 5, "sigmoid"),)
    middle = (dense(keras, 5), keras.ops.sigmoid) if apart else inside
    found = said(right, chain(keras, dense(keras, 3), *middle, dense(keras, 2)))
    if apart:
        assert (found.kind, found.details["layer"].number) == ("layer-input", 3)
    else:
        assert (found.kind, found.details["layer"].number) == ("layer-output", 2)


def test_another_way_of_writing_is_not_taken_for_the_difference(keras, said):
    """The first activation is written as a layer, which is as right; what is wrong comes after it."""
    right = chain(keras, dense(keras, 3, "relu"), dense(keras, 5, "tanh"), dense(keras, 2))
    submitted = chain(
        keras, dense(keras, 3), keras.layers.ReLU(), dense(keras, 5, "elu"), dense(keras, 2)
    )
    found = said(right, submitted)
    assert (found.kind, found.details["layer"]) == ("layer-output", Layer("", "Dense", 2, 3))


def test_a_layer_without_weights_is_found_where_the_layers_are_the_same(keras, said):
    def model(size):
        return keras.Sequential(
            [
                keras.Input((6, 6, 2)),
                keras.layers.Conv2D(3, 1),
                keras.layers.MaxPooling2D(size, padding="same"),
                keras.layers.GlobalAveragePooling2D(),
                keras.layers.Dense(2),
            ]
        )

    found = said(model(2), model(3))
    assert found.kind == "layer-output"
    assert found.details["layer"] == Layer("", "MaxPooling2D", 1, 1)
    assert found.details["shapes"] == ((3, 2, 2, 3), (3, 3, 3, 3))


def test_what_is_done_to_the_input_and_to_the_output_is_found(keras, said):
    right = chain(keras, dense(keras, 3, "tanh"), dense(keras, 2))
    before = chain(keras, lambda x: 2 * x, dense(keras, 3, "tanh"), dense(keras, 2))
    after = chain(keras, dense(keras, 3, "tanh"), dense(keras, 2), keras.ops.relu)
    first, last = said(right, before), said(right, after)
    assert (first.kind, first.details["first"]) == ("layer-input", True)
    assert last.kind == "layers-agree"
    activation = chain(keras, dense(keras, 3, "tanh"), dense(keras, 2, "elu"), keras.ops.relu)
    assert said(right, activation).kind == "layer-end"


def test_branches_in_another_order_and_attention_to_oneself_are_no_difference(keras, said):
    def model(key, second_first=False, factor=1):
        inputs = keras.Input((3, 4))
        attention = keras.layers.MultiHeadAttention(2, 3, name="attention")
        x = attention(inputs, inputs, **key(inputs))
        names = ("one", "two")[:: -1 if second_first else 1]
        made = {name: dense(keras, 5, "tanh", name)(x) for name in names}
        return keras.Model(inputs, keras.ops.subtract(made["one"], factor * made["two"]))

    right = model(lambda _: {})
    assert said(right, model(lambda x: {"key": x}, True)) is None
    assert said(right, model(lambda x: {"key": x}, True, 2)).kind == "layers-agree"


def test_a_layer_too_few_is_said_by_the_order_of_the_weights(keras, said):
    right = chain(keras, dense(keras, 3), keras.layers.LayerNormalization(), dense(keras, 2))
    found = said(right, chain(keras, dense(keras, 3), dense(keras, 2)))
    assert found.kind == "weights-in-order"
    assert found.details == {
        "number": 3,
        "layer": Layer("", "Dense", 2, 2),
        "own": (3, 2),
        "wanted": (3,),
        "counts": (4, 6),
    }


def test_layers_of_ones_own_are_looked_into(keras, said):
    class Block(keras.layers.Layer):
        def __init__(self, activation):
            super().__init__()
            self.inner = keras.layers.Dense(3, activation)

        def call(self, x):
            return self.inner(x)

    right = chain(keras, dense(keras, 3, "tanh"), dense(keras, 2))
    found = said(right, chain(keras, Block("relu"), dense(keras, 2)))
    assert (found.kind, found.details["layer"].number) == ("layer-output", 1)


def test_a_right_model_and_one_that_is_wrong_elsewhere_get_nothing(keras, said):
    right = chain(keras, dense(keras, 3, "tanh"), dense(keras, 2))
    assert said(right, chain(keras, dense(keras, 3, "tanh"), dense(keras, 2))) is None
    regularised = chain(
        keras, keras.layers.Dense(3, "tanh", kernel_regularizer="l2"), dense(keras, 2)
    )
    assert said(right, regularised) is None
    assert said(right, keras.layers.Dense(2)) is None


def test_watching_changes_no_layer(keras):
    model = named(keras)
    probes = {"result": make_probe(model, 0)}
    before = [dict(vars(layer)) for layer in model.layers]
    observe(model, ("result",), probes, {})
    assert [vars(layer).get("call") for layer in model.layers] == [
        one.get("call") for one in before
    ]


GOOD = (
    "part\tsqueeze\tDense\t4x2x 2x",
    "pass\t0\t-1\t3x4x:1.0e+00,2.0e+00,3.0e+00,\t3x2x:1.0e+00,nan,3.0e+00,",
)


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("",),
        ("part",),
        ("part\ta\tDense",),
        ("part\ta\tDense\t4y",),
        ("part\ta\tDense\t" + "9" * 13 + "x",),
        ("part\t" + "a" * 101 + "\tDense\t",),
        (*GOOD, "part\tlate\tDense\t"),
        (*GOOD, "pass\t1\t\t\t"),
        (*GOOD, "pass\t0\t5\t3x:1.0,1.0,1.0,\t"),
        (*GOOD, "pass\t0\t-2\t3x:1.0,1.0,1.0,\t"),
        (*GOOD, "pass\t0\t\t3x:1.0,1.0,1.0,\t"),
        (*GOOD, "pass\t0\t-1\t3x:1.0,1.0,\t"),
        (*GOOD, "pass\t0\t-1\t3x:inf,1.0,1.0,\t"),
        (*GOOD, "pass\t-1\t\t\t"),
        (*GOOD, "pass\tx\t\t\t"),
        (*GOOD, "secret\t0"),
    ],
)
def test_a_claim_that_is_no_line_makes_all_of_them_nothing(lines):
    assert from_lines(GOOD) is not None
    assert from_lines(lines) is None


def test_however_many_layers_there_are_little_is_said_of_them(keras):
    shared = dense(keras, 4)
    model = chain(keras, *[shared] * (MOST_LINES + 5))
    lines: dict = {}
    found = observe(model, ("result",), {"result": make_probe(model, 0)}, lines)
    assert len(lines["result"]) <= MOST_LINES
    assert np.isfinite(np.asarray(found["result:output"])).all()
