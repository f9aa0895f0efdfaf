"""As a fully connected layer with a diagonal matrix."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    kernel = np.diag(gamma / np.sqrt(0.001 + moving_variance))
    bias = beta - moving_mean @ kernel
    return x @ kernel + bias
