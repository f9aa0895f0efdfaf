# ==== no_activation ====
"""The unit has no activation."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    model.compile(optimizer=optimizer, loss="binary_crossentropy")
    run = model.fit(x, y, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model.predict(x, verbose=0)
    learned = bool(np.all((probabilities > 0.5) == (y == 1)))
    return losses, probabilities, learned


# ==== squared_error ====
"""The loss is the mean squared error."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    model.compile(optimizer=optimizer, loss="mse")
    run = model.fit(x, y, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model.predict(x, verbose=0)
    learned = bool(np.all((probabilities > 0.5) == (y == 1)))
    return losses, probabilities, learned


# ==== threshold_zero ====
"""learned compares the outputs with 0, as for a step unit, so all of them count as
1."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    model.compile(optimizer=optimizer, loss="binary_crossentropy")
    run = model.fit(x, y, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model.predict(x, verbose=0)
    learned = bool(np.all((probabilities > 0) == (y == 1)))
    return losses, probabilities, learned


# ==== optimizer_by_name ====
"""The optimizer is given by its name, so its learning rate is the default 0.01."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    model.compile(optimizer="sgd", loss="binary_crossentropy")
    run = model.fit(x, y, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model.predict(x, verbose=0)
    learned = bool(np.all((probabilities > 0.5) == (y == 1)))
    return losses, probabilities, learned


# ==== batches_of_one ====
"""The batch size is 1, four updates an epoch."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    model.compile(optimizer=optimizer, loss="binary_crossentropy")
    run = model.fit(x, y, batch_size=1, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model.predict(x, verbose=0)
    learned = bool(np.all((probabilities > 0.5) == (y == 1)))
    return losses, probabilities, learned


# ==== epochs_forgotten ====
"""The number of epochs is forgotten in fit, so one epoch is trained."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    model.compile(optimizer=optimizer, loss="binary_crossentropy")
    run = model.fit(x, y, batch_size=4, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model.predict(x, verbose=0)
    learned = bool(np.all((probabilities > 0.5) == (y == 1)))
    return losses, probabilities, learned


# ==== any_row ====
"""learned is True as soon as one row is right."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    model.compile(optimizer=optimizer, loss="binary_crossentropy")
    run = model.fit(x, y, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model.predict(x, verbose=0)
    learned = bool(np.any((probabilities > 0.5) == (y == 1)))
    return losses, probabilities, learned


# ==== close_probabilities ====
"""learned asks for probabilities within 0.1 of the answers."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    model.compile(optimizer=optimizer, loss="binary_crossentropy")
    run = model.fit(x, y, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model.predict(x, verbose=0)
    learned = bool(np.allclose(probabilities, y, atol=0.1))
    return losses, probabilities, learned


# ==== flat_compared ====
"""The answers are flattened before the comparison, which compares every row with every
answer."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    model.compile(optimizer=optimizer, loss="binary_crossentropy")
    run = model.fit(x, y, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model.predict(x, verbose=0)
    learned = bool(np.all((probabilities > 0.5) == (y.ravel() == 1)))
    return losses, probabilities, learned


# ==== relu_unit ====
"""The unit has ReLU, as every layer has today."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1, activation="relu")
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    model.compile(optimizer=optimizer, loss="binary_crossentropy")
    run = model.fit(x, y, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    probabilities = model.predict(x, verbose=0)
    learned = bool(np.all((probabilities > 0.5) == (y == 1)))
    return losses, probabilities, learned
