# ==== outputs_only ====
"""The gradient that comes back from later steps through h is forgotten."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    batch, steps, units = d_outputs.shape
    h, c, gates = [np.zeros((batch, units))], [np.zeros((batch, units))], []
    for t in range(steps):
        i, f, g, o = np.split(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates.append((i, f, g, o))
        c.append(f * c[t] + i * g)
        h.append(o * np.tanh(c[t + 1]))

    d_x = np.zeros_like(x)
    d_kernel, d_recurrent_kernel = np.zeros_like(kernel), np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    from_h, from_c = np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(steps)):
        i, f, g, o = gates[t]
        tanh_c = np.tanh(c[t + 1])
        d_h = d_outputs[:, t]
        d_c = from_c + d_h * o * (1 - tanh_c**2)
        d_i, d_f = i * (1 - i) * g * d_c, f * (1 - f) * c[t] * d_c
        d_g, d_o = (1 - g**2) * i * d_c, o * (1 - o) * tanh_c * d_h
        d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_x[:, t] = d_z @ kernel.T
        d_kernel += x[:, t].T @ d_z
        d_recurrent_kernel += h[t].T @ d_z
        d_bias += d_z.sum(axis=0)
        from_h = d_z @ recurrent_kernel.T
        from_c = d_c * f
    return d_x, d_kernel, d_recurrent_kernel, d_bias


# ==== last_output_only ====
"""The gradient from above is used at the last step only, as for a layer that returns
its last output.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    batch, steps, units = d_outputs.shape
    h, c, gates = [np.zeros((batch, units))], [np.zeros((batch, units))], []
    for t in range(steps):
        i, f, g, o = np.split(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates.append((i, f, g, o))
        c.append(f * c[t] + i * g)
        h.append(o * np.tanh(c[t + 1]))

    d_x = np.zeros_like(x)
    d_kernel, d_recurrent_kernel = np.zeros_like(kernel), np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    from_h, from_c = np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(steps)):
        i, f, g, o = gates[t]
        tanh_c = np.tanh(c[t + 1])
        d_h = (d_outputs[:, t] if t == steps - 1 else 0) + from_h
        d_c = from_c + d_h * o * (1 - tanh_c**2)
        d_i, d_f = i * (1 - i) * g * d_c, f * (1 - f) * c[t] * d_c
        d_g, d_o = (1 - g**2) * i * d_c, o * (1 - o) * tanh_c * d_h
        d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_x[:, t] = d_z @ kernel.T
        d_kernel += x[:, t].T @ d_z
        d_recurrent_kernel += h[t].T @ d_z
        d_bias += d_z.sum(axis=0)
        from_h = d_z @ recurrent_kernel.T
        from_c = d_c * f
    return d_x, d_kernel, d_recurrent_kernel, d_bias


# ==== cell_path_forgotten ====
"""What comes back from c directly is not added."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    batch, steps, units = d_outputs.shape
    h, c, gates = [np.zeros((batch, units))], [np.zeros((batch, units))], []
    for t in range(steps):
        i, f, g, o = np.split(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates.append((i, f, g, o))
        c.append(f * c[t] + i * g)
        h.append(o * np.tanh(c[t + 1]))

    d_x = np.zeros_like(x)
    d_kernel, d_recurrent_kernel = np.zeros_like(kernel), np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    from_h, from_c = np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(steps)):
        i, f, g, o = gates[t]
        tanh_c = np.tanh(c[t + 1])
        d_h = d_outputs[:, t] + from_h
        d_c = d_h * o * (1 - tanh_c**2)
        d_i, d_f = i * (1 - i) * g * d_c, f * (1 - f) * c[t] * d_c
        d_g, d_o = (1 - g**2) * i * d_c, o * (1 - o) * tanh_c * d_h
        d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_x[:, t] = d_z @ kernel.T
        d_kernel += x[:, t].T @ d_z
        d_recurrent_kernel += h[t].T @ d_z
        d_bias += d_z.sum(axis=0)
        from_h = d_z @ recurrent_kernel.T
        from_c = d_c * f
    return d_x, d_kernel, d_recurrent_kernel, d_bias


# ==== tanh_slope_of_c ====
"""The slope is computed from c itself and not from tanh(c)."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    batch, steps, units = d_outputs.shape
    h, c, gates = [np.zeros((batch, units))], [np.zeros((batch, units))], []
    for t in range(steps):
        i, f, g, o = np.split(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates.append((i, f, g, o))
        c.append(f * c[t] + i * g)
        h.append(o * np.tanh(c[t + 1]))

    d_x = np.zeros_like(x)
    d_kernel, d_recurrent_kernel = np.zeros_like(kernel), np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    from_h, from_c = np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(steps)):
        i, f, g, o = gates[t]
        tanh_c = np.tanh(c[t + 1])
        d_h = d_outputs[:, t] + from_h
        d_c = from_c + d_h * o * (1 - c[t + 1] ** 2)
        d_i, d_f = i * (1 - i) * g * d_c, f * (1 - f) * c[t] * d_c
        d_g, d_o = (1 - g**2) * i * d_c, o * (1 - o) * tanh_c * d_h
        d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_x[:, t] = d_z @ kernel.T
        d_kernel += x[:, t].T @ d_z
        d_recurrent_kernel += h[t].T @ d_z
        d_bias += d_z.sum(axis=0)
        from_h = d_z @ recurrent_kernel.T
        from_c = d_c * f
    return d_x, d_kernel, d_recurrent_kernel, d_bias


