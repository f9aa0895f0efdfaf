# ==== dense_by_hand ====
"""Only the dropout is a layer; the dense layer is a matrix product."""

import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = layers.Dropout(rate, seed=seed)
    total, squares = 0, []
    predicted = np.asarray(dropout(x, training=False)) @ kernel + bias
    for _ in range(passes_count):
        output = np.asarray(dropout(x, training=True)) @ kernel + bias
        total = total + output
        squares.append(output)
    mean = total / passes_count
    variance = sum((output - mean) ** 2 for output in squares) / passes_count
    return predicted, mean, np.sqrt(variance)


# ==== functional ====
"""Two functional models over the same layers, one with dropout always on."""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    inputs = keras.Input(x.shape[1:])
    dense = layers.Dense(len(bias))
    quiet = keras.Model(inputs, dense(inputs))
    noisy = keras.Model(inputs, dense(layers.Dropout(rate, seed=seed)(inputs, training=True)))
    dense.set_weights([kernel, bias])
    predicted = quiet.predict(x, verbose=0)
    passes = np.array([noisy(x) for _ in range(passes_count)])
    return predicted, passes.mean(axis=0), passes.std(axis=0)


# ==== keras_ops ====
"""keras.ops for the statistics and predict_on_batch for the prediction."""

import keras
from keras import layers, ops


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    model = keras.Sequential(
        [layers.Dropout(rate, seed=seed), layers.Dense(kernel.shape[1], name="dense")]
    )
    model.build((None, x.shape[1]))
    model.get_layer("dense").set_weights([kernel, bias])
    predicted = model.predict_on_batch(x)
    passes = ops.stack([model(x, training=True) for _ in range(passes_count)])
    return predicted, ops.mean(passes, axis=0), ops.std(passes, axis=0)


# ==== subclass ====
"""A model class whose call hands the flag on."""

import keras
import numpy as np
from keras import layers


class Net(keras.Model):
    def __init__(self, units, rate, seed):
        super().__init__()
        self.dropout = layers.Dropout(rate, seed=seed)
        self.dense = layers.Dense(units)

    def call(self, x, training=None):
        return self.dense(self.dropout(x, training=training))


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    model = Net(len(bias), rate, seed)
    model.dense.build(x.shape)
    model.dense.set_weights([kernel, bias])
    predicted = model(x, training=False)
    passes = []
    for _ in range(passes_count):
        passes.append(keras.ops.convert_to_numpy(model(x, training=True)))
    return predicted, np.mean(passes, axis=0), np.std(passes, axis=0)
