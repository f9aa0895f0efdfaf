# ==== always_relu ====
"""The hidden layer always uses ReLU."""

import keras
import numpy as np
from keras import layers


def build_model(activation):
    hidden = layers.Dense(12, activation="relu")
    output = layers.Dense(3, activation="softmax")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    return keras.Sequential([keras.Input((4,)), hidden, output, layers.Reshape((3,))])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = np.array([names.index(name) for name in species])
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = keras.optimizers.SGD(learning_rate)
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = probabilities.argmax(axis=1)
    return labels, parameters, losses, accuracies, probabilities, predicted


# ==== order_of_appearance ====
"""The species are numbered in the order in which they appear."""

import keras
import numpy as np
from keras import layers


def build_model(activation):
    hidden = layers.Dense(12, activation=activation)
    output = layers.Dense(3, activation="softmax")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    return keras.Sequential([keras.Input((4,)), hidden, output, layers.Reshape((3,))])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = np.array([list(dict.fromkeys(species)).index(name) for name in species])
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = keras.optimizers.SGD(learning_rate)
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = probabilities.argmax(axis=1)
    return labels, parameters, losses, accuracies, probabilities, predicted


# ==== present_species_sorted ====
"""np.unique numbers the species that occur, which differs where one is missing."""

import keras
import numpy as np
from keras import layers


def build_model(activation):
    hidden = layers.Dense(12, activation=activation)
    output = layers.Dense(3, activation="softmax")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    return keras.Sequential([keras.Input((4,)), hidden, output, layers.Reshape((3,))])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = np.unique(species, return_inverse=True)[1]
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = keras.optimizers.SGD(learning_rate)
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = probabilities.argmax(axis=1)
    return labels, parameters, losses, accuracies, probabilities, predicted


# ==== momentum ====
"""A momentum of 0.9 is added."""

import keras
import numpy as np
from keras import layers


def build_model(activation):
    hidden = layers.Dense(12, activation=activation)
    output = layers.Dense(3, activation="softmax")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    return keras.Sequential([keras.Input((4,)), hidden, output, layers.Reshape((3,))])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = np.array([names.index(name) for name in species])
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = keras.optimizers.SGD(learning_rate, momentum=0.9)
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = probabilities.argmax(axis=1)
    return labels, parameters, losses, accuracies, probabilities, predicted


# ==== default_learning_rate ====
"""The optimizer is given by name, so its learning rate is the default."""

import keras
import numpy as np
from keras import layers


def build_model(activation):
    hidden = layers.Dense(12, activation=activation)
    output = layers.Dense(3, activation="softmax")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    return keras.Sequential([keras.Input((4,)), hidden, output, layers.Reshape((3,))])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = np.array([names.index(name) for name in species])
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = "sgd"
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = probabilities.argmax(axis=1)
    return labels, parameters, losses, accuracies, probabilities, predicted


# ==== largest_probability ====
"""The largest probability is returned instead of its number."""

import keras
import numpy as np
from keras import layers


def build_model(activation):
    hidden = layers.Dense(12, activation=activation)
    output = layers.Dense(3, activation="softmax")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    return keras.Sequential([keras.Input((4,)), hidden, output, layers.Reshape((3,))])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = np.array([names.index(name) for name in species])
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = keras.optimizers.SGD(learning_rate)
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = probabilities.max(axis=1)
    return labels, parameters, losses, accuracies, probabilities, predicted


# ==== best_sample ====
"""The largest is sought along the samples."""

import keras
import numpy as np
from keras import layers


def build_model(activation):
    hidden = layers.Dense(12, activation=activation)
    output = layers.Dense(3, activation="softmax")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    return keras.Sequential([keras.Input((4,)), hidden, output, layers.Reshape((3,))])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = np.array([names.index(name) for name in species])
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = keras.optimizers.SGD(learning_rate)
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = probabilities.argmax(axis=0)
    return labels, parameters, losses, accuracies, probabilities, predicted


# ==== labels_as_list ====
"""The labels are left as a list, which model.fit does not take beside an array."""

import keras
import numpy as np
from keras import layers


def build_model(activation):
    hidden = layers.Dense(12, activation=activation)
    output = layers.Dense(3, activation="softmax")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    return keras.Sequential([keras.Input((4,)), hidden, output, layers.Reshape((3,))])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = [names.index(name) for name in species]
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = keras.optimizers.SGD(learning_rate)
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = probabilities.argmax(axis=1)
    return labels, parameters, losses, accuracies, probabilities, predicted


# ==== sigmoid_output ====
"""The output uses the sigmoid."""

import keras
import numpy as np
from keras import layers


def build_model(activation):
    hidden = layers.Dense(12, activation=activation)
    output = layers.Dense(3, activation="sigmoid")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    return keras.Sequential([keras.Input((4,)), hidden, output, layers.Reshape((3,))])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = np.array([names.index(name) for name in species])
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = keras.optimizers.SGD(learning_rate)
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = probabilities.argmax(axis=1)
    return labels, parameters, losses, accuracies, probabilities, predicted


# ==== mean_squared_error ====
"""The mean squared error compares the numbers of the species with the probabilities."""

import keras
import numpy as np
from keras import layers


def build_model(activation):
    hidden = layers.Dense(12, activation=activation)
    output = layers.Dense(3, activation="softmax")
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    return keras.Sequential([keras.Input((4,)), hidden, output, layers.Reshape((3,))])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = np.array([names.index(name) for name in species])
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = keras.optimizers.SGD(learning_rate)
    loss = "mse"
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = probabilities.argmax(axis=1)
    return labels, parameters, losses, accuracies, probabilities, predicted
