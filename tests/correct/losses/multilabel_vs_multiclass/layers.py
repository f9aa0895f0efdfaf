"""Layers for the outputs, and the loss functions of keras.losses averaged over the batch."""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.layers.Softmax(dtype="float64")(logits)
    class_loss = keras.ops.mean(keras.losses.categorical_crossentropy(one_hot, scores))
    probabilities = keras.layers.Activation("sigmoid", dtype="float64")(logits)
    tag_loss = keras.ops.mean(keras.losses.binary_crossentropy(many_hot, probabilities))
    tags = keras.ops.where(probabilities > 0.5, 1.0, 0.0)
    return scores, class_loss, probabilities, tag_loss, keras.ops.cast(tags, "float64")
