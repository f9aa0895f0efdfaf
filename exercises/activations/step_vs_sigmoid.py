"""ステップ関数とシグモイド関数

配列 x の各要素について、ステップ関数の値 step とシグモイド関数の値 smooth を
NumPy だけで求めよ。

    x, step, smooth: (batch, units) の float64    計算は要素ごと

    step   = 1    x > 0 のとき
    step   = 0    x ≦ 0 のとき
    smooth = 1 / (1 + exp(−x))

step は真偽値や整数ではなく、float64 の 1.0 と 0.0 とする。step, smooth の順に
返すこと。

---
Step function and sigmoid function

Compute with NumPy alone, for every element of the array x, the value `step` of
the step function and the value `smooth` of the sigmoid function.

    x, step, smooth: (batch, units), float64    everything is elementwise

    step   = 1    where x > 0
    step   = 0    where x ≤ 0
    smooth = 1 / (1 + exp(−x))

step is neither booleans nor integers but 1.0 and 0.0 in float64. Return step
and smooth in this order.
"""

import numpy as np


def step_and_sigmoid(x):
    step = ...  # TODO 1
    smooth = ...  # TODO 2
    return step, smooth
