"""One helper for every layer."""


def count(side_1, side_2, channels_in, channels_out, biases=False):
    weights = side_1 * side_2 * channels_in * channels_out
    return weights + channels_out if biases else weights


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = count(kernel_height, kernel_width, in_channels, out_channels, biases=True)
    single = count(5, 5, in_channels, in_channels)
    stacked = sum(count(3, 3, in_channels, in_channels) for _ in range(2))
    return layer, single, stacked
