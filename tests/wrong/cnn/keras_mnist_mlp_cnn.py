# ==== classes_guessed ====
"""The number of classes is guessed from the largest label, which need not be 9."""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    row = layers.Reshape((side * side,))
    first = layers.Dense(hidden, activation="relu")
    second = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, activation="softmax")
    end = layers.Reshape((10,))
    return keras.Sequential([keras.Input((side, side)), row, first, second, output, end])


def build_cnn(side, filters, hidden):
    inputs = keras.Input((side, side, 1))
    first = layers.Conv2D(filters, 3, activation="relu")
    second = layers.Conv2D(2 * filters, 3, activation="relu")
    pooling = layers.MaxPooling2D(2)
    flat = layers.Flatten()
    third = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, layers.Softmax())
    z = pooling(second(first(inputs)))
    z = output(third(flat(z)))
    return keras.Model(inputs, layers.Reshape((10,))(z))


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = build_mlp(28, 512).count_params()
    cnn_parameters = build_cnn(28, 32, 128).count_params()

    x = images / 16
    x_cnn = x[..., np.newaxis]
    one_hot = keras.utils.to_categorical(labels)
    mlp = build_mlp(8, hidden)
    cnn = build_cnn(8, filters, hidden)
    mlp.compile(optimizer="adam", loss="categorical_crossentropy")
    cnn.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    one_hot = np.asarray(one_hot, dtype=float)
    for model in (mlp, cnn):
        model.run_eagerly = True  # so little data is faster without building a graph
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    settings = dict(batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    mlp_losses = mlp.fit(x, one_hot, **settings).history["loss"]
    cnn_losses = cnn.fit(x_cnn, labels, **settings).history["loss"]
    mlp_output = mlp(x)
    cnn_output = cnn(x_cnn)
    return (
        one_hot,
        mlp_parameters,
        cnn_parameters,
        mlp_losses,
        cnn_losses,
        mlp_output,
        cnn_output,
    )


# ==== present_digits_only ====
"""The columns are those of the digits that occur."""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    row = layers.Reshape((side * side,))
    first = layers.Dense(hidden, activation="relu")
    second = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, activation="softmax")
    end = layers.Reshape((10,))
    return keras.Sequential([keras.Input((side, side)), row, first, second, output, end])


def build_cnn(side, filters, hidden):
    inputs = keras.Input((side, side, 1))
    first = layers.Conv2D(filters, 3, activation="relu")
    second = layers.Conv2D(2 * filters, 3, activation="relu")
    pooling = layers.MaxPooling2D(2)
    flat = layers.Flatten()
    third = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, layers.Softmax())
    z = pooling(second(first(inputs)))
    z = output(third(flat(z)))
    return keras.Model(inputs, layers.Reshape((10,))(z))


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = build_mlp(28, 512).count_params()
    cnn_parameters = build_cnn(28, 32, 128).count_params()

    x = images / 16
    x_cnn = x[..., np.newaxis]
    one_hot = (labels[:, None] == np.unique(labels)).astype(float)
    mlp = build_mlp(8, hidden)
    cnn = build_cnn(8, filters, hidden)
    mlp.compile(optimizer="adam", loss="categorical_crossentropy")
    cnn.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    one_hot = np.asarray(one_hot, dtype=float)
    for model in (mlp, cnn):
        model.run_eagerly = True  # so little data is faster without building a graph
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    settings = dict(batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    mlp_losses = mlp.fit(x, one_hot, **settings).history["loss"]
    cnn_losses = cnn.fit(x_cnn, labels, **settings).history["loss"]
    mlp_output = mlp(x)
    cnn_output = cnn(x_cnn)
    return (
        one_hot,
        mlp_parameters,
        cnn_parameters,
        mlp_losses,
        cnn_losses,
        mlp_output,
        cnn_output,
    )


# ==== one_hot_columns ====
"""The one-hot vectors are the columns."""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    row = layers.Reshape((side * side,))
    first = layers.Dense(hidden, activation="relu")
    second = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, activation="softmax")
    end = layers.Reshape((10,))
    return keras.Sequential([keras.Input((side, side)), row, first, second, output, end])


