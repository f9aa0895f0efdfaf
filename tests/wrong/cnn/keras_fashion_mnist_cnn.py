# ==== integer_division ====
"""The images are divided as integers, so nearly all pixels become 0."""

import keras
import numpy as np
from keras import layers


def prepare(images):
    x = images[..., np.newaxis] // 255
    return x


def build_model():
    inputs = keras.Input((28, 28, 1))
    first = layers.Conv2D(16, 3, activation="relu")
    second = layers.Conv2D(32, 3, activation="relu")
    flat = layers.Flatten()
    hidden = layers.Dense(128, activation="relu")
    output = layers.Dense(10, activation="softmax")
    z = layers.MaxPooling2D(2)(first(inputs))
    z = layers.MaxPooling2D(2)(second(z))
    z = output(hidden(flat(z)))
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Model(inputs, layers.Reshape((10,))(z))
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


def train(images, labels, epochs, rng):
    x = prepare(images)
    model = build_model()
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = model(x)
    return x, parameters, losses, accuracies, probabilities


# ==== not_scaled ====
"""The images are not divided by 255."""

import keras
import numpy as np
from keras import layers


def prepare(images):
    x = images[..., np.newaxis].astype(float)
    return x


def build_model():
    inputs = keras.Input((28, 28, 1))
    first = layers.Conv2D(16, 3, activation="relu")
    second = layers.Conv2D(32, 3, activation="relu")
    flat = layers.Flatten()
    hidden = layers.Dense(128, activation="relu")
    output = layers.Dense(10, activation="softmax")
    z = layers.MaxPooling2D(2)(first(inputs))
    z = layers.MaxPooling2D(2)(second(z))
    z = output(hidden(flat(z)))
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Model(inputs, layers.Reshape((10,))(z))
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


def train(images, labels, epochs, rng):
    x = prepare(images)
    model = build_model()
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = model(x)
    return x, parameters, losses, accuracies, probabilities


# ==== largest_value ====
"""The images are divided by their largest value, which need not be 255."""

import keras
import numpy as np
from keras import layers


def prepare(images):
    x = images[..., np.newaxis] / images.max()
    return x


def build_model():
    inputs = keras.Input((28, 28, 1))
    first = layers.Conv2D(16, 3, activation="relu")
    second = layers.Conv2D(32, 3, activation="relu")
    flat = layers.Flatten()
    hidden = layers.Dense(128, activation="relu")
    output = layers.Dense(10, activation="softmax")
    z = layers.MaxPooling2D(2)(first(inputs))
    z = layers.MaxPooling2D(2)(second(z))
    z = output(hidden(flat(z)))
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Model(inputs, layers.Reshape((10,))(z))
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


def train(images, labels, epochs, rng):
    x = prepare(images)
    model = build_model()
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = model(x)
    return x, parameters, losses, accuracies, probabilities


# ==== centred ====
"""The images are scaled to −1 to 1."""

import keras
import numpy as np
from keras import layers


def prepare(images):
    x = images[..., np.newaxis] / 127.5 - 1
    return x


def build_model():
    inputs = keras.Input((28, 28, 1))
    first = layers.Conv2D(16, 3, activation="relu")
    second = layers.Conv2D(32, 3, activation="relu")
    flat = layers.Flatten()
    hidden = layers.Dense(128, activation="relu")
    output = layers.Dense(10, activation="softmax")
    z = layers.MaxPooling2D(2)(first(inputs))
    z = layers.MaxPooling2D(2)(second(z))
    z = output(hidden(flat(z)))
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Model(inputs, layers.Reshape((10,))(z))
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


def train(images, labels, epochs, rng):
    x = prepare(images)
    model = build_model()
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = model(x)
    return x, parameters, losses, accuracies, probabilities


# ==== same_padding ====
"""The convolutions are padded."""

import keras
import numpy as np
from keras import layers


def prepare(images):
    x = images[..., np.newaxis] / 255
    return x


def build_model():
    inputs = keras.Input((28, 28, 1))
    first = layers.Conv2D(16, 3, padding="same", activation="relu")
    second = layers.Conv2D(32, 3, padding="same", activation="relu")
    flat = layers.Flatten()
    hidden = layers.Dense(128, activation="relu")
    output = layers.Dense(10, activation="softmax")
    z = layers.MaxPooling2D(2)(first(inputs))
    z = layers.MaxPooling2D(2)(second(z))
    z = output(hidden(flat(z)))
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Model(inputs, layers.Reshape((10,))(z))
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


def train(images, labels, epochs, rng):
    x = prepare(images)
    model = build_model()
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = model(x)
    return x, parameters, losses, accuracies, probabilities


