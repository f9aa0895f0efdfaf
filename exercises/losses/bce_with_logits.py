"""ロジットからの 2 値交差エントロピー

シグモイドに入る前の値（ロジット）z と正解 t から、要素ごとの
2 値交差エントロピー losses を NumPy だけで求めよ。

    z, t, losses: (batch, outputs)    t の要素は 0 か 1

    L = −t log p − (1 − t) log(1 − p)        p = σ(z) = 1 / (1 + exp(−z))

|z| が 100 や 1000 になる要素もある。p を求めてから log をとると、p が 0 か 1 に
丸められて inf や nan が出る。代わりに、整理した同じ値の式を使え。

    L = max(z, 0) − z t + log(1 + exp(−z))        z ≧ 0 のとき
    L = max(z, 0) − z t + log(1 + exp( z))        z < 0 のとき

positive は max(z, 0)、correction は最後の項とする。inf や nan になる要素が
あってはならない。平均や和はとらない。

---
Binary cross-entropy from logits

From the logits z, the values before the sigmoid, and the right answers t, each
0 or 1, compute the elementwise binary cross-entropy `losses` with NumPy alone.

    z, t, losses: (batch, outputs)

    L = −t log p − (1 − t) log(1 − p)        p = σ(z) = 1 / (1 + exp(−z))

|z| can be 100 or 1000. If p is computed first, it is rounded to 0 or 1 and its
logarithm gives inf or nan. Use instead the same value rearranged:

    L = max(z, 0) − z t + log(1 + exp(−z))        where z ≥ 0
    L = max(z, 0) − z t + log(1 + exp( z))        where z < 0

`positive` is max(z, 0), `correction` the last term. No element may become inf
or nan. Take no mean and no sum.
"""

import numpy as np


def bce_with_logits(z, t):
    positive = ...  # TODO 1
    correction = ...  # TODO 2
    losses = ...  # TODO 3
    return losses
