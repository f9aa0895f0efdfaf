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
        m = ...  # TODO 1
        v = ...  # TODO 2
        alpha = ...  # TODO 3
        w = ...  # TODO 4
    return w
