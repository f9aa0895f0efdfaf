# ==== restore_forgotten ====
"""restore_best_weights is left at its default, so the last weights stay."""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    stopping = keras.callbacks.EarlyStopping(patience=patience)
    run = model.fit(
        x,
        y,
        batch_size=len(x),
        epochs=epochs,
        shuffle=False,
        validation_data=(x_val, y_val),
        callbacks=[stopping],
        verbose=0,
    )
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses


# ==== training_loss_watched ====
"""The training loss is monitored."""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    stopping = keras.callbacks.EarlyStopping(
        monitor="loss", patience=patience, restore_best_weights=True
    )
    run = model.fit(
        x,
        y,
        batch_size=len(x),
        epochs=epochs,
        shuffle=False,
        validation_data=(x_val, y_val),
        callbacks=[stopping],
        verbose=0,
    )
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses


# ==== default_patience ====
"""The patience is forgotten, so training stops at the first epoch without
improvement."""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    stopping = keras.callbacks.EarlyStopping(restore_best_weights=True)
    run = model.fit(
        x,
        y,
        batch_size=len(x),
        epochs=epochs,
        shuffle=False,
        validation_data=(x_val, y_val),
        callbacks=[stopping],
        verbose=0,
    )
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses


# ==== callback_not_given ====
"""The callback is not handed to fit."""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    stopping = keras.callbacks.EarlyStopping(patience=patience, restore_best_weights=True)
    run = model.fit(
        x,
        y,
        batch_size=len(x),
        epochs=epochs,
        shuffle=False,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses


# ==== default_batch_size ====
"""The batch size is left at Keras's 32."""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    stopping = keras.callbacks.EarlyStopping(patience=patience, restore_best_weights=True)
    run = model.fit(
        x,
        y,
        epochs=epochs,
        shuffle=False,
        validation_data=(x_val, y_val),
        callbacks=[stopping],
        verbose=0,
    )
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses


# ==== validation_split ====
"""The validation data are split from x instead of those given."""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    stopping = keras.callbacks.EarlyStopping(patience=patience, restore_best_weights=True)
    run = model.fit(
        x,
        y,
        batch_size=len(x),
        epochs=epochs,
        shuffle=False,
        validation_split=0.25,
        callbacks=[stopping],
        verbose=0,
    )
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses


# ==== one_epoch_too_many_patience ====
"""One is added to patience, because the epoch that stops is thought not to count."""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    stopping = keras.callbacks.EarlyStopping(patience=patience + 1, restore_best_weights=True)
    run = model.fit(
        x,
        y,
        batch_size=len(x),
        epochs=epochs,
        shuffle=False,
        validation_data=(x_val, y_val),
        callbacks=[stopping],
        verbose=0,
    )
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses


# ==== min_delta_set ====
"""A min_delta of 0.01 is set to be robust against noise."""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    stopping = keras.callbacks.EarlyStopping(
        min_delta=0.01, patience=patience, restore_best_weights=True
    )
    run = model.fit(
        x,
        y,
        batch_size=len(x),
        epochs=epochs,
        shuffle=False,
        validation_data=(x_val, y_val),
        callbacks=[stopping],
        verbose=0,
    )
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses


# ==== maximum_mode ====
"""The mode is max, as for an accuracy."""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    stopping = keras.callbacks.EarlyStopping(
        patience=patience, mode="max", restore_best_weights=True
    )
    run = model.fit(
        x,
        y,
        batch_size=len(x),
        epochs=epochs,
        shuffle=False,
        validation_data=(x_val, y_val),
        callbacks=[stopping],
        verbose=0,
    )
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses


# ==== epochs_forgotten ====
"""The number of epochs is not handed to fit, so only one is trained."""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    stopping = keras.callbacks.EarlyStopping(patience=patience, restore_best_weights=True)
    run = model.fit(
        x,
        y,
        batch_size=len(x),
        shuffle=False,
        validation_data=(x_val, y_val),
        callbacks=[stopping],
        verbose=0,
    )
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses
