"""ソフトマージン SVM の損失と勾配

線形 SVM f(x) = w·x + b の、ラベル y（−1 か 1）をもつ訓練データ x に対する次の
量を求めよ。scores は f の値である。

    slack        制約 y f(x) ≥ 1 が破れている量（ヒンジ損失）。破れていない
                 データでは 0
    loss         slack の平均
    objective    最小化する量: w のノルムの 2 乗の半分に、slack の和の c 倍を加
                 えた値
    violating    slack が正であるか（真偽値）
    dw, db       objective の w, b に関する勾配。制約をちょうど等号で満たすデー
                 タでは、slack の勾配を 0 とする
    width        2 枚の平面 f(x) = 1 と f(x) = −1 の間の距離

c は正の数、w は 0 ベクトルではない。loss, objective, dw, db, width の順に返せ。

---
    x: (samples, features)    y, scores, slack, violating: (samples,)
    w, dw: (features,)        b, c, loss, objective, db, width: scalar

---
Loss and gradients of a soft-margin SVM

For a linear SVM f(x) = w·x + b and training data x with labels y (−1 or 1),
compute the following. `scores` are the values of f.

    slack        by how much the constraint y f(x) ≥ 1 is violated (the hinge
                 loss); 0 for data that do not violate it
    loss         the mean of `slack`
    objective    what is minimised: half the squared norm of w, plus c times the
                 sum of `slack`
    violating    whether the slack is positive (truth values)
    dw, db       the gradients of `objective` with respect to w and b. Data that
                 meet the constraint with equality have a slack of gradient 0
    width        the distance between the planes f(x) = 1 and f(x) = −1

c is positive, and w is not zero. Return loss, objective, dw, db and width, in
this order.
"""

import numpy as np


def soft_margin(x, y, w, b, c):
    scores = x @ w + b
    slack = ...  # TODO 1
    loss = np.mean(slack)
    objective = ...  # TODO 2
    violating = ...  # TODO 3
    dw = ...  # TODO 4
    db = ...  # TODO 5
    width = ...  # TODO 6
    return loss, objective, dw, db, width
