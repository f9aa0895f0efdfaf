"""Three times two dense layers; without reset_after the second of each two has no bias."""


def dense(inputs, units, use_bias=True):
    return inputs * units + (units if use_bias else 0)


def gru_param_count(inputs, units, reset_after):
    return 3 * (dense(inputs, units) + dense(units, units, use_bias=reset_after))
