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
    model.set_weights([0.5 * rng.normal(size=w.shape) for w in model.get_weights()])
    model.compile(
        keras.optimizers.SGD(learning_rate=learning_rate, momentum=0.0),
        keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
        run_eagerly=True,
    )
    run = model.fit(x, labels, batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    probabilities = model.predict(x, verbose=0)
    predicted = probabilities.argmax(axis=-1)
    history = run.history
    return labels, parameters, history["loss"], history["accuracy"], probabilities, predicted
