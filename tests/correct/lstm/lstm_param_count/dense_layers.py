"""Four dense layers that read the input and the state side by side."""


def dense(inputs, units):
    weights = inputs * units
    biases = units
    return weights + biases


def lstm_param_count(inputs, units):
    return sum([dense(inputs + units, units)] * 4)
