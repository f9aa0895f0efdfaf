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
