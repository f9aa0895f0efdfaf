# ==== two_cancelled ====
"""The 2 of the derivative is left out, as in courses with a ½ in the loss."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    error = x @ w + b - y
    dw = x.T @ error / len(x)
    db = np.mean(error)
    w_next = w - rate * dw
    b_next = b - rate * db
    return w_next, b_next


# ==== summed_not_averaged ====
"""The gradients are those of the sum of squared errors."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    error = x @ w + b - y
    dw = 2 * x.T @ error
    db = 2 * np.sum(error)
    w_next = w - rate * dw
    b_next = b - rate * db
    return w_next, b_next


# ==== uphill ====
"""The error is the target less the prediction, but the update is still subtracted, so
that the step goes uphill."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    error = y - (x @ w + b)
    dw = 2 * x.T @ error / len(x)
    db = 2 * np.mean(error)
    w_next = w - rate * dw
    b_next = b - rate * db
    return w_next, b_next


# ==== intercept_after_the_weights ====
"""The error is computed again with the new w before b is updated."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    error = x @ w + b - y
    dw = 2 * x.T @ error / len(x)
    db = 2 * np.mean(x @ (w - rate * dw) + b - y)
    w_next = w - rate * dw
    b_next = b - rate * db
    return w_next, b_next


# ==== divided_by_the_features ====
"""len(w) is taken for the number of samples, which is right for square x only."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    error = x @ w + b - y
    dw = 2 * x.T @ error / len(w)
    db = 2 * np.mean(error)
    w_next = w - rate * dw
    b_next = b - rate * db
    return w_next, b_next


# ==== means_multiplied ====
"""The mean of the products is taken for the product of the means."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    error = x @ w + b - y
    dw = 2 * np.mean(error) * np.mean(x, axis=0)
    db = 2 * np.mean(error)
    w_next = w - rate * dw
    b_next = b - rate * db
    return w_next, b_next


# ==== intercept_not_in_the_error ====
"""The prediction is x @ w alone, which nobody notices while b is 0."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    error = x @ w - y
    dw = 2 * x.T @ error / len(x)
    db = 2 * np.mean(error)
    w_next = w - rate * dw
    b_next = b - rate * db
    return w_next, b_next


# ==== gradient_of_the_root ====
"""The root mean squared error is differentiated, so that the step is divided by twice
the error."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    error = x @ w + b - y
    dw = x.T @ error / len(x) / np.sqrt(np.mean(error**2))
    db = np.mean(error) / np.sqrt(np.mean(error**2))
    w_next = w - rate * dw
    b_next = b - rate * db
    return w_next, b_next


# ==== one_gradient_for_each_sample ====
"""The mean is forgotten in db only, so that b becomes a vector with a number for each
sample."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    error = x @ w + b - y
    dw = 2 * x.T @ error / len(x)
    db = 2 * error / len(x)
    w_next = w - rate * dw
    b_next = b - rate * db
    return w_next, b_next


# ==== product_without_transpose ====
"""x is not transposed in the product with the errors, and the shapes do not fit unless
x is square."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    error = x @ w + b - y
    dw = 2 * x @ error / len(x)
    db = 2 * np.mean(error)
    w_next = w - rate * dw
    b_next = b - rate * db
    return w_next, b_next
