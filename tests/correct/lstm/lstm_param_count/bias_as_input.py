"""The bias as one more input that is always 1."""


def lstm_param_count(inputs, units):
    return (inputs + units + 1) * (units << 2)