# ==== output_gate_forgotten ====
"""The output gate is left out of the way from h to c."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    batch, steps, units = d_outputs.shape
    h, c, gates = [np.zeros((batch, units))], [np.zeros((batch, units))], []
    for t in range(steps):
        i, f, g, o = np.split(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates.append((i, f, g, o))
        c.append(f * c[t] + i * g)
        h.append(o * np.tanh(c[t + 1]))

    d_x = np.zeros_like(x)
    d_kernel, d_recurrent_kernel = np.zeros_like(kernel), np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    from_h, from_c = np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(steps)):
        i, f, g, o = gates[t]
        tanh_c = np.tanh(c[t + 1])
        d_h = d_outputs[:, t] + from_h
        d_c = from_c + d_h * (1 - tanh_c**2)
        d_i, d_f = i * (1 - i) * g * d_c, f * (1 - f) * c[t] * d_c
        d_g, d_o = (1 - g**2) * i * d_c, o * (1 - o) * tanh_c * d_h
        d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_x[:, t] = d_z @ kernel.T
        d_kernel += x[:, t].T @ d_z
        d_recurrent_kernel += h[t].T @ d_z
        d_bias += d_z.sum(axis=0)
        from_h = d_z @ recurrent_kernel.T
        from_c = d_c * f
    return d_x, d_kernel, d_recurrent_kernel, d_bias


# ==== state_after_the_step ====
"""The recurrent weights get the state after the step, h[t + 1], instead of the one that
was read.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    batch, steps, units = d_outputs.shape
    h, c, gates = [np.zeros((batch, units))], [np.zeros((batch, units))], []
    for t in range(steps):
        i, f, g, o = np.split(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates.append((i, f, g, o))
        c.append(f * c[t] + i * g)
        h.append(o * np.tanh(c[t + 1]))

    d_x = np.zeros_like(x)
    d_kernel, d_recurrent_kernel = np.zeros_like(kernel), np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    from_h, from_c = np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(steps)):
        i, f, g, o = gates[t]
        tanh_c = np.tanh(c[t + 1])
        d_h = d_outputs[:, t] + from_h
        d_c = from_c + d_h * o * (1 - tanh_c**2)
        d_i, d_f = i * (1 - i) * g * d_c, f * (1 - f) * c[t] * d_c
        d_g, d_o = (1 - g**2) * i * d_c, o * (1 - o) * tanh_c * d_h
        d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_x[:, t] = d_z @ kernel.T
        d_kernel += x[:, t].T @ d_z
        d_recurrent_kernel += h[t + 1].T @ d_z
        d_bias += d_z.sum(axis=0)
        from_h = d_z @ recurrent_kernel.T
        from_c = d_c * f
    return d_x, d_kernel, d_recurrent_kernel, d_bias


