"""w divided by |w|, with 0 left where there is nothing to divide by."""

import numpy as np


def l1_subgradient(kernel, decay):
    size = np.sqrt(kernel**2)
    sign = np.divide(kernel, size, out=np.zeros_like(kernel), where=size > 0)
    return decay * sum(size.ravel().tolist()), sign * decay
