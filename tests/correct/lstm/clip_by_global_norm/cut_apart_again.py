"""One vector is clipped, then cut and folded into the old shapes."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    flat = np.hstack([np.reshape(gradient, -1) for gradient in gradients])
    norm = np.sqrt(flat @ flat)
    if norm > threshold:
        flat = flat / norm * threshold
    clipped, start = [], 0
    for gradient in gradients:
        end = start + gradient.size
        clipped.append(flat[start:end].reshape(gradient.shape))
        start = end
    return clipped, norm
