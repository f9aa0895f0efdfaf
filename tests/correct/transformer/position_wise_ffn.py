# ==== bias_as_a_row ====
"""Biases as a last row of the kernels, met by a component that is 1."""

import numpy as np


def dense(x, kernel, bias):
    ones = np.ones((*x.shape[:-1], 1))
    return np.concatenate([x, ones], axis=-1) @ np.vstack([kernel, bias])


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = dense(x, kernel_1, bias_1)
    return dense(np.where(hidden > 0, hidden, 0), kernel_2, bias_2)


# ==== convolution ====
"""As two convolutions of width 1, over named axes."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    wide = np.einsum("btd,df->btf", x, kernel_1) + bias_1
    return np.einsum("btf,fd->btd", wide * (wide > 0), kernel_2) + bias_2


# ==== flattened ====
"""All words of all sentences as rows."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    hidden = np.dot(x.reshape(-1, x.shape[-1]), kernel_1) + bias_1
    hidden[hidden < 0] = 0
    return (np.dot(hidden, kernel_2) + bias_2).reshape(x.shape)


# ==== float32 ====
"""In single precision."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    x, kernel_1, bias_1, kernel_2, bias_2 = (
        array.astype(np.float32) for array in (x, kernel_1, bias_1, kernel_2, bias_2)
    )
    hidden = np.tensordot(x, kernel_1, axes=1) + bias_1
    return np.tensordot(np.fmax(hidden, np.float32(0)), kernel_2, axes=1) + bias_2


# ==== plain_lists ====
"""With lists and comprehensions, without matrices."""

import numpy as np


def layer(vector, kernel, bias):
    return [
        b + sum(value * row[j] for value, row in zip(vector, kernel)) for j, b in enumerate(bias)
    ]


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    def change(word):
        hidden = [max(z, 0.0) for z in layer(word, kernel_1, bias_1)]
        return layer(hidden, kernel_2, bias_2)

    return np.array([[change(word) for word in sentence] for sentence in x])


# ==== unit_by_unit ====
"""What each hidden unit adds, one unit after the other."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    output = np.zeros(x.shape) + bias_2
    for unit in range(len(bias_1)):
        z = x @ kernel_1[:, unit] + bias_1[unit]
        output += (z + abs(z))[..., None] / 2 * kernel_2[unit]
    return output


# ==== word_by_word ====
"""Word by word."""

import numpy as np


def feed_forward(x, kernel_1, bias_1, kernel_2, bias_2):
    output = np.zeros((x.shape[0], x.shape[1], len(bias_2)))
    for b, sentence in enumerate(x):
        for t, word in enumerate(sentence):
            hidden = np.clip(word @ kernel_1 + bias_1, 0, None)
            output[b, t] = hidden @ kernel_2 + bias_2
    return output
