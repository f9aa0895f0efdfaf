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


# ==== tiled_rows ====
"""np.tile repeats the whole picture one below the other, and not each row."""

import numpy as np


def upsample(x, factor):
    rows = np.tile(x, (1, factor, 1, 1))
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


# ==== bias_forgotten ====
"""The 1×1 convolution has no bias."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== relu_in_predict ====
"""The prediction gets a ReLU, as convolutions usually have."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return np.maximum(features @ kernel + bias, 0)


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== softmax_in_predict ====
"""The prediction is turned into probabilities before it is added."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    scores = np.exp(features @ kernel + bias)
    return scores / np.sum(scores, axis=-1, keepdims=True)


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== mean_of_both ====
"""What is joined is averaged, not added."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = (upsample(coarse, 2) + predict(pool4, kernel4, bias4)) / 2
    fused3 = (upsample(fused4, 2) + predict(pool3, kernel3, bias3)) / 2
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== coarse_again ====
"""The coarse prediction is enlarged four times for pool3; pool4 is lost on the way."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = upsample(coarse, 2) + predict(pool4, kernel4, bias4)
    fused3 = upsample(coarse, 4) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== eight_written_in ====
"""The 8 of FCN-8s is written in, whatever the stride is."""

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
    scores = upsample(fused3, 8)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels


# ==== labels_before_enlarging ====
"""The classes are taken from fused3 and not from the enlarged scores."""

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
    labels = np.argmax(fused3, axis=-1)
    return fused3, labels


# ==== class_axis_first ====
"""The classes are looked for on axis 1, as in NCHW."""

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
    labels = np.argmax(scores, axis=1)
    return fused3, labels


# ==== joined_by_concatenation ====
"""The predictions are concatenated as in U-Net, which does not fit afterwards."""

import numpy as np


def upsample(x, factor):
    rows = np.repeat(x, factor, axis=1)
    enlarged = np.repeat(rows, factor, axis=2)
    return enlarged


def predict(features, kernel, bias):
    return features @ kernel + bias


def fcn8s(coarse, pool4, pool3, kernel4, bias4, kernel3, bias3, stride):
    fused4 = np.concatenate([upsample(coarse, 2), predict(pool4, kernel4, bias4)], axis=-1)
    fused3 = upsample(fused4, 2) + predict(pool3, kernel3, bias3)
    scores = upsample(fused3, stride)
    labels = np.argmax(scores, axis=-1)
    return fused3, labels
