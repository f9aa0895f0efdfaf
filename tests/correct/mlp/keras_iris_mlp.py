# ==== by_hand ====
"""The updates written out with a GradientTape."""

import numpy as np
import tensorflow as tf


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = np.array([names.index(name) for name in species])
    shapes = [(4, 12), (12,), (12, 3), (3,)]
    weights = [tf.Variable(0.2 * rng.normal(size=shape)) for shape in shapes]
    act = {"relu": tf.nn.relu, "sigmoid": tf.sigmoid}[activation]

    def logits_of(inputs):
        return act(inputs @ weights[0] + weights[1]) @ weights[2] + weights[3]

    losses, accuracies = [], []
    for _ in range(epochs):
        total, right = 0.0, 0
        for begin in range(0, len(x), 3):
            part, answers = x[begin : begin + 3], labels[begin : begin + 3]
            with tf.GradientTape() as tape:
                logits = logits_of(part)
                each = tf.nn.sparse_softmax_cross_entropy_with_logits(answers, logits)
                loss = tf.reduce_mean(each)
            total += float(loss) * len(part)
            right += int(np.sum(np.argmax(logits, axis=1) == answers))
            for w, g in zip(weights, tape.gradient(loss, weights)):
                w.assign_sub(learning_rate * g)
        losses.append(total / len(x))
        accuracies.append(right / len(x))
    probabilities = tf.nn.softmax(logits_of(x))
    predicted = np.argmax(probabilities, axis=1)
    return labels, 99, losses, accuracies, probabilities, predicted


# ==== functional ====
"""The functional way, with a loss object and a dictionary of names."""

import keras
import numpy as np
from keras import layers


def train(x, species, activation, learning_rate, epochs, rng):
    number = {"setosa": 0, "versicolor": 1, "virginica": 2}
    labels = np.fromiter((number[name] for name in species), int)
    flower = keras.Input(shape=(4,))
    scores = layers.Dense(3, activation="softmax")(layers.Dense(12, activation)(flower))
    model = keras.Model(flower, scores)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])
    model.compile(
        keras.optimizers.SGD(learning_rate=learning_rate, momentum=0.0),
        keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
        run_eagerly=True,
    )
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    probabilities = model.predict(x, verbose=0)
    predicted = probabilities.argmax(axis=-1)
    history = run.history
    return labels, parameters, history["loss"], history["accuracy"], probabilities, predicted


# ==== sorted_names ====
"""numpy.unique numbers the names, which are in alphabetical order."""

import keras
import numpy as np
from keras import layers


def train(x, species, activation, learning_rate, epochs, rng):
    names = np.array(["setosa", "versicolor", "virginica"])
    labels = np.searchsorted(names, np.array(species))
    model = keras.Sequential()
    model.add(keras.Input((4,)))
    model.add(layers.Dense(12, activation=activation))
    model.add(layers.Dense(3))
    model.add(layers.Softmax())
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])
    model.compile("sgd", "sparse_categorical_crossentropy", metrics=["accuracy"], run_eagerly=True)
    model.optimizer.learning_rate = learning_rate
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses, accuracies = run.history["loss"], run.history["accuracy"]
    probabilities = model(x)
    predicted = keras.ops.argmax(probabilities, axis=1)
    return labels, 4 * 12 + 12 + 12 * 3 + 3, losses, accuracies, probabilities, predicted
