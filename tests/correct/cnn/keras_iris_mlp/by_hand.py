"""The updates written out with a GradientTape."""

import numpy as np
import tensorflow as tf


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = np.array([names.index(name) for name in species])
    shapes = [(4, 12), (12,), (12, 3), (3,)]
    weights = [tf.Variable(0.5 * rng.normal(size=shape)) for shape in shapes]
    act = {"relu": tf.nn.relu, "sigmoid": tf.sigmoid}[activation]

    def logits_of(inputs):
        return act(inputs @ weights[0] + weights[1]) @ weights[2] + weights[3]

    losses, accuracies = [], []
    for _ in range(epochs):
        total, right = 0.0, 0
        for begin in range(0, len(x), 5):
            part, answers = x[begin : begin + 5], labels[begin : begin + 5]
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
