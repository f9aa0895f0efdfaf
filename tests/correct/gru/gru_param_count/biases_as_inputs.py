"""Each bias as one more input that is always 1."""


def gru_param_count(inputs, units, reset_after):
    seen_by_each_unit = inputs + 1 + units
    if reset_after:
        seen_by_each_unit += 1
    return seen_by_each_unit * units * 3
