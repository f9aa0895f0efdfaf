"""ステップ関数とシグモイド関数

配列 x の各要素について、ステップ関数の値 step とシグモイド関数の値 smooth を
NumPy だけで求め、step, smooth の順に返せ。計算は要素ごとに行う。

ステップ関数は、x が正なら 1、0 以下なら 0 である。step は真偽値や整数ではなく、
float64 の 1.0 と 0.0 とする。

シグモイド関数は、ステップ関数を滑らかにしたもので、値は 0 と 1 の間にある。値
と、1 からそれを引いた残りとの比（値 : 残り）が、e の x 乗になる。

---
    x, step, smooth: (batch, units), float64    |x| ≤ 20

---
Step function and sigmoid function

Compute with NumPy alone, for every element of the array x, the value `step` of
the step function and the value `smooth` of the sigmoid function. Return step
and smooth in this order. Everything is elementwise.

The step function is 1 where x is positive and 0 elsewhere, at 0 too. step is
neither booleans nor integers but 1.0 and 0.0 in float64.

The sigmoid function is a smooth version of it with values between 0 and 1. The
ratio of its value to what is left of 1 (value : rest) is e to the power x.
"""

import numpy as np


def step_and_sigmoid(x):
    step = ...  # TODO 1
    smooth = ...  # TODO 2
    return step, smooth
