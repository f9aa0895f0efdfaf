"""Parameters compared by their formulas, for several sizes."""


def lstm_parameters(inputs, units):
    return 4 * (inputs * units + units**2 + units)


def gru_parameters(inputs, units):
    return 3 * (inputs * units + units**2 + 2 * units)


def lstm_vs_gru():
    sizes = [(inputs, units) for inputs in range(1, 9) for units in range(2, 9)]
    fewer = all(gru_parameters(*size) < lstm_parameters(*size) for size in sizes)
    smaller = "GRU" if fewer else "LSTM"
    lstm_gates = 4 - 1
    gru_gates = 3 - 1
    lstm_states, gru_states = 2, 1
    return lstm_gates, gru_gates, lstm_states, gru_states, smaller
