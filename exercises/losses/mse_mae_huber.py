"""平均二乗誤差・平均絶対誤差・Huber 損失

予測 y と目標 t から 3 つの損失を NumPy だけで求め、mse, mae, huber の順に返せ。

a は誤差の絶対値で、distance がその配列である。L(a) も要素ごとに計算する。
mean は平均で、どれも batch × outputs 個の全要素についてとる。quadratic は
a ≦ δ のときの L(a) の式、linear は a > δ のときの式を、どちらも全要素について
計算したものとする。

---
    y, t, distance, quadratic, linear: (batch, outputs)
    mse, mae, huber: scalar    δ = delta > 0

    a = |y − t|
    mse = mean(a²)    mae = mean(a)    huber = mean(L(a))

    L(a) = ½ a²           if a ≤ δ
    L(a) = δ (a − ½ δ)    if a > δ

---
Mean squared error, mean absolute error, Huber loss

From the predictions y and the targets t compute three losses with NumPy alone
and return them in the order mse, mae, huber.

a is the absolute error, and `distance` is the array of it. L(a), too, is
elementwise. Every mean is over all batch × outputs elements. `quadratic` is the
formula of L(a) for a ≤ δ, `linear` that for a > δ, each computed for all
elements.
"""

import numpy as np


def mse_mae_huber(y, t, delta):
    distance = np.abs(y - t)
    mse = ...  # TODO 1
    mae = ...  # TODO 2
    quadratic = 0.5 * distance**2
    linear = ...  # TODO 3
    huber = ...  # TODO 4
    return mse, mae, huber
