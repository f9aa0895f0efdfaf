"""The formula with the products of all strides before a layer."""

from math import prod


def receptive_field(kernel_sizes, strides):
    return 1 + sum(
        (kernel_size - 1) * prod(strides[:layer]) for layer, kernel_size in enumerate(kernel_sizes)
    )
