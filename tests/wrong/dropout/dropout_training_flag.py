# ==== seed_forgotten ====
"""The seed is not given to the layer."""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = layers.Dropout(rate)
    model = keras.Sequential([keras.Input(x.shape[1:]), dropout, layers.Dense(len(bias))])
    model.layers[-1].set_weights([kernel, bias])
    predicted = np.array(model(x, training=False))
    passes = [np.array(model(x, training=True)) for _ in range(passes_count)]
    mean = np.mean(passes, axis=0)
    deviation = np.std(passes, axis=0)
    return predicted, mean, deviation


# ==== training_not_set ====
"""The passes are made without training=True, so dropout is off."""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = layers.Dropout(rate, seed=seed)
    model = keras.Sequential([keras.Input(x.shape[1:]), dropout, layers.Dense(len(bias))])
    model.layers[-1].set_weights([kernel, bias])
    predicted = np.array(model(x, training=False))
    passes = [np.array(model(x)) for _ in range(passes_count)]
    mean = np.mean(passes, axis=0)
    deviation = np.std(passes, axis=0)
    return predicted, mean, deviation


# ==== predict_for_passes ====
"""model.predict is used for the passes, which never drops anything."""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = layers.Dropout(rate, seed=seed)
    model = keras.Sequential([keras.Input(x.shape[1:]), dropout, layers.Dense(len(bias))])
    model.layers[-1].set_weights([kernel, bias])
    predicted = np.array(model(x, training=False))
    passes = [model.predict(x, verbose=0) for _ in range(passes_count)]
    mean = np.mean(passes, axis=0)
    deviation = np.std(passes, axis=0)
    return predicted, mean, deviation


# ==== one_pass_repeated ====
"""A single pass is made and repeated in the list."""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = layers.Dropout(rate, seed=seed)
    model = keras.Sequential([keras.Input(x.shape[1:]), dropout, layers.Dense(len(bias))])
    model.layers[-1].set_weights([kernel, bias])
    predicted = np.array(model(x, training=False))
    passes = [np.array(model(x, training=True))] * passes_count
    mean = np.mean(passes, axis=0)
    deviation = np.std(passes, axis=0)
    return predicted, mean, deviation


# ==== keep_probability ====
"""The layer is given the probability of keeping."""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = layers.Dropout(1 - rate, seed=seed)
    model = keras.Sequential([keras.Input(x.shape[1:]), dropout, layers.Dense(len(bias))])
    model.layers[-1].set_weights([kernel, bias])
    predicted = np.array(model(x, training=False))
    passes = [np.array(model(x, training=True)) for _ in range(passes_count)]
    mean = np.mean(passes, axis=0)
    deviation = np.std(passes, axis=0)
    return predicted, mean, deviation


# ==== prediction_with_dropout ====
"""The ordinary prediction has training=True, too."""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = layers.Dropout(rate, seed=seed)
    model = keras.Sequential([keras.Input(x.shape[1:]), dropout, layers.Dense(len(bias))])
    model.layers[-1].set_weights([kernel, bias])
    predicted = np.array(model(x, training=True))
    passes = [np.array(model(x, training=True)) for _ in range(passes_count)]
    mean = np.mean(passes, axis=0)
    deviation = np.std(passes, axis=0)
    return predicted, mean, deviation


# ==== warm_up_pass ====
"""A pass with dropout is made first to build the model, so the random numbers are one
call ahead."""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = layers.Dropout(rate, seed=seed)
    model = keras.Sequential([keras.Input(x.shape[1:]), dropout, layers.Dense(len(bias))])
    model.layers[-1].set_weights([kernel, bias])
    model(x, training=True)
    predicted = np.array(model(x, training=False))
    passes = [np.array(model(x, training=True)) for _ in range(passes_count)]
    mean = np.mean(passes, axis=0)
    deviation = np.std(passes, axis=0)
    return predicted, mean, deviation


# ==== samples_one_by_one ====
"""Every sample goes through the model by itself, so the calls and their random numbers
differ."""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = layers.Dropout(rate, seed=seed)
    model = keras.Sequential([keras.Input(x.shape[1:]), dropout, layers.Dense(len(bias))])
    model.layers[-1].set_weights([kernel, bias])
    predicted = np.array(model(x, training=False))
    passes = []
    for _ in range(passes_count):
        rows = [np.array(model(row[np.newaxis], training=True))[0] for row in x]
        passes.append(np.array(rows))
    mean = np.mean(passes, axis=0)
    deviation = np.std(passes, axis=0)
    return predicted, mean, deviation


# ==== predict_with_training ====
"""predict is given training=True, which raises a TypeError."""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = layers.Dropout(rate, seed=seed)
    model = keras.Sequential([keras.Input(x.shape[1:]), dropout, layers.Dense(len(bias))])
    model.layers[-1].set_weights([kernel, bias])
    predicted = np.array(model(x, training=False))
    passes = [model.predict(x, training=True, verbose=0) for _ in range(passes_count)]
    mean = np.mean(passes, axis=0)
    deviation = np.std(passes, axis=0)
    return predicted, mean, deviation


# ==== bias_forgotten_by_hand ====
"""The passes call the dropout layer and multiply by the kernel by hand, and the bias is
forgotten."""

import keras
import numpy as np
from keras import layers


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    dropout = layers.Dropout(rate, seed=seed)
    model = keras.Sequential([keras.Input(x.shape[1:]), dropout, layers.Dense(len(bias))])
    model.layers[-1].set_weights([kernel, bias])
    predicted = np.array(model(x, training=False))
    passes = [np.array(dropout(x, training=True)) @ kernel for _ in range(passes_count)]
    mean = np.mean(passes, axis=0)
    deviation = np.std(passes, axis=0)
    return predicted, mean, deviation
