"""最小二乗法と決定係数

重回帰 ŷ = xw + b を最小二乗法で当てはめ、係数 w、切片 b、訓練データでの決定係数
r2 を、この順に返せ。

    design      x の前に、切片のための列を 1 つ足した行列
    solution    残差の 2 乗和を最小にする係数。切片、w の順に並べる
    residual    目的変数から予測を引いた値

決定係数は、目的変数の変動（平均からの差の 2 乗和）のうち、当てはめた式で説明で
きた割合である。完全に当てはまれば 1、どの行にも平均を答えるのと同じなら 0 にな
る。

design の列は線形独立で、y は一定ではない。値の小さい特徴もあるので、行列の対角
に微小な数を足してはならない。

---
    x: (samples, features)    y, residual: (samples,)    w: (features,)
    design: (samples, 1 + features)    solution: (1 + features,)
    b, r2: scalar

---
Least squares and the coefficient of determination

Fit the multiple regression ŷ = xw + b by least squares, and return its
coefficients w, its intercept b and its coefficient of determination on the
training data, r2, in this order.

    design      x with a column in front of it, for the intercept
    solution    the coefficients with the least sum of squared residuals: the
                intercept, then w
    residual    the targets less the predictions

The coefficient of determination is how much of the variation of the targets
(the sum of their squared differences from the mean) the fit explains: 1 where
it fits perfectly, 0 where it does no better than the mean as the answer to
every row.

The columns of `design` are linearly independent, and y is not constant. Some
features have small values, so that no small number is added to the diagonal of
a matrix.
"""

import numpy as np


def least_squares(x, y):
    design = ...  # TODO 1
    solution = ...  # TODO 2
    b, w = solution[0], solution[1:]
    residual = ...  # TODO 3
    r2 = ...  # TODO 4
    return w, b, r2
