"""From the shapes of kernel, recurrent_kernel and bias."""

from math import prod


def gru_param_count(inputs, units, reset_after):
    columns = 3 * units
    bias = (2, columns) if reset_after else (columns,)
    shapes = {"kernel": (inputs, columns), "recurrent_kernel": (units, columns), "bias": bias}
    return sum(prod(shape) for shape in shapes.values())
