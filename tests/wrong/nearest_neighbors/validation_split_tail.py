# ==== floor_of_the_validation_size ====
"""The number of validation rows is rounded down and taken off, where Keras rounds down
the number of training rows."""

import math

import keras
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential(
        [
            keras.Input(x.shape[1:]),
            layers.Dense(3, activation="softmax", use_bias=False),
        ]
    )
    model.set_weights([kernel])
    model.compile(keras.optimizers.SGD(0.125), "sparse_categorical_crossentropy", run_eagerly=True)
    inputs, targets = x[order], labels[order]
    run = model.fit(
        inputs,
        targets,
        batch_size=len(inputs),
        epochs=epochs,
        validation_split=fraction,
        verbose=0,
    )
    start = len(inputs) - math.floor(len(inputs) * fraction)
    held_out = order[start:]
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses, held_out


# ==== fraction_multiplied_out ====
"""The bracket is multiplied out, n − n·f for n·(1 − f), as if it were the same; with
floating point the floor is sometimes another one (0.8 of 150)."""

import math

import keras
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential(
        [
            keras.Input(x.shape[1:]),
            layers.Dense(3, activation="softmax", use_bias=False),
        ]
    )
    model.set_weights([kernel])
    model.compile(keras.optimizers.SGD(0.125), "sparse_categorical_crossentropy", run_eagerly=True)
    inputs, targets = x[order], labels[order]
    run = model.fit(
        inputs,
        targets,
        batch_size=len(inputs),
        epochs=epochs,
        validation_split=fraction,
        verbose=0,
    )
    start = math.floor(len(inputs) - len(inputs) * fraction)
    held_out = order[start:]
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses, held_out


# ==== held_out_sorted ====
"""The numbers of the rows are sorted for a tidy answer, where the order of inputs is
asked for."""

import math

import keras
import numpy as np
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential(
        [
            keras.Input(x.shape[1:]),
            layers.Dense(3, activation="softmax", use_bias=False),
        ]
    )
    model.set_weights([kernel])
    model.compile(keras.optimizers.SGD(0.125), "sparse_categorical_crossentropy", run_eagerly=True)
    inputs, targets = x[order], labels[order]
    run = model.fit(
        inputs,
        targets,
        batch_size=len(inputs),
        epochs=epochs,
        validation_split=fraction,
        verbose=0,
    )
    start = math.floor(len(inputs) * (1 - fraction))
    held_out = np.sort(order[start:])
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses, held_out


# ==== positions_for_rows_of_x ====
"""The numbers that the rows have in inputs are returned, and not taken back to x
through order."""

import math

import keras
import numpy as np
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential(
        [
            keras.Input(x.shape[1:]),
            layers.Dense(3, activation="softmax", use_bias=False),
        ]
    )
    model.set_weights([kernel])
    model.compile(keras.optimizers.SGD(0.125), "sparse_categorical_crossentropy", run_eagerly=True)
    inputs, targets = x[order], labels[order]
    run = model.fit(
        inputs,
        targets,
        batch_size=len(inputs),
        epochs=epochs,
        validation_split=fraction,
        verbose=0,
    )
    start = math.floor(len(inputs) * (1 - fraction))
    held_out = np.arange(start, len(inputs))
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses, held_out


# ==== order_taken_as_destinations ====
"""The learner reads order as the places to which the rows of x go, which is the inverse
permutation."""

import math

import keras
import numpy as np
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential(
        [
            keras.Input(x.shape[1:]),
            layers.Dense(3, activation="softmax", use_bias=False),
        ]
    )
    model.set_weights([kernel])
    model.compile(keras.optimizers.SGD(0.125), "sparse_categorical_crossentropy", run_eagerly=True)
    inputs, targets = np.empty_like(x), np.empty_like(labels)
    inputs[order] = x
    targets[order] = labels
    run = model.fit(
        inputs,
        targets,
        batch_size=len(inputs),
        epochs=epochs,
        validation_split=fraction,
        verbose=0,
    )
    start = math.floor(len(inputs) * (1 - fraction))
    held_out = order[start:]
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses, held_out


