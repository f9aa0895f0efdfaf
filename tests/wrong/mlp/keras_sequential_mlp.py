# ==== one_hot_loss ====
"""The loss for one-hot answers is used, which raises for integer labels."""

import keras


def train_mlp(
    images,
    labels,
    test_images,
    test_labels,
    classes,
    hidden,
    weights,
    batch_size,
    epochs,
):
    flatten = keras.layers.Flatten()
    first = keras.layers.Dense(hidden, activation="relu")
    second = keras.layers.Dense(classes, activation="softmax")
    model = keras.Sequential([keras.Input(images.shape[1:]), flatten, first, second])
    model.set_weights(weights)
    sgd = keras.optimizers.SGD(0.5)
    model.compile(optimizer=sgd, loss="categorical_crossentropy", metrics=["accuracy"])
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(images, labels, batch_size=batch_size, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    test_loss, test_accuracy = model.evaluate(test_images, test_labels, verbose=0)
    scores = model.predict(test_images, verbose=0)
    return losses, test_loss, test_accuracy, scores


# ==== optimizer_by_name ====
"""The optimizer is given by name, so the learning rate is 0.01."""

import keras


def train_mlp(
    images,
    labels,
    test_images,
    test_labels,
    classes,
    hidden,
    weights,
    batch_size,
    epochs,
):
    flatten = keras.layers.Flatten()
    first = keras.layers.Dense(hidden, activation="relu")
    second = keras.layers.Dense(classes, activation="softmax")
    model = keras.Sequential([keras.Input(images.shape[1:]), flatten, first, second])
    model.set_weights(weights)
    sgd = keras.optimizers.SGD(0.5)
    model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(images, labels, batch_size=batch_size, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    test_loss, test_accuracy = model.evaluate(test_images, test_labels, verbose=0)
    scores = model.predict(test_images, verbose=0)
    return losses, test_loss, test_accuracy, scores


# ==== shuffled ====
"""shuffle is left at its default."""

import keras


def train_mlp(
    images,
    labels,
    test_images,
    test_labels,
    classes,
    hidden,
    weights,
    batch_size,
    epochs,
):
    flatten = keras.layers.Flatten()
    first = keras.layers.Dense(hidden, activation="relu")
    second = keras.layers.Dense(classes, activation="softmax")
    model = keras.Sequential([keras.Input(images.shape[1:]), flatten, first, second])
    model.set_weights(weights)
    sgd = keras.optimizers.SGD(0.5)
    model.compile(optimizer=sgd, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(images, labels, batch_size=batch_size, epochs=epochs, verbose=0)
    losses = run.history["loss"]
    test_loss, test_accuracy = model.evaluate(test_images, test_labels, verbose=0)
    scores = model.predict(test_images, verbose=0)
    return losses, test_loss, test_accuracy, scores


# ==== default_batch_size ====
"""The batch size is left at 32."""

import keras


def train_mlp(
    images,
    labels,
    test_images,
    test_labels,
    classes,
    hidden,
    weights,
    batch_size,
    epochs,
):
    flatten = keras.layers.Flatten()
    first = keras.layers.Dense(hidden, activation="relu")
    second = keras.layers.Dense(classes, activation="softmax")
    model = keras.Sequential([keras.Input(images.shape[1:]), flatten, first, second])
    model.set_weights(weights)
    sgd = keras.optimizers.SGD(0.5)
    model.compile(optimizer=sgd, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(images, labels, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    test_loss, test_accuracy = model.evaluate(test_images, test_labels, verbose=0)
    scores = model.predict(test_images, verbose=0)
    return losses, test_loss, test_accuracy, scores


# ==== evaluated_on_training_data ====
"""The training data are evaluated."""

import keras


def train_mlp(
    images,
    labels,
    test_images,
    test_labels,
    classes,
    hidden,
    weights,
    batch_size,
    epochs,
):
    flatten = keras.layers.Flatten()
    first = keras.layers.Dense(hidden, activation="relu")
    second = keras.layers.Dense(classes, activation="softmax")
    model = keras.Sequential([keras.Input(images.shape[1:]), flatten, first, second])
    model.set_weights(weights)
    sgd = keras.optimizers.SGD(0.5)
    model.compile(optimizer=sgd, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(images, labels, batch_size=batch_size, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    test_loss, test_accuracy = model.evaluate(images, labels, verbose=0)
    scores = model.predict(test_images, verbose=0)
    return losses, test_loss, test_accuracy, scores


# ==== accuracy_first ====
"""The results of evaluate are taken in the wrong order."""

import keras


def train_mlp(
    images,
    labels,
    test_images,
    test_labels,
    classes,
    hidden,
    weights,
    batch_size,
    epochs,
):
    flatten = keras.layers.Flatten()
    first = keras.layers.Dense(hidden, activation="relu")
    second = keras.layers.Dense(classes, activation="softmax")
    model = keras.Sequential([keras.Input(images.shape[1:]), flatten, first, second])
    model.set_weights(weights)
    sgd = keras.optimizers.SGD(0.5)
    model.compile(optimizer=sgd, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(images, labels, batch_size=batch_size, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    test_accuracy, test_loss = model.evaluate(test_images, test_labels, verbose=0)
    scores = model.predict(test_images, verbose=0)
    return losses, test_loss, test_accuracy, scores


# ==== sigmoid_output ====
"""The output layer has the sigmoid, one probability for each class by itself."""

import keras


def train_mlp(
    images,
    labels,
    test_images,
    test_labels,
    classes,
    hidden,
    weights,
    batch_size,
    epochs,
):
    flatten = keras.layers.Flatten()
    first = keras.layers.Dense(hidden, activation="relu")
    second = keras.layers.Dense(classes, activation="sigmoid")
    model = keras.Sequential([keras.Input(images.shape[1:]), flatten, first, second])
    model.set_weights(weights)
    sgd = keras.optimizers.SGD(0.5)
    model.compile(optimizer=sgd, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(images, labels, batch_size=batch_size, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    test_loss, test_accuracy = model.evaluate(test_images, test_labels, verbose=0)
    scores = model.predict(test_images, verbose=0)
    return losses, test_loss, test_accuracy, scores


# ==== hidden_without_relu ====
"""The hidden layer has no activation."""

import keras


def train_mlp(
    images,
    labels,
    test_images,
    test_labels,
    classes,
    hidden,
    weights,
    batch_size,
    epochs,
):
    flatten = keras.layers.Flatten()
    first = keras.layers.Dense(hidden)
    second = keras.layers.Dense(classes, activation="softmax")
    model = keras.Sequential([keras.Input(images.shape[1:]), flatten, first, second])
    model.set_weights(weights)
    sgd = keras.optimizers.SGD(0.5)
    model.compile(optimizer=sgd, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(images, labels, batch_size=batch_size, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    test_loss, test_accuracy = model.evaluate(test_images, test_labels, verbose=0)
    scores = model.predict(test_images, verbose=0)
    return losses, test_loss, test_accuracy, scores


# ==== softmax_forgotten ====
"""The output layer has no softmax, and the loss is told so, but scores are then
logits."""

import keras


def train_mlp(
    images,
    labels,
    test_images,
    test_labels,
    classes,
    hidden,
    weights,
    batch_size,
    epochs,
):
    flatten = keras.layers.Flatten()
    first = keras.layers.Dense(hidden, activation="relu")
    second = keras.layers.Dense(classes)
    model = keras.Sequential([keras.Input(images.shape[1:]), flatten, first, second])
    model.set_weights(weights)
    sgd = keras.optimizers.SGD(0.5)
    model.compile(
        optimizer=sgd,
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(images, labels, batch_size=batch_size, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    test_loss, test_accuracy = model.evaluate(test_images, test_labels, verbose=0)
    scores = model.predict(test_images, verbose=0)
    return losses, test_loss, test_accuracy, scores


# ==== trained_on_test_data_too ====
"""The data kept apart are given to fit as more epochs of training, as was thought to be
validation."""

import keras


def train_mlp(
    images,
    labels,
    test_images,
    test_labels,
    classes,
    hidden,
    weights,
    batch_size,
    epochs,
):
    flatten = keras.layers.Flatten()
    first = keras.layers.Dense(hidden, activation="relu")
    second = keras.layers.Dense(classes, activation="softmax")
    model = keras.Sequential([keras.Input(images.shape[1:]), flatten, first, second])
    model.set_weights(weights)
    sgd = keras.optimizers.SGD(0.5)
    model.compile(optimizer=sgd, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(images, labels, batch_size=batch_size, epochs=epochs, shuffle=False, verbose=0)
    model.fit(test_images, test_labels, batch_size=batch_size, shuffle=False, verbose=0)
    losses = run.history["loss"]
    test_loss, test_accuracy = model.evaluate(test_images, test_labels, verbose=0)
    scores = model.predict(test_images, verbose=0)
    return losses, test_loss, test_accuracy, scores
