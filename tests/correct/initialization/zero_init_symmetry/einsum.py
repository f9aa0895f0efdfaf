"""einsum for all products, and columns compared pair by pair."""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        z = np.einsum("ni,ih->nh", x, kernel_1)
        h = np.tanh(z)
        delta = (np.einsum("nh,ho->no", h, kernel_2) - y) * (2 / y.size)
        gradient_2 = np.einsum("nh,no->ho", h, delta)
        gradient_1 = np.einsum("ni,no,ho,nh->ih", x, delta, kernel_2, np.cosh(z) ** -2)
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    columns = []
    for column in np.round(kernel_1, 9).T:
        if not any(np.array_equal(column, other) for other in columns):
            columns.append(column)
    return kernel_1, kernel_2, len(columns)
