# ==== bias_forgotten ====
"""The biases are forgotten."""


def lstm_param_count(inputs, units):
    return 4 * units * (inputs + units)


# ==== three_gates ====
"""The candidate is not counted."""


def lstm_param_count(inputs, units):
    return 3 * (units * (inputs + units) + units)


# ==== two_biases ====
"""Two biases are counted, as in PyTorch."""


def lstm_param_count(inputs, units):
    return 4 * (units * (inputs + units) + 2 * units)


# ==== one_bias_in_all ====
"""The bias is added once, outside the factor 4."""


def lstm_param_count(inputs, units):
    return 4 * units * (inputs + units) + units


# ==== no_recurrence ====
"""The recurrent weights are left out."""


def lstm_param_count(inputs, units):
    return 4 * (units * inputs + units)


# ==== squared_inputs ====
"""The recurrent weights are counted with the inputs."""


def lstm_param_count(inputs, units):
    return 4 * (units * inputs + inputs * inputs + units)


# ==== peepholes_counted ====
"""Three peephole weights per unit are added."""


def lstm_param_count(inputs, units):
    return 4 * (units * (inputs + units) + units) + 3 * units


# ==== one_per_gate ====
"""One bias per gate is counted."""


def lstm_param_count(inputs, units):
    return 4 * (units * (inputs + units) + 1)


# ==== simple_rnn ====
"""The parameters of a simple RNN are counted."""


def lstm_param_count(inputs, units):
    return units * (inputs + units) + units


# ==== product_of_all ====
"""Input and state are multiplied instead of added."""


def lstm_param_count(inputs, units):
    return 4 * (units * inputs * units + units)