def build_cnn(side, filters, hidden):
    inputs = keras.Input((side, side, 1))
    first = layers.Conv2D(filters, 3, activation="relu")
    second = layers.Conv2D(2 * filters, 3, activation="relu")
    pooling = layers.MaxPooling2D(2)
    flat = layers.Flatten()
    third = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, layers.Softmax())
    z = pooling(second(first(inputs)))
    z = output(third(flat(z)))
    return keras.Model(inputs, layers.Reshape((10,))(z))


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = build_mlp(28, 512).count_params()
    cnn_parameters = build_cnn(28, 32, 128).count_params()

    x = images / 16
    x_cnn = x[..., np.newaxis]
    one_hot = np.eye(10)[:, labels]
    mlp = build_mlp(8, hidden)
    cnn = build_cnn(8, filters, hidden)
    mlp.compile(optimizer="adam", loss="categorical_crossentropy")
    cnn.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    one_hot = np.asarray(one_hot, dtype=float)
    for model in (mlp, cnn):
        model.run_eagerly = True  # so little data is faster without building a graph
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    settings = dict(batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    mlp_losses = mlp.fit(x, one_hot, **settings).history["loss"]
    cnn_losses = cnn.fit(x_cnn, labels, **settings).history["loss"]
    mlp_output = mlp(x)
    cnn_output = cnn(x_cnn)
    return (
        one_hot,
        mlp_parameters,
        cnn_parameters,
        mlp_losses,
        cnn_losses,
        mlp_output,
        cnn_output,
    )


# ==== binary_loss ====
"""The binary cross-entropy is used for the one-hot targets."""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    row = layers.Reshape((side * side,))
    first = layers.Dense(hidden, activation="relu")
    second = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, activation="softmax")
    end = layers.Reshape((10,))
    return keras.Sequential([keras.Input((side, side)), row, first, second, output, end])


def build_cnn(side, filters, hidden):
    inputs = keras.Input((side, side, 1))
    first = layers.Conv2D(filters, 3, activation="relu")
    second = layers.Conv2D(2 * filters, 3, activation="relu")
    pooling = layers.MaxPooling2D(2)
    flat = layers.Flatten()
    third = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, layers.Softmax())
    z = pooling(second(first(inputs)))
    z = output(third(flat(z)))
    return keras.Model(inputs, layers.Reshape((10,))(z))


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = build_mlp(28, 512).count_params()
    cnn_parameters = build_cnn(28, 32, 128).count_params()

    x = images / 16
    x_cnn = x[..., np.newaxis]
    one_hot = keras.utils.to_categorical(labels, 10)
    mlp = build_mlp(8, hidden)
    cnn = build_cnn(8, filters, hidden)
    mlp.compile(optimizer="adam", loss="binary_crossentropy")
    cnn.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    one_hot = np.asarray(one_hot, dtype=float)
    for model in (mlp, cnn):
        model.run_eagerly = True  # so little data is faster without building a graph
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    settings = dict(batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    mlp_losses = mlp.fit(x, one_hot, **settings).history["loss"]
    cnn_losses = cnn.fit(x_cnn, labels, **settings).history["loss"]
    mlp_output = mlp(x)
    cnn_output = cnn(x_cnn)
    return (
        one_hot,
        mlp_parameters,
        cnn_parameters,
        mlp_losses,
        cnn_losses,
        mlp_output,
        cnn_output,
    )


# ==== rmsprop ====
"""The CNN is trained by RMSprop, as in many books."""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    row = layers.Reshape((side * side,))
    first = layers.Dense(hidden, activation="relu")
    second = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, activation="softmax")
    end = layers.Reshape((10,))
    return keras.Sequential([keras.Input((side, side)), row, first, second, output, end])


def build_cnn(side, filters, hidden):
    inputs = keras.Input((side, side, 1))
    first = layers.Conv2D(filters, 3, activation="relu")
    second = layers.Conv2D(2 * filters, 3, activation="relu")
    pooling = layers.MaxPooling2D(2)
    flat = layers.Flatten()
    third = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, layers.Softmax())
    z = pooling(second(first(inputs)))
    z = output(third(flat(z)))
    return keras.Model(inputs, layers.Reshape((10,))(z))


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = build_mlp(28, 512).count_params()
    cnn_parameters = build_cnn(28, 32, 128).count_params()

    x = images / 16
    x_cnn = x[..., np.newaxis]
    one_hot = keras.utils.to_categorical(labels, 10)
    mlp = build_mlp(8, hidden)
    cnn = build_cnn(8, filters, hidden)
    mlp.compile(optimizer="adam", loss="categorical_crossentropy")
    cnn.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy")
    one_hot = np.asarray(one_hot, dtype=float)
    for model in (mlp, cnn):
        model.run_eagerly = True  # so little data is faster without building a graph
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    settings = dict(batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    mlp_losses = mlp.fit(x, one_hot, **settings).history["loss"]
    cnn_losses = cnn.fit(x_cnn, labels, **settings).history["loss"]
    mlp_output = mlp(x)
    cnn_output = cnn(x_cnn)
    return (
        one_hot,
        mlp_parameters,
        cnn_parameters,
        mlp_losses,
        cnn_losses,
        mlp_output,
        cnn_output,
    )


# ==== sigmoid_output ====
"""The MLP's output uses the sigmoid."""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    row = layers.Reshape((side * side,))
    first = layers.Dense(hidden, activation="relu")
    second = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, activation="sigmoid")
    end = layers.Reshape((10,))
    return keras.Sequential([keras.Input((side, side)), row, first, second, output, end])


