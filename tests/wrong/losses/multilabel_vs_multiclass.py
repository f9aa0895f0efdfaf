# ==== logits_without_from_logits ====
"""The logits are handed to the loss class without from_logits=True, so they are taken
for probabilities."""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.ops.softmax(logits, axis=-1)
    scores = keras.ops.convert_to_numpy(scores)
    class_loss = keras.losses.CategoricalCrossentropy()(one_hot, logits)
    probabilities = keras.ops.sigmoid(logits)
    probabilities = keras.ops.convert_to_numpy(probabilities)
    tag_loss = keras.losses.BinaryCrossentropy()(many_hot, logits)
    tags = keras.ops.cast(probabilities > 0.5, "float64")
    return scores, class_loss, probabilities, tag_loss, tags


# ==== probabilities_as_logits ====
"""from_logits=True is set although the probabilities are handed over, so softmax and
sigmoid are applied twice."""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.ops.softmax(logits, axis=-1)
    scores = keras.ops.convert_to_numpy(scores)
    class_loss = keras.losses.CategoricalCrossentropy(from_logits=True)(one_hot, scores)
    probabilities = keras.ops.sigmoid(logits)
    probabilities = keras.ops.convert_to_numpy(probabilities)
    tag_loss = keras.losses.BinaryCrossentropy(from_logits=True)(many_hot, probabilities)
    tags = keras.ops.cast(probabilities > 0.5, "float64")
    return scores, class_loss, probabilities, tag_loss, tags


# ==== categorical_for_tags ====
"""The categorical cross-entropy is used for the tags as well."""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.ops.softmax(logits, axis=-1)
    scores = keras.ops.convert_to_numpy(scores)
    class_loss = keras.losses.CategoricalCrossentropy(from_logits=True)(one_hot, logits)
    probabilities = keras.ops.sigmoid(logits)
    probabilities = keras.ops.convert_to_numpy(probabilities)
    tag_loss = keras.losses.CategoricalCrossentropy()(many_hot, probabilities)
    tags = keras.ops.cast(probabilities > 0.5, "float64")
    return scores, class_loss, probabilities, tag_loss, tags


# ==== binary_for_classes ====
"""The binary cross-entropy is used for the one-hot answers, since they too are 0 and
1."""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.ops.softmax(logits, axis=-1)
    scores = keras.ops.convert_to_numpy(scores)
    class_loss = keras.losses.BinaryCrossentropy(from_logits=True)(one_hot, logits)
    probabilities = keras.ops.sigmoid(logits)
    probabilities = keras.ops.convert_to_numpy(probabilities)
    tag_loss = keras.losses.BinaryCrossentropy(from_logits=True)(many_hot, logits)
    tags = keras.ops.cast(probabilities > 0.5, "float64")
    return scores, class_loss, probabilities, tag_loss, tags


# ==== only_best_tag ====
"""Only the most likely tag is predicted, as if just one were allowed."""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.ops.softmax(logits, axis=-1)
    scores = keras.ops.convert_to_numpy(scores)
    class_loss = keras.losses.CategoricalCrossentropy(from_logits=True)(one_hot, logits)
    probabilities = keras.ops.sigmoid(logits)
    probabilities = keras.ops.convert_to_numpy(probabilities)
    tag_loss = keras.losses.BinaryCrossentropy(from_logits=True)(many_hot, logits)
    tags = keras.ops.one_hot(
        keras.ops.argmax(probabilities, axis=-1), logits.shape[1], dtype="float64"
    )
    return scores, class_loss, probabilities, tag_loss, tags


# ==== logits_above_half ====
"""The threshold 0.5 is applied to the logits instead of the probabilities."""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.ops.softmax(logits, axis=-1)
    scores = keras.ops.convert_to_numpy(scores)
    class_loss = keras.losses.CategoricalCrossentropy(from_logits=True)(one_hot, logits)
    probabilities = keras.ops.sigmoid(logits)
    probabilities = keras.ops.convert_to_numpy(probabilities)
    tag_loss = keras.losses.BinaryCrossentropy(from_logits=True)(many_hot, logits)
    tags = keras.ops.cast(logits > 0.5, "float64")
    return scores, class_loss, probabilities, tag_loss, tags


# ==== softmax_over_the_batch ====
"""The softmax is taken along axis 0, so the columns add up to 1 instead of the rows."""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.ops.softmax(logits, axis=0)
    scores = keras.ops.convert_to_numpy(scores)
    class_loss = keras.losses.CategoricalCrossentropy(from_logits=True)(one_hot, logits)
    probabilities = keras.ops.sigmoid(logits)
    probabilities = keras.ops.convert_to_numpy(probabilities)
    tag_loss = keras.losses.BinaryCrossentropy(from_logits=True)(many_hot, logits)
    tags = keras.ops.cast(probabilities > 0.5, "float64")
    return scores, class_loss, probabilities, tag_loss, tags


# ==== tags_left_boolean ====
"""The tags are left as booleans."""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.ops.softmax(logits, axis=-1)
    scores = keras.ops.convert_to_numpy(scores)
    class_loss = keras.losses.CategoricalCrossentropy(from_logits=True)(one_hot, logits)
    probabilities = keras.ops.sigmoid(logits)
    probabilities = keras.ops.convert_to_numpy(probabilities)
    tag_loss = keras.losses.BinaryCrossentropy(from_logits=True)(many_hot, logits)
    tags = probabilities > 0.5
    return scores, class_loss, probabilities, tag_loss, tags


# ==== softmax_for_tags ====
"""The probabilities of the tags come from the softmax, too, so they are not independent
of each other."""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.ops.softmax(logits, axis=-1)
    scores = keras.ops.convert_to_numpy(scores)
    class_loss = keras.losses.CategoricalCrossentropy(from_logits=True)(one_hot, logits)
    probabilities = keras.ops.softmax(logits, axis=-1)
    probabilities = keras.ops.convert_to_numpy(probabilities)
    tag_loss = keras.losses.BinaryCrossentropy()(many_hot, probabilities)
    tags = keras.ops.cast(probabilities > 0.5, "float64")
    return scores, class_loss, probabilities, tag_loss, tags


# ==== arguments_exchanged ====
"""The prediction is handed to the loss first and the answer second, as in PyTorch."""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.ops.softmax(logits, axis=-1)
    scores = keras.ops.convert_to_numpy(scores)
    class_loss = keras.losses.CategoricalCrossentropy(from_logits=True)(logits, one_hot)
    probabilities = keras.ops.sigmoid(logits)
    probabilities = keras.ops.convert_to_numpy(probabilities)
    tag_loss = keras.losses.BinaryCrossentropy(from_logits=True)(logits, many_hot)
    tags = keras.ops.cast(probabilities > 0.5, "float64")
    return scores, class_loss, probabilities, tag_loss, tags
