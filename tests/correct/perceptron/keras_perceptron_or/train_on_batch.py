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
