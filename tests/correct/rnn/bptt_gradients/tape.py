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
