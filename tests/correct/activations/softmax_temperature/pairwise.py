"""From the ratios: one over the sum of exp((z_j - z_k) / T) over all j."""

import numpy as np


def softmax_temperature(z, temperature):
    differences = z[:, :, np.newaxis] - z[:, np.newaxis, :]
    ratios = np.exp(differences / temperature)
    return 1 / ratios.sum(axis=1)