# ==== first_rows_held_out ====
"""The learner believes that Keras takes the validation data from the front of what it
is given."""

import math

import keras
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential(
        [
            keras.Input(x.shape[1:]),
            layers.Dense(3, activation="softmax", use_bias=False),
        ]
    )
    model.set_weights([kernel])
    model.compile(keras.optimizers.SGD(0.125), "sparse_categorical_crossentropy", run_eagerly=True)
    inputs, targets = x[order], labels[order]
    run = model.fit(
        inputs,
        targets,
        batch_size=len(inputs),
        epochs=epochs,
        validation_split=fraction,
        verbose=0,
    )
    start = math.floor(len(inputs) * fraction)
    held_out = order[:start]
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses, held_out


# ==== labels_not_reordered ====
"""Only the measurements are put in the order; the labels stay sorted by species."""

import math

import keras
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential(
        [
            keras.Input(x.shape[1:]),
            layers.Dense(3, activation="softmax", use_bias=False),
        ]
    )
    model.set_weights([kernel])
    model.compile(keras.optimizers.SGD(0.125), "sparse_categorical_crossentropy", run_eagerly=True)
    inputs, targets = x[order], labels
    run = model.fit(
        inputs,
        targets,
        batch_size=len(inputs),
        epochs=epochs,
        validation_split=fraction,
        verbose=0,
    )
    start = math.floor(len(inputs) * (1 - fraction))
    held_out = order[start:]
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses, held_out


# ==== batches_of_32 ====
"""batch_size is left out, so that Keras trains on batches of 32 and updates several
times an epoch."""

import math

import keras
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential(
        [
            keras.Input(x.shape[1:]),
            layers.Dense(3, activation="softmax", use_bias=False),
        ]
    )
    model.set_weights([kernel])
    model.compile(keras.optimizers.SGD(0.125), "sparse_categorical_crossentropy", run_eagerly=True)
    inputs, targets = x[order], labels[order]
    run = model.fit(inputs, targets, epochs=epochs, validation_split=fraction, verbose=0)
    start = math.floor(len(inputs) * (1 - fraction))
    held_out = order[start:]
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses, held_out


# ==== batch_of_120_iris ====
"""The batch is the 120 rows left of 150 irises at a fraction of 0.2; with a smaller
fraction there are two batches."""

import math

import keras
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential(
        [
            keras.Input(x.shape[1:]),
            layers.Dense(3, activation="softmax", use_bias=False),
        ]
    )
    model.set_weights([kernel])
    model.compile(keras.optimizers.SGD(0.125), "sparse_categorical_crossentropy", run_eagerly=True)
    inputs, targets = x[order], labels[order]
    run = model.fit(
        inputs,
        targets,
        batch_size=120,
        epochs=epochs,
        validation_split=fraction,
        verbose=0,
    )
    start = math.floor(len(inputs) * (1 - fraction))
    held_out = order[start:]
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses, held_out


# ==== history_taken_twice ====
"""run is made the dictionary of the history at once, but the last lines take .history
of it again, and that raises."""

import math

import keras
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential(
        [
            keras.Input(x.shape[1:]),
            layers.Dense(3, activation="softmax", use_bias=False),
        ]
    )
    model.set_weights([kernel])
    model.compile(keras.optimizers.SGD(0.125), "sparse_categorical_crossentropy", run_eagerly=True)
    inputs, targets = x[order], labels[order]
    run = model.fit(
        inputs,
        targets,
        batch_size=len(inputs),
        epochs=epochs,
        validation_split=fraction,
        verbose=0,
    ).history
    start = math.floor(len(inputs) * (1 - fraction))
    held_out = order[start:]
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses, held_out
