# ==== copy_forgotten ====
"""d_labels is y itself, so subtracting 1 spoils y for the second gradient."""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N = len(logits)
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    y = exp / exp.sum(axis=1, keepdims=True)

    d_labels = y
    d_labels[np.arange(N), labels] -= 1
    d_labels = d_labels / N
    d_one_hot = (y - t) / N
    return d_labels, d_one_hot


# ==== division_forgotten ====
"""Only the second gradient is divided by N."""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N = len(logits)
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    y = exp / exp.sum(axis=1, keepdims=True)

    d_labels = y.copy()
    d_labels[np.arange(N), labels] -= 1
    d_labels = d_labels
    d_one_hot = (y - t) / N
    return d_labels, d_one_hot


# ==== slice_for_all_rows ====
"""Every row loses 1 at all labels of the batch because a slice is used for the rows."""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N = len(logits)
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    y = exp / exp.sum(axis=1, keepdims=True)

    d_labels = y.copy()
    d_labels[:, labels] -= 1
    d_labels = d_labels / N
    d_one_hot = (y - t) / N
    return d_labels, d_one_hot


# ==== rows_indexed ====
"""The labels are used as row numbers."""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N = len(logits)
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    y = exp / exp.sum(axis=1, keepdims=True)

    d_labels = y.copy()
    d_labels[labels] -= 1
    d_labels = d_labels / N
    d_one_hot = (y - t) / N
    return d_labels, d_one_hot


# ==== labels_subtracted ====
"""The labels are subtracted from the probabilities as numbers."""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N = len(logits)
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    y = exp / exp.sum(axis=1, keepdims=True)

    d_labels = y.copy()
    d_labels -= labels[:, np.newaxis]
    d_labels = d_labels / N
    d_one_hot = (y - t) / N
    return d_labels, d_one_hot


# ==== divided_by_classes ====
"""The gradient is divided by the number of elements, as a mean over everything."""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N = len(logits)
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    y = exp / exp.sum(axis=1, keepdims=True)

    d_labels = y.copy()
    d_labels[np.arange(N), labels] -= 1
    d_labels = d_labels / d_labels.size
    d_one_hot = (y - t) / y.size
    return d_labels, d_one_hot


# ==== target_minus_output ====
"""The second gradient has the sign the other way round."""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N = len(logits)
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    y = exp / exp.sum(axis=1, keepdims=True)

    d_labels = y.copy()
    d_labels[np.arange(N), labels] -= 1
    d_labels = d_labels / N
    d_one_hot = (t - y) / N
    return d_labels, d_one_hot


# ==== one_hot_only_by_labels ====
"""The labels are used for both gradients; t was taken for the same answers."""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N = len(logits)
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    y = exp / exp.sum(axis=1, keepdims=True)

    d_labels = y.copy()
    d_labels[np.arange(N), labels] -= 1
    d_labels = d_labels / N
    d_one_hot = d_labels
    return d_labels, d_one_hot


# ==== logits_for_probabilities ====
"""The copy is made of the logits instead of y."""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N = len(logits)
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    y = exp / exp.sum(axis=1, keepdims=True)

    d_labels = logits.copy()
    d_labels[np.arange(N), labels] -= 1
    d_labels = d_labels / N
    d_one_hot = (y - t) / N
    return d_labels, d_one_hot


# ==== in_place_division_of_y ====
"""y is divided by N in place for the first gradient, and the second divides it once
more."""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N = len(logits)
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    y = exp / exp.sum(axis=1, keepdims=True)

    y /= N
    d_labels = y.copy()
    d_labels[np.arange(N), labels] -= 1 / N
    d_labels = d_labels
    d_one_hot = (y - t) / N
    return d_labels, d_one_hot
