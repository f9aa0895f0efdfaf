# ==== input_first ====
"""The input is put before the state."""

import numpy as np


def rnn_forward(x, weight, bias):
    h = np.zeros((len(x), len(bias)))
    history = []
    for t in range(x.shape[1]):
        joined = np.concatenate([x[:, t], h], axis=1)
        h = np.tanh(joined @ weight + bias)
        history.append(h)
    states = np.stack(history, axis=1)
    return states


# ==== time_first ====
"""The steps are stacked along axis 0."""

import numpy as np


def rnn_forward(x, weight, bias):
    h = np.zeros((len(x), len(bias)))
    history = []
    for t in range(x.shape[1]):
        joined = np.concatenate([h, x[:, t]], axis=1)
        h = np.tanh(joined @ weight + bias)
        history.append(h)
    states = np.stack(history)
    return states


# ==== last_state_only ====
"""Only the last state is returned."""

import numpy as np


def rnn_forward(x, weight, bias):
    h = np.zeros((len(x), len(bias)))
    history = []
    for t in range(x.shape[1]):
        joined = np.concatenate([h, x[:, t]], axis=1)
        h = np.tanh(joined @ weight + bias)
        history.append(h)
    states = h
    return states


# ==== side_by_side ====
"""The states are concatenated along the features."""

import numpy as np


def rnn_forward(x, weight, bias):
    h = np.zeros((len(x), len(bias)))
    history = []
    for t in range(x.shape[1]):
        joined = np.concatenate([h, x[:, t]], axis=1)
        h = np.tanh(joined @ weight + bias)
        history.append(h)
    states = np.concatenate(history, axis=1)
    return states


# ==== no_tanh ====
"""The activation is forgotten."""

import numpy as np


def rnn_forward(x, weight, bias):
    h = np.zeros((len(x), len(bias)))
    history = []
    for t in range(x.shape[1]):
        joined = np.concatenate([h, x[:, t]], axis=1)
        h = joined @ weight + bias
        history.append(h)
    states = np.stack(history, axis=1)
    return states


# ==== zero_state_each_step ====
"""The state at every step is taken as 0, since h_0 = 0."""

import numpy as np


def rnn_forward(x, weight, bias):
    h = np.zeros((len(x), len(bias)))
    history = []
    for t in range(x.shape[1]):
        joined = np.concatenate([np.zeros_like(h), x[:, t]], axis=1)
        h = np.tanh(joined @ weight + bias)
        history.append(h)
    states = np.stack(history, axis=1)
    return states


# ==== reshaped ====
"""The list is put into the shape batch × steps by reshape, which mixes samples."""

import numpy as np


def rnn_forward(x, weight, bias):
    h = np.zeros((len(x), len(bias)))
    history = []
    for t in range(x.shape[1]):
        joined = np.concatenate([h, x[:, t]], axis=1)
        h = np.tanh(joined @ weight + bias)
        history.append(h)
    states = np.array(history).reshape(len(x), x.shape[1], -1)
    return states


# ==== reversed_time ====
"""The sequence is read from its end."""

import numpy as np


def rnn_forward(x, weight, bias):
    h = np.zeros((len(x), len(bias)))
    history = []
    for t in range(x.shape[1]):
        joined = np.concatenate([h, x[:, x.shape[1] - 1 - t]], axis=1)
        h = np.tanh(joined @ weight + bias)
        history.append(h)
    states = np.stack(history, axis=1)
    return states


# ==== bias_outside ====
"""The bias is added after the tanh."""

import numpy as np


def rnn_forward(x, weight, bias):
    h = np.zeros((len(x), len(bias)))
    history = []
    for t in range(x.shape[1]):
        joined = np.concatenate([h, x[:, t]], axis=1)
        h = np.tanh(joined @ weight) + bias
        history.append(h)
    states = np.stack(history, axis=1)
    return states


# ==== concatenated_rows ====
"""The two are concatenated along the batch, np.concatenate's default."""

import numpy as np


def rnn_forward(x, weight, bias):
    h = np.zeros((len(x), len(bias)))
    history = []
    for t in range(x.shape[1]):
        joined = np.concatenate([h, x[:, t]])
        h = np.tanh(joined @ weight + bias)
        history.append(h)
    states = np.stack(history, axis=1)
    return states
