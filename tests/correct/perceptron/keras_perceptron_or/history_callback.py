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
