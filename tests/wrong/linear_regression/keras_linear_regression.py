# ==== bias_taken_as_intercept ====
"""The bias is returned as it is; that it belongs to a house of average features is
forgotten."""

import keras
import numpy as np
from keras import layers


def train(x, y, epochs):
    normalise = layers.Normalization()
    normalise.adapt(x)
    model = keras.Sequential([keras.Input(x.shape[1:]), normalise, layers.Dense(1)])
    loss = "mse"
    model.compile(keras.optimizers.SGD(0.48), loss, run_eagerly=True)
    model.fit(x, y, batch_size=len(x), epochs=epochs, verbose=0)
    kernel, bias = model.layers[-1].get_weights()
    mean, deviation = np.mean(x, axis=0), np.std(x, axis=0)
    w = kernel[:, 0] / deviation
    b = bias[0]
    return w, b


# ==== mean_with_the_kernel ====
"""The intercept is taken back with the kernel and not with w, so that the deviations
are missing in it."""

import keras
import numpy as np
from keras import layers


def train(x, y, epochs):
    normalise = layers.Normalization()
    normalise.adapt(x)
    model = keras.Sequential([keras.Input(x.shape[1:]), normalise, layers.Dense(1)])
    loss = "mse"
    model.compile(keras.optimizers.SGD(0.48), loss, run_eagerly=True)
    model.fit(x, y, batch_size=len(x), epochs=epochs, verbose=0)
    kernel, bias = model.layers[-1].get_weights()
    mean, deviation = np.mean(x, axis=0), np.std(x, axis=0)
    w = kernel[:, 0] / deviation
    b = bias[0] - mean @ kernel[:, 0]
    return w, b


# ==== multiplied_by_deviation ====
"""Undoing the standardisation is taken to mean multiplying by the deviation."""

import keras
import numpy as np
from keras import layers


def train(x, y, epochs):
    normalise = layers.Normalization()
    normalise.adapt(x)
    model = keras.Sequential([keras.Input(x.shape[1:]), normalise, layers.Dense(1)])
    loss = "mse"
    model.compile(keras.optimizers.SGD(0.48), loss, run_eagerly=True)
    model.fit(x, y, batch_size=len(x), epochs=epochs, verbose=0)
    kernel, bias = model.layers[-1].get_weights()
    mean, deviation = np.mean(x, axis=0), np.std(x, axis=0)
    w = kernel[:, 0] * deviation
    b = bias[0] - mean @ w
    return w, b


# ==== kernel_left_a_column ====
"""The kernel stays a column when it is divided by the row of deviations, and becomes a
square matrix; with one feature it works."""

import keras
import numpy as np
from keras import layers


def train(x, y, epochs):
    normalise = layers.Normalization()
    normalise.adapt(x)
    model = keras.Sequential([keras.Input(x.shape[1:]), normalise, layers.Dense(1)])
    loss = "mse"
    model.compile(keras.optimizers.SGD(0.48), loss, run_eagerly=True)
    model.fit(x, y, batch_size=len(x), epochs=epochs, verbose=0)
    kernel, bias = model.layers[-1].get_weights()
    mean, deviation = np.mean(x, axis=0), np.std(x, axis=0)
    w = kernel / deviation
    b = bias[0] - np.sum(mean @ w)
    return w, b


# ==== absolute_error ====
"""The loss is the mean absolute error, whose least is at other weights, and towards
which SGD only creeps."""

import keras
import numpy as np
from keras import layers


def train(x, y, epochs):
    normalise = layers.Normalization()
    normalise.adapt(x)
    model = keras.Sequential([keras.Input(x.shape[1:]), normalise, layers.Dense(1)])
    loss = "mae"
    model.compile(keras.optimizers.SGD(0.48), loss, run_eagerly=True)
    model.fit(x, y, batch_size=len(x), epochs=epochs, verbose=0)
    kernel, bias = model.layers[-1].get_weights()
    mean, deviation = np.mean(x, axis=0), np.std(x, axis=0)
    w = kernel[:, 0] / deviation
    b = bias[0] - mean @ w
    return w, b


