"""One scale and one shift per feature."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    centred = x - np.sum(x, axis=0) / len(x)
    scale = gamma * (np.einsum("nf,nf->f", centred, centred) / len(x) + 1e-3) ** -0.5
    return centred * scale + beta
