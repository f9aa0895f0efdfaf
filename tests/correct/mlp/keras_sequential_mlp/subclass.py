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
