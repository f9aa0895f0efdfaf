# ==== four_gates ====
"""Four blocks are counted as in an LSTM."""


def gru_param_count(inputs, units, reset_after):
    weights = 4 * units * (inputs + units)
    biases = 4 * units * (2 if reset_after else 1)
    return weights + biases


# ==== two_blocks ====
"""Only the two gates are counted, without the candidate."""


def gru_param_count(inputs, units, reset_after):
    weights = 2 * units * (inputs + units)
    biases = 2 * units * (2 if reset_after else 1)
    return weights + biases


# ==== always_one_bias ====
"""One bias is counted whatever reset_after says."""


def gru_param_count(inputs, units, reset_after):
    weights = 3 * units * (inputs + units)
    biases = 3 * units
    return weights + biases


# ==== always_two_biases ====
"""Two biases are counted whatever reset_after says."""


def gru_param_count(inputs, units, reset_after):
    weights = 3 * units * (inputs + units)
    biases = 6 * units
    return weights + biases


# ==== condition_reversed ====
"""The two biases are given to reset_after=False."""


def gru_param_count(inputs, units, reset_after):
    weights = 3 * units * (inputs + units)
    biases = 3 * units * (1 if reset_after else 2)
    return weights + biases


# ==== bias_of_candidate_only ====
"""With reset_after, only the candidate gets a second bias."""


def gru_param_count(inputs, units, reset_after):
    weights = 3 * units * (inputs + units)
    biases = 4 * units if reset_after else 3 * units
    return weights + biases


# ==== second_bias_of_inputs ====
"""The bias on the input's side has as many elements as there are inputs."""


def gru_param_count(inputs, units, reset_after):
    weights = 3 * units * (inputs + units)
    biases = 3 * (units + inputs) if reset_after else 3 * units
    return weights + biases


# ==== weights_doubled ====
"""The matrices are doubled as well."""


def gru_param_count(inputs, units, reset_after):
    weights = 3 * units * (inputs + units) * (2 if reset_after else 1)
    biases = 3 * units * (2 if reset_after else 1)
    return weights + biases


# ==== multiplied ====
"""The inputs and units are multiplied instead of added."""


def gru_param_count(inputs, units, reset_after):
    weights = 3 * units * inputs * units
    biases = 3 * units * (2 if reset_after else 1)
    return weights + biases


# ==== truth_value_as_factor ====
"""The truth value itself is the number of biases, so that False gives none."""


def gru_param_count(inputs, units, reset_after):
    weights = 3 * units * (inputs + units)
    biases = 3 * units * 2 * reset_after
    return weights + biases
