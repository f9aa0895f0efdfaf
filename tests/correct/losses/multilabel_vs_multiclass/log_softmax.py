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
