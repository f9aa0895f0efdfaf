# ==== recurrent_transposed ====
"""U is transposed, as in the forward pass."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    hiddens = np.zeros((len(xs), steps, len(U)))
    h = np.zeros((len(xs), len(U)))
    for t in range(steps):
        h = xs[:, t] @ W.T + h @ U.T
        hiddens[:, t] = h
    output_errors = hiddens @ V.T - ys

    deltas = np.zeros_like(hiddens)
    delta = np.zeros_like(h)
    for t in reversed(range(steps)):
        from_next_step = delta @ U.T
        delta = from_next_step + output_errors[:, t] @ V
        deltas[:, t] = delta
    return deltas


# ==== output_error_forgotten_inside ====
"""The output error is used at the last step only."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    hiddens = np.zeros((len(xs), steps, len(U)))
    h = np.zeros((len(xs), len(U)))
    for t in range(steps):
        h = xs[:, t] @ W.T + h @ U.T
        hiddens[:, t] = h
    output_errors = hiddens @ V.T - ys

    deltas = np.zeros_like(hiddens)
    delta = np.zeros_like(h)
    for t in reversed(range(steps)):
        from_next_step = delta @ U
        delta = from_next_step if t < steps - 1 else output_errors[:, t] @ V
        deltas[:, t] = delta
    return deltas


# ==== next_step_forgotten ====
"""What comes back from the next step is left out."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    hiddens = np.zeros((len(xs), steps, len(U)))
    h = np.zeros((len(xs), len(U)))
    for t in range(steps):
        h = xs[:, t] @ W.T + h @ U.T
        hiddens[:, t] = h
    output_errors = hiddens @ V.T - ys

    deltas = np.zeros_like(hiddens)
    delta = np.zeros_like(h)
    for t in reversed(range(steps)):
        from_next_step = delta @ U
        delta = output_errors[:, t] @ V
        deltas[:, t] = delta
    return deltas


# ==== through_w ====
"""The error goes back through W, which many books call the recurrent weight."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    hiddens = np.zeros((len(xs), steps, len(U)))
    h = np.zeros((len(xs), len(U)))
    for t in range(steps):
        h = xs[:, t] @ W.T + h @ U.T
        hiddens[:, t] = h
    output_errors = hiddens @ V.T - ys

    deltas = np.zeros_like(hiddens)
    delta = np.zeros_like(h)
    for t in reversed(range(steps)):
        from_next_step = delta @ W
        delta = from_next_step + output_errors[:, t] @ V
        deltas[:, t] = delta
    return deltas


# ==== tanh_derivative ====
"""The derivative of tanh is multiplied, although the activation is the identity."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    hiddens = np.zeros((len(xs), steps, len(U)))
    h = np.zeros((len(xs), len(U)))
    for t in range(steps):
        h = xs[:, t] @ W.T + h @ U.T
        hiddens[:, t] = h
    output_errors = hiddens @ V.T - ys

    deltas = np.zeros_like(hiddens)
    delta = np.zeros_like(h)
    for t in reversed(range(steps)):
        from_next_step = delta @ U
        delta = (from_next_step + output_errors[:, t] @ V) * (1 - hiddens[:, t] ** 2)
        deltas[:, t] = delta
    return deltas


# ==== averaged_batch ====
"""The errors are divided by the number of samples."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    hiddens = np.zeros((len(xs), steps, len(U)))
    h = np.zeros((len(xs), len(U)))
    for t in range(steps):
        h = xs[:, t] @ W.T + h @ U.T
        hiddens[:, t] = h
    output_errors = hiddens @ V.T - ys

    deltas = np.zeros_like(hiddens)
    delta = np.zeros_like(h)
    for t in reversed(range(steps)):
        from_next_step = delta @ U
        delta = from_next_step + output_errors[:, t] @ V / len(xs)
        deltas[:, t] = delta
    return deltas


# ==== future_error ====
"""The output error of the next step is used."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    hiddens = np.zeros((len(xs), steps, len(U)))
    h = np.zeros((len(xs), len(U)))
    for t in range(steps):
        h = xs[:, t] @ W.T + h @ U.T
        hiddens[:, t] = h
    output_errors = hiddens @ V.T - ys

    deltas = np.zeros_like(hiddens)
    delta = np.zeros_like(h)
    for t in reversed(range(steps)):
        from_next_step = delta @ U
        delta = from_next_step + output_errors[:, min(t + 1, steps - 1)] @ V
        deltas[:, t] = delta
    return deltas


# ==== sign_of_error ====
"""The error is y − o, with the sign of a descent step."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    hiddens = np.zeros((len(xs), steps, len(U)))
    h = np.zeros((len(xs), len(U)))
    for t in range(steps):
        h = xs[:, t] @ W.T + h @ U.T
        hiddens[:, t] = h
    output_errors = hiddens @ V.T - ys

    deltas = np.zeros_like(hiddens)
    delta = np.zeros_like(h)
    for t in reversed(range(steps)):
        from_next_step = delta @ U
        delta = from_next_step - output_errors[:, t] @ V
        deltas[:, t] = delta
    return deltas


# ==== delta_twice ====
"""The error of the next step is added once more without the weight."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    hiddens = np.zeros((len(xs), steps, len(U)))
    h = np.zeros((len(xs), len(U)))
    for t in range(steps):
        h = xs[:, t] @ W.T + h @ U.T
        hiddens[:, t] = h
    output_errors = hiddens @ V.T - ys

    deltas = np.zeros_like(hiddens)
    delta = np.zeros_like(h)
    for t in reversed(range(steps)):
        from_next_step = delta @ U
        delta = from_next_step + delta + output_errors[:, t] @ V
        deltas[:, t] = delta
    return deltas


# ==== v_transposed ====
"""V is transposed, which has the wrong shape."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    hiddens = np.zeros((len(xs), steps, len(U)))
    h = np.zeros((len(xs), len(U)))
    for t in range(steps):
        h = xs[:, t] @ W.T + h @ U.T
        hiddens[:, t] = h
    output_errors = hiddens @ V.T - ys

    deltas = np.zeros_like(hiddens)
    delta = np.zeros_like(h)
    for t in reversed(range(steps)):
        from_next_step = delta @ U
        delta = from_next_step + output_errors[:, t] @ V.T
        deltas[:, t] = delta
    return deltas
