# ==== functional ====
"""The functional API, with Reshape and Activation layers."""

import keras


def train_mlp(
    images, labels, test_images, test_labels, classes, hidden, weights, batch_size, epochs
):
    _, height, width = images.shape
    inputs = keras.Input((height, width))
    x = keras.layers.Reshape((height * width,))(inputs)
    x = keras.layers.Dense(hidden)(x)
    x = keras.layers.ReLU()(x)
    x = keras.layers.Dense(classes)(x)
    outputs = keras.layers.Softmax()(x)
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.5),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
        run_eagerly=True,
    )
    run = model.fit(images, labels, batch_size=batch_size, epochs=epochs, shuffle=False, verbose=0)
    results = model.evaluate(test_images, test_labels, verbose=0, return_dict=True)
    scores = model.predict(test_images, verbose=0)
    return run.history["loss"], results["loss"], results["accuracy"], scores


# ==== one_hot_labels ====
"""Labels turned into one-hot vectors before they go to the model."""

import keras


def train_mlp(
    images, labels, test_images, test_labels, classes, hidden, weights, batch_size, epochs
):
    model = keras.Sequential()
    model.add(keras.Input(shape=images.shape[1:]))
    model.add(keras.layers.Flatten())
    model.add(keras.layers.Dense(hidden, activation="relu"))
    model.add(keras.layers.Dense(classes, activation="softmax"))
    model.set_weights(weights)
    model.compile(
        optimizer=keras.optimizers.SGD(0.5), loss="categorical_crossentropy", metrics=["accuracy"]
    )
    model.run_eagerly = True
    targets = keras.utils.to_categorical(labels, classes)
    test_targets = keras.utils.to_categorical(test_labels, classes)
    run = model.fit(images, targets, batch_size, epochs, verbose=0, shuffle=False)
    test_loss, test_accuracy = model.evaluate(test_images, test_targets, verbose=0)
    scores = model.predict(test_images, verbose=0)
    return run.history["loss"], test_loss, test_accuracy, scores


# ==== own_loop ====
"""Batches cut by hand and given to train_on_batch; test figures from the scores."""

import keras


def train_mlp(
    images, labels, test_images, test_labels, classes, hidden, weights, batch_size, epochs
):
    first = keras.layers.Dense(hidden, activation="relu")
    second = keras.layers.Dense(classes, activation="softmax")
    layers = [keras.Input(images.shape[1:]), keras.layers.Flatten(), first, second]
    model = keras.Sequential(layers)
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(0.5), loss="sparse_categorical_crossentropy")
    model.run_eagerly = True
    losses = []
    for _ in range(epochs):
        batches = []
        for start in range(0, len(images), batch_size):
            part = slice(start, start + batch_size)
            model.reset_metrics()
            batches.append(float(model.train_on_batch(images[part], labels[part])))
        losses.append(sum(batches) / len(batches))
    scores = model.predict_on_batch(test_images)
    test_loss = float(keras.losses.SparseCategoricalCrossentropy()(test_labels, scores))
    test_accuracy = float((scores.argmax(axis=1) == test_labels).mean())
    return losses, test_loss, test_accuracy, scores


# ==== subclass ====
"""A subclass of Model, with integer labels and a metric object."""

import keras


class Perceptron(keras.Model):
    def __init__(self, hidden, classes):
        super().__init__()
        self.flatten = keras.layers.Flatten()
        self.first = keras.layers.Dense(hidden, activation="relu")
        self.second = keras.layers.Dense(classes, activation="softmax")

    def call(self, images):
        return self.second(self.first(self.flatten(images)))


def train_mlp(
    images, labels, test_images, test_labels, classes, hidden, weights, batch_size, epochs
):
    model = Perceptron(hidden, classes)
    model(images[:1])
    model.first.set_weights(weights[:2])
    model.second.set_weights(weights[2:])
    accuracy = keras.metrics.SparseCategoricalAccuracy(name="accuracy")
    sgd = keras.optimizers.SGD(0.5)
    model.compile(sgd, "sparse_categorical_crossentropy", metrics=[accuracy], run_eagerly=True)
    losses = []
    for _ in range(epochs):
        run = model.fit(images, labels, batch_size, verbose=0, shuffle=False)
        losses += run.history["loss"]
    test_loss, test_accuracy = model.evaluate(test_images, test_labels, verbose=0)
    return losses, test_loss, test_accuracy, model.predict(test_images, verbose=0)
