# ==== geometric_sum ====
"""1 - βᵗ as (1 - β)(1 + β + … + βᵗ⁻¹)."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    def one_minus_power(beta):
        return (1 - beta) * math.fsum(beta**i for i in range(t))

    first, second = one_minus_power(beta_1), one_minus_power(beta_2) ** 0.5
    return first, second, learning_rate * second / first


# ==== gradients_of_one ====
"""Where every gradient is 1, the averages themselves are 1 - βᵗ."""


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    m = v = 0.0
    for _ in range(t):
        m = beta_1 * m + (1 - beta_1) * 1.0
        v = beta_2 * v + (1 - beta_2) * 1.0**2
    return m, v**0.5, learning_rate * v**0.5 / m


# ==== logarithms ====
"""Powers by exp and log, with expm1 for the differences from 1."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = -math.expm1(t * math.log(beta_1))
    second = -math.expm1(t * math.log(beta_2))
    alpha = math.exp(math.log(learning_rate) + math.log(second) / 2 - math.log(first))
    return first, math.exp(math.log(second) / 2), alpha


# ==== running_products ====
"""The powers are multiplied up, one update after the other."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    power_1, power_2 = beta_1, beta_2
    for _ in range(t - 1):
        power_1 *= beta_1
        power_2 *= beta_2
    bias_1, bias_2 = 1 - power_1, 1 - power_2
    return bias_1, math.sqrt(bias_2), learning_rate / bias_1 * math.sqrt(bias_2)
