"""Input and filters split into lists, convolved in pairs and joined again."""

import numpy as np


def conv(x, kernel):
    k_h, k_w = kernel.shape[:2]
    oh, ow = x.shape[1] - k_h + 1, x.shape[2] - k_w + 1
    places = [(p, q) for p in range(k_h) for q in range(k_w)]
    return sum(x[:, p : p + oh, q : q + ow] @ kernel[p, q] for p, q in places)


def grouped_conv(x, kernel, groups):
    inputs, filters = np.split(x, groups, axis=3), np.split(kernel, groups, axis=3)
    y = np.concatenate([conv(a, b) for a, b in zip(inputs, filters, strict=True)], axis=3)
    parameters = sum(b.shape[0] * b.shape[1] * b.shape[2] * b.shape[3] for b in filters)
    return y, parameters
