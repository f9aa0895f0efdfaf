"""All elements laid end to end in one vector."""

import numpy as np


def clip_by_global_norm(gradients, threshold):
    norm = np.linalg.norm(np.concatenate([gradient.ravel() for gradient in gradients]))
    if norm <= threshold:
        return list(gradients), norm
    return [gradient * threshold / norm for gradient in gradients], norm
