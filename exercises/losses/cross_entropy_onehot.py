"""交差エントロピー（one-hot の正解）

softmax の出力 y と one-hot 形式の正解 t から、バッチについて平均した交差エント
ロピー loss を NumPy だけで求めよ。

y の各行の和は 1 で、L_n はデータ n の損失である。losses は L_n を並べた配列と
する。log は自然対数である。

y には 0 の要素も 1 の要素もあるので、log をとる前に y を epsilon 以上、1 −
epsilon 以下に切り詰める。これが ŷ（clipped）である。Keras の
`CategoricalCrossentropy` も、epsilon を 10⁻⁷ として同じように切り詰める（y + ε
の log をとる教科書もある）。

---
    y, t, clipped: (m, classes)    losses: (m,)    loss: scalar
    0 < epsilon < 1/2

    L_n = −Σ_k t_nk log ŷ_nk
    loss = (1/m) Σ_n L_n

---
Cross-entropy with one-hot targets

From the outputs y of a softmax and the one-hot targets t, compute with NumPy
alone the cross-entropy averaged over the batch, `loss`.

Every row of y adds up to 1, and L_n is the loss of sample n. `losses` is the
array of all L_n. log is the natural logarithm.

y has elements that are 0 and elements that are 1. So, before taking the
logarithm, clip y to the range from epsilon to 1 − epsilon; that is ŷ
(`clipped`). Keras's `CategoricalCrossentropy` clips likewise, with an epsilon
of 10⁻⁷ (some textbooks take the logarithm of y + ε).
"""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = ...  # TODO 1
    losses = ...  # TODO 2
    loss = ...  # TODO 3
    return loss
