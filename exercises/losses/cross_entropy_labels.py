"""交差エントロピー（整数ラベルの正解）

softmax の出力 y と整数ラベルの正解 labels から、バッチについて平均した交差エン
トロピー loss を NumPy だけで求めよ。

labels[n] はデータ n の正解クラスの番号で、0 以上 classes 未満の整数である。
バッチに現れないクラスもある。loss の式の t は、labels を one-hot 形式に直した
もので、labels から直接求めても同じ値になる。log は自然対数である。

picked は、データごとに正解クラスの確率を取り出した配列とする。正解クラスの確率
は小さいこともあるが、どれも 10⁻⁶ より大きいので、ε は足さない。

---
    y: (m, classes)    labels, picked: (m,)    loss: scalar

    loss = −(1/m) Σ_n Σ_k t_nk log y_nk

---
Cross-entropy with integer labels

From the outputs y of a softmax and the right answers `labels`, integers,
compute with NumPy alone the cross-entropy averaged over the batch, `loss`.

labels[n] is the number of the right class of sample n, an integer from 0 to
classes − 1; not every class need be in the batch. In the formula of the loss, t
is labels turned into one-hot targets; the same value can be had from labels
directly. log is the natural logarithm.

`picked` is the array of the probability of the right class of each sample. Some
of these are small, but all are greater than 10⁻⁶, so no ε is added.
"""

import numpy as np


def cross_entropy(y, labels):
    picked = ...  # TODO 1
    loss = ...  # TODO 2
    return loss
