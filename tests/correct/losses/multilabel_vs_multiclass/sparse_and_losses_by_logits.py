"""Integer labels for the one class, losses from the logits, and tags by the sign."""

import keras
import numpy as np


def two_tasks(logits, one_hot, many_hot):
    scores = keras.activations.softmax(keras.ops.convert_to_tensor(logits))
    sparse = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    class_loss = sparse(np.argmax(one_hot, axis=1), logits)
    probabilities = 1 / (1 + keras.ops.exp(-logits))
    tag_loss = keras.losses.BinaryCrossentropy(from_logits=True)(many_hot, logits)
    tags = np.heaviside(logits, 0.0)
    return scores, class_loss, probabilities, tag_loss, tags
