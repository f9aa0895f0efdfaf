# ==== shuffled_split ====
"""The windows are shuffled before the split."""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    order = np.random.default_rng(0).permutation(len(x))
    train, test = np.sort(order[:split]), np.sort(order[split:])
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1)

    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = keras.ops.convert_to_numpy(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = np.mean((y[test] - x[test][:, -1]) ** 2)
    return losses, predicted, error, persistence


# ==== newest_for_training ====
"""The newest windows are for training."""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    train, test = np.arange(len(x) - split, len(x)), np.arange(len(x) - split)
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1)

    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = keras.ops.convert_to_numpy(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = np.mean((y[test] - x[test][:, -1]) ** 2)
    return losses, predicted, error, persistence


# ==== one_window_skipped ====
"""One window between the two is lost."""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    train, test = np.arange(split), np.arange(split + 1, len(x))
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1)

    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = keras.ops.convert_to_numpy(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = np.mean((y[test] - x[test][:, -1]) ** 2)
    return losses, predicted, error, persistence


# ==== test_on_all ====
"""All windows are used for the test."""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    train, test = np.arange(split), np.arange(len(x))
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1)

    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = keras.ops.convert_to_numpy(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = np.mean((y[test] - x[test][:, -1]) ** 2)
    return losses, predicted, error, persistence


# ==== relu ====
"""The SimpleRNN uses ReLU."""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    train, test = np.arange(split), np.arange(split, len(x))
    hidden = layers.SimpleRNN(units, activation="relu")
    output = layers.Dense(1)

    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = keras.ops.convert_to_numpy(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = np.mean((y[test] - x[test][:, -1]) ** 2)
    return losses, predicted, error, persistence


# ==== tanh_at_output ====
"""The output is given a tanh, since a sine lies between −1 and 1."""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    train, test = np.arange(split), np.arange(split, len(x))
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1, activation="tanh")

    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = keras.ops.convert_to_numpy(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = np.mean((y[test] - x[test][:, -1]) ** 2)
    return losses, predicted, error, persistence


# ==== first_value ====
"""The first value of the window is used for the naive prediction."""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    train, test = np.arange(split), np.arange(split, len(x))
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1)

    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = keras.ops.convert_to_numpy(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = np.mean((y[test] - x[test][:, 0]) ** 2)
    return losses, predicted, error, persistence


# ==== broadcast_by_missing_axis ====
"""The last inputs lose an axis, so all answers are compared with all inputs."""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    train, test = np.arange(split), np.arange(split, len(x))
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1)

    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = keras.ops.convert_to_numpy(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = np.mean((y[test] - x[test][:, -1, 0]) ** 2)
    return losses, predicted, error, persistence


# ==== whole_series ====
"""The naive prediction is judged on all windows."""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    train, test = np.arange(split), np.arange(split, len(x))
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1)

    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = keras.ops.convert_to_numpy(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = np.mean((y - x[:, -1]) ** 2)
    return losses, predicted, error, persistence


# ==== root_mean_square ====
"""The root of the mean squared error is taken."""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    train, test = np.arange(split), np.arange(split, len(x))
    hidden = layers.SimpleRNN(units)
    output = layers.Dense(1)

    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = keras.ops.convert_to_numpy(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = np.sqrt(np.mean((y[test] - x[test][:, -1]) ** 2))
    return losses, predicted, error, persistence
