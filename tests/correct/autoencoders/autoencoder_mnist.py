# ==== sequential ====
"""One Sequential model; the code is what its first layer puts out."""

import keras
import numpy as np
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    pixels = images.shape[1] * images.shape[2]
    x = images.reshape((-1, pixels)).astype("float64") / 255.0
    encode = layers.Dense(code, activation="relu")
    model = keras.Sequential(
        [keras.Input((pixels,)), encode, layers.Dense(pixels, activation="sigmoid")]
    )
    model.set_weights(weights)
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=rate), loss=keras.losses.BinaryCrossentropy()
    )
    run = model.fit(x, x, epochs=epochs, batch_size=8, shuffle=False, verbose=0)
    return run.history["loss"], np.array(encode(x)), model.predict(x, verbose=0)


# ==== by_hand ====
"""Gradients in NumPy, batch by batch."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = np.array([image.flatten() / 255 for image in images])
    w1, b1, w2, b2 = [np.array(w, dtype=float) for w in weights]
    losses = []
    for _ in range(epochs):
        total = 0.0
        for first in range(0, len(x), 8):
            batch = x[first : first + 8]
            h = np.maximum(batch @ w1 + b1, 0)
            p = sigmoid(h @ w2 + b2)
            total += -np.sum(batch * np.log(p) + (1 - batch) * np.log(1 - p))
            dz = (p - batch) / batch.size
            dh = dz @ w2.T * (h > 0)
            w2 -= rate * (h.T @ dz)
            b2 -= rate * dz.sum(axis=0)
            w1 -= rate * (batch.T @ dh)
            b1 -= rate * dh.sum(axis=0)
        losses.append(total / x.size)
    codes = np.maximum(x @ w1 + b1, 0)
    return losses, codes, sigmoid(codes @ w2 + b2)


# ==== fit_once_an_epoch ====
"""A call of fit for each epoch."""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = images.reshape(len(images), -1) / 255
    inputs = keras.Input((x.shape[1],))
    hidden = layers.ReLU()(layers.Dense(code)(inputs))
    outputs = layers.Activation("sigmoid")(layers.Dense(x.shape[1])(hidden))
    encoder = keras.Model(inputs, hidden)
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for _ in range(epochs):
        run = model.fit(x, x, batch_size=8, shuffle=False, verbose=0)
        losses += run.history["loss"]
    return losses, encoder.predict(x, verbose=0), model.predict(x, verbose=0)
