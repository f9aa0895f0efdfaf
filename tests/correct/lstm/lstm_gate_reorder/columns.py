"""The numbers of the columns first, then one indexing for each array."""

import numpy as np


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    units = len(recurrent_kernel)
    columns = np.concatenate([np.arange(units) + units * order.find(gate) for gate in "ifgo"])
    return kernel[:, columns], recurrent_kernel[:, columns], bias[columns]
