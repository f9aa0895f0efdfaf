"""As a polynomial in the number of units."""


def lstm_param_count(inputs, units):
    linear, quadratic = 4 * inputs + 4, 4
    return (quadratic * units + linear) * units
