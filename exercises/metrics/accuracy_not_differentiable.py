"""正解率は学習の目標になるか

2 値分類のロジスティック回帰 p = σ(xw) について、重み w での正解率 accuracy
と、正解率と損失のそれぞれを w の各成分で数値微分した d_accuracy, d_loss を
求め、この順に返せ。

    right       判定が正解ラベル t（0 か 1）と同じかどうか。p が 0.5 より大きけ
                れば 1 と判定し、0.5 以下なら 0 と判定する
    loss        2 値交差エントロピーの、サンプルについての平均
    slopes      幅 h の中心差分。成分を 1 つだけ h だけ前後に動かす。関数 slope
                は、正解率にも損失にも使う

正解率の数値微分は、ほとんどの点で 0 になる。予測が境界をまたぐサンプルがあると
きだけ 0 でなくなり、しかも h を小さくするほど大きくなる。だから、学習では正解率
でなく損失を小さくする。

---
    x: (samples, features)    t, p, right: (samples,)    h, accuracy: scalar
    w, slopes, d_accuracy, d_loss: (features,)

---
Could one train for the accuracy?

Of the logistic regression p = σ(xw) for two classes compute the accuracy with
the weights w, and d_accuracy and d_loss, the numerical derivatives of the
accuracy and of the loss with respect to each element of w. Return accuracy,
d_accuracy and d_loss, in this order.

    right       whether the decision is the true label t (0 or 1). It is 1 where
                p is greater than 0.5, and 0 where p is 0.5 or less
    loss        the binary cross-entropy, averaged over the samples
    slopes      central differences of width h: one element at a time is moved
                by h, forwards and back. The function `slope` is used for the
                accuracy and for the loss

The slope of the accuracy is 0 almost everywhere. It is not where a sample
crosses the border, and there it is the greater the smaller h is. That is why
training makes a loss small, and not the number of errors.
"""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = ...  # TODO 1
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = ...  # TODO 2
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = ...  # TODO 3
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss
