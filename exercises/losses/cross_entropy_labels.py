"""交差エントロピー（整数ラベルの正解）

softmax の出力 y と整数ラベルの正解 labels から、バッチについて平均した
交差エントロピー loss を NumPy だけで求めよ。

    y: (m, classes)    labels: (m,) の整数    loss: 1 つの実数

labels[n] はデータ n の正解クラスの番号で、0 以上 classes 未満。loss は、labels
を one-hot 形式に直して求めた交差エントロピー −(1/m) Σ_n Σ_k t_nk log y_nk と
同じ値になる。log は自然対数。

picked は、データごとに正解クラスの確率を取り出した (m,) の配列とする。正解クラ
スの確率はどれも 0.01 より大きいので、ε は使わない。

---
Cross-entropy with integer labels

From the outputs y of a softmax and the right answers `labels`, integers,
compute with NumPy alone the cross-entropy averaged over the batch, `loss`, one
number.

    y: (m, classes)    labels: (m,), integers

labels[n] is the number of the right class of sample n, from 0 to classes − 1.
The loss equals the cross-entropy −(1/m) Σ_n Σ_k t_nk log y_nk that one gets by
turning the labels into one-hot targets t first. log is the natural logarithm.

`picked` is the array (m,) of the probability of the right class of each sample.
All of these are above 0.01, so there is no ε.
"""

import numpy as np


def cross_entropy(y, labels):
    picked = ...  # TODO 1
    loss = ...  # TODO 2
    return loss
