"""In single precision."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    gradients = [gradient.astype(np.float32) for gradient in gradients]
    norm = np.sqrt(sum(np.sum(gradient**2) for gradient in gradients))
    rate = min(np.float32(1), np.float32(threshold) / norm)
    return [rate * gradient for gradient in gradients], norm
