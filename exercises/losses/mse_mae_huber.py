"""平均二乗誤差・平均絶対誤差・Huber 損失

予測 y と目標 t から 3 つの損失を NumPy だけで求め、mse, mae, huber の順に返せ。

    y, t: (batch, outputs)    delta: 正の実数 δ    損失はどれも 1 つの実数

    a = |y − t|        要素ごと。プログラムでは distance
    mse   = a² の平均
    mae   = a の平均
    huber = L(a) の平均

    a ≦ δ のとき    L(a) = ½ a²
    a > δ のとき    L(a) = δ (a − ½ δ)

平均は、どれも batch × outputs 個の全要素についてとる。quadratic は L(a) の上の
式、linear は下の式を、全要素について計算したものとする。

---
Mean squared error, mean absolute error, Huber loss

From the predictions y and the targets t compute three losses with NumPy alone
and return them in the order mse, mae, huber. `delta` is a positive number, δ.

    y, t: (batch, outputs)    each loss: one number

    a = |y − t|        elementwise; `distance` in the program
    mse   = mean of a²
    mae   = mean of a
    huber = mean of L(a)

    where a ≤ δ    L(a) = ½ a²
    where a > δ    L(a) = δ (a − ½ δ)

Every mean is over all batch × outputs elements. `quadratic` is the first
formula of L(a), `linear` the second, each computed for all elements.
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
