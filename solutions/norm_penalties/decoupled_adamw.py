"""AdamW と、L2 ペナルティを加えた Adam

勾配の列 gradients に従って、重み w を順に更新せよ。gradients の 1 行は、
データの損失の勾配である。重みを縮める方法は 2 つあり、decoupled が
真なら AdamW、偽なら損失に L2 ペナルティ penalty を加えた Adam を使う。

ペナルティを使うとき、g はデータの損失の勾配に λ w を足したものである。
AdamW では何も足さず、その代わり w の更新のときに η λ w も引く（w は更新前の
値）。縮める量が m と v を通らないので、2 乗の平均 v で割られない。

m と v の初期値は 0 で、最初の更新が t = 1 である。η は learning_rate、
λ は decay、β₁ は beta_1、β₂ は beta_2、ε は epsilon で、計算は要素ごとに
行う。最後の w を返せ。

---
    w, m, v, g: (size,)    gradients: (steps, size)

    penalty = ½ λ Σ w²
    m ← β₁ m + (1 − β₁) g    v ← β₂ v + (1 − β₂) g²
    α_t = η √(1 − β₂ᵗ) / (1 − β₁ᵗ)
    w ← w − α_t m / (√v + ε)

---
AdamW, and Adam with an L2 penalty

Update the weights w by the gradients in `gradients`, one after another; a row
of it is the gradient of the data loss. There are two ways to shrink weights:
AdamW where `decoupled` is true, and Adam with the L2 penalty added to the
loss where it is false.

With the penalty, g is the gradient of the data loss plus λ w. With AdamW
nothing is added to it; instead the update of w also subtracts η λ w, with w as
it was before the update. What shrinks the weights does not pass through m and
v, and is not divided by the average of squares, v.

m and v begin as 0, and the first update is t = 1. η is `learning_rate`,
λ is `decay`, β₁ is `beta_1`, β₂ is `beta_2`, ε is `epsilon`; everything is
elementwise. Return the final w.
"""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = gradient if decoupled else gradient + decay * w  # blank
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = learning_rate * decay * w if decoupled else 0.0  # blank
        w = w - alpha * m / (np.sqrt(v) + epsilon) - shrink  # blank
    return w


# ==== grading ====


def cases(rng):
    for steps, size, decoupled in [(1, 3, True), (3, 2, False), (4, 5, True), (5, 4, False)]:
        yield dict(
            w=rng.choice([-1, 1], size) * rng.uniform(0.5, 2, size),
            gradients=rng.choice([-1, 1], (steps, size)) * rng.uniform(0.3, 1.5, (steps, size)),
            learning_rate=0.125,
            decay=rng.choice([0.25, 0.5]),
            beta_1=0.75,
            beta_2=0.875,
            epsilon=0.0625,
            decoupled=decoupled,
        )


def oracle(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    import keras
    import tensorflow as tf

    weights = keras.Variable(w, dtype="float64")
    constants = dict(beta_1=beta_1, beta_2=beta_2, epsilon=epsilon)
    if decoupled:
        optimizer = keras.optimizers.AdamW(learning_rate, weight_decay=decay, **constants)
    else:
        optimizer = keras.optimizers.Adam(learning_rate, **constants)
    penalty = keras.regularizers.L2(0.0 if decoupled else decay / 2)
    for gradient in gradients:
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(gradient * weights.value) + penalty(weights.value)
        optimizer.apply([tape.gradient(loss, weights.value)], [weights])
    return weights.numpy()


VARIANTS = {
    "factor": dict(
        right="gradient if decoupled else gradient + decay * w",
        same="gradient + (not decoupled) * decay * w",
    ),
    "shrunk-first": dict(
        edits=[
            dict(
                right="shrink = learning_rate * decay * w if decoupled else 0.0",
                same="shrink = 1 - learning_rate * decay if decoupled else 1.0",
            ),
            dict(
                right="w - alpha * m / (np.sqrt(v) + epsilon) - shrink",
                same="w * shrink - alpha * m / (np.sqrt(v) + epsilon)",
            ),
        ],
    ),
}

MISTAKES = {
    "decay-inside": dict(
        right="g = gradient if decoupled else gradient + decay * w",
        wrong="g = gradient + decay * w",
        ja="AdamW でも勾配に λ w が入っている。それでは m と v を通り、勾配の大きい重みほど縮まなくなる。",
        en="λ w is in AdamW's gradient as well; through m and v it shrinks weights with large "
        "gradients less.",
    ),
    "never-inside": dict(
        right="g = gradient if decoupled else gradient + decay * w",
        wrong="g = gradient",
        ja="L2 ペナルティの勾配がどこにも入らない。decoupled が偽のとき、重みが縮まない。",
        en="The gradient of the L2 penalty is nowhere: without `decoupled` nothing shrinks.",
    ),
    "other-way-round": dict(
        right="gradient if decoupled else gradient + decay * w",
        wrong="gradient + decay * w if decoupled else gradient",
        ja="条件が逆。勾配に足すのは、ペナルティを使う（decoupled が偽の）ほう。",
        en="The condition is reversed: it is the penalty, without `decoupled`, that adds to g.",
    ),
    "keras-penalty": dict(
        right="gradient + decay * w",
        wrong="gradient + 2 * decay * w",
        ja="この問題のペナルティには ½ が付いているので、微分した 2 は打ち消される。",
        en="The penalty here has a ½, which cancels the 2 of the derivative.",
    ),
    "rate-not-applied": dict(
        right="learning_rate * decay * w",
        wrong="decay * w",
        ja="縮める量にも学習率が掛かる。1 回の更新で λ の割合も縮んでしまう。",
        en="The learning rate multiplies this as well; else one update takes off the whole share λ.",
    ),
    "corrected-rate": dict(
        right="learning_rate * decay * w",
        wrong="alpha * decay * w",
        ja="掛けるのは補正前の学習率 η。バイアス補正は m と v のためのもの。",
        en="The plain rate η multiplies; the bias correction belongs to m and v.",
    ),
    "shrunk-anyway": dict(
        right="learning_rate * decay * w if decoupled else 0.0",
        wrong="learning_rate * decay * w",
        ja="L2 ペナルティを使うときも w から引いている。縮める効果が二重になる。",
        en="This shrinks with the penalty as well, so that weights shrink twice.",
    ),
    "not-shrunk": dict(
        right=" - shrink",
        wrong="",
        ja="縮める量が引かれていない。AdamW がただの Adam になる。",
        en="What shrinks the weights is not subtracted; AdamW becomes plain Adam.",
    ),
    "grown": dict(
        right="- shrink",
        wrong="+ shrink",
        ja="足すと重みが大きくなる。減衰は引く。",
        en="Added, it makes weights grow; decay subtracts.",
    ),
    "shrink-divided": dict(
        right="alpha * m / (np.sqrt(v) + epsilon) - shrink",
        wrong="(alpha * m + shrink) / (np.sqrt(v) + epsilon)",
        ja="縮める量まで √v で割っている。割らないのが AdamW の要点である。",
        en="What shrinks is divided by √v, too; that it is not is the point of AdamW.",
    ),
}
