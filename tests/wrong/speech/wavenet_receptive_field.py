# ==== doubling_goes_on ====
"""The dilation goes on doubling through all blocks and does not return to 1."""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = [2**i for i in range(layers * stacks)]
    field = 1 + (kernel_size - 1) * sum(rates)
    gain = (kernel_size - 1) * (2**layers - 1)
    needed = -(-(samples - 1) // gain)
    return rates, field, gain, needed


# ==== each_layer_repeated ====
"""Each dilation is repeated stacks times before the next, instead of the whole block."""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = [2**i for i in range(layers) for _ in range(stacks)]
    field = 1 + (kernel_size - 1) * sum(rates)
    gain = (kernel_size - 1) * (2**layers - 1)
    needed = -(-(samples - 1) // gain)
    return rates, field, gain, needed


# ==== powers_of_kernel_size ====
"""The dilation is multiplied by kernel_size from layer to layer, which is 2 in WaveNet
only.
"""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = [kernel_size**i for i in range(layers)] * stacks
    field = 1 + (kernel_size - 1) * sum(rates)
    gain = (kernel_size - 1) * (2**layers - 1)
    needed = -(-(samples - 1) // gain)
    return rates, field, gain, needed


# ==== starts_at_two ====
"""The dilations begin with 2, since the first layer is counted as number 1."""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = [2**i for i in range(1, layers + 1)] * stacks
    field = 1 + (kernel_size - 1) * sum(rates)
    gain = (kernel_size - 1) * (2**layers - 1)
    needed = -(-(samples - 1) // gain)
    return rates, field, gain, needed


# ==== widths_added ====
"""Every layer is counted with kernel_size instead of one less."""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = [2**i for i in range(layers)] * stacks
    field = sum(kernel_size * rate for rate in rates)
    gain = (kernel_size - 1) * (2**layers - 1)
    needed = -(-(samples - 1) // gain)
    return rates, field, gain, needed


# ==== present_forgotten ====
"""The present sample, the 1 that is added, is forgotten in the receptive field."""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = [2**i for i in range(layers)] * stacks
    field = (kernel_size - 1) * sum(rates)
    gain = (kernel_size - 1) * (2**layers - 1)
    needed = -(-(samples - 1) // gain)
    return rates, field, gain, needed


# ==== gain_is_field_of_block ====
"""The gain is the receptive field of one block, with the 1 that only the first sample
needs.
"""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = [2**i for i in range(layers)] * stacks
    field = 1 + (kernel_size - 1) * sum(rates)
    gain = 1 + (kernel_size - 1) * (2**layers - 1)
    needed = -(-(samples - 1) // gain)
    return rates, field, gain, needed


# ==== needed_without_the_present ====
"""samples, not samples − 1, is divided, which asks for one block too many where the
field just suffices.
"""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = [2**i for i in range(layers)] * stacks
    field = 1 + (kernel_size - 1) * sum(rates)
    gain = (kernel_size - 1) * (2**layers - 1)
    needed = -(-samples // gain)
    return rates, field, gain, needed


# ==== needed_floor_plus_one ====
"""The quotient is cut off and 1 added, also where it divides evenly."""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = [2**i for i in range(layers)] * stacks
    field = 1 + (kernel_size - 1) * sum(rates)
    gain = (kernel_size - 1) * (2**layers - 1)
    needed = (samples - 1) // gain + 1
    return rates, field, gain, needed


# ==== needed_added_to_the_stacks ====
"""needed counts the blocks that are missing beside the stacks that are there already."""


def wavenet_receptive_field(kernel_size, layers, stacks, samples):
    rates = [2**i for i in range(layers)] * stacks
    field = 1 + (kernel_size - 1) * sum(rates)
    gain = (kernel_size - 1) * (2**layers - 1)
    needed = max(0, -(-(samples - field) // gain))
    return rates, field, gain, needed
