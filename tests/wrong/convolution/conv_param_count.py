# ==== bias_forgotten ====
"""The biases of the first layer are forgotten."""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = kernel_height * kernel_width * in_channels * out_channels
    single = 5 * 5 * in_channels * in_channels
    stacked = 2 * 3 * 3 * in_channels * in_channels
    return layer, single, stacked


# ==== one_bias ====
"""One single bias is added to the whole layer."""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = kernel_height * kernel_width * in_channels * out_channels + 1
    single = 5 * 5 * in_channels * in_channels
    stacked = 2 * 3 * 3 * in_channels * in_channels
    return layer, single, stacked


# ==== channels_in_not_multiplied ====
"""Each filter is taken to be flat, without its input channels."""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = kernel_height * kernel_width * out_channels + out_channels
    single = 5 * 5 * in_channels * in_channels
    stacked = 2 * 3 * 3 * in_channels * in_channels
    return layer, single, stacked


# ==== bias_per_channel_in ====
"""There is a bias for each input channel instead of each filter."""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = kernel_height * kernel_width * in_channels * out_channels + in_channels
    single = 5 * 5 * in_channels * in_channels
    stacked = 2 * 3 * 3 * in_channels * in_channels
    return layer, single, stacked


# ==== counted_like_dense ====
"""The layer is counted as a fully connected one over the whole image."""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = (height * width * in_channels + 1) * out_channels
    single = 5 * 5 * in_channels * in_channels
    stacked = 2 * 3 * 3 * in_channels * in_channels
    return layer, single, stacked


# ==== out_channels_in_comparison ====
"""The two layers compared are given out_channels filters, although the arrow keeps
in_channels."""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = (kernel_height * kernel_width * in_channels + 1) * out_channels
    single = 5 * 5 * in_channels * out_channels
    stacked = 3 * 3 * in_channels * out_channels + 3 * 3 * out_channels * out_channels
    return layer, single, stacked


# ==== stacked_counted_once ====
"""Only one of the two stacked layers is counted."""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = (kernel_height * kernel_width * in_channels + 1) * out_channels
    single = 5 * 5 * in_channels * in_channels
    stacked = 3 * 3 * in_channels * in_channels
    return layer, single, stacked


# ==== stacked_with_bias ====
"""Biases are added where the prompt says there are none."""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = (kernel_height * kernel_width * in_channels + 1) * out_channels
    single = (5 * 5 * in_channels + 1) * in_channels
    stacked = 2 * (3 * 3 * in_channels + 1) * in_channels
    return layer, single, stacked


# ==== one_channel ====
"""The comparison is written for a single filter, so the channels are counted once."""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = (kernel_height * kernel_width * in_channels + 1) * out_channels
    single = 25 * in_channels
    stacked = 18 * in_channels
    return layer, single, stacked


# ==== squared_as_a_whole ====
"""The two layers are combined by multiplying instead of adding."""


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = (kernel_height * kernel_width * in_channels + 1) * out_channels
    single = 5 * 5 * in_channels * in_channels
    stacked = (3 * 3 * in_channels) ** 2
    return layer, single, stacked
