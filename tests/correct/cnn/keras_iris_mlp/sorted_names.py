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
    model.set_weights([0.5 * rng.normal(size=w.shape) for w in model.get_weights()])
    model.compile("sgd", "sparse_categorical_crossentropy", metrics=["accuracy"], run_eagerly=True)
    model.optimizer.learning_rate = learning_rate
    run = model.fit(x, labels, batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    losses, accuracies = run.history["loss"], run.history["accuracy"]
    probabilities = model(x)
    predicted = keras.ops.argmax(probabilities, axis=1)
    return labels, 4 * 12 + 12 + 12 * 3 + 3, losses, accuracies, probabilities, predicted
