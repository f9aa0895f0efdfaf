# ==== noisy_restores_itself ====
"""The noisy pictures are the target as well, as in an ordinary autoencoder."""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            layers.Dense(code, activation="relu"),
            layers.Dense(pixels, activation="sigmoid"),
        ]
    )
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for drawn in noise:
        model.reset_metrics()
        noisy = np.clip(x + drawn, 0, 1)
        loss = model.train_on_batch(noisy, noisy)
        losses.append(loss)
    restored = model.predict_on_batch(damaged)
    error = np.mean((restored - clean) ** 2)
    return losses, restored, error


# ==== not_clipped ====
"""The noise is added without clipping the pixels."""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            layers.Dense(code, activation="relu"),
            layers.Dense(pixels, activation="sigmoid"),
        ]
    )
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for drawn in noise:
        model.reset_metrics()
        noisy = x + drawn
        loss = model.train_on_batch(noisy, x)
        losses.append(loss)
    restored = model.predict_on_batch(damaged)
    error = np.mean((restored - clean) ** 2)
    return losses, restored, error


# ==== noise_clipped_not_pixels ====
"""The noise itself is clipped to between 0 and 1 before it is added."""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            layers.Dense(code, activation="relu"),
            layers.Dense(pixels, activation="sigmoid"),
        ]
    )
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for drawn in noise:
        model.reset_metrics()
        noisy = x + np.clip(drawn, 0, 1)
        loss = model.train_on_batch(noisy, x)
        losses.append(loss)
    restored = model.predict_on_batch(damaged)
    error = np.mean((restored - clean) ** 2)
    return losses, restored, error


# ==== noise_added_up ====
"""noisy is made from the last noisy pictures, by changing x, so that the target gets
damaged too.
"""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            layers.Dense(code, activation="relu"),
            layers.Dense(pixels, activation="sigmoid"),
        ]
    )
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for drawn in noise:
        model.reset_metrics()
        x = np.clip(x + drawn, 0, 1)
        noisy = x
        loss = model.train_on_batch(noisy, x)
        losses.append(loss)
    restored = model.predict_on_batch(damaged)
    error = np.mean((restored - clean) ** 2)
    return losses, restored, error


# ==== first_noise_again ====
"""The noise of the first update is used in all updates, as if the training set were
damaged once.
"""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            layers.Dense(code, activation="relu"),
            layers.Dense(pixels, activation="sigmoid"),
        ]
    )
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for drawn in noise:
        model.reset_metrics()
        noisy = np.clip(x + noise[0], 0, 1)
        loss = model.train_on_batch(noisy, x)
        losses.append(loss)
    restored = model.predict_on_batch(damaged)
    error = np.mean((restored - clean) ** 2)
    return losses, restored, error


# ==== rescaled_to_range ====
"""The pixels are scaled back to the range from 0 to 1 by the extremes, not cut off."""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            layers.Dense(code, activation="relu"),
            layers.Dense(pixels, activation="sigmoid"),
        ]
    )
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for drawn in noise:
        model.reset_metrics()
        noisy = x + drawn
        noisy = (noisy - noisy.min()) / (noisy.max() - noisy.min())
        loss = model.train_on_batch(noisy, x)
        losses.append(loss)
    restored = model.predict_on_batch(damaged)
    error = np.mean((restored - clean) ** 2)
    return losses, restored, error


# ==== evaluated_without_training ====
"""test_on_batch gives the loss, but the weights are never updated."""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            layers.Dense(code, activation="relu"),
            layers.Dense(pixels, activation="sigmoid"),
        ]
    )
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for drawn in noise:
        model.reset_metrics()
        noisy = np.clip(x + drawn, 0, 1)
        loss = model.test_on_batch(noisy, x)
        losses.append(loss)
    restored = model.predict_on_batch(damaged)
    error = np.mean((restored - clean) ** 2)
    return losses, restored, error


# ==== damaged_again ====
"""The damaged pictures are given the last noise once more before they are restored, as
in training.
"""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            layers.Dense(code, activation="relu"),
            layers.Dense(pixels, activation="sigmoid"),
        ]
    )
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for drawn in noise:
        model.reset_metrics()
        noisy = np.clip(x + drawn, 0, 1)
        loss = model.train_on_batch(noisy, x)
        losses.append(loss)
    restored = model.predict_on_batch(np.clip(damaged + np.resize(drawn, damaged.shape), 0, 1))
    error = np.mean((restored - clean) ** 2)
    return losses, restored, error


# ==== error_against_damaged ====
"""The error compares what is restored with the damaged pictures."""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            layers.Dense(code, activation="relu"),
            layers.Dense(pixels, activation="sigmoid"),
        ]
    )
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for drawn in noise:
        model.reset_metrics()
        noisy = np.clip(x + drawn, 0, 1)
        loss = model.train_on_batch(noisy, x)
        losses.append(loss)
    restored = model.predict_on_batch(damaged)
    error = np.mean((restored - damaged) ** 2)
    return losses, restored, error


# ==== error_summed_over_pixels ====
"""The squares are summed over each picture and averaged over pictures alone."""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            layers.Dense(code, activation="relu"),
            layers.Dense(pixels, activation="sigmoid"),
        ]
    )
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for drawn in noise:
        model.reset_metrics()
        noisy = np.clip(x + drawn, 0, 1)
        loss = model.train_on_batch(noisy, x)
        losses.append(loss)
    restored = model.predict_on_batch(damaged)
    error = np.mean(np.sum((restored - clean) ** 2, axis=1))
    return losses, restored, error
