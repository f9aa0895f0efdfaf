"""Where every gradient is 1, the averages themselves are 1 - βᵗ."""


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    m = v = 0.0
    for _ in range(t):
        m = beta_1 * m + (1 - beta_1) * 1.0
        v = beta_2 * v + (1 - beta_2) * 1.0**2
    return learning_rate * v**0.5 / m
