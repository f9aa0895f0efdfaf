# ==== fit ====
"""An epoch of one batch instead of train_on_batch."""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential([keras.Input((pixels,))])
    model.add(layers.Dense(code, activation="relu"))
    model.add(layers.Dense(pixels, activation="sigmoid"))
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for k in range(len(noise)):
        noisy = x + noise[k]
        noisy[noisy < 0] = 0
        noisy[noisy > 1] = 1
        run = model.fit(noisy, x, batch_size=len(x), verbose=0)
        losses.append(run.history["loss"][0])
    restored = np.asarray(model(damaged))
    return losses, restored, float(keras.losses.MeanSquaredError()(clean, restored))


# ==== by_hand ====
"""Gradients in NumPy."""

import numpy as np


def train_denoiser(x, noise, damaged, clean, weights, rate):
    w1, b1, w2, b2 = (np.array(w) for w in weights)

    def forward(inputs):
        h = np.maximum(inputs @ w1 + b1, 0)
        return h, 1 / (1 + np.exp(-(h @ w2 + b2)))

    losses = []
    for drawn in noise:
        noisy = np.minimum(1, np.maximum(0, x + drawn))
        h, p = forward(noisy)
        losses.append(-np.mean(x * np.log(p) + (1 - x) * np.log(1 - p)))
        dz = (p - x) / x.size
        dh = dz @ w2.T * (h > 0)
        w2 -= rate * h.T @ dz
        b2 -= rate * dz.sum(0)
        w1 -= rate * noisy.T @ dh
        b1 -= rate * dh.sum(0)
    restored = forward(damaged)[1]
    return losses, restored, np.mean(np.square(clean - restored))


# ==== tape ====
"""A GradientTape and an optimizer of Keras."""

import keras
import numpy as np
import tensorflow as tf
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    first = layers.Dense(weights[0].shape[1], activation="relu")
    second = layers.Dense(weights[0].shape[0], activation="sigmoid")
    model = keras.Sequential([keras.Input((x.shape[1],)), first, second])
    model.set_weights(weights)
    optimizer = keras.optimizers.SGD(rate)
    losses = []
    for drawn in noise:
        noisy = np.clip(x + drawn, 0.0, 1.0)
        with tf.GradientTape() as tape:
            loss = keras.losses.BinaryCrossentropy()(x, model(noisy))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables))
        losses.append(float(loss))
    restored = model(damaged).numpy()
    return losses, restored, ((restored - clean) ** 2).mean()
