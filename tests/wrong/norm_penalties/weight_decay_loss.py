# ==== biases_too ====
"""The biases are penalised too."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = sum(np.sum(kernel**2) for kernel in kernels) + sum(np.sum(bias**2) for bias in biases)
    half = data_loss + 0.5 * decay * squares
    full = data_loss + decay * squares
    return half, full


# ==== first_layer_only ====
"""Only the first layer's weights are counted."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = np.sum(kernels[0] ** 2)
    half = data_loss + 0.5 * decay * squares
    full = data_loss + decay * squares
    return half, full


# ==== norm_without_square ====
"""The norms themselves are added, not their squares."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = sum(np.linalg.norm(kernel) for kernel in kernels)
    half = data_loss + 0.5 * decay * squares
    full = data_loss + decay * squares
    return half, full


# ==== mean_of_squares ====
"""The mean of the squares of each layer is taken."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = sum(np.mean(kernel**2) for kernel in kernels)
    half = data_loss + 0.5 * decay * squares
    full = data_loss + decay * squares
    return half, full


# ==== squares_of_sums ====
"""The sum of each matrix is squared."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = sum(np.sum(kernel) ** 2 for kernel in kernels)
    half = data_loss + 0.5 * decay * squares
    full = data_loss + decay * squares
    return half, full


# ==== list_as_array ====
"""The list is turned into one array, which raises for matrices of different shapes."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = np.sum(np.array(kernels) ** 2)
    half = data_loss + 0.5 * decay * squares
    full = data_loss + decay * squares
    return half, full


# ==== exchanged ====
"""The half is put into full instead of half."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = sum(np.sum(kernel**2) for kernel in kernels)
    half = data_loss + decay * squares
    full = data_loss + 0.5 * decay * squares
    return half, full


# ==== subtracted ====
"""The penalty is subtracted because it is a decay."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = sum(np.sum(kernel**2) for kernel in kernels)
    half = data_loss - 0.5 * decay * squares
    full = data_loss - decay * squares
    return half, full


# ==== loss_halved_too ====
"""The half multiplies the sum of loss and penalty."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = sum(np.sum(kernel**2) for kernel in kernels)
    half = 0.5 * (data_loss + decay * squares)
    full = data_loss + decay * squares
    return half, full


# ==== matrix_product_as_square ====
"""The square of a matrix is taken as its product with itself transposed, all elements
of which are added."""

import numpy as np


def weight_decay_loss(data_loss, kernels, biases, decay):
    squares = sum(np.sum(kernel @ kernel.T) for kernel in kernels)
    half = data_loss + 0.5 * decay * squares
    full = data_loss + decay * squares
    return half, full
