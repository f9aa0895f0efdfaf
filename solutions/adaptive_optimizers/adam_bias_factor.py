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
    first = 1 - beta_1**t  # blank
    second = math.sqrt(1 - beta_2**t)  # blank
    alpha = learning_rate * second / first  # blank
    return alpha


# ==== grading ====


def cases(rng):
    yield dict(learning_rate=0.5, beta_1=0.75, beta_2=0.9375, t=2)
    yield dict(learning_rate=0.125, beta_1=0.875, beta_2=0.96875, t=1)
    yield dict(
        learning_rate=rng.choice([0.0625, 0.25]),
        beta_1=rng.choice([0.5, 0.75, 0.875]),
        beta_2=rng.choice([0.9375, 0.96875]),
        t=int(rng.integers(3, 12)),
    )


def oracle(learning_rate, beta_1, beta_2, t):
    import keras
    import numpy as np

    # With one and the same gradient 1 the uncorrected averages are 1 − β₁ᵗ and 1 − β₂ᵗ, so that Keras's
    # step and the two averages it keeps give its α.
    weights = keras.Variable(np.zeros(1), dtype="float64")
    optimizer = keras.optimizers.Adam(learning_rate, beta_1, beta_2, epsilon=0.0)
    for _ in range(t):
        before = weights.numpy()
        optimizer.apply([keras.ops.ones(1, dtype="float64")], [weights])
    step = before - weights.numpy()
    momentum, velocity = (variable.numpy() for variable in optimizer.variables[-2:])
    return float((step * np.sqrt(velocity) / momentum)[0])


VARIANTS = {
    "power": dict(right="math.sqrt(1 - beta_2**t)", same="(1 - beta_2**t) ** 0.5"),
}

MISTAKES = {
    "first-by-second": dict(
        right="1 - beta_1**t",
        wrong="1 - beta_2**t",
        ja="勾配の平均 m の補正に使うのは β₁。",
        en="The average of the gradients, m, is corrected with β₁.",
    ),
    "not-subtracted": dict(
        right="1 - beta_1**t",
        wrong="beta_1**t",
        ja="β₁ᵗ は、まだ残っている初期値 0 の割合。平均に入った割合は、それを 1 から引いたもの。",
        en="β₁ᵗ is the share that the initial 0 still has; what the average holds is the rest.",
    ),
    "no-power": dict(
        right="1 - beta_1**t",
        wrong="1 - beta_1",
        ja="補正は t とともに弱まる。β₁ のままでは、いつまでも最初と同じ強さで効いてしまう。",
        en="The correction fades with t; with β₁ itself it stays as strong as at the first step.",
    ),
    "product": dict(
        right="1 - beta_1**t",
        wrong="1 - beta_1 * t",
        ja="β₁ は更新のたびに掛かるので、t 乗になる。",
        en="β₁ multiplies at every update, which makes a power of t.",
    ),
    "without-root": dict(
        right="math.sqrt(1 - beta_2**t)",
        wrong="1 - beta_2**t",
        ja="v は √ をとってから割るので、その補正にも √ が掛かる。",
        en="v divides through its root, so its correction has a root as well.",
    ),
    "one-step-behind": dict(
        right="1 - beta_2**t",
        wrong="1 - beta_2 ** (t + 1)",
        ja="t が 1 つ進んでいる。最初の更新では t = 1 である。",
        en="t is one too far; it is 1 at the first update.",
    ),
    "inverted": dict(
        right="learning_rate * second / first",
        wrong="learning_rate * first / second",
        ja="逆さま。m の補正は m を大きくする割り算、v は割る側にあるので掛け算になる。",
        en="Upside down: m is divided by its correction; v is in the denominator, so its own multiplies.",
    ),
    "second-only": dict(
        right="learning_rate * second / first",
        wrong="learning_rate * second",
        ja="m の補正がない。m も 0 から始まるので、はじめは小さすぎる。",
        en="m is not corrected; it begins at 0 too and is too small at first.",
    ),
    "first-only": dict(
        right="learning_rate * second / first",
        wrong="learning_rate / first",
        ja="v の補正がない。v も 0 から始まるので、はじめは小さすぎて、歩幅が大きくなりすぎる。",
        en="v is not corrected; it begins at 0 too, and steps are too long while it is too small.",
    ),
}
