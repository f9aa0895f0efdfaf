"""ステップ関数とシグモイド関数

配列 x の各要素について、ステップ関数の値 step とシグモイド関数の値 smooth を
NumPy だけで求め、step, smooth の順に返せ。

計算は要素ごとに行う。step は真偽値や整数ではなく、float64 の 1.0 と
0.0 とする。

---
    x, step, smooth: (batch, units), float64

    step = 1    if x > 0
    step = 0    if x ≤ 0
    smooth = 1 / (1 + exp(−x))

---
Step function and sigmoid function

Compute with NumPy alone, for every element of the array x, the value `step` of
the step function and the value `smooth` of the sigmoid function. Return step
and smooth in this order.

Everything is elementwise. step is neither booleans nor integers but 1.0 and 0.0
in float64.
"""

import numpy as np


def step_and_sigmoid(x):
    step = ...  # TODO 1
    smooth = ...  # TODO 2
    return step, smooth
