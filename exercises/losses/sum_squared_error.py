"""二乗和誤差

1 つのデータについて、ネットワークの出力 y と目標 t の二乗和誤差 error と、
error の y に関する勾配 gradient を NumPy だけで求め、error, gradient の順に
返せ。

---
    y, t, gradient: (outputs,)    error: scalar

    error = ½ Σ_k (y_k − t_k)²
    gradient_k = ∂error / ∂y_k

---
The sum of squared errors

For one sample, with the network's output y and the target t, compute with NumPy
alone `error`, the sum of squared errors, and `gradient`, the gradient of error
with respect to y. Return error and gradient in this order.
"""

import numpy as np


def sum_squared_error(y, t):
    error = ...  # TODO 1
    gradient = ...  # TODO 2
    return error, gradient
