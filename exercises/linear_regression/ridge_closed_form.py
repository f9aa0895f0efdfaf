"""Ridge 回帰の解

Ridge 回帰 ŷ = xw + b の係数 w と切片 b を、次の J を最小にする閉じた形の解と
して求めよ。λ は decay である。切片にはペナルティをかけない。

    x_centred, y_centred    x, y の平均を 0 にそろえたもの
    gram                    w の連立方程式の、左辺の行列

特徴の数が samples より多いこともある。λ は正である。w, b の順に返せ。

---
    x, x_centred: (samples, features)    y, y_centred: (samples,)
    gram: (features, features)    w: (features,)    b, decay: scalar

    J = Σ (y − xw − b)² + λ Σ w²

---
The solution of ridge regression

Find the coefficients w and the intercept b of the ridge regression ŷ = xw + b,
the closed-form solution that minimises J. λ is `decay`. The intercept is not
penalised.

    x_centred, y_centred    x and y, shifted so that their means are 0
    gram                    the matrix on the left of the equations for w

There may be more features than samples. λ is positive. Return w and b, in this
order.
"""

import numpy as np


def ridge(x, y, decay):
    x_centred = ...  # TODO 1
    y_centred = y - np.mean(y)
    gram = ...  # TODO 2
    w = ...  # TODO 3
    b = ...  # TODO 4
    return w, b
