"""Both kernels as one vector, with the Jacobian of the outputs and recursion over the steps."""

import numpy as np


def jacobian(x, kernel_1, kernel_2):
    h = np.tanh(x @ kernel_1)
    back = (1 - h**2) * kernel_2.T
    by_kernel_1 = (x[:, :, None] * back[:, None, :]).reshape(len(x), -1)
    return h @ kernel_2, np.hstack([by_kernel_1, h])


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    if steps == 0:
        columns = {column.tobytes() for column in np.round(kernel_1, 9).T + 0.0}
        return kernel_1, kernel_2, len(columns)
    output, slopes = jacobian(x, kernel_1, kernel_2)
    step = learning_rate * slopes.T @ (output - y)[:, 0] * 2 / len(x)
    moved_1 = kernel_1 - step[: kernel_1.size].reshape(kernel_1.shape)
    moved_2 = kernel_2 - step[kernel_1.size :].reshape(kernel_2.shape)
    return zero_init_symmetry(x, y, moved_1, moved_2, learning_rate, steps - 1)
