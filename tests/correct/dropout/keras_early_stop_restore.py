# ==== dataset ====
"""Data sets of one batch each, and a model whose steps are compiled."""

import keras
import tensorflow as tf


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.layers.Dense(1, use_bias=False)])
    model.build((None, x.shape[1]))
    model.set_weights([w])
    model.compile(optimizer=keras.optimizers.SGD(learning_rate), loss="mean_squared_error")
    data = tf.data.Dataset.from_tensors((x, y))
    val = tf.data.Dataset.from_tensors((x_val, y_val))
    stopping = keras.callbacks.EarlyStopping("val_loss", 0, patience, restore_best_weights=True)
    run = model.fit(data, epochs=epochs, validation_data=val, callbacks=[stopping], verbose=0)
    return model.layers[0].kernel.numpy(), run.history["val_loss"]


# ==== epoch_by_epoch ====
"""One call of fit for each epoch, with the rule written out."""

import keras
import numpy as np
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    kernels, val_losses = [], []
    for _ in range(epochs):
        model.fit(x, y, batch_size=len(x), shuffle=False, verbose=0)
        kernels.append(model.get_weights()[0])
        val_losses.append(model.evaluate(x_val, y_val, verbose=0))
        if len(val_losses) - np.argmin(val_losses) > patience:
            break
    return kernels[int(np.argmin(val_losses))], val_losses


# ==== functional ====
"""A functional model, compiled with a loss object, and batches of all the data."""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    inputs = keras.Input((x.shape[1],))
    dense = layers.Dense(1, use_bias=False)
    model = keras.Model(inputs, dense(inputs))
    dense.kernel.assign(w)
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=learning_rate),
        loss=keras.losses.MeanSquaredError(),
        run_eagerly=True,
    )
    stopping = keras.callbacks.EarlyStopping(
        patience=patience, mode="min", restore_best_weights=True
    )
    run = model.fit(
        x=x,
        y=y,
        batch_size=x.shape[0],
        epochs=epochs,
        validation_data=(x_val, y_val),
        validation_batch_size=len(x_val),
        shuffle=False,
        callbacks=stopping,
        verbose=0,
    )
    return keras.ops.convert_to_numpy(dense.kernel), run.history["val_loss"]


# ==== gradient_tape ====
"""The training loop by hand with a gradient tape."""

import tensorflow as tf


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    kernel = tf.Variable(w, dtype=tf.float64)
    best, best_kernel, wait, val_losses = float("inf"), None, 0, []
    while len(val_losses) < epochs and wait < patience:
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ kernel - y) ** 2)
        kernel.assign_sub(learning_rate * tape.gradient(loss, kernel))
        val_loss = float(tf.reduce_mean((x_val @ kernel - y_val) ** 2))
        val_losses.append(val_loss)
        if val_loss < best:
            best, best_kernel, wait = val_loss, kernel.numpy(), 0
        else:
            wait += 1
    return best_kernel, val_losses


# ==== own_callback ====
"""A callback of one's own that keeps the best weights."""

import keras
from keras import layers


class BestWeights(keras.callbacks.Callback):
    def __init__(self, patience):
        super().__init__()
        self.patience = patience
        self.best, self.wait, self.weights = float("inf"), 0, None

    def on_epoch_end(self, epoch, logs=None):
        if logs["val_loss"] < self.best:
            self.best, self.wait = logs["val_loss"], 0
            self.weights = self.model.get_weights()
        else:
            self.wait += 1
            self.model.stop_training = self.wait >= self.patience

    def on_train_end(self, logs=None):
        self.model.set_weights(self.weights)


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    run = model.fit(
        x,
        y,
        len(x),
        epochs,
        verbose=0,
        callbacks=[BestWeights(patience)],
        validation_data=(x_val, y_val),
        shuffle=False,
    )
    return model.get_weights()[0], run.history["val_loss"]
