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
        g = ...  # TODO 1
        m = beta_1 * m + (1 - beta_1) * g
        v = beta_2 * v + (1 - beta_2) * g**2
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
        shrink = ...  # TODO 2
        w = ...  # TODO 3
    return w
