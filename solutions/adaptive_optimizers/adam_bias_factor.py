"""Adam のバイアス補正

Adam の m は勾配の、v は勾配の 2 乗の指数移動平均である。それまでの平均を残す
割合は、m では beta_1、v では beta_2 である。m も v も 0 から始まるので、その
ままでは小さすぎる。そこで、勾配が毎回同じ値 g なら、何回目の更新でも m̂ = g、
v̂ = g² となるように、m と v をそれぞれ、t と割合だけで決まる数で割る。割った
結果を m̂、v̂ とする。

t 回目の更新（最初は t = 1）で、次の 3 つの実数を求め、この順に返せ。

    first     m̂ を求めるときに m を割る数
    second    v̂ を求めるときに v を割る数の、平方根
    alpha     補正した学習率。learning_rate が η のとき、補正した値で動く量を、
              補正する前の m と v で表すための係数とする。ε は 0 とみなす

t は 1 以上の整数で、1000 を超えることもある。

---
    η m̂ / √v̂ = alpha · m / √v

---
The bias correction of Adam

Adam's m and v are exponential moving averages of the gradients and of their
squares. The share of the old average that is kept is beta_1 for m and beta_2
for v, and as both begin at 0, they are too small as they are. So m and v are
divided by a number each, which depends on t and on that share alone, to make m̂
and v̂, such that m̂ = g and v̂ = g² after any number of updates with one and the
same gradient g.

Compute for the t-th update (the first has t = 1) three real numbers, and return
them in this order.

    first     what m is divided by for m̂
    second    the root of what v is divided by for v̂
    alpha     the corrected learning rate. If learning_rate is η, it is the
              factor with which m and v as they are before the correction make
              w move as far as the corrected ones do; ε counts as 0

t is an integer of at least 1, and may be more than 1000.
"""

import math


def adam_bias_factor(learning_rate, beta_1, beta_2, t):
    first = 1 - beta_1**t  # blank
    second = math.sqrt(1 - beta_2**t)  # blank
    alpha = learning_rate * second / first  # blank
    return first, second, alpha


# ==== grading ====


def cases(rng):
    yield dict(learning_rate=float(rng.choice([0.5, 0.25])), beta_1=0.75, beta_2=0.9375, t=2)
    yield dict(learning_rate=float(rng.choice([0.125, 1.0])), beta_1=0.875, beta_2=0.96875, t=1)
    yield dict(
        learning_rate=float(rng.choice([0.0625, 0.25])),
        beta_1=float(rng.choice([0.5, 0.75, 0.875])),
        beta_2=float(rng.choice([0.9375, 0.96875])),
        t=int(rng.integers(3, 12)),
    )
    rate = float(rng.choice([0.5, 0.125]))
    late = int(rng.integers(1001, 2000))
    yield dict(learning_rate=rate, beta_1=0.875, beta_2=1 - 2**-10, t=late)
    yield dict(learning_rate=rate, beta_1=0.9375, beta_2=0.875, t=int(rng.integers(3, 12)))


BORDERS = {
    "the first update": "t == 1",
    "a correction that still matters after 1000 updates": "t > 1000 and 0.1 < beta_2**t < 0.5",
    "a beta_1 above beta_2": "beta_1 > beta_2",
}


def oracle(learning_rate, beta_1, beta_2, t):
    import keras
    import numpy as np

    def step(first_share, second_share):
        # With averages that are 1 and a gradient of 1 both stay 1, so that Keras's step is its α.
        weights = keras.Variable(np.zeros(1), dtype="float64")
        optimizer = keras.optimizers.Adam(learning_rate, first_share, second_share, epsilon=0.0)
        optimizer.build([weights])
        optimizer.iterations.assign(t - 1)
        for average in optimizer.variables[-2:]:
            average.assign(np.ones(1))
        optimizer.apply([keras.ops.ones(1, dtype="float64")], [weights])
        return -float(weights.numpy()[0])

    alpha = step(beta_1, beta_2)
    # An average that keeps nothing of the past needs no correction.
    return learning_rate / step(beta_1, 0.0), step(0.0, beta_2) / learning_rate, alpha


STEM = dict(
    ja="""Adam の m は勾配の、v は勾配の 2 乗の、指数移動平均である。どちらも 0 から始ま
り、それまでの平均を残す割合は beta_1 と beta_2 である。t 回目の更新で、m を割
る補正の数 first、v を割る補正の数の平方根 second、補正した学習率 alpha を求め
る。最初の更新は t = 1 である。

    η m̂ / √v̂ = alpha · m / √v""",
    en="""Adam's m and v are exponential moving averages of gradients and of their squares that
begin at 0 (the shares kept are beta_1 and beta_2). For the t-th update, the first having
t = 1, this computes `first`, what m is divided by for the correction, `second`, the root
of what v is divided by, and the corrected learning rate alpha.

    η m̂ / √v̂ = alpha · m / √v""",
)


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
    "counted-from-nought": dict(
        right="1 - beta_1**t",
        wrong="1 - beta_1 ** (t - 1)",
        ja="t が 1 つ遅れている。最初の更新が t = 1 で、そのとき m には勾配が 1 回入っている。",
        en="t is one behind; it is 1 at the first update, when one gradient has gone into m.",
    ),
    "bracket-raised": dict(
        right="1 - beta_1**t",
        wrong="(1 - beta_1) ** t",
        ja="新しい勾配の割合を t 乗している。更新のたびに掛かるのは、残す割合のほうである。",
        en="The share of the new gradient is raised to t; it is the share kept that multiplies each time.",
    ),
    "root-of-power": dict(
        right="math.sqrt(1 - beta_2**t)",
        wrong="1 - math.sqrt(beta_2**t)",
        ja="平方根の中に 1 も入る。平方根をとるのは、v を割る数の全体である。",
        en="The 1 belongs under the root as well: it is taken of all that v is divided by.",
    ),
    "second-by-first": dict(
        right="math.sqrt(1 - beta_2**t)",
        wrong="math.sqrt(1 - beta_1**t)",
        ja="勾配の 2 乗の平均 v の補正に使うのは β₂。",
        en="The average of the squares, v, is corrected with β₂.",
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
        ja="補正が逆さまである。m の補正は割り算だが、v は割る側にあるので、その補正は掛け算になる。",
        en="Upside down: m is divided by its correction; v is in the denominator, so its own multiplies.",
    ),
    "rooted-twice": dict(
        right="learning_rate * second / first",
        wrong="learning_rate * math.sqrt(second) / first",
        ja="second はすでに平方根である。もう一度とると、補正が弱くなる。",
        en="second is a root already; taken once more, it corrects too little.",
    ),
    "switched-off": dict(
        right="learning_rate * second / first",
        wrong="learning_rate * second / first if t < 1000 else learning_rate",
        ja="回数だけで補正をやめている。いつ 1 に近づくかは割合による。0.999 なら、1000 回の後でもまだ効く。",
        en="This stops correcting by the count alone; when it comes near 1 depends on the shares: with 0.999 it still matters after 1000.",
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