def build_cnn(side, filters, hidden):
    inputs = keras.Input((side, side, 1))
    first = layers.Conv2D(filters, 3, activation="relu")
    second = layers.Conv2D(2 * filters, 3, activation="relu")
    pooling = layers.MaxPooling2D(2)
    flat = layers.Flatten()
    third = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, layers.Softmax())
    z = pooling(second(first(inputs)))
    z = output(third(flat(z)))
    return keras.Model(inputs, layers.Reshape((10,))(z))


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = build_mlp(28, 512).count_params()
    cnn_parameters = build_cnn(28, 32, 128).count_params()

    x = images / 16
    x_cnn = x[..., np.newaxis]
    one_hot = keras.utils.to_categorical(labels, 10)
    mlp = build_mlp(8, hidden)
    cnn = build_cnn(8, filters, hidden)
    mlp.compile(optimizer="adam", loss="categorical_crossentropy")
    cnn.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    one_hot = np.asarray(one_hot, dtype=float)
    for model in (mlp, cnn):
        model.run_eagerly = True  # so little data is faster without building a graph
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    settings = dict(batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    mlp_losses = mlp.fit(x, one_hot, **settings).history["loss"]
    cnn_losses = cnn.fit(x_cnn, labels, **settings).history["loss"]
    mlp_output = mlp(x)
    cnn_output = cnn(x_cnn)
    return (
        one_hot,
        mlp_parameters,
        cnn_parameters,
        mlp_losses,
        cnn_losses,
        mlp_output,
        cnn_output,
    )


# ==== average_pooling ====
"""Average pooling is used."""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    row = layers.Reshape((side * side,))
    first = layers.Dense(hidden, activation="relu")
    second = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, activation="softmax")
    end = layers.Reshape((10,))
    return keras.Sequential([keras.Input((side, side)), row, first, second, output, end])


def build_cnn(side, filters, hidden):
    inputs = keras.Input((side, side, 1))
    first = layers.Conv2D(filters, 3, activation="relu")
    second = layers.Conv2D(2 * filters, 3, activation="relu")
    pooling = layers.AveragePooling2D(2)
    flat = layers.Flatten()
    third = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, layers.Softmax())
    z = pooling(second(first(inputs)))
    z = output(third(flat(z)))
    return keras.Model(inputs, layers.Reshape((10,))(z))


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = build_mlp(28, 512).count_params()
    cnn_parameters = build_cnn(28, 32, 128).count_params()

    x = images / 16
    x_cnn = x[..., np.newaxis]
    one_hot = keras.utils.to_categorical(labels, 10)
    mlp = build_mlp(8, hidden)
    cnn = build_cnn(8, filters, hidden)
    mlp.compile(optimizer="adam", loss="categorical_crossentropy")
    cnn.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    one_hot = np.asarray(one_hot, dtype=float)
    for model in (mlp, cnn):
        model.run_eagerly = True  # so little data is faster without building a graph
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    settings = dict(batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    mlp_losses = mlp.fit(x, one_hot, **settings).history["loss"]
    cnn_losses = cnn.fit(x_cnn, labels, **settings).history["loss"]
    mlp_output = mlp(x)
    cnn_output = cnn(x_cnn)
    return (
        one_hot,
        mlp_parameters,
        cnn_parameters,
        mlp_losses,
        cnn_losses,
        mlp_output,
        cnn_output,
    )


# ==== relu_forgotten ====
"""The CNN's fully connected layer has no ReLU."""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    row = layers.Reshape((side * side,))
    first = layers.Dense(hidden, activation="relu")
    second = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, activation="softmax")
    end = layers.Reshape((10,))
    return keras.Sequential([keras.Input((side, side)), row, first, second, output, end])


