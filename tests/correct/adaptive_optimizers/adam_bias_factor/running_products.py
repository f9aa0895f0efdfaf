"""The powers are multiplied up, one update after the other."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    power_1, power_2 = beta_1, beta_2
    for _ in range(t - 1):
        power_1 *= beta_1
        power_2 *= beta_2
    bias_1, bias_2 = 1 - power_1, 1 - power_2
    return learning_rate / bias_1 * math.sqrt(bias_2)
