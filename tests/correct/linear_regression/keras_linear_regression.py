# ==== standardised_by_hand ====
"""Standardised arrays, one dense layer, and one batch after another."""

import keras
import numpy as np


def train(x, y, epochs):
    mean, deviation = x.mean(axis=0), x.std(axis=0)
    z = (x - mean) / deviation
    model = keras.Sequential([keras.Input((x.shape[1],)), keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(learning_rate=0.48), loss="mse", run_eagerly=True)
    for _ in range(epochs):
        model.train_on_batch(z, y)
    kernel, bias = model.get_weights()
    w = kernel.ravel() / deviation
    return w, bias.item() - w @ mean


# ==== functional ====
"""A functional model; the coefficients read off its predictions."""

import keras
import numpy as np


def train(x, y, epochs):
    normalise = keras.layers.Normalization()
    normalise.adapt(x)
    inputs = keras.Input(x.shape[1:])
    model = keras.Model(inputs, keras.layers.Dense(1)(normalise(inputs)))
    model.compile(
        optimizer=keras.optimizers.SGD(0.48), loss=keras.losses.MeanSquaredError(), run_eagerly=True
    )
    model.fit(x=x, y=y, batch_size=x.shape[0], epochs=epochs, shuffle=False, verbose=0)
    features = x.shape[1]
    points = np.concatenate([np.zeros((1, features)), np.eye(features)])
    values = model.predict(points, verbose=0)[:, 0]
    return values[1:] - values[0], values[0]


# ==== tape ====
"""A loop of one's own with a gradient tape."""

import numpy as np
import tensorflow as tf


def train(x, y, epochs):
    mean, deviation = x.mean(axis=0), x.std(axis=0)
    z = tf.constant((x - mean) / deviation)
    kernel, bias = tf.Variable(np.zeros((x.shape[1], 1))), tf.Variable(np.zeros(1))
    for _ in range(epochs):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((z @ kernel + bias - y) ** 2)
        for variable, gradient in zip(
            (kernel, bias), tape.gradient(loss, [kernel, bias]), strict=True
        ):
            variable.assign_sub(0.48 * gradient)
    w = kernel.numpy()[:, 0] / deviation
    return w, bias.numpy()[0] - (w * mean).sum()
