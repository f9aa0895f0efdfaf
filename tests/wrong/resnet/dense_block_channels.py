# ==== round ====
"""Python's round."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = round(compression * channels)
        entering.append(channels)
        reading += [channels + growth * layer for layer in range(count)]
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== no_first ====
"""Without the first layer."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = math.floor(compression * channels)
        entering.append(channels)
        reading += [channels + growth * layer for layer in range(1, count)]
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== append ====
"""A list for each block."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = math.floor(compression * channels)
        entering.append(channels)
        reading.append([channels + growth * layer for layer in range(count)])
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== always_after ====
"""A transition behind the last block, too."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = math.floor(compression * channels)
        entering.append(channels)
        reading += [channels + growth * layer for layer in range(count)]
        channels = channels + growth * count
        channels = math.floor(compression * channels)
        leaving.append(channels)
    return entering, leaving, reading


# ==== if1 ====
"""No first transition."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 1:
            channels = math.floor(compression * channels)
        entering.append(channels)
        reading += [channels + growth * layer for layer in range(count)]
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== nofloor ====
"""Not rounded."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = compression * channels
        entering.append(channels)
        reading += [channels + growth * layer for layer in range(count)]
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== k2 ====
"""The growth squared."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = math.floor(compression * channels)
        entering.append(channels)
        reading += [channels + growth * layer for layer in range(count)]
        channels = channels + growth * growth
        leaving.append(channels)
    return entering, leaving, reading


# ==== theta_of_growth ====
"""Only the block's input is compressed."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = math.floor(compression * first) + channels - first
        entering.append(channels)
        reading += [channels + growth * layer for layer in range(count)]
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== transition_at_the_end ====
"""A transition is put behind each block, the last one too, and leaving is what the
transition gives.
"""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        entering.append(channels)
        reading.extend(channels + growth * k for k in range(count))
        channels = math.floor((channels + growth * count) * compression)
        leaving.append(channels)
    return entering, leaving, reading


# ==== transition_before_the_first ====
"""The channels are compressed before each block, the first as well."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        channels = math.floor(channels * compression)
        entering.append(channels)
        reading.extend(channels + growth * k for k in range(count))
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== rounded ====
"""The number of channels is rounded to the nearest integer."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = round(channels * compression)
        entering.append(channels)
        reading.extend(channels + growth * k for k in range(count))
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== rounded_up ====
"""The number of channels is rounded up so that nothing gets lost."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = math.ceil(channels * compression)
        entering.append(channels)
        reading.extend(channels + growth * k for k in range(count))
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== halved ====
"""The compression is taken to be one half always."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = channels // 2
        entering.append(channels)
        reading.extend(channels + growth * k for k in range(count))
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== divided_by_compression ====
"""The learner divides by the compression, as if it were a factor such as 2."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = math.floor(channels / compression)
        entering.append(channels)
        reading.extend(channels + growth * k for k in range(count))
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== same_input_for_all_layers ====
"""Each layer reads the block's input only."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = math.floor(channels * compression)
        entering.append(channels)
        reading.extend([channels] * count)
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== reading_includes_own_output ====
"""What a layer reads is counted with its own output already."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = math.floor(channels * compression)
        entering.append(channels)
        reading.extend(channels + growth * k for k in range(1, count + 1))
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== lists_of_lists ====
"""reading gets one list for each block and not one row."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = math.floor(channels * compression)
        entering.append(channels)
        reading.append([channels + growth * k for k in range(count)])
        channels = channels + growth * count
        leaving.append(channels)
    return entering, leaving, reading


# ==== only_new_channels ====
"""The block's output has the outputs of the layers alone, without the block's input."""

import math


def dense_channels(first, growth, layers, compression):
    entering, leaving, reading = [], [], []
    channels = first
    for block, count in enumerate(layers):
        if block > 0:
            channels = math.floor(channels * compression)
        entering.append(channels)
        reading.extend(channels + growth * k for k in range(count))
        channels = growth * count
        leaving.append(channels)
    return entering, leaving, reading
