"""One function for the cost of any convolution."""


def cost(height, width, size, channels_in, channels_out):
    return channels_out * height * width * channels_in * size**2


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = cost(height, width, size, inputs, outputs)
    bottleneck = cost(height, width, 1, inputs, reduced) + cost(
        height, width, size, reduced, outputs
    )
    return direct, bottleneck, bottleneck / direct
