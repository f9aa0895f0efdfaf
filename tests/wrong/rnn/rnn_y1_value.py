# ==== activations_swapped ====
"""The sigmoid is applied in the hidden layer and tanh at the output."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def y1_value(x1, z0, w_in, w, w_out, b, c):
    z1 = sigmoid(w_in * x1 + w * z0 + b)
    y1 = np.tanh(w_out * z1 + c)
    return y1


# ==== no_recurrence ====
"""The value at time 0 is forgotten."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def y1_value(x1, z0, w_in, w, w_out, b, c):
    z1 = np.tanh(w_in * x1 + b)
    y1 = sigmoid(w_out * z1 + c)
    return y1


# ==== weights_swapped ====
"""The weights of the input and of the recurrence are exchanged."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def y1_value(x1, z0, w_in, w, w_out, b, c):
    z1 = np.tanh(w * x1 + w_in * z0 + b)
    y1 = sigmoid(w_out * z1 + c)
    return y1


# ==== linear_output ====
"""The output has no activation."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def y1_value(x1, z0, w_in, w, w_out, b, c):
    z1 = np.tanh(w_in * x1 + w * z0 + b)
    y1 = w_out * z1 + c
    return y1


# ==== bias_of_hidden_twice ====
"""The hidden bias is used at the output too."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def y1_value(x1, z0, w_in, w, w_out, b, c):
    z1 = np.tanh(w_in * x1 + w * z0 + b)
    y1 = sigmoid(w_out * z1 + b)
    return y1


# ==== output_bias_forgotten ====
"""The bias of the output is left out."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def y1_value(x1, z0, w_in, w, w_out, b, c):
    z1 = np.tanh(w_in * x1 + w * z0 + b)
    y1 = sigmoid(w_out * z1)
    return y1


# ==== z0_through_tanh ====
"""z0 is put through tanh once more."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def y1_value(x1, z0, w_in, w, w_out, b, c):
    z1 = np.tanh(w_in * x1 + w * np.tanh(z0) + b)
    y1 = sigmoid(w_out * z1 + c)
    return y1


# ==== output_sees_input ====
"""The output reads the old state z0 instead of the new one."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def y1_value(x1, z0, w_in, w, w_out, b, c):
    z1 = np.tanh(w_in * x1 + w * z0 + b)
    y1 = sigmoid(w_out * z0 + c)
    return y1


# ==== hidden_bias_outside ====
"""The hidden bias is added after the tanh."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def y1_value(x1, z0, w_in, w, w_out, b, c):
    z1 = np.tanh(w_in * x1 + w * z0) + b
    y1 = sigmoid(w_out * z1 + c)
    return y1


# ==== sigmoid_of_negative ====
"""The sigmoid is written again by hand, with the sign wrong."""

import numpy as np


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


def y1_value(x1, z0, w_in, w, w_out, b, c):
    z1 = np.tanh(w_in * x1 + w * z0 + b)
    y1 = 1 / (1 + np.exp(w_out * z1 + c))
    return y1
