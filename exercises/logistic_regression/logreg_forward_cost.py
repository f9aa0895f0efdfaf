"""ロジスティック回帰の順伝播とコスト

2 値分類のロジスティック回帰で、m 個のサンプルをまとめて計算せよ。Z は各サン
プルのロジット、A はラベルが 1 である確率の予測、losses はサンプルごとの損失、
J はその m 個についての平均（コスト）である。A と J をこの順に返せ。

X の各列が 1 つのサンプル（n 個の特徴）で、Y はそのラベル（0 か 1）である。
w は特徴ごとの重み、b はバイアスを表す。損失には 2 値交差エントロピーを使い、
対数は自然対数とする。

どのロジットも −36 以上 12 以下なので、確率は 0 にも 1 にもならない。log に渡す
値に微小な数を足したり、その範囲を制限（クリップ）したりしてはならない。

---
    X: (n, m)    Y: (1, m)    w: (n, 1)    b: scalar
    Z, A, losses: (1, m)      J: scalar

---
Logistic regression: forward pass and cost

Compute a logistic regression for two classes on m samples at once: Z holds the
logit of each sample, A the predicted probability that its label is 1, `losses`
the loss of each sample, and J, the cost, is their mean over the m samples.
Return A and J in this order.

Each column of X is a sample with n features, and Y holds its label, 0 or 1; w
has one weight for each feature, and b is the bias. The loss is the binary
cross-entropy with the natural logarithm.

Every logit lies between −36 and 12, so that no probability is 0 or 1. Add no
small number to what goes into a logarithm, and do not clip it.
"""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = ...  # TODO 1
    A = ...  # TODO 2
    losses = ...  # TODO 3
    J = ...  # TODO 4
    return A, J