# ==== batches_of_32 ====
"""batch_size is left out; batches of 32 make the weights wander about the solution."""

import keras
import numpy as np
from keras import layers


def train(x, y, epochs):
    normalise = layers.Normalization()
    normalise.adapt(x)
    model = keras.Sequential([keras.Input(x.shape[1:]), normalise, layers.Dense(1)])
    loss = "mse"
    model.compile(keras.optimizers.SGD(0.48), loss, run_eagerly=True)
    model.fit(x, y, epochs=epochs, verbose=0)
    kernel, bias = model.layers[-1].get_weights()
    mean, deviation = np.mean(x, axis=0), np.std(x, axis=0)
    w = kernel[:, 0] / deviation
    b = bias[0] - mean @ w
    return w, b


# ==== fifth_held_out ====
"""A fifth of the houses is kept for validation out of habit, and the fit is that of the
others."""

import keras
import numpy as np
from keras import layers


def train(x, y, epochs):
    normalise = layers.Normalization()
    normalise.adapt(x)
    model = keras.Sequential([keras.Input(x.shape[1:]), normalise, layers.Dense(1)])
    loss = "mse"
    model.compile(keras.optimizers.SGD(0.48), loss, run_eagerly=True)
    model.fit(x, y, batch_size=len(x), epochs=epochs, validation_split=0.2, verbose=0)
    kernel, bias = model.layers[-1].get_weights()
    mean, deviation = np.mean(x, axis=0), np.std(x, axis=0)
    w = kernel[:, 0] / deviation
    b = bias[0] - mean @ w
    return w, b


# ==== prices_standardised_too ====
"""The prices are standardised as well for the training, and the coefficients are not
brought back to 10,000 yen."""

import keras
import numpy as np
from keras import layers


def train(x, y, epochs):
    normalise = layers.Normalization()
    normalise.adapt(x)
    model = keras.Sequential([keras.Input(x.shape[1:]), normalise, layers.Dense(1)])
    loss = "mse"
    model.compile(keras.optimizers.SGD(0.48), loss, run_eagerly=True)
    prices = (y - np.mean(y)) / np.std(y)
    model.fit(x, prices, batch_size=len(x), epochs=epochs, verbose=0)
    kernel, bias = model.layers[-1].get_weights()
    mean, deviation = np.mean(x, axis=0), np.std(x, axis=0)
    w = kernel[:, 0] / deviation
    b = bias[0] - mean @ w
    return w, b


# ==== three_features_always ====
"""The input is declared with the three features of houses.csv, and a model on fewer
columns raises."""

import keras
import numpy as np
from keras import layers


def train(x, y, epochs):
    normalise = layers.Normalization()
    normalise.adapt(x)
    model = keras.Sequential([keras.Input((3,)), normalise, layers.Dense(1)])
    loss = "mse"
    model.compile(keras.optimizers.SGD(0.48), loss, run_eagerly=True)
    model.fit(x, y, batch_size=len(x), epochs=epochs, verbose=0)
    kernel, bias = model.layers[-1].get_weights()
    mean, deviation = np.mean(x, axis=0), np.std(x, axis=0)
    w = kernel[:, 0] / deviation
    b = bias[0] - mean @ w
    return w, b


# ==== normalised_behind_the_layer ====
"""The normalising layer stands last in the model, so that its own weights are taken
apart, and there are not two."""

import keras
import numpy as np
from keras import layers


def train(x, y, epochs):
    normalise = layers.Normalization()
    normalise.adapt(x)
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1), normalise])
    loss = "mse"
    model.compile(keras.optimizers.SGD(0.48), loss, run_eagerly=True)
    model.fit(x, y, batch_size=len(x), epochs=epochs, verbose=0)
    kernel, bias = model.layers[-1].get_weights()
    mean, deviation = np.mean(x, axis=0), np.std(x, axis=0)
    w = kernel[:, 0] / deviation
    b = bias[0] - mean @ w
    return w, b
