"""What CONTRIBUTING says of Keras's conventions is so with the versions installed: prompts rely on it."""

from __future__ import annotations

import numpy as np
import pytest

from grader.judging.platform import use_keras


@pytest.fixture(scope="module")
def keras():
    use_keras()
    import keras

    keras.utils.set_random_seed(0)
    return keras


@pytest.fixture(scope="module")
def tf(keras):
    import tensorflow

    return tensorflow


def values(tensor) -> np.ndarray:
    return np.asarray(tensor, dtype=np.float64)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def test_lstm_blocks(keras):
    layer = keras.layers.LSTM(3)
    x = np.random.default_rng(0).normal(size=(2, 1, 4)).astype("float32")
    given = values(layer(x))
    kernel, _, bias = map(values, layer.get_weights())
    assert bias.tolist() == [0] * 3 + [1] * 3 + [0] * 6
    i, _, c, o = np.split(x[:, 0] @ kernel + bias, 4, axis=1)
    assert np.allclose(given, sigmoid(o) * np.tanh(sigmoid(i) * np.tanh(c)), atol=1e-5)


def test_gru_blocks(keras):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(2, 1, 4)).astype("float32")
    before = rng.normal(size=(2, 3)).astype("float32")
    layer = keras.layers.GRU(3)
    given = values(layer(x, initial_state=before))
    kernel, recurrent, bias = map(values, layer.get_weights())
    assert layer.reset_after
    assert bias.shape == (2, 9)
    zx, rx, hx = np.split(x[:, 0] @ kernel + bias[0], 3, axis=1)
    zh, rh, hh = np.split(before @ recurrent + bias[1], 3, axis=1)
    z, r = sigmoid(zx + zh), sigmoid(rx + rh)
    assert np.allclose(given, z * before + (1 - z) * np.tanh(hx + r * hh), atol=1e-5)


def test_normalisation(keras):
    batch = keras.layers.BatchNormalization()
    assert (batch.momentum, batch.epsilon) == (0.99, 1e-3)
    x = np.array([[1.0], [3.0], [8.0]], dtype="float32")
    y = values(batch(x, training=True))
    assert np.allclose(y, (x - x.mean()) / np.sqrt(x.var() + 1e-3), atol=1e-5)
    moving = values(batch.moving_variance)
    assert np.allclose(moving, 0.99 + 0.01 * x.var(), rtol=1e-5)  # divided by n, not by n - 1
    assert keras.layers.LayerNormalization().epsilon == 1e-3
    assert keras.layers.GroupNormalization().epsilon == 1e-3


def test_dropout_is_inverted_and_the_rate_is_of_what_goes(keras):
    y = values(keras.layers.Dropout(0.2, seed=1)(np.ones((1, 10_000), "float32"), training=True))
    assert set(np.round(np.unique(y), 6)) == {0.0, 1.25}
    assert abs((y == 0).mean() - 0.2) < 0.02


def steps(keras, optimizer, gradients):
    variable = keras.Variable(1.0)
    optimizer.build([variable])
    for gradient in gradients:
        optimizer.apply([keras.ops.convert_to_tensor(gradient, "float32")], [variable])
    return float(variable.numpy())


def test_optimizers(keras):
    optimizers = keras.optimizers
    assert steps(keras, optimizers.Adagrad(1.0), [2.0]) == pytest.approx(
        1 - 2 / np.sqrt(0.1 + 4), abs=1e-5
    )
    epsilon, rate = 0.1, 0.5
    m, v = 0.1 * 2.0, 0.001 * 4.0
    inside = rate * np.sqrt(1 - 0.999) / (1 - 0.9) * m / (np.sqrt(v) + epsilon)
    assert steps(keras, optimizers.Adam(rate, epsilon=epsilon), [2.0]) == pytest.approx(
        1 - inside, abs=1e-4
    )
    assert steps(keras, optimizers.RMSprop(rate, rho=0.9, epsilon=epsilon), [2.0]) == pytest.approx(
        1 - rate * 2 / np.sqrt(0.1 * 4 + epsilon), abs=1e-4
    )


def test_same_padding_goes_after_and_is_left_out_of_a_mean(keras, tf):
    ramp = np.arange(6, dtype="float32").reshape(1, 6, 1, 1)
    kernel = np.array([1, 10, 100], "float32").reshape(3, 1, 1, 1)
    y = values(tf.nn.conv2d(ramp, kernel, strides=(2, 1), padding="SAME"))[0, :, 0, 0]
    assert y.tolist() == [0 + 10 + 200, 2 + 30 + 400, 4 + 50]
    pool = keras.layers.AveragePooling1D(2, padding="same")
    assert values(pool(np.array([[[1.0], [3.0], [5.0]]], "float32"))).ravel().tolist() == [2, 5]


def test_losses_and_penalties(keras):
    true = np.array([[0.0, 1.0], [1.0, 0.0]], "float32")
    given = np.array([[0.25, 0.75], [0.5, 0.5]], "float32")
    losses = keras.losses
    assert float(losses.CategoricalCrossentropy()(true, given)) == pytest.approx(
        -(np.log(0.75) + np.log(0.5)) / 2, abs=1e-5
    )
    assert float(losses.BinaryCrossentropy()(true, given)) == pytest.approx(
        -(2 * np.log(0.75) + 2 * np.log(0.5)) / 4, abs=1e-5
    )
    assert float(losses.CosineSimilarity()(true, true)) == pytest.approx(-1)
    assert float(keras.regularizers.L2(0.5)(np.array([2.0], "float32"))) == pytest.approx(2)


def test_activations(keras):
    assert keras.layers.LeakyReLU().negative_slope == pytest.approx(0.3)
    assert float(keras.activations.gelu(np.float32(1.0))) == pytest.approx(0.841345, abs=1e-5)


def test_boxes(tf):
    """Corners y1, x1, y2, x2; what overlaps by more than the threshold goes; an IoU that is equal stays."""
    boxes = np.array([[0, 0, 2, 2], [0, 0, 2, 1]], "float32")  # IoU 0.5
    scores = np.array([0.9, 0.8], "float32")
    keep = tf.image.non_max_suppression
    assert values(keep(boxes, scores, 2, iou_threshold=0.5)).tolist() == [0, 1]
    assert values(keep(boxes, scores, 2, iou_threshold=0.49)).tolist() == [0]


def test_crops_go_from_the_centre_of_a_pixel_to_that_of_another(tf):
    ramp = np.arange(5, dtype="float32").reshape(1, 1, 5, 1)
    y = tf.image.crop_and_resize(ramp, [[0.0, 0.0, 1.0, 1.0]], [0], [1, 3])
    assert values(y).ravel().tolist() == [0, 2, 4]


def test_mean_iou_leaves_absent_classes_out(keras):
    metric = keras.metrics.MeanIoU(3)
    metric.update_state([0, 0, 1], [0, 1, 1])
    assert float(metric.result()) == pytest.approx(0.5)
