# ==== relu_at_output ====
"""The ReLU is applied at the output as well."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = np.maximum(x @ kernel_1 + bias_1, 0)
    output = np.maximum(hidden @ kernel_2 + bias_2, 0)
    return output


# ==== no_relu ====
"""The ReLU is forgotten."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = x @ kernel_1 + bias_1
    output = hidden @ kernel_2 + bias_2
    return output


# ==== residual_added ====
"""The residual connection is included."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = np.maximum(x @ kernel_1 + bias_1, 0)
    output = x + hidden @ kernel_2 + bias_2
    return output


# ==== relu_before_bias ====
"""The bias is added after the ReLU."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = np.maximum(x @ kernel_1, 0) + bias_1
    output = hidden @ kernel_2 + bias_2
    return output


# ==== biases_forgotten ====
"""The biases are left out."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = np.maximum(x @ kernel_1, 0)
    output = hidden @ kernel_2
    return output


# ==== gelu ====
"""GELU is used, as in BERT."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    a = x @ kernel_1 + bias_1
    hidden = 0.5 * a * (1 + np.tanh(np.sqrt(2 / np.pi) * (a + 0.044715 * a**3)))
    output = hidden @ kernel_2 + bias_2
    return output


# ==== positions_averaged ====
"""The positions are averaged first."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = np.maximum(x.mean(axis=1, keepdims=True) @ kernel_1 + bias_1, 0)
    output = hidden @ kernel_2 + bias_2
    return output


# ==== max_of_all ====
"""np.max is called instead of np.maximum, so 0 is taken as an axis."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = np.max(x @ kernel_1 + bias_1, 0)
    output = hidden @ kernel_2 + bias_2
    return output


# ==== normalised_output ====
"""The output is normalised over the features."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = np.maximum(x @ kernel_1 + bias_1, 0)
    output = hidden @ kernel_2 + bias_2
    output = (output - output.mean(axis=-1, keepdims=True)) / output.std(axis=-1, keepdims=True)
    return output


# ==== absolute_value ====
"""The absolute value is taken for the ReLU."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = np.abs(x @ kernel_1 + bias_1)
    output = hidden @ kernel_2 + bias_2
    return output
