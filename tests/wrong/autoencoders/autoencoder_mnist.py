# ==== labels_as_target ====
"""The labels are given to fit as targets, as for a classifier; their shape does not fit
the output.
"""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = images.reshape(len(images), -1) / 255
    encode = layers.Dense(code, activation="relu")
    decode = layers.Dense(x.shape[1], activation="sigmoid")
    inputs = keras.Input(x.shape[1:])
    encoder = keras.Model(inputs, encode(inputs))
    model = keras.Model(inputs, decode(encoder.output))
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(x, labels, batch_size=8, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    codes = keras.ops.convert_to_numpy(encoder(x))
    restored = keras.ops.convert_to_numpy(model(x))
    return losses, codes, restored


# ==== shuffled_by_default ====
"""shuffle is not set, so that Keras puts the pictures in a new order each epoch."""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = images.reshape(len(images), -1) / 255
    encode = layers.Dense(code, activation="relu")
    decode = layers.Dense(x.shape[1], activation="sigmoid")
    inputs = keras.Input(x.shape[1:])
    encoder = keras.Model(inputs, encode(inputs))
    model = keras.Model(inputs, decode(encoder.output))
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(x, x, batch_size=8, epochs=epochs, verbose=0)
    losses = run.history["loss"]
    codes = keras.ops.convert_to_numpy(encoder(x))
    restored = keras.ops.convert_to_numpy(model(x))
    return losses, codes, restored


# ==== default_batch_size ====
"""batch_size is left out and is 32, as Keras has it."""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = images.reshape(len(images), -1) / 255
    encode = layers.Dense(code, activation="relu")
    decode = layers.Dense(x.shape[1], activation="sigmoid")
    inputs = keras.Input(x.shape[1:])
    encoder = keras.Model(inputs, encode(inputs))
    model = keras.Model(inputs, decode(encoder.output))
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(x, x, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    codes = keras.ops.convert_to_numpy(encoder(x))
    restored = keras.ops.convert_to_numpy(model(x))
    return losses, codes, restored


# ==== short_batch_dropped ====
"""The last short mini-batch is dropped with steps_per_epoch, to make all of them the
same size.
"""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = images.reshape(len(images), -1) / 255
    encode = layers.Dense(code, activation="relu")
    decode = layers.Dense(x.shape[1], activation="sigmoid")
    inputs = keras.Input(x.shape[1:])
    encoder = keras.Model(inputs, encode(inputs))
    model = keras.Model(inputs, decode(encoder.output))
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    full = len(x) // 8 * 8
    run = model.fit(x[:full], x[:full], batch_size=8, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    codes = keras.ops.convert_to_numpy(encoder(x))
    restored = keras.ops.convert_to_numpy(model(x))
    return losses, codes, restored


# ==== divided_by_the_maximum ====
"""Pixels are divided by the greatest value in these pictures and not by 255."""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = images.reshape(len(images), -1) / images.max()
    encode = layers.Dense(code, activation="relu")
    decode = layers.Dense(x.shape[1], activation="sigmoid")
    inputs = keras.Input(x.shape[1:])
    encoder = keras.Model(inputs, encode(inputs))
    model = keras.Model(inputs, decode(encoder.output))
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(x, x, batch_size=8, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    codes = keras.ops.convert_to_numpy(encoder(x))
    restored = keras.ops.convert_to_numpy(model(x))
    return losses, codes, restored


# ==== shifted_to_minus_one ====
"""Pixels are brought to the range from −1 to 1, as for a GAN."""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = images.reshape(len(images), -1) / 127.5 - 1
    encode = layers.Dense(code, activation="relu")
    decode = layers.Dense(x.shape[1], activation="sigmoid")
    inputs = keras.Input(x.shape[1:])
    encoder = keras.Model(inputs, encode(inputs))
    model = keras.Model(inputs, decode(encoder.output))
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(x, x, batch_size=8, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    codes = keras.ops.convert_to_numpy(encoder(x))
    restored = keras.ops.convert_to_numpy(model(x))
    return losses, codes, restored


# ==== mean_squared_error ====
"""The loss is the mean squared error, which the learner takes for the loss of any
autoencoder.
"""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = images.reshape(len(images), -1) / 255
    encode = layers.Dense(code, activation="relu")
    decode = layers.Dense(x.shape[1], activation="sigmoid")
    inputs = keras.Input(x.shape[1:])
    encoder = keras.Model(inputs, encode(inputs))
    model = keras.Model(inputs, decode(encoder.output))
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "mean_squared_error")
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(x, x, batch_size=8, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    codes = keras.ops.convert_to_numpy(encoder(x))
    restored = keras.ops.convert_to_numpy(model(x))
    return losses, codes, restored


# ==== learning_rate_by_name ====
"""The optimizer is named by a string, so that its learning rate is 0.01 whatever rate
is.
"""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = images.reshape(len(images), -1) / 255
    encode = layers.Dense(code, activation="relu")
    decode = layers.Dense(x.shape[1], activation="sigmoid")
    inputs = keras.Input(x.shape[1:])
    encoder = keras.Model(inputs, encode(inputs))
    model = keras.Model(inputs, decode(encoder.output))
    model.set_weights(weights)
    model.compile(optimizer="sgd", loss="binary_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(x, x, batch_size=8, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    codes = keras.ops.convert_to_numpy(encoder(x))
    restored = keras.ops.convert_to_numpy(model(x))
    return losses, codes, restored


# ==== linear_code ====
"""The layer of the code has no activation, only the output has one."""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = images.reshape(len(images), -1) / 255
    encode = layers.Dense(code)
    decode = layers.Dense(x.shape[1], activation="sigmoid")
    inputs = keras.Input(x.shape[1:])
    encoder = keras.Model(inputs, encode(inputs))
    model = keras.Model(inputs, decode(encoder.output))
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(x, x, batch_size=8, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    codes = keras.ops.convert_to_numpy(encoder(x))
    restored = keras.ops.convert_to_numpy(model(x))
    return losses, codes, restored


# ==== categorical_cross_entropy ====
"""The categorical cross-entropy is used, with the pixels of a picture for classes."""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = images.reshape(len(images), -1) / 255
    encode = layers.Dense(code, activation="relu")
    decode = layers.Dense(x.shape[1], activation="sigmoid")
    inputs = keras.Input(x.shape[1:])
    encoder = keras.Model(inputs, encode(inputs))
    model = keras.Model(inputs, decode(encoder.output))
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "categorical_crossentropy")
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(x, x, batch_size=8, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    codes = keras.ops.convert_to_numpy(encoder(x))
    restored = keras.ops.convert_to_numpy(model(x))
    return losses, codes, restored
