"""RBF カーネルの SVM による予測

学習を終えた RBF カーネルの SVM で、queries の各行のラベルを予測せよ。訓練データ
x のラベルは t（−1 か 1）、係数は alpha（0 以上）、バイアスは b である。

    squares    queries の行と x の行の距離の 2 乗。行に queries、列に x が並ぶ
    kernel     同じ並びの、RBF カーネルの値。gamma は距離の 2 乗にかかる係数
               で、同じ 2 点の値は 1 とする
    scores     識別関数の値。訓練データごとの、係数とラベルとカーネルの値の積
               の和に、b を加える
    labels     scores が 0 以上なら 1、負なら −1（整数）

どの点からも遠い質問点では、カーネルの値がすべて 0 になることもある。kernel,
scores, labels の順に返せ。

---
    x: (samples, features)    queries: (queries, features)
    t, alpha: (samples,)      gamma, b: scalar
    squares, kernel: (queries, samples)    scores, labels: (queries,)

---
Predicting with an SVM and the RBF kernel

Predict the labels of the rows of `queries` with an SVM that was trained with
the RBF kernel. Its training data x have the labels t (−1 or 1) and the
coefficients alpha (0 or more); its bias is b.

    squares    the squared distances: a row for each query, a column for each
               row of x
    kernel     the values of the RBF kernel in the same places. `gamma` is the
               factor of the squared distance, and two equal points give 1
    scores     the values of the decision function: the sum over the training
               data of coefficient times label times kernel, and b added
    labels     1 where the score is 0 or more, else −1 (integers)

A query may be so far from everything that all its values of the kernel are 0.
Return kernel, scores and labels, in this order.
"""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = ...  # TODO 1
    kernel = ...  # TODO 2
    scores = ...  # TODO 3
    labels = ...  # TODO 4
    return kernel, scores, labels
