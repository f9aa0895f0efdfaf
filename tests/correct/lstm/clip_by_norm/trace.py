"""The squared norm as the trace of G Gᵀ, the choice by np.where."""

import numpy as np


def clip_by_norm(gradient, threshold):
    norm = np.trace(gradient @ gradient.T) ** 0.5
    return np.where(norm > threshold, gradient * (threshold / norm), gradient)
