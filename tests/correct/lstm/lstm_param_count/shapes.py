"""From the shapes of kernel, recurrent_kernel and bias."""

import math


def lstm_param_count(inputs, units):
    shapes = [(inputs, 4 * units), (units, 4 * units), (4 * units,)]
    return sum(map(math.prod, shapes))
