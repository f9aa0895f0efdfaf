"""Adam のバイアス補正

Adam の t 回目の更新で、学習率 η に掛けられる補正の係数を含めた実効的な学習率

    α_t = η √(1 − β₂ᵗ) / (1 − β₁ᵗ)

を求めて返せ。最初の更新が t = 1。t は 1 以上の整数、返すのは 1 つの実数。
η は learning_rate、β₁, β₂ は beta_1, beta_2。

---
The bias correction of Adam

Return the effective learning rate of Adam's t-th update, α_t of the formula above: η with
the correction for averages that began at 0. The first update is t = 1; t is an integer,
the result one real number. η is `learning_rate`, β₁ and β₂ are `beta_1` and `beta_2`.
"""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = ...  # TODO 1
    second = ...  # TODO 2
    alpha = ...  # TODO 3
    return alpha
