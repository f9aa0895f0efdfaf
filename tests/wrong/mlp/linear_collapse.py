# ==== order_exchanged ====
"""The weights are multiplied in the order of the layers, which raises for most
shapes."""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = W1 @ W2
    b = W2 @ b1 + b2
    return W, b


# ==== biases_added ====
"""The biases are only added up, which raises where the layers differ in size."""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = W2 @ W1
    b = b1 + b2
    return W, b


# ==== first_bias_forgotten ====
"""The first bias is forgotten."""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = W2 @ W1
    b = b2
    return W, b


# ==== second_bias_forgotten ====
"""The second bias is forgotten."""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = W2 @ W1
    b = W2 @ b1
    return W, b


# ==== bias_through_all_weights ====
"""The second bias goes through the second weights, too."""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = W2 @ W1
    b = W2 @ b1 + W2.sum(axis=1) * b2
    return W, b


# ==== transposed ====
"""The result is transposed, as for samples in rows."""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = (W2 @ W1).T
    b = W2 @ b1 + b2
    return W, b


# ==== bias_as_column ====
"""The biases are turned into columns, so b has two dimensions."""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = W2 @ W1
    b = W2 @ b1[:, np.newaxis] + b2[:, np.newaxis]
    return W, b


# ==== bias_minus ====
"""The second bias is subtracted."""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = W2 @ W1
    b = W2 @ b1 - b2
    return W, b


# ==== order_of_return ====
"""b is returned first."""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = W2 @ W1
    b = W2 @ b1 + b2
    return b, W


# ==== axis_forgotten ====
"""The product with b1 is written as a sum without its axis, so all outputs get the same
number."""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    W = W2 @ W1
    b = np.sum(W2 * b1) + b2
    return W, b
