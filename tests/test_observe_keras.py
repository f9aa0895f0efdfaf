"""Keras objects are observed by what they compute, not by how they were built."""

from __future__ import annotations

import numpy as np
import pytest

from grader.judging.compare import compare
from grader.running.observe import observe
from grader.running.observe_keras import make_probe
from grader.running.values import Bad


@pytest.fixture
def differences(keras):
    """`differences(expected, submitted)`: names of what differs, after both met the same probe."""

    def observed(expected, submitted) -> list[str]:
        probes = {"result": make_probe(expected, 0)}
        right = observe(expected, ("result",), probes)
        assert not {v.reason for v in right.values() if isinstance(v, Bad)} - {"random"}, right
        comparison = compare(right, observe(submitted, ("result",), probes), 1e-6, 1e-12)
        return [mismatch.output.removeprefix("result:") for mismatch in comparison.mismatches]

    return observed


def dense(keras, *layers, inputs=(4,)):
    return keras.Sequential([keras.Input(inputs), *layers])


def test_an_activation_may_be_an_argument_a_layer_or_an_operation(keras, differences):
    layers = keras.layers
    inputs = keras.Input((4,))
    expected = dense(keras, layers.Dense(3, activation="relu"), layers.Dense(2))
    hidden = keras.ops.relu(layers.Dense(3)(inputs))
    for submitted in (
        dense(keras, layers.Dense(3), layers.ReLU(), layers.Dense(2)),
        dense(keras, layers.Dense(3), layers.Activation("relu"), layers.Dense(2)),
        keras.Model(inputs, layers.Dense(2)(hidden)),
        dense(keras, dense(keras, layers.Dense(3, "relu")), layers.Dense(2)),
    ):
        assert differences(expected, submitted) == []


@pytest.mark.parametrize(
    ("change", "differing"),
    [
        ({"activation": "tanh"}, ["output", "output in training"]),
        (
            {"use_bias": False},
            ["parameters", "trainable parameters", "output", "output in training"],
        ),
        ({"kernel_initializer": "zeros"}, []),
        ({"trainable": False}, ["trainable parameters"]),
        ({"kernel_regularizer": "l2"}, ["regularisation loss"]),
    ],
)
def test_only_what_computes_something_else_differs(keras, differences, change, differing):
    expected = dense(keras, keras.layers.Dense(3, "relu"))
    submitted = dense(keras, keras.layers.Dense(3, **{"activation": "relu", **change}))
    assert differences(expected, submitted) == differing


def branches(keras, first: str, second: str, swap: bool = False):
    """Two branches of equal shape that enter differently; `first` is built first."""
    inputs = keras.Input((4,))
    made = {}
    for name in (first, second):
        made[name] = keras.layers.Dense(3, name=name)(inputs)
    left, right = made["left"], made["right"]
    if swap:
        left, right = right, left
    return keras.Model(inputs, keras.ops.tanh(left) - right)


def test_named_branches_match_by_name_whatever_was_built_first(keras, differences):
    expected = branches(keras, "left", "right")
    assert differences(expected, branches(keras, "right", "left")) == []


def test_what_training_does_is_matched_by_name_too_however_a_branch_is_written(keras, differences):
    def made(steps: dict[str, int]):
        x = keras.Input((4,))
        branches = {name: keras.layers.BatchNormalization(name=name)(x) for name in steps}
        for name, count in steps.items():
            for _ in range(count):
                branches[name] = branches[name] * 1
        model = keras.Model(x, keras.ops.tanh(branches["left"]) - branches["right"])
        model.compile("sgd", "mse")
        return model

    expected = made({"left": 0, "right": 3})
    for steps in ({"left": 2, "right": 0}, {"right": 1, "left": 1}):
        assert differences(expected, made(steps)) == []


def test_a_named_branch_may_be_a_model_of_its_own(keras, differences):
    inputs = keras.Input((4,))
    right = dense(keras, keras.layers.Dense(3, name="right"))
    left = dense(keras, keras.layers.Dense(3, name="left"))
    nested = keras.Model(inputs, keras.ops.tanh(left(inputs)) - right(inputs))
    assert differences(branches(keras, "left", "right"), nested) == []


