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
