"""二乗和誤差

1 つのデータについて、ネットワークの出力 y と目標 t の二乗和誤差 error と、
y に関する error の勾配 gradient を、NumPy だけで求めよ。

    y, t, gradient: (outputs,)    error: 1 つの実数

    E = ½ Σ_k (y_k − t_k)²        gradient の k 番目の要素は ∂E / ∂y_k

error, gradient の順に返すこと。

---
The sum of squared errors

For one sample, with the network's output y and the target t, compute `error`,
the E of the formula above, and `gradient`, the gradient of E with respect to y,
with NumPy alone. Shapes and the formula are those above. Return error and
gradient in this order.
"""

import numpy as np


def sum_squared_error(y, t):
    error = ...  # TODO 1
    gradient = ...  # TODO 2
    return error, gradient
