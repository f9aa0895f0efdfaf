# ==== functional ====
"""The functional API, a layer for the sigmoid, and a comparison row by row."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    inputs = keras.Input((2,))
    logits = keras.layers.Dense(1)(inputs)
    outputs = keras.layers.Activation("sigmoid")(logits)
    model = keras.Model(inputs, outputs)
    model.set_weights([kernel, bias])
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=learning_rate),
        loss=keras.losses.BinaryCrossentropy(),
    )
    run = model.fit(x, y, batch_size=len(x), epochs=epochs, shuffle=False, verbose=0)
    losses = list(run.history["loss"])
    probabilities = model.predict(x, verbose=0)
    learned = True
    for probability, target in zip(np.ravel(probabilities), np.ravel(y), strict=True):
        if (probability > 0.5) != (target == 1):
            learned = False
    return losses, probabilities, learned


# ==== history_callback ====
"""Losses collected by a callback, and learned from the accuracy that evaluate reports."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    model.compile(
        keras.optimizers.SGD(learning_rate), loss="binary_crossentropy", metrics=["binary_accuracy"]
    )
    found = []
    kept = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda _epoch, logs: found.append(logs["loss"])
    )
    model.fit(x, y, batch_size=4, epochs=epochs, shuffle=False, verbose=0, callbacks=[kept])
    probabilities = np.asarray(model(x))
    _, accuracy = model.evaluate(x, y, verbose=0)
    return found, probabilities, bool(accuracy == 1.0)


# ==== subclass ====
"""A model written as a subclass, with the initial weights given by constant initializers."""

import keras
import numpy as np


class Unit(keras.Model):
    def __init__(self, kernel, bias):
        super().__init__()
        self.dense = keras.layers.Dense(
            1,
            kernel_initializer=lambda _shape, dtype=None: keras.ops.convert_to_tensor(
                kernel, dtype
            ),
            bias_initializer=lambda _shape, dtype=None: keras.ops.convert_to_tensor(bias, dtype),
        )

    def call(self, x):
        return keras.ops.sigmoid(self.dense(x))


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    model = Unit(kernel, bias)
    model.compile(keras.optimizers.SGD(learning_rate), "binary_crossentropy", run_eagerly=True)
    run = model.fit(x, y, 4, epochs, verbose=0, shuffle=False)
    probabilities = model.predict(x, verbose=0)
    wrong = np.count_nonzero((probabilities > 0.5) != (y == 1))
    return run.history["loss"], probabilities, wrong == 0


# ==== train_on_batch ====
"""One call of train_on_batch for each epoch."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1, activation=keras.activations.sigmoid)
    model = keras.Sequential([keras.Input((2,)), unit])
    unit.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    model.compile(optimizer, loss="binary_crossentropy")
    losses = []
    for _ in range(epochs):
        model.reset_metrics()
        losses.append(float(model.train_on_batch(x, y)))
    probabilities = model.predict_on_batch(x)
    learned = np.array_equal(probabilities > 0.5, y > 0.5)
    return losses, probabilities, learned
