"""softmax と交差エントロピーの逆伝播

softmax と交差エントロピーをまとめた層の逆伝播を NumPy だけで求めよ。ロジット
logits についての損失 L の勾配を、正解が整数ラベルの場合と one-hot の場合の両方
で返す。d_labels は y をもとに 3 段で求める。y はあとで d_one_hot にも使う。

    logits, t, d_labels, d_one_hot: (N, K)    N はデータの数、K はクラスの数
    labels: (N,) の整数。labels[n] はデータ n の正解のクラス（0 から K − 1）
    t: 各行が one-hot の float64

    y = softmax(logits)    行ごと
    L = −(1/N) Σ_n log y[n, データ n の正解のクラス]

labels と t は別々の問題の正解で、一致しない行もある。d_labels は labels を正解
とした勾配、d_one_hot は t を正解とした勾配で、この順に返すこと。

---
Backward through softmax and cross-entropy

Go backward with NumPy alone through the layer that joins softmax and
cross-entropy. Return the gradient of the loss L at `logits` for both kinds of
targets, integer labels and one-hot rows. d_labels comes from y in three steps;
y is used again afterwards, for d_one_hot.

Shapes and formulas are those above: N samples, K classes; labels[n] is the
number of the right class of sample n, from 0 to K − 1, the rows of `t` are
one-hot (float64), softmax is taken in each row, and L is the mean of −log of
the right class's probability.

`labels` and `t` are the answers of two separate problems and differ in some
rows. d_labels is the gradient with `labels` as the answers, d_one_hot that with
`t`; return them in this order.
"""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N = len(logits)
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    y = exp / exp.sum(axis=1, keepdims=True)

    d_labels = ...  # TODO 1
    ...  # TODO 2
    d_labels = ...  # TODO 3
    d_one_hot = ...  # TODO 4
    return d_labels, d_one_hot
