"""einsum with the derivative of the mean taken first, and the bias as an input of ones."""

import numpy as np


def l2_gradient_term(x, y, kernel, bias, decay):
    d_output = 2 * (np.einsum("ni,io->no", x, kernel) + bias - y) / y.size
    data_gradient = np.einsum("ni,no->io", x, d_output)
    bias_gradient = np.einsum("no->o", d_output)
    half_gradient, full_gradient = (data_gradient + k * decay * kernel for k in (1, 2))
    return half_gradient, full_gradient, bias_gradient
