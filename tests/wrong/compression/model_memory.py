# ==== biases_forgotten ====
"""Only the weights between layers are counted, not the biases."""

import numpy as np


def model_memory(widths, bits):
    before, after = np.asarray(widths[:-1]), np.asarray(widths[1:])
    hidden = np.sum(after[:-1])
    dense = np.sum(before * after)
    trainable = dense + 2 * hidden
    buffers = 2 * hidden

    inference = (trainable + buffers) * bits / 8 / 2**20
    training = (4 * trainable + buffers) * 4 / 2**20
    return trainable, buffers, inference, training


# ==== bias_of_inputs ====
"""A bias is counted for every unit that is read from, not for every unit of the layer."""

import numpy as np


def model_memory(widths, bits):
    before, after = np.asarray(widths[:-1]), np.asarray(widths[1:])
    hidden = np.sum(after[:-1])
    dense = np.sum(before * after + before)
    trainable = dense + 2 * hidden
    buffers = 2 * hidden

    inference = (trainable + buffers) * bits / 8 / 2**20
    training = (4 * trainable + buffers) * 4 / 2**20
    return trainable, buffers, inference, training


# ==== normalisation_after_the_output ====
"""Batch normalisation is counted behind the output layer, too."""

import numpy as np


def model_memory(widths, bits):
    before, after = np.asarray(widths[:-1]), np.asarray(widths[1:])
    hidden = np.sum(after[:-1])
    dense = np.sum(before * after + after)
    trainable = dense + 2 * np.sum(after)
    buffers = 2 * np.sum(after)

    inference = (trainable + buffers) * bits / 8 / 2**20
    training = (4 * trainable + buffers) * 4 / 2**20
    return trainable, buffers, inference, training


# ==== all_four_trained ====
"""Moving mean and variance are counted among the trained parameters."""

import numpy as np


def model_memory(widths, bits):
    before, after = np.asarray(widths[:-1]), np.asarray(widths[1:])
    hidden = np.sum(after[:-1])
    dense = np.sum(before * after + after)
    trainable = dense + 4 * hidden
    buffers = 0

    inference = (trainable + buffers) * bits / 8 / 2**20
    training = (4 * trainable + buffers) * 4 / 2**20
    return trainable, buffers, inference, training


# ==== buffers_not_stored ====
"""The moving values are left out of the memory for inference."""

import numpy as np


def model_memory(widths, bits):
    before, after = np.asarray(widths[:-1]), np.asarray(widths[1:])
    hidden = np.sum(after[:-1])
    dense = np.sum(before * after + after)
    trainable = dense + 2 * hidden
    buffers = 2 * hidden

    inference = trainable * bits / 8 / 2**20
    training = (4 * trainable + buffers) * 4 / 2**20
    return trainable, buffers, inference, training


# ==== bits_for_bytes ====
"""The number of bits is not divided by 8."""

import numpy as np


def model_memory(widths, bits):
    before, after = np.asarray(widths[:-1]), np.asarray(widths[1:])
    hidden = np.sum(after[:-1])
    dense = np.sum(before * after + after)
    trainable = dense + 2 * hidden
    buffers = 2 * hidden

    inference = (trainable + buffers) * bits / 2**20
    training = (4 * trainable + buffers) * 4 / 2**20
    return trainable, buffers, inference, training


# ==== decimal_megabytes ====
"""A megabyte is taken to have 10⁶ bytes."""

import numpy as np


def model_memory(widths, bits):
    before, after = np.asarray(widths[:-1]), np.asarray(widths[1:])
    hidden = np.sum(after[:-1])
    dense = np.sum(before * after + after)
    trainable = dense + 2 * hidden
    buffers = 2 * hidden

    inference = (trainable + buffers) * bits / 8 / 10**6
    training = (4 * trainable + buffers) * 4 / 10**6
    return trainable, buffers, inference, training


# ==== training_in_given_bits ====
"""Training is counted with the precision of inference."""

import numpy as np


def model_memory(widths, bits):
    before, after = np.asarray(widths[:-1]), np.asarray(widths[1:])
    hidden = np.sum(after[:-1])
    dense = np.sum(before * after + after)
    trainable = dense + 2 * hidden
    buffers = 2 * hidden

    inference = (trainable + buffers) * bits / 8 / 2**20
    training = (4 * trainable + buffers) * bits / 8 / 2**20
    return trainable, buffers, inference, training


# ==== one_moment ====
"""Weights, gradients and one moment are counted, as for SGD with momentum."""

import numpy as np


def model_memory(widths, bits):
    before, after = np.asarray(widths[:-1]), np.asarray(widths[1:])
    hidden = np.sum(after[:-1])
    dense = np.sum(before * after + after)
    trainable = dense + 2 * hidden
    buffers = 2 * hidden

    inference = (trainable + buffers) * bits / 8 / 2**20
    training = (3 * trainable + buffers) * 4 / 2**20
    return trainable, buffers, inference, training


# ==== buffers_with_moments ====
"""The buffers are multiplied by four like the parameters."""

import numpy as np


def model_memory(widths, bits):
    before, after = np.asarray(widths[:-1]), np.asarray(widths[1:])
    hidden = np.sum(after[:-1])
    dense = np.sum(before * after + after)
    trainable = dense + 2 * hidden
    buffers = 2 * hidden

    inference = (trainable + buffers) * bits / 8 / 2**20
    training = 4 * (trainable + buffers) * 4 / 2**20
    return trainable, buffers, inference, training
