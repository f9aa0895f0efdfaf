"""The number of positions at stride 1, divided and rounded up."""

import math
from fractions import Fraction


def conv_output_size(size, kernel_size, stride, padding):
    at_stride_one = size + padding + padding - (kernel_size - 1)
    return math.ceil(Fraction(at_stride_one, stride))
