# ==== cell_class ====
"""A cell that remembers its inputs, as in the textbook."""

import numpy as np


class Cell:
    def __init__(self, kernel, recurrent_kernel, bias):
        self.parameters = kernel, recurrent_kernel, bias

    def forward(self, x, h):
        kernel, recurrent_kernel, bias = self.parameters
        self.cache = x, h, np.tanh(np.dot(x, kernel) + np.dot(h, recurrent_kernel) + bias)
        return self.cache[2]

    def backward(self, dh):
        x, h, new = self.cache
        dz = dh * (1 - new * new)
        self.grads = np.dot(x.T, dz), np.dot(h.T, dz), dz.sum(axis=0)
        return np.dot(dz, self.parameters[1].T)


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    h, cells, states = np.zeros((len(x), len(bias))), [], []
    for t in range(x.shape[1]):
        cell = Cell(kernel, recurrent_kernel, bias)
        h = cell.forward(x[:, t], h)
        cells.append(cell)
        states.append(h)
    errors = [s @ output_kernel + output_bias - target[:, t] for t, s in enumerate(states)]
    dh = 0
    for cell, error in zip(reversed(cells), reversed(errors)):
        dh = cell.backward(dh + error @ output_kernel.T)
    recurrent = [sum(cell.grads[k] for cell in cells) for k in range(3)]
    d_output = sum(s.T @ e for s, e in zip(states, errors))
    return *recurrent, d_output, sum(e.sum(axis=0) for e in errors)


# ==== complex_step ====
"""Each gradient by a tiny imaginary step in each number of each parameter."""

import numpy as np


