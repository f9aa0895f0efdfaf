# ==== by_numpy ====
"""Everything but the losses with NumPy."""

import keras
import numpy as np


def two_tasks(logits, one_hot, many_hot):
    powers = np.exp(logits)
    scores = powers / powers.sum(axis=1, keepdims=True)
    probabilities = powers / (1 + powers)
    class_loss = keras.losses.CategoricalCrossentropy()(one_hot, scores)
    tag_loss = keras.losses.BinaryCrossentropy()(many_hot, probabilities)
    tags = (probabilities > 0.5).astype(np.float64)
    return scores, float(class_loss), probabilities, float(tag_loss), tags


# ==== layers ====
"""Layers for the outputs, and the loss functions of keras.losses averaged over the batch."""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.layers.Softmax(dtype="float64")(logits)
    class_loss = keras.ops.mean(keras.losses.categorical_crossentropy(one_hot, scores))
    probabilities = keras.layers.Activation("sigmoid", dtype="float64")(logits)
    tag_loss = keras.ops.mean(keras.losses.binary_crossentropy(many_hot, probabilities))
    tags = keras.ops.where(probabilities > 0.5, 1.0, 0.0)
    return scores, class_loss, probabilities, tag_loss, keras.ops.cast(tags, "float64")


# ==== log_softmax ====
"""The softmax by its logarithm, and the losses by tensorflow."""

import keras
import tensorflow as tf


def two_tasks(logits, one_hot, many_hot):
    scores = keras.ops.exp(keras.ops.log_softmax(logits, axis=1))
    class_loss = -tf.reduce_mean(tf.reduce_sum(one_hot * tf.math.log(scores), axis=1))
    probabilities = keras.ops.exp(keras.ops.log_sigmoid(logits))
    tag_loss = tf.reduce_mean(
        tf.nn.sigmoid_cross_entropy_with_logits(labels=many_hot, logits=logits)
    )
    tags = tf.cast(tf.greater(probabilities, 0.5), tf.float64)
    return scores, class_loss, probabilities, tag_loss, tags


# ==== sparse_and_losses_by_logits ====
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
