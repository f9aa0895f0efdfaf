# ==== powers_in_closed_form ====
"""The sums in closed form."""

import math


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = []
    for _ in range(stacks):
        rates += [1 << layer for layer in range(layers)]
    gain = (kernel_size - 1) * ((1 << layers) - 1)
    needed = math.ceil((samples - 1) / gain)
    return rates, stacks * gain + 1, gain, needed


# ==== one_layer_after_the_other ====
"""The field grows from layer to layer; blocks are added until it suffices."""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates, rate = [], 1
    for layer in range(layers * stacks):
        if layer % layers == 0:
            rate = 1
        rates.append(rate)
        rate *= 2
    field = 1
    for rate in rates:
        field += rate * (kernel_size - 1)
    gain = (field - 1) // stacks
    needed, seen = 0, 1
    while seen < samples:
        needed += 1
        seen += gain
    return rates, field, gain, needed


# ==== set_of_times ====
"""The times that are seen, as a set."""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    def seen(rates):
        times = {0}
        for rate in reversed(rates):
            times = {time - rate * k for time in times for k in range(kernel_size)}
        return max(times) - min(times) + 1

    block = [2**layer for layer in range(layers)]
    rates = block * stacks
    gain = seen(block) - 1
    return rates, seen(rates), gain, (samples - 2) // gain + 1


# ==== numpy_array ====
"""The dilations as an array."""

import numpy as np


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = np.tile(2 ** np.arange(layers), stacks)
    field = int(1 + np.sum((kernel_size - 1) * rates))
    gain = int(np.sum(rates[:layers])) * (kernel_size - 1)
    needed, rest = divmod(samples - 1, gain)
    return [int(rate) for rate in rates], field, gain, needed + (rest > 0)
