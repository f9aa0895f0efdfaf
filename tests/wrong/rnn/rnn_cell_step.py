# ==== bias_forgotten ====
"""The bias is left out."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel
    h_next = np.tanh(z)
    return h_next


# ==== sigmoid_used ====
"""The sigmoid is used as the activation."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    h_next = 1 / (1 + np.exp(-z))
    return h_next


# ==== column_convention ====
"""The recurrent weights are applied as for column vectors."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel.T + bias
    h_next = np.tanh(z)
    return h_next


# ==== two_activations ====
"""The state is put through tanh by itself before being added."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = x @ kernel + np.tanh(h @ recurrent_kernel) + bias
    h_next = np.tanh(z)
    return h_next


# ==== relu_used ====
"""ReLU is used instead of tanh."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    h_next = np.maximum(z, 0)
    return h_next


# ==== elementwise_recurrence ====
"""The state is multiplied by the diagonal of the recurrent weights."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = x @ kernel + h * np.diag(recurrent_kernel) + bias
    h_next = np.tanh(z)
    return h_next


# ==== bias_twice ====
"""Each of the two products gets the bias."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = (x @ kernel + bias) + (h @ recurrent_kernel + bias)
    h_next = np.tanh(z)
    return h_next


# ==== residual ====
"""The old state is added to the new one."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = x @ kernel + h @ recurrent_kernel + bias
    h_next = h + np.tanh(z)
    return h_next


# ==== state_not_used ====
"""The state is left out, as in a fully connected layer."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = x @ kernel + bias
    h_next = np.tanh(z)
    return h_next


# ==== summed_first ====
"""The input and the state are joined by adding before the kernel, which fits only when
both are equally wide."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    z = (x + h) @ kernel + bias
    h_next = np.tanh(z)
    return h_next
