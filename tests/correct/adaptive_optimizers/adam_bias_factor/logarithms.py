"""Powers by exp and log, with expm1 for the differences from 1."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = -math.expm1(t * math.log(beta_1))
    second = -math.expm1(t * math.log(beta_2))
    return math.exp(math.log(learning_rate) + math.log(second) / 2 - math.log(first))
