"""平均二乗誤差・平均絶対誤差・Huber 損失

予測 y と目標 t から 3 つの損失を NumPy だけで求め、mse, mae, huber の順に返せ。

a は誤差の絶対値で、distance がその配列である。mse は a の 2 乗の平均、mae は a
の平均、huber は L(a) の平均で、どの平均も batch × outputs 個の全要素についてと
る。

L(a) は要素ごとの損失で、a が delta 以下なら放物線 ½ a²、delta より大きければ直
線になる。直線は a = delta で放物線に接する（値も傾きも等しい）。quadratic は放
物線の式、linear は直線の式を、どちらも全要素について計算したものとする。

---
    y, t, distance, quadratic, linear: (batch, outputs)
    mse, mae, huber: scalar    delta > 0

    a = |y − t|
    L(a) = ½ a²    if a ≤ delta

---
Mean squared error, mean absolute error, Huber loss

From the predictions y and the targets t compute three losses with NumPy alone
and return them in the order mse, mae, huber.

a is the absolute error, and `distance` is the array of it. mse is the mean of a
squared, mae the mean of a, and huber the mean of L(a); every mean is over all
batch × outputs elements.

L(a) is a loss of each element: the parabola ½ a² where a is at most delta, and
a line where a is greater. The line is a tangent of the parabola at a = delta,
where both have the same value and the same slope. `quadratic` is the formula of
the parabola, `linear` that of the line, each computed for all elements.
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
