# ==== inputs_for_each_layer ====
"""Each layer is taken to read the inputs."""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for layer, width in enumerate(units):
        before = inputs
        kernel = before * width
        recurrent_kernel = width * width
        total = total + kernel + recurrent_kernel + width
    dense = (units[-1] + 1) * outputs
    total = total + dense
    return total


# ==== layer_before_wraps ====
"""units[layer − 1] is used for the first layer too, where it is the last one's width.
"""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for layer, width in enumerate(units):
        before = units[layer - 1]
        kernel = before * width
        recurrent_kernel = width * width
        total = total + kernel + recurrent_kernel + width
    dense = (units[-1] + 1) * outputs
    total = total + dense
    return total


# ==== steps_counted ====
"""The kernel is counted once for each step, as if the steps had weights of their own.
"""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for layer, width in enumerate(units):
        before = inputs if layer == 0 else units[layer - 1]
        kernel = steps * before * width
        recurrent_kernel = width * width
        total = total + kernel + recurrent_kernel + width
    dense = (units[-1] + 1) * outputs
    total = total + dense
    return total


# ==== square_of_input ====
"""The recurrent weights are counted as before × width, like the kernel."""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for layer, width in enumerate(units):
        before = inputs if layer == 0 else units[layer - 1]
        kernel = before * width
        recurrent_kernel = before * width
        total = total + kernel + recurrent_kernel + width
    dense = (units[-1] + 1) * outputs
    total = total + dense
    return total


# ==== lstm_count ====
"""The four gates of an LSTM are counted."""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for layer, width in enumerate(units):
        before = inputs if layer == 0 else units[layer - 1]
        kernel = before * width
        recurrent_kernel = width * width
        total = total + 4 * (kernel + recurrent_kernel + width)
    dense = (units[-1] + 1) * outputs
    total = total + dense
    return total


# ==== two_biases ====
"""Two biases for each unit are counted, as PyTorch has them."""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for layer, width in enumerate(units):
        before = inputs if layer == 0 else units[layer - 1]
        kernel = before * width
        recurrent_kernel = width * width
        total = total + kernel + recurrent_kernel + 2 * width
    dense = (units[-1] + 1) * outputs
    total = total + dense
    return total


# ==== bias_forgotten ====
"""The biases of the recurrent layers are not counted."""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for layer, width in enumerate(units):
        before = inputs if layer == 0 else units[layer - 1]
        kernel = before * width
        recurrent_kernel = width * width
        total = total + kernel + recurrent_kernel
    dense = (units[-1] + 1) * outputs
    total = total + dense
    return total


# ==== last_layer_only ====
"""total is assigned and not added up, so only the last layer counts."""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for layer, width in enumerate(units):
        before = inputs if layer == 0 else units[layer - 1]
        kernel = before * width
        recurrent_kernel = width * width
        total = kernel + recurrent_kernel + width
    dense = (units[-1] + 1) * outputs
    total = total + dense
    return total


# ==== dense_over_all_steps ====
"""The Dense layer is taken to read the states of all steps in a row."""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for layer, width in enumerate(units):
        before = inputs if layer == 0 else units[layer - 1]
        kernel = before * width
        recurrent_kernel = width * width
        total = total + kernel + recurrent_kernel + width
    dense = (steps * units[-1] + 1) * outputs
    total = total + dense
    return total


# ==== dense_bias_forgotten ====
"""The biases of the Dense layer are not counted."""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for layer, width in enumerate(units):
        before = inputs if layer == 0 else units[layer - 1]
        kernel = before * width
        recurrent_kernel = width * width
        total = total + kernel + recurrent_kernel + width
    dense = units[-1] * outputs
    total = total + dense
    return total
