"""Each of the four blocks by itself."""


def lstm_param_count(inputs, units):
    total = 0
    for _ in ("input", "forget", "candidate", "output"):
        total += inputs * units
        total += units * units
        total += units
    return total
