# ==== not_turned_back ====
"""The states of the backward RNN are left in the order in which it read."""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states.append(h)
    return np.stack(states, axis=1)


def bidirectional_concat(x, forward, backward):
    from_front = rnn(x, *forward)
    from_end = rnn(x[:, ::-1], *backward)
    outputs = np.concatenate([from_front, from_end], axis=-1)
    return outputs


# ==== not_reversed_input ====
"""The backward RNN reads from the front and only its states are reversed."""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states.append(h)
    return np.stack(states, axis=1)


def bidirectional_concat(x, forward, backward):
    from_front = rnn(x, *forward)
    from_end = rnn(x, *backward)[:, ::-1]
    outputs = np.concatenate([from_front, from_end], axis=-1)
    return outputs


# ==== batch_reversed ====
"""The batch is reversed instead of the time."""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states.append(h)
    return np.stack(states, axis=1)


def bidirectional_concat(x, forward, backward):
    from_front = rnn(x, *forward)
    from_end = rnn(x[::-1], *backward)[::-1]
    outputs = np.concatenate([from_front, from_end], axis=-1)
    return outputs


# ==== features_reversed ====
"""The features are reversed too, with ::-1 on the last axis."""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states.append(h)
    return np.stack(states, axis=1)


def bidirectional_concat(x, forward, backward):
    from_front = rnn(x, *forward)
    from_end = rnn(x[:, ::-1], *backward)[:, ::-1, ::-1]
    outputs = np.concatenate([from_front, from_end], axis=-1)
    return outputs


# ==== backward_first ====
"""The backward states stand first."""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states.append(h)
    return np.stack(states, axis=1)


def bidirectional_concat(x, forward, backward):
    from_front = rnn(x, *forward)
    from_end = rnn(x[:, ::-1], *backward)[:, ::-1]
    outputs = np.concatenate([from_end, from_front], axis=-1)
    return outputs


# ==== joined_in_time ====
"""The two are joined along time."""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states.append(h)
    return np.stack(states, axis=1)


def bidirectional_concat(x, forward, backward):
    from_front = rnn(x, *forward)
    from_end = rnn(x[:, ::-1], *backward)[:, ::-1]
    outputs = np.concatenate([from_front, from_end], axis=1)
    return outputs


# ==== summed ====
"""The two are added, as merge_mode "sum" does."""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states.append(h)
    return np.stack(states, axis=1)


def bidirectional_concat(x, forward, backward):
    from_front = rnn(x, *forward)
    from_end = rnn(x[:, ::-1], *backward)[:, ::-1]
    outputs = from_front + from_end
    return outputs


# ==== forward_weights_twice ====
"""The weights of the forward RNN are used for both."""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states.append(h)
    return np.stack(states, axis=1)


def bidirectional_concat(x, forward, backward):
    from_front = rnn(x, *forward)
    from_end = rnn(x[:, ::-1], *forward)[:, ::-1]
    outputs = np.concatenate([from_front, from_end], axis=-1)
    return outputs


# ==== stacked ====
"""The two are stacked along a new axis."""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states.append(h)
    return np.stack(states, axis=1)


def bidirectional_concat(x, forward, backward):
    from_front = rnn(x, *forward)
    from_end = rnn(x[:, ::-1], *backward)[:, ::-1]
    outputs = np.stack([from_front, from_end], axis=-1)
    return outputs


# ==== states_reread ====
"""The backward RNN reads the forward RNN's states from the end."""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states.append(h)
    return np.stack(states, axis=1)


def bidirectional_concat(x, forward, backward):
    from_front = rnn(x, *forward)
    from_end = rnn(from_front[:, ::-1], *backward)[:, ::-1]
    outputs = np.concatenate([from_front, from_end], axis=-1)
    return outputs
