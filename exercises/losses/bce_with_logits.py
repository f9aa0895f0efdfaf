"""ロジットからの 2 値交差エントロピー

シグモイドに入る前の値（ロジット）z と正解 t から、要素ごとの
2 値交差エントロピー losses を NumPy だけで求めよ。t の要素は 0 か 1 である。

losses の要素の値が L で、p は t が 1 である確率を表す。|z| が 100 や
1000 になる要素もある。p を求めてから log をとると、p が 0 か 1 に丸められて
inf や nan が出る。代わりに、値が等しくなるように変形した、max のある式を使え。
inf や nan になる要素があってはならない。

positive は max(z, 0)、correction は log(1 + …) の項とする。平均や和はとらない。

---
    z, t, positive, correction, losses: (batch, outputs)

    p = σ(z) = 1 / (1 + exp(−z))
    L = −t log p − (1 − t) log(1 − p)

    L = max(z, 0) − z t + log(1 + exp(−z))    if z ≥ 0
    L = max(z, 0) − z t + log(1 + exp(z))     if z < 0

---
Binary cross-entropy from logits

From the logits z, the values before the sigmoid, and the right answers t, each
0 or 1, compute the elementwise binary cross-entropy `losses` with NumPy alone.

L is the value of an element of `losses`, and p is the probability that t is 1.
|z| can be 100 or 1000. If p is computed first, it is rounded to 0 or 1 and its
logarithm gives inf or nan. Use instead the formulas with max, which are the
same value rearranged. No element may become inf or nan.

`positive` is max(z, 0), `correction` the term log(1 + …). Take no mean and no
sum.
"""

import numpy as np


def bce_with_logits(z, t):
    positive = ...  # TODO 1
    correction = ...  # TODO 2
    losses = ...  # TODO 3
    return losses
