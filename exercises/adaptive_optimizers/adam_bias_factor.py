"""Adam のバイアス補正

Adam の t 回目の更新で使う、補正の係数を掛けた実効的な学習率 α_t を求め、
alpha として返せ。補正するのは、m と v が 0 から始まる平均だからである。

t は 1 以上の整数で、最初の更新が t = 1 である。η は learning_rate、
β₁ は beta_1、β₂ は beta_2 で、返すのは 1 つの実数である。first は α_t の
分母（m の補正）、second は η に掛ける平方根（v の補正）とする。

---
    α_t = η √(1 − β₂ᵗ) / (1 − β₁ᵗ)

---
The bias correction of Adam

Return as alpha the effective learning rate α_t of Adam's t-th update, which has
in it the correction for m and v, averages that began at 0.

t is an integer, and the first update is t = 1. η is `learning_rate`,
β₁ is `beta_1`, β₂ is `beta_2`; the result is one real number. first is the
denominator of α_t (the correction of m), and second is the root that η is
multiplied by (the correction of v).
"""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = ...  # TODO 1
    second = ...  # TODO 2
    alpha = ...  # TODO 3
    return alpha
