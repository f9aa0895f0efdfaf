"""The norm of the arrays' own norms."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.linalg.norm([np.linalg.norm(gradient) for gradient in gradients])
    clipped = [threshold * gradient / max(norm, threshold) for gradient in gradients]
    return clipped, norm
