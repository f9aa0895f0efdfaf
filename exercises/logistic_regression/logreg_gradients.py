"""ロジスティック回帰の勾配

2 値分類のロジスティック回帰で、コストの勾配を、m 個のサンプルをまとめて
求めよ。コスト J は、2 値交差エントロピー（自然対数）の m 個についての平均で
ある。

X の各列が 1 つのサンプル（n 個の特徴）で、Y はそのラベル（0 か 1）である。
予測する確率 A は、コードで求めてある。dZ は、サンプルごとの損失の、その
サンプルのロジットに関する微分で、m では割らない。dw と db は、重み w と
バイアス b に関する J の勾配である。ロジットの大きさに限りはなく、A が 1 に丸
められることもあるが、そのときも nan を出してはならない。dZ, dw, db の順に返
せ。

---
    X: (n, m)    Y, A, dZ: (1, m)    w, dw: (n, 1)    b, db: scalar

---
Logistic regression: the gradients

Compute the gradients of the cost of a logistic regression for two classes, on m
samples at once. The cost J is the mean of the binary cross-entropy (with the
natural logarithm) over the m samples.

Each column of X is a sample with n features, and Y holds its label, 0 or 1. The
code has the predicted probabilities A. dZ holds for each sample the derivative
of its own loss with respect to its logit, not divided by m; dw and db are the
gradients of J with respect to the weights w and the bias b. Logits may be of
any size, and an A may be rounded to 1; no nan may come of it. Return dZ, dw and
db in this order.
"""

import numpy as np


def logreg_gradients(X, Y, w, b):
    m = ...  # TODO 1
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    dZ = ...  # TODO 2
    dw = ...  # TODO 3
    db = ...  # TODO 4
    return dZ, dw, db
