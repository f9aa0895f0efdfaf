# ==== biases_forgotten ====
"""The biases are not added."""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        weights = sizes[layer - 1] * sizes[layer]
        biases = sizes[layer]
        total = total + weights
    return total


# ==== one_bias_per_layer ====
"""Each layer is given a single bias."""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        weights = sizes[layer - 1] * sizes[layer]
        biases = 1
        total = total + weights + biases
    return total


# ==== biases_of_inputs ====
"""A bias is counted for each input of the layer instead of each output."""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        weights = sizes[layer - 1] * sizes[layer]
        biases = sizes[layer - 1]
        total = total + weights + biases
    return total


# ==== last_layer_only ====
"""The total is overwritten, so only the last layer counts."""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        weights = sizes[layer - 1] * sizes[layer]
        biases = sizes[layer]
        total = weights + biases
    return total


# ==== output_without_bias ====
"""The output layer is counted without biases."""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        weights = sizes[layer - 1] * sizes[layer]
        biases = sizes[layer] if layer < len(sizes) - 1 else 0
        total = total + weights + biases
    return total


# ==== next_layer_index ====
"""The weights lead from layer to layer + 1, which raises an IndexError at the end."""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        weights = sizes[layer] * sizes[layer + 1]
        biases = sizes[layer]
        total = total + weights + biases
    return total


# ==== units_added ====
"""The sizes of both sides are added instead of multiplied."""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        weights = sizes[layer - 1] + sizes[layer]
        biases = sizes[layer]
        total = total + weights + biases
    return total


# ==== all_layers_from_input ====
"""Every layer is connected to the input."""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        weights = sizes[0] * sizes[layer]
        biases = sizes[layer]
        total = total + weights + biases
    return total


# ==== input_bias_too ====
"""The input layer is given biases, too."""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        weights = sizes[layer - 1] * sizes[layer]
        biases = sizes[layer]
        total = total + weights + biases + (sizes[0] if layer == 1 else 0)
    return total


# ==== multiplied_totals ====
"""Weights and biases are multiplied."""


def mlp_param_count(sizes):
    total = 0
    for layer in range(1, len(sizes)):
        weights = sizes[layer - 1] * sizes[layer]
        biases = sizes[layer]
        total = total + weights * biases
    return total