# ==== recurrent_gradient_of_first_step ====
"""The gradient is assigned and not added up, so only the last one treated remains."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    batch, steps, units = d_outputs.shape
    h, c, gates = [np.zeros((batch, units))], [np.zeros((batch, units))], []
    for t in range(steps):
        i, f, g, o = np.split(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates.append((i, f, g, o))
        c.append(f * c[t] + i * g)
        h.append(o * np.tanh(c[t + 1]))

    d_x = np.zeros_like(x)
    d_kernel, d_recurrent_kernel = np.zeros_like(kernel), np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    from_h, from_c = np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(steps)):
        i, f, g, o = gates[t]
        tanh_c = np.tanh(c[t + 1])
        d_h = d_outputs[:, t] + from_h
        d_c = from_c + d_h * o * (1 - tanh_c**2)
        d_i, d_f = i * (1 - i) * g * d_c, f * (1 - f) * c[t] * d_c
        d_g, d_o = (1 - g**2) * i * d_c, o * (1 - o) * tanh_c * d_h
        d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_x[:, t] = d_z @ kernel.T
        d_kernel += x[:, t].T @ d_z
        d_recurrent_kernel = h[t].T @ d_z
        d_bias += d_z.sum(axis=0)
        from_h = d_z @ recurrent_kernel.T
        from_c = d_c * f
    return d_x, d_kernel, d_recurrent_kernel, d_bias


# ==== kernel_for_recurrent ====
"""The gradient is taken back through the transposed kernel of the input; the shapes fit
only where inputs equal units.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    batch, steps, units = d_outputs.shape
    h, c, gates = [np.zeros((batch, units))], [np.zeros((batch, units))], []
    for t in range(steps):
        i, f, g, o = np.split(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates.append((i, f, g, o))
        c.append(f * c[t] + i * g)
        h.append(o * np.tanh(c[t + 1]))

    d_x = np.zeros_like(x)
    d_kernel, d_recurrent_kernel = np.zeros_like(kernel), np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    from_h, from_c = np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(steps)):
        i, f, g, o = gates[t]
        tanh_c = np.tanh(c[t + 1])
        d_h = d_outputs[:, t] + from_h
        d_c = from_c + d_h * o * (1 - tanh_c**2)
        d_i, d_f = i * (1 - i) * g * d_c, f * (1 - f) * c[t] * d_c
        d_g, d_o = (1 - g**2) * i * d_c, o * (1 - o) * tanh_c * d_h
        d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_x[:, t] = d_z @ kernel.T
        d_kernel += x[:, t].T @ d_z
        d_recurrent_kernel += h[t].T @ d_z
        d_bias += d_z.sum(axis=0)
        from_h = d_z @ kernel.T
        from_c = d_c * f
    return d_x, d_kernel, d_recurrent_kernel, d_bias


# ==== forget_gate_of_next_step ====
"""The gate of the step before is used, as the learner thinks that the gradient arrives
there.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    batch, steps, units = d_outputs.shape
    h, c, gates = [np.zeros((batch, units))], [np.zeros((batch, units))], []
    for t in range(steps):
        i, f, g, o = np.split(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates.append((i, f, g, o))
        c.append(f * c[t] + i * g)
        h.append(o * np.tanh(c[t + 1]))

    d_x = np.zeros_like(x)
    d_kernel, d_recurrent_kernel = np.zeros_like(kernel), np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    from_h, from_c = np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(steps)):
        i, f, g, o = gates[t]
        tanh_c = np.tanh(c[t + 1])
        d_h = d_outputs[:, t] + from_h
        d_c = from_c + d_h * o * (1 - tanh_c**2)
        d_i, d_f = i * (1 - i) * g * d_c, f * (1 - f) * c[t] * d_c
        d_g, d_o = (1 - g**2) * i * d_c, o * (1 - o) * tanh_c * d_h
        d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_x[:, t] = d_z @ kernel.T
        d_kernel += x[:, t].T @ d_z
        d_recurrent_kernel += h[t].T @ d_z
        d_bias += d_z.sum(axis=0)
        from_h = d_z @ recurrent_kernel.T
        from_c = d_c * gates[t - 1][1]
    return d_x, d_kernel, d_recurrent_kernel, d_bias


# ==== cell_gradient_undamped ====
"""The gradient of c is handed on without the forget gate."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    batch, steps, units = d_outputs.shape
    h, c, gates = [np.zeros((batch, units))], [np.zeros((batch, units))], []
    for t in range(steps):
        i, f, g, o = np.split(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates.append((i, f, g, o))
        c.append(f * c[t] + i * g)
        h.append(o * np.tanh(c[t + 1]))

    d_x = np.zeros_like(x)
    d_kernel, d_recurrent_kernel = np.zeros_like(kernel), np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    from_h, from_c = np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(steps)):
        i, f, g, o = gates[t]
        tanh_c = np.tanh(c[t + 1])
        d_h = d_outputs[:, t] + from_h
        d_c = from_c + d_h * o * (1 - tanh_c**2)
        d_i, d_f = i * (1 - i) * g * d_c, f * (1 - f) * c[t] * d_c
        d_g, d_o = (1 - g**2) * i * d_c, o * (1 - o) * tanh_c * d_h
        d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_x[:, t] = d_z @ kernel.T
        d_kernel += x[:, t].T @ d_z
        d_recurrent_kernel += h[t].T @ d_z
        d_bias += d_z.sum(axis=0)
        from_h = d_z @ recurrent_kernel.T
        from_c = d_c
    return d_x, d_kernel, d_recurrent_kernel, d_bias
