"""AdamW と、L2 ペナルティを加えた Adam

勾配の列 gradients に従って、重み w を順に更新せよ。重みを縮める方法は 2 つある。

    w: (size,)    gradients: (steps, size)    データの損失の勾配
    decoupled: 真なら AdamW、偽なら Adam と L2 ペナルティ ½ λ Σ w²

    g は勾配。ペナルティを使うときは、それに λ w を足したもの
    m ← β₁ m + (1 − β₁) g        v ← β₂ v + (1 − β₂) g²        初期値は 0
    α_t = η √(1 − β₂ᵗ) / (1 − β₁ᵗ)        最初の更新が t = 1
    w ← w − α_t m / (√v + ε)

AdamW では g に何も足さず、w の更新のときに η λ w も引く（w は更新前の値）。縮める量
が m と v を通らないので、2 乗の平均 v で割られない。η は learning_rate、λ は decay、
β₁, β₂, ε は beta_1, beta_2, epsilon。steps 回の更新のあとの w を返せ。

---
AdamW, and Adam with an L2 penalty

Update the weights w by the gradients of the data loss in `gradients`, one after
another. There are two ways to shrink weights: AdamW where `decoupled` is true,
and Adam with the L2 penalty ½ λ Σ w² where it is false.

Shapes and formulas are those above; m and v begin as 0, and the first update is
t = 1. With the penalty, g is the gradient plus λ w. With AdamW nothing is added
to g; the update of w also subtracts η λ w, with w as it was before the update.
What shrinks the weights does not pass through m and v, and is not divided by
the average of squares. η is `learning_rate`, λ is `decay`; β₁, β₂ and ε are
beta_1, beta_2 and epsilon. Return w after all the updates.
"""

import numpy as np


def adam(w, gradients, learning_rate, decay, beta_1, beta_2, epsilon, decoupled):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        g = ...  # TODO 1
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = ...  # TODO 2
        w = ...  # TODO 3
    return w
