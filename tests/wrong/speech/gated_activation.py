# ==== kernels_swapped ====
"""tanh goes with the gate's weights and the sigmoid with the filter's."""

import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def causal_conv(x, kernel, rate):
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    return sum(padded[:, rate * k : rate * k + x.shape[1]] @ kernel[k] for k in range(len(kernel)))


def gated_activation(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    passed = np.tanh(causal_conv(x, gate_kernel, rate))
    z = passed * sigmoid(causal_conv(x, filter_kernel, rate))
    residual = z @ residual_kernel + x
    skip = z @ skip_kernel
    return residual, skip


# ==== relu_for_tanh ====
"""The filter's activation is a ReLU, as in an ordinary residual block."""

import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def causal_conv(x, kernel, rate):
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    return sum(padded[:, rate * k : rate * k + x.shape[1]] @ kernel[k] for k in range(len(kernel)))


def gated_activation(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    passed = np.maximum(causal_conv(x, filter_kernel, rate), 0)
    z = passed * sigmoid(causal_conv(x, gate_kernel, rate))
    residual = z @ residual_kernel + x
    skip = z @ skip_kernel
    return residual, skip


# ==== gate_reads_the_passed ====
"""The gate is computed from what passes, without a convolution of its own."""

import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def causal_conv(x, kernel, rate):
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    return sum(padded[:, rate * k : rate * k + x.shape[1]] @ kernel[k] for k in range(len(kernel)))


def gated_activation(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    passed = np.tanh(causal_conv(x, filter_kernel, rate))
    z = passed * sigmoid(passed)
    residual = z @ residual_kernel + x
    skip = z @ skip_kernel
    return residual, skip


# ==== gated_linear_unit ====
"""The filter has no activation: the learner remembers the gated linear unit."""

import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def causal_conv(x, kernel, rate):
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    return sum(padded[:, rate * k : rate * k + x.shape[1]] @ kernel[k] for k in range(len(kernel)))


def gated_activation(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    passed = causal_conv(x, filter_kernel, rate)
    z = passed * sigmoid(causal_conv(x, gate_kernel, rate))
    residual = z @ residual_kernel + x
    skip = z @ skip_kernel
    return residual, skip


# ==== gate_added ====
"""Filter and gate are added, as two branches that join."""

import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def causal_conv(x, kernel, rate):
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    return sum(padded[:, rate * k : rate * k + x.shape[1]] @ kernel[k] for k in range(len(kernel)))


def gated_activation(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    passed = np.tanh(causal_conv(x, filter_kernel, rate))
    z = passed + sigmoid(causal_conv(x, gate_kernel, rate))
    residual = z @ residual_kernel + x
    skip = z @ skip_kernel
    return residual, skip


# ==== gate_without_dilation ====
"""The gate's convolution reads neighbouring samples, with the rate 1."""

import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def causal_conv(x, kernel, rate):
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    return sum(padded[:, rate * k : rate * k + x.shape[1]] @ kernel[k] for k in range(len(kernel)))


def gated_activation(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    passed = np.tanh(causal_conv(x, filter_kernel, rate))
    z = passed * sigmoid(causal_conv(x, gate_kernel, 1))
    residual = z @ residual_kernel + x
    skip = z @ skip_kernel
    return residual, skip


# ==== no_shortcut ====
"""The input of the block is not added to the residual output."""

import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def causal_conv(x, kernel, rate):
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    return sum(padded[:, rate * k : rate * k + x.shape[1]] @ kernel[k] for k in range(len(kernel)))


def gated_activation(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    passed = np.tanh(causal_conv(x, filter_kernel, rate))
    z = passed * sigmoid(causal_conv(x, gate_kernel, rate))
    residual = z @ residual_kernel
    skip = z @ skip_kernel
    return residual, skip


# ==== input_added_before ====
"""The input is added to z before the 1×1 convolution, which also needs as many channels
in z as in x.
"""

import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def causal_conv(x, kernel, rate):
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    return sum(padded[:, rate * k : rate * k + x.shape[1]] @ kernel[k] for k in range(len(kernel)))


def gated_activation(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    passed = np.tanh(causal_conv(x, filter_kernel, rate))
    z = passed * sigmoid(causal_conv(x, gate_kernel, rate))
    residual = (z + x) @ residual_kernel
    skip = z @ skip_kernel
    return residual, skip


# ==== skip_from_residual ====
"""The skip output is taken from the residual output rather than from z."""

import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def causal_conv(x, kernel, rate):
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    return sum(padded[:, rate * k : rate * k + x.shape[1]] @ kernel[k] for k in range(len(kernel)))


def gated_activation(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    passed = np.tanh(causal_conv(x, filter_kernel, rate))
    z = passed * sigmoid(causal_conv(x, gate_kernel, rate))
    residual = z @ residual_kernel + x
    skip = residual @ skip_kernel
    return residual, skip


# ==== gru_like_update ====
"""The shortcut is mixed in with 1 minus the gate, as in a highway network or a GRU,
instead of being added whole.
"""

import numpy as np


def sigmoid(a):
    return 0.5 * (1 + np.tanh(0.5 * a))


def causal_conv(x, kernel, rate):
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    return sum(padded[:, rate * k : rate * k + x.shape[1]] @ kernel[k] for k in range(len(kernel)))


def gated_activation(x, filter_kernel, gate_kernel, residual_kernel, skip_kernel, rate):
    passed = np.tanh(causal_conv(x, filter_kernel, rate))
    gate = sigmoid(causal_conv(x, gate_kernel, rate))
    z = passed * gate
    residual = z @ residual_kernel + (1 - gate.mean(axis=2, keepdims=True)) * x
    skip = z @ skip_kernel
    return residual, skip
