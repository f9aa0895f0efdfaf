# ==== by_hand ====
"""Validation data split off by hand, and a data set of one batch."""

import keras
import tensorflow as tf


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential([keras.layers.Dense(3, activation="softmax", use_bias=False)])
    model.build((None, x.shape[1]))
    model.set_weights([kernel])
    model.compile(optimizer=keras.optimizers.SGD(0.125), loss="sparse_categorical_crossentropy")
    start = int(len(order) * (1 - fraction))
    kept, held_out = order[:start], order[start:]
    data = tf.data.Dataset.from_tensors((x[kept], labels[kept]))
    run = model.fit(data, epochs=epochs, validation_data=(x[held_out], labels[held_out]), verbose=0)
    return model.get_weights()[0], run.history["val_loss"], held_out


# ==== numbers_as_targets ====
"""The numbers of the rows go through Keras's own split."""

import keras
import numpy as np
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential([keras.Input((x.shape[1],))])
    model.add(layers.Dense(3, use_bias=False))
    model.add(layers.Softmax())
    model.set_weights([kernel])
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.125),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        run_eagerly=True,
    )
    run = model.fit(
        np.take(x, order, axis=0),
        np.take(labels, order),
        batch_size=1000,
        epochs=epochs,
        validation_split=fraction,
        shuffle=False,
        verbose=0,
    )
    start = np.floor((1 - fraction) * len(x)).astype(int)
    return model.layers[0].kernel.numpy(), np.array(run.history["val_loss"]), order[start:]


# ==== numpy ====
"""Softmax regression without Keras."""

import numpy as np


def probabilities(x, w):
    powers = np.exp(x @ w - (x @ w).max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def train(x, labels, order, kernel, fraction, epochs):
    start = int(np.floor(len(x) * (1 - fraction)))
    kept, held_out = np.split(order, [start])
    w, val_losses = kernel.copy(), []
    for _ in range(epochs):
        delta = probabilities(x[kept], w) - np.eye(3)[labels[kept]]
        w -= 0.125 * x[kept].T @ delta / len(kept)
        right = probabilities(x[held_out], w)[np.arange(len(held_out)), labels[held_out]]
        val_losses.append(-np.log(right).mean())
    return w, val_losses, held_out
