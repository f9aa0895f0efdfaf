"""In single precision."""

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    joined = np.hstack([x, h]).astype("float32")
    weight = np.vstack([kernel, recurrent_kernel]).astype("float32")
    return np.tanh(joined @ weight + bias.astype("float32"))
