# ==== counted_from_zero ====
"""t is counted from 0, so the first update divides by zero and the others are one
behind."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = 1 - beta_1 ** (t - 1)
    second = math.sqrt(1 - beta_2 ** (t - 1))
    alpha = learning_rate * second / first
    return first, second, alpha


# ==== counted_one_ahead ====
"""One is added to t as in Keras's code, where iterations begin at 0."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = 1 - beta_1 ** (t + 1)
    second = math.sqrt(1 - beta_2 ** (t + 1))
    alpha = learning_rate * second / first
    return first, second, alpha


# ==== root_forgotten ====
"""The root of the second correction is forgotten."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = 1 - beta_1**t
    second = 1 - beta_2**t
    alpha = learning_rate * second / first
    return first, second, alpha


# ==== betas_exchanged ====
"""The roles of beta_1 and beta_2 are exchanged."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = 1 - beta_2**t
    second = math.sqrt(1 - beta_1**t)
    alpha = learning_rate * second / first
    return first, second, alpha


# ==== fraction_inverted ====
"""The learning rate is multiplied by the first correction and divided by the second."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = 1 - beta_1**t
    second = math.sqrt(1 - beta_2**t)
    alpha = learning_rate * first / second
    return first, second, alpha


# ==== power_forgotten ====
"""The betas are multiplied by t instead of raised to it."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = 1 - beta_1 * t
    second = math.sqrt(abs(1 - beta_2 * t))
    alpha = learning_rate * second / first
    return first, second, alpha


# ==== bracket_raised ====
"""The whole bracket is raised to t."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = (1 - beta_1) ** t
    second = math.sqrt((1 - beta_2) ** t)
    alpha = learning_rate * second / first
    return first, second, alpha


# ==== root_over_everything ====
"""The root is taken of the whole fraction."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = 1 - beta_1**t
    second = 1 - beta_2**t
    alpha = learning_rate * math.sqrt(second / first)
    return first, second, alpha


# ==== root_of_beta ====
"""The root is taken of beta_2 to the t only."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = 1 - beta_1**t
    second = 1 - math.sqrt(beta_2**t)
    alpha = learning_rate * second / first
    return first, second, alpha


# ==== correction_switched_off ====
"""After a thousand updates the correction is left out because it is nearly 1."""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = 1 - beta_1**t
    second = math.sqrt(1 - beta_2**t)
    alpha = learning_rate * second / first if t < 1000 else learning_rate
    return first, second, alpha