# ==== relu_forgotten ====
"""The second convolution has no ReLU."""

import keras
import numpy as np
from keras import layers


def prepare(images):
    x = images[..., np.newaxis] / 255
    return x


def build_model():
    inputs = keras.Input((28, 28, 1))
    first = layers.Conv2D(16, 3, activation="relu")
    second = layers.Conv2D(32, 3)
    flat = layers.Flatten()
    hidden = layers.Dense(128, activation="relu")
    output = layers.Dense(10, activation="softmax")
    z = layers.MaxPooling2D(2)(first(inputs))
    z = layers.MaxPooling2D(2)(second(z))
    z = output(hidden(flat(z)))
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Model(inputs, layers.Reshape((10,))(z))
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


def train(images, labels, epochs, rng):
    x = prepare(images)
    model = build_model()
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = model(x)
    return x, parameters, losses, accuracies, probabilities


# ==== one_hot_loss ====
"""The loss for one-hot labels is used."""

import keras
import numpy as np
from keras import layers


def prepare(images):
    x = images[..., np.newaxis] / 255
    return x


def build_model():
    inputs = keras.Input((28, 28, 1))
    first = layers.Conv2D(16, 3, activation="relu")
    second = layers.Conv2D(32, 3, activation="relu")
    flat = layers.Flatten()
    hidden = layers.Dense(128, activation="relu")
    output = layers.Dense(10, activation="softmax")
    z = layers.MaxPooling2D(2)(first(inputs))
    z = layers.MaxPooling2D(2)(second(z))
    z = output(hidden(flat(z)))
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Model(inputs, layers.Reshape((10,))(z))
    loss = "categorical_crossentropy"
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


def train(images, labels, epochs, rng):
    x = prepare(images)
    model = build_model()
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = model(x)
    return x, parameters, losses, accuracies, probabilities


# ==== softmax_forgotten ====
"""The output has no softmax, though the loss expects probabilities."""

import keras
import numpy as np
from keras import layers


def prepare(images):
    x = images[..., np.newaxis] / 255
    return x


def build_model():
    inputs = keras.Input((28, 28, 1))
    first = layers.Conv2D(16, 3, activation="relu")
    second = layers.Conv2D(32, 3, activation="relu")
    flat = layers.Flatten()
    hidden = layers.Dense(128, activation="relu")
    output = layers.Dense(10)
    z = layers.MaxPooling2D(2)(first(inputs))
    z = layers.MaxPooling2D(2)(second(z))
    z = output(hidden(flat(z)))
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Model(inputs, layers.Reshape((10,))(z))
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


def train(images, labels, epochs, rng):
    x = prepare(images)
    model = build_model()
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = model(x)
    return x, parameters, losses, accuracies, probabilities


# ==== sgd ====
"""SGD is the optimizer."""

import keras
import numpy as np
from keras import layers


def prepare(images):
    x = images[..., np.newaxis] / 255
    return x


def build_model():
    inputs = keras.Input((28, 28, 1))
    first = layers.Conv2D(16, 3, activation="relu")
    second = layers.Conv2D(32, 3, activation="relu")
    flat = layers.Flatten()
    hidden = layers.Dense(128, activation="relu")
    output = layers.Dense(10, activation="softmax")
    z = layers.MaxPooling2D(2)(first(inputs))
    z = layers.MaxPooling2D(2)(second(z))
    z = output(hidden(flat(z)))
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Model(inputs, layers.Reshape((10,))(z))
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="sgd", loss=loss, metrics=["accuracy"])
    return model


def train(images, labels, epochs, rng):
    x = prepare(images)
    model = build_model()
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = model(x)
    return x, parameters, losses, accuracies, probabilities


# ==== metric_forgotten ====
"""The metric is forgotten, so the history has no accuracy."""

import keras
import numpy as np
from keras import layers


def prepare(images):
    x = images[..., np.newaxis] / 255
    return x


def build_model():
    inputs = keras.Input((28, 28, 1))
    first = layers.Conv2D(16, 3, activation="relu")
    second = layers.Conv2D(32, 3, activation="relu")
    flat = layers.Flatten()
    hidden = layers.Dense(128, activation="relu")
    output = layers.Dense(10, activation="softmax")
    z = layers.MaxPooling2D(2)(first(inputs))
    z = layers.MaxPooling2D(2)(second(z))
    z = output(hidden(flat(z)))
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Model(inputs, layers.Reshape((10,))(z))
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer="adam", loss=loss)
    return model


def train(images, labels, epochs, rng):
    x = prepare(images)
    model = build_model()
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = model(x)
    return x, parameters, losses, accuracies, probabilities