@pytest.mark.parametrize(
    ("swap", "differing"), [(False, []), (True, ["output", "output in training"])]
)
def test_named_branches_may_stand_in_a_class_of_ones_own(keras, differences, swap, differing):
    class Difference(keras.layers.Layer):
        def __init__(self):
            super().__init__()
            self.branches = [keras.layers.Dense(3, name=name) for name in ("right", "left")]

        def call(self, x):
            right, left = self.branches[:: -1 if swap else 1]
            return keras.ops.tanh(left(x)) - right(x)

    inputs = keras.Input((4,))
    submitted = keras.Model(inputs, Difference()(inputs))
    assert differences(branches(keras, "left", "right"), submitted) == differing


def test_named_branches_that_enter_the_other_way_round_differ(keras, differences):
    expected = branches(keras, "left", "right")
    swapped = branches(keras, "left", "right", swap=True)
    assert differences(expected, swapped) == ["output", "output in training"]


def test_layers_without_the_names_asked_for_differ(keras, differences):
    expected = branches(keras, "left", "right")
    inputs = keras.Input((4,))
    unnamed = keras.ops.tanh(keras.layers.Dense(3)(inputs)) - keras.layers.Dense(3)(inputs)
    assert "output" in differences(expected, keras.Model(inputs, unnamed))


def test_a_layer_where_a_model_with_names_is_asked_for_only_differs(keras, differences):
    assert "output" in differences(branches(keras, "left", "right"), keras.layers.Dense(3))


@pytest.mark.parametrize(
    ("change", "differing"),
    [
        ({}, []),
        ({"momentum": 0.9}, ["moving statistics"]),
        ({"epsilon": 0.1}, ["output", "output in training"]),
    ],
)
def test_batch_normalisation_is_observed_in_both_modes_with_its_statistics(
    keras, differences, change, differing
):
    expected = dense(keras, keras.layers.BatchNormalization())
    assert (
        differences(expected, dense(keras, keras.layers.BatchNormalization(**change))) == differing
    )


def test_drop_rates_differ_though_nothing_else_does(keras, differences):
    def model(rate):
        return dense(keras, keras.layers.Dense(3), keras.layers.Dropout(rate))

    assert differences(model(0.3), model(0.3)) == []
    assert differences(model(0.3), model(0.4)) == ["dropout rates"]
    plain = dense(keras, keras.layers.Dense(3))
    assert "dropout rates" in differences(model(0.3), plain)
    assert "dropout rates" in differences(plain, model(0.3))


def test_regularisation_is_seen_beside_dropout_too(keras, differences):
    def model(strength):
        regulariser = keras.regularizers.L2(strength)
        layer = keras.layers.Dense(3, kernel_regularizer=regulariser)
        return dense(keras, layer, keras.layers.Dropout(0.5))

    assert differences(model(0.01), model(0.01)) == []
    assert differences(model(0.01), model(0.02)) == ["regularisation loss"]


def compiled(keras, optimizer, loss, *, units=3, dropout=()):
    model = dense(keras, keras.layers.Dense(units, "softmax"), *dropout)
    model.compile(optimizer, loss)
    return model


def test_a_compiled_model_is_observed_by_its_loss_and_one_step(keras, differences):
    expected = compiled(keras, "sgd", "categorical_crossentropy")
    same = compiled(keras, keras.optimizers.SGD(0.01), keras.losses.CategoricalCrossentropy())
    assert differences(expected, same) == []
    faster = compiled(keras, keras.optimizers.SGD(0.02), "categorical_crossentropy")
    assert differences(expected, faster) == ["weights after one step"]
    other = compiled(keras, "sgd", "mse")
    assert differences(expected, other) == ["loss", "weights after one step"]


def test_with_dropout_the_step_is_random_and_only_the_loss_is_observed(keras, differences):
    def model(optimizer, loss):
        return compiled(keras, optimizer, loss, dropout=[keras.layers.Dropout(0.5)])

    assert differences(model("sgd", "mse"), model("adam", "mse")) == []
    assert differences(model("sgd", "mse"), model("sgd", "mae")) == ["loss"]


def test_integer_targets_suit_a_sparse_loss(keras, differences):
    def model():
        return compiled(keras, "sgd", "sparse_categorical_crossentropy")

    assert differences(model(), model()) == []


