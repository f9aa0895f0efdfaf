# ==== negative_index ====
"""At t = 0 the index −1 reads the last state."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps, len(bias)))
    state = np.zeros((batch, len(bias)))
    for t in range(steps):
        state = np.tanh(x[:, t] @ kernel + state @ recurrent_kernel + bias)
        h[:, t] = state
    output_error = h @ output_kernel + output_bias - target

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_output_kernel = np.zeros_like(output_kernel)
    from_next_step = np.zeros_like(state)
    for t in reversed(range(steps)):
        previous = h[:, t - 1]
        d_h = output_error[:, t] @ output_kernel.T + from_next_step
        delta = d_h * (1 - h[:, t] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += previous.T @ delta
        d_bias += delta.sum(axis=0)
        d_output_kernel += h[:, t].T @ output_error[:, t]
        from_next_step = delta @ recurrent_kernel.T
    d_output_bias = output_error.sum(axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias


# ==== initial_state_is_first ====
"""At the beginning the first state stands in for the initial state."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps, len(bias)))
    state = np.zeros((batch, len(bias)))
    for t in range(steps):
        state = np.tanh(x[:, t] @ kernel + state @ recurrent_kernel + bias)
        h[:, t] = state
    output_error = h @ output_kernel + output_bias - target

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_output_kernel = np.zeros_like(output_kernel)
    from_next_step = np.zeros_like(state)
    for t in reversed(range(steps)):
        previous = h[:, max(t - 1, 0)]
        d_h = output_error[:, t] @ output_kernel.T + from_next_step
        delta = d_h * (1 - h[:, t] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += previous.T @ delta
        d_bias += delta.sum(axis=0)
        d_output_kernel += h[:, t].T @ output_error[:, t]
        from_next_step = delta @ recurrent_kernel.T
    d_output_bias = output_error.sum(axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias


# ==== current_state ====
"""The recurrent gradient is taken with the state after the step."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps, len(bias)))
    state = np.zeros((batch, len(bias)))
    for t in range(steps):
        state = np.tanh(x[:, t] @ kernel + state @ recurrent_kernel + bias)
        h[:, t] = state
    output_error = h @ output_kernel + output_bias - target

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_output_kernel = np.zeros_like(output_kernel)
    from_next_step = np.zeros_like(state)
    for t in reversed(range(steps)):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(state)
        d_h = output_error[:, t] @ output_kernel.T + from_next_step
        delta = d_h * (1 - h[:, t] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += h[:, t].T @ delta
        d_bias += delta.sum(axis=0)
        d_output_kernel += h[:, t].T @ output_error[:, t]
        from_next_step = delta @ recurrent_kernel.T
    d_output_bias = output_error.sum(axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias


# ==== derivative_at_previous ====
"""The tanh derivative is taken at the previous state."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps, len(bias)))
    state = np.zeros((batch, len(bias)))
    for t in range(steps):
        state = np.tanh(x[:, t] @ kernel + state @ recurrent_kernel + bias)
        h[:, t] = state
    output_error = h @ output_kernel + output_bias - target

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_output_kernel = np.zeros_like(output_kernel)
    from_next_step = np.zeros_like(state)
    for t in reversed(range(steps)):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(state)
        d_h = output_error[:, t] @ output_kernel.T + from_next_step
        delta = d_h * (1 - previous**2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += previous.T @ delta
        d_bias += delta.sum(axis=0)
        d_output_kernel += h[:, t].T @ output_error[:, t]
        from_next_step = delta @ recurrent_kernel.T
    d_output_bias = output_error.sum(axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias


# ==== sigmoid_derivative ====
"""The derivative of the sigmoid is used."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps, len(bias)))
    state = np.zeros((batch, len(bias)))
    for t in range(steps):
        state = np.tanh(x[:, t] @ kernel + state @ recurrent_kernel + bias)
        h[:, t] = state
    output_error = h @ output_kernel + output_bias - target

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_output_kernel = np.zeros_like(output_kernel)
    from_next_step = np.zeros_like(state)
    for t in reversed(range(steps)):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(state)
        d_h = output_error[:, t] @ output_kernel.T + from_next_step
        delta = d_h * h[:, t] * (1 - h[:, t])
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += previous.T @ delta
        d_bias += delta.sum(axis=0)
        d_output_kernel += h[:, t].T @ output_error[:, t]
        from_next_step = delta @ recurrent_kernel.T
    d_output_bias = output_error.sum(axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias


# ==== not_transposed ====
"""The recurrent weights are not transposed on the way back."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps, len(bias)))
    state = np.zeros((batch, len(bias)))
    for t in range(steps):
        state = np.tanh(x[:, t] @ kernel + state @ recurrent_kernel + bias)
        h[:, t] = state
    output_error = h @ output_kernel + output_bias - target

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_output_kernel = np.zeros_like(output_kernel)
    from_next_step = np.zeros_like(state)
    for t in reversed(range(steps)):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(state)
        d_h = output_error[:, t] @ output_kernel.T + from_next_step
        delta = d_h * (1 - h[:, t] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += previous.T @ delta
        d_bias += delta.sum(axis=0)
        d_output_kernel += h[:, t].T @ output_error[:, t]
        from_next_step = delta @ recurrent_kernel
    d_output_bias = output_error.sum(axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias


# ==== d_h_sent_back ====
"""d_h is sent back instead of delta, without the derivative."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps, len(bias)))
    state = np.zeros((batch, len(bias)))
    for t in range(steps):
        state = np.tanh(x[:, t] @ kernel + state @ recurrent_kernel + bias)
        h[:, t] = state
    output_error = h @ output_kernel + output_bias - target

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_output_kernel = np.zeros_like(output_kernel)
    from_next_step = np.zeros_like(state)
    for t in reversed(range(steps)):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(state)
        d_h = output_error[:, t] @ output_kernel.T + from_next_step
        delta = d_h * (1 - h[:, t] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += previous.T @ delta
        d_bias += delta.sum(axis=0)
        d_output_kernel += h[:, t].T @ output_error[:, t]
        from_next_step = d_h @ recurrent_kernel.T
    d_output_bias = output_error.sum(axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias


# ==== last_contribution_only ====
"""The recurrent gradient is assigned instead of summed over the steps."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps, len(bias)))
    state = np.zeros((batch, len(bias)))
    for t in range(steps):
        state = np.tanh(x[:, t] @ kernel + state @ recurrent_kernel + bias)
        h[:, t] = state
    output_error = h @ output_kernel + output_bias - target

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_output_kernel = np.zeros_like(output_kernel)
    from_next_step = np.zeros_like(state)
    for t in reversed(range(steps)):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(state)
        d_h = output_error[:, t] @ output_kernel.T + from_next_step
        delta = d_h * (1 - h[:, t] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel = previous.T @ delta
        d_bias += delta.sum(axis=0)
        d_output_kernel += h[:, t].T @ output_error[:, t]
        from_next_step = delta @ recurrent_kernel.T
    d_output_bias = output_error.sum(axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias


# ==== outer_order ====
"""The factors are in the other order, which gives the transposed gradient."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps, len(bias)))
    state = np.zeros((batch, len(bias)))
    for t in range(steps):
        state = np.tanh(x[:, t] @ kernel + state @ recurrent_kernel + bias)
        h[:, t] = state
    output_error = h @ output_kernel + output_bias - target

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_output_kernel = np.zeros_like(output_kernel)
    from_next_step = np.zeros_like(state)
    for t in reversed(range(steps)):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(state)
        d_h = output_error[:, t] @ output_kernel.T + from_next_step
        delta = d_h * (1 - h[:, t] ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += delta.T @ previous
        d_bias += delta.sum(axis=0)
        d_output_kernel += h[:, t].T @ output_error[:, t]
        from_next_step = delta @ recurrent_kernel.T
    d_output_bias = output_error.sum(axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias


# ==== derivative_of_tanh_twice ====
"""np.tanh is applied to h once more in the derivative."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps, len(bias)))
    state = np.zeros((batch, len(bias)))
    for t in range(steps):
        state = np.tanh(x[:, t] @ kernel + state @ recurrent_kernel + bias)
        h[:, t] = state
    output_error = h @ output_kernel + output_bias - target

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_output_kernel = np.zeros_like(output_kernel)
    from_next_step = np.zeros_like(state)
    for t in reversed(range(steps)):
        previous = h[:, t - 1] if t > 0 else np.zeros_like(state)
        d_h = output_error[:, t] @ output_kernel.T + from_next_step
        delta = d_h * (1 - np.tanh(h[:, t]) ** 2)
        d_kernel += x[:, t].T @ delta
        d_recurrent_kernel += previous.T @ delta
        d_bias += delta.sum(axis=0)
        d_output_kernel += h[:, t].T @ output_error[:, t]
        from_next_step = delta @ recurrent_kernel.T
    d_output_bias = output_error.sum(axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, d_output_bias
