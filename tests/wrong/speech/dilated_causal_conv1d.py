# ==== padding_of_rate_one ====
"""The padding is that of an ordinary causal convolution, K − 1, the dilation is
forgotten; the pieces get too short.
"""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    past = len(kernel) - 1
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    y = np.zeros((len(x), steps, kernel.shape[2])) + bias
    for k in range(len(kernel)):
        read = padded[:, rate * k : rate * k + steps]
        y += read @ kernel[k]
    return y


# ==== padded_on_both_sides ====
"""The zeros are divided between both sides, as for padding same, so that the future is
read.
"""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past // 2, past - past // 2), (0, 0)))
    y = np.zeros((len(x), steps, kernel.shape[2])) + bias
    for k in range(len(kernel)):
        read = padded[:, rate * k : rate * k + steps]
        y += read @ kernel[k]
    return y


# ==== padded_at_the_end ====
"""The zeros come after the sequence: the last output then reads nothing but zeros and
the first the future.
"""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (0, past), (0, 0)))
    y = np.zeros((len(x), steps, kernel.shape[2])) + bias
    for k in range(len(kernel)):
        read = padded[:, rate * k : rate * k + steps]
        y += read @ kernel[k]
    return y


# ==== filter_mirrored ====
"""The first element of the filter meets the present, as in the definition of
convolution with x[t − k].
"""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    y = np.zeros((len(x), steps, kernel.shape[2])) + bias
    for k in range(len(kernel)):
        read = padded[:, past - rate * k : past - rate * k + steps]
        y += read @ kernel[k]
    return y


# ==== every_rate_th_sample ====
"""The input is read with a stride of rate, dilation and stride being confused, and
filled up with zeros.
"""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    y = np.zeros((len(x), steps, kernel.shape[2])) + bias
    for k in range(len(kernel)):
        read = padded[:, k::rate][:, :steps]
        read = np.pad(read, ((0, 0), (0, steps - read.shape[1]), (0, 0)))
        y += read @ kernel[k]
    return y


# ==== neighbours_read ====
"""The elements of the filter read samples next to each other: rate is used for the
padding alone.
"""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    y = np.zeros((len(x), steps, kernel.shape[2])) + bias
    for k in range(len(kernel)):
        read = padded[:, k : k + steps]
        y += read @ kernel[k]
    return y


# ==== edge_repeated ====
"""The past is filled with the first sample rather than with zeros, to avoid a jump."""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)), mode="edge")
    y = np.zeros((len(x), steps, kernel.shape[2])) + bias
    for k in range(len(kernel)):
        read = padded[:, rate * k : rate * k + steps]
        y += read @ kernel[k]
    return y


# ==== present_excluded ====
"""The input is shifted by one step more, as in the first layer of WaveNet, so that the
present is not read.
"""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    past = rate * (len(kernel) - 1) + 1
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    y = np.zeros((len(x), steps, kernel.shape[2])) + bias
    for k in range(len(kernel)):
        read = padded[:, rate * k : rate * k + steps]
        y += read @ kernel[k]
    return y


# ==== zeros_from_the_shape ====
"""np.roll shifts the sequence and the learner clears only as many steps as rate, so
that late samples come in at the front.
"""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    past = rate
    padded = x
    y = np.zeros((len(x), steps, kernel.shape[2])) + bias
    for k in range(len(kernel)):
        back = len(kernel) - 1 - k
        read = np.roll(x, rate * back, axis=1)
        if back:
            read[:, :rate] = 0
        y += read @ kernel[k]
    return y


# ==== bias_for_each_element ====
"""The bias is added with each element of the filter, in the loop, and so K times."""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    past = rate * (len(kernel) - 1)
    padded = np.pad(x, ((0, 0), (past, 0), (0, 0)))
    y = np.zeros((len(x), steps, kernel.shape[2]))
    for k in range(len(kernel)):
        read = padded[:, rate * k : rate * k + steps]
        y += read @ kernel[k] + bias
    return y
