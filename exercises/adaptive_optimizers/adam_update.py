"""Adam による更新

勾配の列 gradients に従って、重み w を順に更新せよ（Adam）。更新後の w を返す。

    w, m, v: (size,)    gradients: (steps, size)    m と v の初期値は 0
    t = 1, 2, …, steps（最初の更新で t = 1）

    m ← β₁ m + (1 − β₁) g
    v ← β₂ v + (1 − β₂) g ⊙ g
    α = η √(1 − β₂ᵗ) / (1 − β₁ᵗ)
    w ← w − α m / (√v + ε)        割り算と √ は要素ごと

η は learning_rate、β₁, β₂ は beta_1, beta_2、ε は epsilon。これは Keras の `Adam` の
式で、原論文の本文の式 m̂ / (√v̂ + ε) とは ε の効き方がわずかに違う（論文の「ε̂」の形）。

---
Updates by Adam

Update the weights w by the gradients in `gradients`, one after another, with Adam. Return
the final w. Shapes and formulas are those above; t is 1 at the first update, m and v
begin as 0, and division and √ are elementwise.

η is `learning_rate`, β₁ and β₂ are `beta_1` and `beta_2`, ε is `epsilon`. This is what
Keras's `Adam` computes; ε acts a little differently in m̂ / (√v̂ + ε), the form in the
body of the paper (this one is the paper's “ε̂” form).
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