def loss(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    h, total = np.zeros((len(x), len(bias))), 0
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        total += np.sum((h @ output_kernel + output_bias - target[:, t]) ** 2) / 2
    return total


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    parameters = kernel, recurrent_kernel, bias, output_kernel, output_bias
    tiny = 1e-25
    gradients = []
    for k, parameter in enumerate(parameters):
        gradient = np.zeros_like(parameter)
        for index in np.ndindex(parameter.shape):
            moved = [p.astype(complex) for p in parameters]
            moved[k][index] += tiny * 1j
            gradient[index] = np.imag(loss(x, target, *moved)) / tiny
        gradients.append(gradient)
    return gradients


# ==== each_output_apart ====
"""The error of every output sent back on its own to every earlier step."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = {-1: np.zeros((batch, len(bias)))}
    for t in range(steps):
        h[t] = np.tanh(x[:, t] @ kernel + h[t - 1] @ recurrent_kernel + bias)

    parameters = kernel, recurrent_kernel, bias, output_kernel, output_bias
    d_kernel, d_recurrent, d_bias, d_output_kernel, d_output_bias = map(np.zeros_like, parameters)
    for t in range(steps):
        error = h[t] @ output_kernel + output_bias - target[:, t]
        d_output_kernel += h[t].T @ error
        d_output_bias += error.sum(axis=0)
        d_h = error @ output_kernel.T
        for s in range(t, -1, -1):
            delta = d_h * (1 - h[s] ** 2)
            d_kernel += x[:, s].T @ delta
            d_recurrent += h[s - 1].T @ delta
            d_bias += delta.sum(axis=0)
            d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent, d_bias, d_output_kernel, d_output_bias


# ==== float32 ====
"""In single precision."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    x, target, kernel = np.float32(x), np.float32(target), np.float32(kernel)
    recurrent_kernel, bias = np.float32(recurrent_kernel), np.float32(bias)
    output_kernel, output_bias = np.float32(output_kernel), np.float32(output_bias)
    h = [np.zeros((len(x), len(bias)), np.float32)]
    for t in range(x.shape[1]):
        h.append(np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias))
    errors = np.stack(h[1:], axis=1) @ output_kernel + output_bias - target
    delta, deltas = np.zeros_like(h[0]), []
    for t in reversed(range(x.shape[1])):
        d_h = errors[:, t] @ output_kernel.T + delta @ recurrent_kernel.T
        delta = d_h * (1 - h[t + 1] ** 2)
        deltas.insert(0, delta)
    d_kernel = sum(x[:, t].T @ delta for t, delta in enumerate(deltas))
    d_recurrent_kernel = sum(h[t].T @ delta for t, delta in enumerate(deltas))
    d_output_kernel = sum(h[t + 1].T @ errors[:, t] for t in range(x.shape[1]))
    d_bias = np.sum(deltas, axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, errors.sum(axis=(0, 1))


# ==== forward_mode ====
"""The derivatives of the state carried forward in time, with no way back at all."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    inputs, units = kernel.shape
    rows = inputs + units + 1
    d_weight = np.zeros((rows, units))
    d_output_kernel, d_output_bias = np.zeros_like(output_kernel), np.zeros_like(output_bias)
    for sequence, wanted in zip(x, target, strict=True):
        h = np.zeros(units)
        slope = np.zeros((units, rows, units))  # of each unit by each weight
        for x_t, target_t in zip(sequence, wanted, strict=True):
            joined = np.concatenate([x_t, h, [1.0]])
            h = np.tanh(x_t @ kernel + h @ recurrent_kernel + bias)
            slope = np.einsum("vu,vrk->urk", recurrent_kernel, slope)
            for u in range(units):
                slope[u, :, u] += joined
            slope *= (1 - h**2)[:, None, None]
            error = h @ output_kernel + output_bias - target_t
            d_weight += np.einsum("u,urk->rk", output_kernel @ error, slope)
            d_output_kernel += np.outer(h, error)
            d_output_bias += error
    d_kernel, d_recurrent, d_bias = np.split(d_weight, [inputs, inputs + units])
    return d_kernel, d_recurrent, d_bias[0], d_output_kernel, d_output_bias


# ==== padded_states ====
"""States with the initial one in front, gradients summed after the way back."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps + 1, bias.size))
    for t in range(steps):
        h[:, t + 1] = np.tanh(x[:, t] @ kernel + h[:, t] @ recurrent_kernel + bias)
    error = h[:, 1:] @ output_kernel + output_bias - target
    delta = np.zeros((batch, steps + 1, bias.size))
    for t in range(steps, 0, -1):
        later = delta[:, t] @ recurrent_kernel.T
        delta[:, t - 1] = (error[:, t - 1] @ output_kernel.T + later) * (1 - h[:, t] ** 2)
    delta = delta[:, :steps]
    d_kernel = np.einsum("nti,ntu->iu", x, delta)
    d_recurrent = np.einsum("ntj,ntu->ju", h[:, :-1], delta)
    d_output = np.einsum("ntu,nto->uo", h[:, 1:], error)
    return d_kernel, d_recurrent, delta.sum((0, 1)), d_output, error.sum((0, 1))


# ==== sample_by_sample ====
"""One sequence after the other, outer products added up."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    parameters = (kernel, recurrent_kernel, bias, output_kernel, output_bias)
    grads = [np.zeros(p.shape) for p in parameters]
    for sequence, wanted in zip(x, target):
        h = [np.zeros(len(bias))]
        for value in sequence:
            h.append(np.tanh(value @ kernel + h[-1] @ recurrent_kernel + bias))
        back = np.zeros(len(bias))
        for t in range(len(sequence), 0, -1):
            error = h[t] @ output_kernel + output_bias - wanted[t - 1]
            delta = (output_kernel @ error + back) * (1 - h[t]) * (1 + h[t])
            grads[0] += np.outer(sequence[t - 1], delta)
            grads[1] += np.outer(h[t - 1], delta)
            grads[2] += delta
            grads[3] += np.outer(h[t], error)
            grads[4] += error
            back = recurrent_kernel @ delta
    return tuple(grads)


# ==== tape ====
"""A tape of backward functions, played from its end."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    parameters = kernel, recurrent_kernel, bias, output_kernel, output_bias
    grads = [np.zeros_like(p) for p in parameters]
    tape = []

    def dense(a, weight, bias):
        out = a @ parameters[weight] + (0 if bias is None else parameters[bias])

        def back(d):
            grads[weight] += a.T @ d
            if bias is not None:
                grads[bias] += d.sum(axis=0)
            return d @ parameters[weight].T

        return out, back

    h = np.zeros((len(x), len(bias)))
    for t in range(x.shape[1]):
        from_x, back_x = dense(x[:, t], 0, None)
        from_h, back_h = dense(h, 1, 2)
        h = np.tanh(from_x + from_h)
        y, back_y = dense(h, 3, 4)
        tape.append((1 - h * h, y - target[:, t], back_x, back_h, back_y))

    d_h = np.zeros_like(h)
    while tape:
        slope, error, back_x, back_h, back_y = tape.pop()
        delta = (d_h + back_y(error)) * slope
        _, d_h = back_x(delta), back_h(delta)
    return tuple(grads)
