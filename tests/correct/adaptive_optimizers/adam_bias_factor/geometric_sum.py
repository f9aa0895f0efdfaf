"""1 - βᵗ as (1 - β)(1 + β + … + βᵗ⁻¹)."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    def one_minus_power(beta):
        return (1 - beta) * math.fsum(beta**i for i in range(t))

    return learning_rate * math.sqrt(one_minus_power(beta_2)) / one_minus_power(beta_1)
