"""ロジットからの 2 値交差エントロピー

シグモイドに入る前の値（ロジット）z と正解 t から、要素ごとの 2 値交差エントロ
ピー losses を NumPy だけで求めよ。t の要素は 0 か 1 である。

losses の要素の値が L で、p は t が 1 である確率を表す。|z| が 100 や 1000 にな
る要素もある。p を求めてから log をとると、p が 0 か 1 に丸められて inf や nan
が出る。そこで L を z と t の式に直し、exp の指数が決して正にならないように、3
つの項に変形せよ。losses に inf や nan になる要素があってはならない。

positive は z と 0 の大きいほう、correction は log(1 + …) の形の項とする。残る 1
つの項は z と t の積である。平均や和はとらない。

---
    z, t, positive, correction, losses: (batch, outputs)

    p = σ(z) = 1 / (1 + exp(−z))
    L = −t log p − (1 − t) log(1 − p)

---
Binary cross-entropy from logits

From the logits z, the values before the sigmoid, and the right answers t, each
0 or 1, compute the elementwise binary cross-entropy `losses` with NumPy alone.

L is the value of an element of `losses`, and p is the probability that t is 1.
|z| can be 100 or 1000. If p is computed first, it is rounded to 0 or 1 and its
logarithm gives inf or nan. So write L in terms of z and t, and rearrange it to
three terms such that no exponent of exp is ever positive. No element of losses
may become inf or nan.

`positive` is the greater of z and 0, `correction` a term of the form log(1 +
…), and the third term is the product of z and t. Take no mean and no sum.
"""

import numpy as np


def bce_with_logits(z, t):
    positive = ...  # TODO 1
    correction = ...  # TODO 2
    losses = ...  # TODO 3
    return losses
