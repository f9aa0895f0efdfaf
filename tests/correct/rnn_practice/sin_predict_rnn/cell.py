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