def build_cnn(side, filters, hidden):
    inputs = keras.Input((side, side, 1))
    first = layers.Conv2D(filters, 3, activation="relu")
    second = layers.Conv2D(2 * filters, 3, activation="relu")
    pooling = layers.MaxPooling2D(2)
    flat = layers.Flatten()
    third = layers.Dense(hidden)
    output = layers.Dense(10, layers.Softmax())
    z = pooling(second(first(inputs)))
    z = output(third(flat(z)))
    return keras.Model(inputs, layers.Reshape((10,))(z))


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = build_mlp(28, 512).count_params()
    cnn_parameters = build_cnn(28, 32, 128).count_params()

    x = images / 16
    x_cnn = x[..., np.newaxis]
    one_hot = keras.utils.to_categorical(labels, 10)
    mlp = build_mlp(8, hidden)
    cnn = build_cnn(8, filters, hidden)
    mlp.compile(optimizer="adam", loss="categorical_crossentropy")
    cnn.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    one_hot = np.asarray(one_hot, dtype=float)
    for model in (mlp, cnn):
        model.run_eagerly = True  # so little data is faster without building a graph
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    settings = dict(batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    mlp_losses = mlp.fit(x, one_hot, **settings).history["loss"]
    cnn_losses = cnn.fit(x_cnn, labels, **settings).history["loss"]
    mlp_output = mlp(x)
    cnn_output = cnn(x_cnn)
    return (
        one_hot,
        mlp_parameters,
        cnn_parameters,
        mlp_losses,
        cnn_losses,
        mlp_output,
        cnn_output,
    )


# ==== cnn_not_scaled ====
"""The axis is added to the images themselves, which are not divided by 16."""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    row = layers.Reshape((side * side,))
    first = layers.Dense(hidden, activation="relu")
    second = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, activation="softmax")
    end = layers.Reshape((10,))
    return keras.Sequential([keras.Input((side, side)), row, first, second, output, end])


def build_cnn(side, filters, hidden):
    inputs = keras.Input((side, side, 1))
    first = layers.Conv2D(filters, 3, activation="relu")
    second = layers.Conv2D(2 * filters, 3, activation="relu")
    pooling = layers.MaxPooling2D(2)
    flat = layers.Flatten()
    third = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, layers.Softmax())
    z = pooling(second(first(inputs)))
    z = output(third(flat(z)))
    return keras.Model(inputs, layers.Reshape((10,))(z))


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = build_mlp(28, 512).count_params()
    cnn_parameters = build_cnn(28, 32, 128).count_params()

    x = images / 16
    x_cnn = images[..., np.newaxis].astype(float)
    one_hot = keras.utils.to_categorical(labels, 10)
    mlp = build_mlp(8, hidden)
    cnn = build_cnn(8, filters, hidden)
    mlp.compile(optimizer="adam", loss="categorical_crossentropy")
    cnn.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    one_hot = np.asarray(one_hot, dtype=float)
    for model in (mlp, cnn):
        model.run_eagerly = True  # so little data is faster without building a graph
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    settings = dict(batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    mlp_losses = mlp.fit(x, one_hot, **settings).history["loss"]
    cnn_losses = cnn.fit(x_cnn, labels, **settings).history["loss"]
    mlp_output = mlp(x)
    cnn_output = cnn(x_cnn)
    return (
        one_hot,
        mlp_parameters,
        cnn_parameters,
        mlp_losses,
        cnn_losses,
        mlp_output,
        cnn_output,
    )


# ==== pooling_overlaps ====
"""The pooling moves by one pixel."""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    row = layers.Reshape((side * side,))
    first = layers.Dense(hidden, activation="relu")
    second = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, activation="softmax")
    end = layers.Reshape((10,))
    return keras.Sequential([keras.Input((side, side)), row, first, second, output, end])


def build_cnn(side, filters, hidden):
    inputs = keras.Input((side, side, 1))
    first = layers.Conv2D(filters, 3, activation="relu")
    second = layers.Conv2D(2 * filters, 3, activation="relu")
    pooling = layers.MaxPooling2D(2, strides=1)
    flat = layers.Flatten()
    third = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, layers.Softmax())
    z = pooling(second(first(inputs)))
    z = output(third(flat(z)))
    return keras.Model(inputs, layers.Reshape((10,))(z))


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = build_mlp(28, 512).count_params()
    cnn_parameters = build_cnn(28, 32, 128).count_params()

    x = images / 16
    x_cnn = x[..., np.newaxis]
    one_hot = keras.utils.to_categorical(labels, 10)
    mlp = build_mlp(8, hidden)
    cnn = build_cnn(8, filters, hidden)
    mlp.compile(optimizer="adam", loss="categorical_crossentropy")
    cnn.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    one_hot = np.asarray(one_hot, dtype=float)
    for model in (mlp, cnn):
        model.run_eagerly = True  # so little data is faster without building a graph
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    settings = dict(batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    mlp_losses = mlp.fit(x, one_hot, **settings).history["loss"]
    cnn_losses = cnn.fit(x_cnn, labels, **settings).history["loss"]
    mlp_output = mlp(x)
    cnn_output = cnn(x_cnn)
    return (
        one_hot,
        mlp_parameters,
        cnn_parameters,
        mlp_losses,
        cnn_losses,
        mlp_output,
        cnn_output,
    )
