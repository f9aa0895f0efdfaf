"""Adam による更新

勾配の列 gradients に従って、重み w を Adam で順に更新せよ。最後の w を返す。

m と v の初期値は 0 で、最初の更新で t = 1 である。g は gradients の 1 行、
η は learning_rate、β₁ は beta_1、β₂ は beta_2、ε は epsilon である。w は
更新した m と v を使って更新する。割り算と √ は要素ごとに行う。

これは Keras の `Adam` の式で、原論文の本文の式 m̂ / (√v̂ + ε) とは ε の
効き方がわずかに違う（論文の「ε̂」の形）。

---
    w, m, v, g: (size,)    gradients: (steps, size)    t = 1, 2, …, steps

    m ← β₁ m + (1 − β₁) g
    v ← β₂ v + (1 − β₂) g ⊙ g
    α = η √(1 − β₂ᵗ) / (1 − β₁ᵗ)
    w ← w − α m / (√v + ε)

---
Updates by Adam

Update the weights w by the gradients in `gradients`, one after another, with
Adam. Return the final w.

m and v begin as 0, and t is 1 at the first update. g is a row of `gradients`,
η is `learning_rate`, β₁ is `beta_1`, β₂ is `beta_2`, ε is `epsilon`. w is
updated with the m and v that were just updated; division and √ are elementwise.

This is what Keras's `Adam` computes; ε acts a little differently
in m̂ / (√v̂ + ε), the form in the body of the paper (this one is
the paper's “ε̂” form).
"""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = beta_1 * m + (1 - beta_1) * gradient  # blank
        v = beta_2 * v + (1 - beta_2) * gradient**2  # blank
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)  # blank
        w = w - alpha * m / (np.sqrt(v) + epsilon)  # blank
    return w


# ==== grading ====


def cases(rng):
    for steps, size in [(2, 1), (3, 4), (6, 5)]:
        yield dict(
            w=rng.normal(size=size),
            gradients=rng.choice([-1, 1], (steps, size)) * rng.uniform(0.4, 1.6, (steps, size)),
            learning_rate=rng.choice([0.0625, 0.125, 0.25]),
            beta_1=rng.choice([0.75, 0.875]),
            beta_2=rng.choice([0.9375, 0.96875]),
            epsilon=rng.uniform(0.05, 0.2),
        )


def oracle(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    import keras

    weights = keras.Variable(w, dtype="float64")
    optimizer = keras.optimizers.Adam(learning_rate, beta_1, beta_2, epsilon)
    for gradient in gradients:
        optimizer.apply([keras.ops.convert_to_tensor(gradient)], [weights])
    return weights.numpy()


VARIANTS = {
    "difference": dict(
        right="beta_1 * m + (1 - beta_1) * gradient", same="m + (1 - beta_1) * (gradient - m)"
    ),
    "epsilon-hat": dict(
        edits=[
            dict(
                right="learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)",
                same="learning_rate / (1 - beta_1**t)",
            ),
            dict(
                right="(np.sqrt(v) + epsilon)",
                same="((np.sqrt(v) + epsilon) / np.sqrt(1 - beta_2**t))",
            ),
        ],
    ),
}

MISTAKES = {
    "no-first-share": dict(
        right="(1 - beta_1) * gradient",
        wrong="gradient",
        ja="m は勾配の移動平均なので、新しい勾配にも割合が掛かる。",
        en="m is a moving average of the gradients; the new one has its share too.",
    ),
    "first-shares-exchanged": dict(
        right="beta_1 * m + (1 - beta_1) * gradient",
        wrong="(1 - beta_1) * m + beta_1 * gradient",
        ja="β₁ は、それまでの平均を残す割合。逆にすると過去がほとんど残らない。",
        en="β₁ is the share of the old average; the other way round hardly any past is kept.",
    ),
    "squares-added": dict(
        right="beta_2 * v + (1 - beta_2) * gradient**2",
        wrong="v + gradient**2",
        ja="v も移動平均。2 乗をためるだけなのは AdaGrad である。",
        en="v is a moving average too; to gather all squares is AdaGrad.",
    ),
    "betas-exchanged": dict(
        right="beta_2 * v + (1 - beta_2) * gradient**2",
        wrong="beta_1 * v + (1 - beta_1) * gradient**2",
        ja="v の割合は β₂。2 乗の平均は、勾配の平均よりもゆっくり変わるようにする。",
        en="The share for v is β₂: the mean of squares is to change more slowly than that of gradients.",
    ),
    "square-of-average": dict(
        right="gradient**2",
        wrong="m**2",
        ja="平均するのは勾配の 2 乗で、平均の 2 乗ではない。",
        en="It is the mean of the squared gradient, not the square of the mean.",
    ),
    "no-correction": dict(
        right="learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)",
        wrong="learning_rate",
        ja="m と v は 0 から始まるので、はじめのうちは 0 に偏る。その補正がない。",
        en="m and v begin as 0 and lean towards 0 at first; nothing corrects that here.",
    ),
    "late-start": dict(
        edits=[
            dict(right="beta_2**t", wrong="beta_2 ** (t + 1)"),
            dict(right="beta_1**t", wrong="beta_1 ** (t + 1)"),
        ],
        ja="t が 1 つ進んでいる。最初の更新では t = 1 である。",
        en="t is one too far; it is 1 at the first update.",
    ),
    "correction-inverted": dict(
        right="learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)",
        wrong="learning_rate * (1 - beta_1**t) / np.sqrt(1 - beta_2**t)",
        ja="補正が逆さま。0 に偏った m は大きくするので、1 − β₁ᵗ で割る。",
        en="The correction is upside down: m leans towards 0 and is made larger, by dividing by 1 − β₁ᵗ.",
    ),
    "correction-without-root": dict(
        right="np.sqrt(1 - beta_2**t)",
        wrong="(1 - beta_2**t)",
        ja="v の補正は √ の中で効くので、外に出すと 1 − β₂ᵗ にも √ が掛かる。",
        en="The correction of v acts under the root, so 1 − β₂ᵗ has a root when it is taken out.",
    ),
    "epsilon-inside": dict(
        right="(np.sqrt(v) + epsilon)",
        wrong="np.sqrt(v + epsilon)",
        ja="Adam の ε は √ の外。√ の中に足すのは Keras の RMSprop と Adagrad である。",
        en="Adam's ε is outside the root; inside is where Keras's RMSprop and Adagrad have it.",
    ),
    "no-root": dict(
        right="(np.sqrt(v) + epsilon)",
        wrong="(v + epsilon)",
        ja="v は 2 乗の平均なので、√ をとってから割る。",
        en="v is a mean of squares; its root divides.",
    ),
    "gradient-not-average": dict(
        right="alpha * m",
        wrong="alpha * gradient",
        ja="進む向きは、いまの勾配ではなく、その平均 m で決まる。",
        en="The direction comes from the average m, not from the present gradient.",
    ),
}
