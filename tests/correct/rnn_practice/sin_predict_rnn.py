# ==== cell ====
"""A cell in an RNN layer; the functional interface."""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    train, test = np.arange(0, split), np.arange(split, len(x))
    hidden = layers.RNN(layers.SimpleRNNCell(units))
    output = layers.Dense(units=1)

    inputs = keras.Input(x.shape[1:])
    model = keras.Model(inputs, output(hidden(inputs)))
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = np.asarray(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = keras.losses.MeanSquaredError()(y[test], x[test][:, -1])
    return losses, predicted, error, persistence


# ==== numpy_rnn ====
"""Backpropagation through time by hand, in NumPy."""

import numpy as np


def forward(x, W, U, b):
    h = np.zeros((len(x), len(U)))
    hiddens = [h]
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W + h @ U + b)
        hiddens.append(h)
    return hiddens


def train_sin_predictor(x, y, split, units, epochs, rng):
    shapes = [(1, units), (units, units), (units,), (units, 1), (1,)]
    W, U, b, V, c = (rng.normal(scale=0.2, size=shape) for shape in shapes)
    losses = []
    for _ in range(epochs):
        total = 0
        for start in range(0, split, 10):
            part = x[start : min(start + 10, split)]
            right = y[start : min(start + 10, split)]
            hiddens = forward(part, W, U, b)
            miss = hiddens[-1] @ V + c - right
            total += np.sum(miss**2)
            d_out = 2 * miss / len(part)
            dW, dU, db = np.zeros_like(W), np.zeros_like(U), np.zeros_like(b)
            dV, dc = hiddens[-1].T @ d_out, d_out.sum(axis=0)
            d_h = d_out @ V.T
            for t in reversed(range(part.shape[1])):
                d_u = d_h * (1 - hiddens[t + 1] ** 2)
                dW += part[:, t].T @ d_u
                dU += hiddens[t].T @ d_u
                db += d_u.sum(axis=0)
                d_h = d_u @ U.T
            W, U, b = W - 0.1 * dW, U - 0.1 * dU, b - 0.1 * db
            V, c = V - 0.1 * dV, c - 0.1 * dc
        losses.append(total / split)
    predicted = forward(x[split:], W, U, b)[-1] @ V + c
    error = np.mean((predicted - y[split:]) ** 2)
    persistence = np.mean((x[split:, -1] - y[split:]) ** 2)
    return losses, predicted, error, persistence


# ==== slices ====
"""Slices instead of indices, errors by NumPy."""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    model = keras.Sequential()
    model.add(keras.Input((x.shape[1], 1)))
    model.add(layers.SimpleRNN(units, activation="tanh"))
    model.add(layers.Dense(1, activation="linear"))
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mean_squared_error")
    run = model.fit(x[:split], y[:split], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    predicted = model.predict(x[split:], verbose=0)
    error = np.mean((predicted - y[split:]) ** 2)
    persistence = np.mean(np.square(x[split:, -1, :] - y[split:]))
    return run.history["loss"], predicted, error, persistence
