"""二乗和誤差

1 つのデータについて、ネットワークの出力 y と目標 t の二乗和誤差 error と、error
の y に関する勾配 gradient を NumPy だけで求め、error, gradient の順に返せ。

二乗和誤差は、出力ごとの誤差の 2 乗をすべての出力について足し、2 で割ったものと
する。出力の数では割らない。出力は 1 つのこともある。

---
    y, t, gradient: (outputs,)    error: scalar

    gradient_k = ∂error / ∂y_k

---
The sum of squared errors

For one sample, with the network's output y and the target t, compute with NumPy
alone `error`, the sum of squared errors, and `gradient`, the gradient of error
with respect to y. Return error and gradient in this order.

To get the sum of squared errors, the error of each output is squared, the
squares are added up over all outputs, and the sum is divided by 2. It is not
divided by the number of outputs. There may be a single output.
"""

import numpy as np


def sum_squared_error(y, t):
    error = ...  # TODO 1
    gradient = ...  # TODO 2
    return error, gradient
