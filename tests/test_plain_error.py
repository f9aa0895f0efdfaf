"""What Keras and TensorFlow say is repeated without their insides. Really raised by the installed versions."""

from __future__ import annotations

import re

import numpy as np
import pytest

from grader.running.plain_error import plain_error, plain_message

INSIDES = re.compile(
    r"\{\{|\[Op:|__wrapped__|/job:|/device:|Arguments received|Graph execution|node |File \"|\x1b|\n|name 'None'|_Mkl"
    r"|keras\.src|tensorflow\.python|INVALID_ARGUMENT|Op : |Exception encountered"
)


def compiled(keras, loss):
    layers = [keras.Input((4,)), keras.layers.Dense(4, "softmax")]
    model = keras.Sequential(layers)
    model.compile("sgd", loss)
    return model


def broken(keras):
    class Broken(keras.layers.Layer):
        def call(self, x):
            return keras.ops.matmul(x, keras.ops.ones((7, 2)))

    return keras.Sequential([keras.Input((4,)), Broken()])


ROWS = np.ones((3, 4))
RAISED = {
    "an id that an embedding does not have": (
        lambda keras: keras.layers.Embedding(5, 3)(np.array([[7, 1]])),
        r"InvalidArgumentError: indices\[0,0\] = 7 is not in \[0, 5\)",
    ),
    "another width than a model was built for": (
        lambda keras: compiled(keras, "mse")(np.ones((3, 5))),
        r"ValueError: Input 0 of layer 'dense.*' is incompatible with the layer: expected axis -1 of input shape to have "
        r"value 4, but received input with shape \(3, 5\)",
    ),
    "a layer that gets an axis too few": (
        lambda keras: keras.layers.LSTM(3)(keras.Input((4,))),
        r"ValueError: Input 0 of layer 'lstm.*' is incompatible with the layer: expected ndim=3, found ndim=2. .*\(None, 4\)",
    ),
    "parts that cannot stand side by side": (
        lambda keras: keras.ops.concatenate([np.ones((2, 3)), np.ones((3, 4))], axis=0),
        r"InvalidArgumentError: Dimension 1 in both shapes must be equal: shape\[0\] = \[2,3\] vs. shape\[1\] = \[3,4\]",
    ),
    "a layer that gets no value": (
        lambda keras: keras.layers.MultiHeadAttention(2, 3)(np.ones((2, 3, 4))),
        r"TypeError: .*'value'",
    ),
    "targets of another width, in the graph": (
        lambda keras: compiled(keras, "mse").test_on_batch(ROWS, np.ones((3, 3))),
        r"ValueError: Dimensions must be equal, but are 3 and 4 for shapes \[3,3\], \[3,4\].",
    ),
    "class numbers where rows are wanted": (
        lambda keras: compiled(keras, "categorical_crossentropy").test_on_batch(ROWS, np.ones(3)),
        r"ValueError: .*target.shape=\(3,\), output.shape=\(3, 4\)",
    ),
    "a class number that is none, while the graph runs": (
        lambda keras: compiled(keras, "sparse_categorical_crossentropy").test_on_batch(
            ROWS, np.array([1, 9, 0])
        ),
        r"InvalidArgumentError: (Received a label value of 9 which is outside the valid range of|indices\[1\] = 9 is not in) \[0, 4\).*",
    ),
    "operands of two dtypes": (
        lambda keras: keras.tf.matmul(keras.tf.ones((2, 3)), keras.tf.ones((3, 3), "float64")),
        r"InvalidArgumentError: cannot compute MatMul as input #1.*float tensor but is a double tensor",
    ),
    "a layer of one's own, called on symbols": (
        broken,
        r"ValueError: .*(4 and 7|\(None, 4\) and \(7, 2\)|x1.shape=.*).*",
    ),
    "a state too few": (
        lambda keras: keras.layers.LSTM(3)(np.ones((2, 5, 4)), initial_state=[np.ones((2, 3))]),
        r"\w+: .+",
    ),
    "a wrapper that cannot make its layer again": (
        lambda keras: keras.layers.Bidirectional(keras.layers.Dense(3)),
        r"TypeError: Unrecognized keyword arguments passed to Dense: \{'go_backwards': True\}",
    ),
    "symbols in a function of TensorFlow": (
        lambda keras: keras.tf.nn.relu(keras.Input((3,))),
        r"ValueError: A KerasTensor cannot be used as input to a TensorFlow function. .*`keras.ops`\).",
    ),
    "a tensor whose item is set": (
        lambda keras: keras.tf.ones(3).__setitem__(0, 1),
        r"AttributeError: 'EagerTensor' object has no attribute '__setitem__'",
    ),
}


@pytest.mark.parametrize("name", RAISED)
def test_an_exception_says_what_is_wrong_and_nothing_of_the_insides(keras, monkeypatch, name):
    import tensorflow

    monkeypatch.setattr(keras, "tf", tensorflow, raising=False)
    raises, said = RAISED[name]
    with pytest.raises(Exception) as caught:  # noqa: PT011 - of whatever kind, as its words tell
        raises(keras)
    text = plain_error(caught.value)
    assert re.fullmatch(said, text)
    assert not INSIDES.search(text)
    assert plain_message(plain_message(str(caught.value))) == plain_message(str(caught.value))


@pytest.mark.parametrize(
    "text",
    [
        "operands could not be broadcast together with shapes (2,3) (4,)",
        "no total: 3 of 4 are missing",
        "name 'x' is not defined",
        "{'a': {'b': 1}} is no number",
    ],
)
def test_what_has_no_insides_stays_as_it_is(text):
    assert plain_message(text) == text


@pytest.mark.parametrize("text", ["", "{{node x}} [Op:MatMul] name: ", "Graph execution error:\n"])
def test_where_there_are_only_insides_the_kind_stands_alone(text):
    assert plain_error(ValueError(text)) == "ValueError"


def test_an_exception_that_cannot_be_read_says_its_kind():
    class SilentError(Exception):
        def __str__(self):
            raise RuntimeError

    assert plain_error(SilentError()) == "SilentError"
