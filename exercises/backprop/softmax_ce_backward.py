"""softmax と交差エントロピーの逆伝播

softmax と交差エントロピーをまとめた層の逆伝播を NumPy だけで求めよ。
ロジット logits に関する損失 L の勾配を、正解が整数ラベルの場合と one-hot の
場合のそれぞれについて返せ。d_labels は y から 3 段階で求める。

N はデータの数、K はクラスの数、k_n はデータ n の正解のクラスの番号で、softmax
は行ごとにとる。labels は 0 から K − 1 の整数ラベル、t は各行が one-hot の
float64 の配列である。

labels と t は別々の問題の正解で、一致しない行もある。d_labels は labels を
正解とした勾配、d_one_hot は t を正解とした勾配である。この順に返せ。

---
    logits, y, t, d_labels, d_one_hot: (N, K)    labels: (N,)

    y = softmax(logits)    L = −(1/N) Σ_n log y[n, k_n]
    d_labels = ∂L/∂logits    k_n = labels[n]
    d_one_hot = ∂L/∂logits    t[n, k_n] = 1

---
Backward through softmax and cross-entropy

Go backward with NumPy alone through the layer that joins softmax and
cross-entropy. Return the gradient of the loss L with respect to `logits` for
both kinds of targets, integer labels and one-hot rows. d_labels comes from y in
three steps.

There are N samples and K classes, k_n is the number of the right class of
sample n, and softmax is taken in each row. `labels` holds integers from 0 to
K − 1; the rows of `t` are one-hot (float64).

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
    ...  # TODO 3
    d_one_hot = ...  # TODO 4
    return d_labels, d_one_hot
