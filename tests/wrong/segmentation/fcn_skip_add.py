# ==== interleaved ====
"""Columns are repeated, and rows again after it."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=2)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== one_more ====
"""One more row for each than there should be."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor + 1, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== upside_down ====
"""The rows are turned."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x[:, ::-1], factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== bias_scaled ====
"""The bias is added before the product."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return (features + bias[0]) @ kernel


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== softmax ====
"""Probabilities for scores."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return np.exp(features @ kernel + bias) / np.sum(
        np.exp(features @ kernel + bias), axis=-1, keepdims=True
    )


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== mean_of_channels ====
"""Divided by the channels."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel / len(kernel) + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== greater_of_both ====
"""The greater of both scores."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = np.maximum(upsample(coarse, 2), predict(pool4, kernel4, bias4))
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== product ====
"""Multiplied."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) * predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== shrunk_instead ====
"""pool4 is made as small as coarse."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse + predict(pool4, kernel4, bias4)[:, ::2, ::2], 2)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== weights_of_pool4 ====
"""The weights of pool4 for pool3."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel4, bias4)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== four_times ====
"""Four times, as if it were still coarse."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 4) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== pool3_twice ====
"""The skip is added once more."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + 2 * predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== least ====
"""The smallest score."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmin(scores, axis=-1)
    return fused3, labels
