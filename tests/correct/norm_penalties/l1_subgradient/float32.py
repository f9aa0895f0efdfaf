"""In single precision."""

import numpy as np


def l1_subgradient(kernel, decay):
    kernel, decay = kernel.astype(np.float32), np.float32(decay)
    return decay * np.abs(kernel).sum(), decay * np.sign(kernel)