def test_a_model_left_uncompiled_or_of_another_width_gets_a_reason(keras):
    expected = compiled(keras, "sgd", "mse")
    probes = {"result": make_probe(expected, 0)}
    uncompiled = dense(keras, keras.layers.Dense(3, "softmax"))
    assert observe(uncompiled, ("result",), probes)["result:loss"] == Bad("not-compiled")
    wide = compiled(keras, "sgd", "mse", units=5)
    assert observe(wide, ("result",), probes)["result:loss"].reason == "fit"


def test_a_layer_that_was_never_called_is_built_by_the_probe(keras, differences):
    expected = keras.layers.Dense(3)
    expected.build((None, 4))
    assert differences(expected, keras.layers.Dense(3)) == []
    assert "parameters" in differences(expected, keras.layers.Dense(2))


def test_it_does_not_matter_whether_a_layer_was_built_before(keras, differences):
    layers = keras.layers

    class Own(layers.Layer):
        """Makes its weights when it is first called, in a layer inside."""

        def __init__(self):
            super().__init__()
            self.inner = layers.Dense(2)

        def call(self, x):
            return self.inner(x)

    for make in (
        lambda: layers.LSTM(2, return_sequences=True),
        lambda: layers.Bidirectional(layers.GRU(2)),
        lambda: layers.TimeDistributed(layers.Dense(2)),
        lambda: layers.TimeDistributed(dense(keras, layers.Dense(2), inputs=(3,))),
        lambda: layers.TimeDistributed(Own()),
        lambda: layers.RNN([layers.LSTMCell(2), layers.GRUCell(2)]),
        lambda: layers.BatchNormalization(),
        Own,
    ):
        built = make()
        built(np.zeros((3, 5, 3)))
        assert differences(built, make()) == []


def test_an_oracle_must_know_its_input_shape(keras):
    with pytest.raises(ValueError, match="input shape"):
        make_probe(keras.layers.Dense(3), 0)


def several(keras, *, swap: bool = False):
    numbers, words = keras.Input((4,)), keras.Input((None,), dtype="int32")
    embedded = keras.layers.Embedding(7, 3)(words)
    merged = keras.ops.concatenate([numbers, keras.ops.mean(embedded, axis=1)], axis=-1)
    outputs = [keras.layers.Dense(2)(merged), keras.layers.Dense(2, "tanh")(merged)]
    return keras.Model([numbers, words], outputs[::-1] if swap else outputs)


def test_two_inputs_and_two_outputs_are_observed_in_their_order(keras, differences):
    assert differences(several(keras), several(keras)) == []
    wrong = differences(several(keras), several(keras, swap=True))
    assert {"output[0]", "output[1]"} <= set(wrong)


def test_a_model_of_another_input_is_a_reason_in_one_line_and_no_exception(keras):
    expected = dense(keras, keras.layers.Dense(3))
    probes = {"model": make_probe(expected, 0)}
    found = observe(dense(keras, keras.layers.Dense(3), inputs=(5,)), ("model",), probes)
    failed = found["model:output"]
    assert failed.reason == "call"
    assert failed.detail.startswith("ValueError: ")
    assert failed.detail.isprintable()


def test_a_model_of_two_inputs_where_one_is_asked_for_is_a_reason(keras):
    probes = {"model": make_probe(dense(keras, keras.layers.Dense(3)), 0)}
    assert observe(several(keras), ("model",), probes)["model:output"].reason == "call"


def test_what_is_no_model_gets_its_reason(keras):
    probes = {"model": make_probe(dense(keras, keras.layers.Dense(3)), 0)}
    for value, reason in [
        (None, "none"),
        (keras.Input((4,)), "symbolic"),
        (keras.layers.Dense, "function"),
        (np.ones(3), "not-keras"),
        ("model", "not-keras"),
    ]:
        found = observe(value, ("model",), probes)
        assert {name: bad.reason for name, bad in found.items()} == {"model": reason}


def test_an_oracle_that_names_only_some_layers_is_an_error_of_its_author(keras):
    inputs = keras.Input((4,))
    x = keras.layers.Dense(3, name="left")(inputs) - keras.layers.Dense(3)(inputs)
    with pytest.raises(ValueError, match="these are not: dense"):
        make_probe(keras.Model(inputs, x), 0)
