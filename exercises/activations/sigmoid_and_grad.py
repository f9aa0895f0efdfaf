"""シグモイド関数とその微分

シグモイド関数 σ の値 y と微分 gradient を NumPy だけで求め、y, gradient の順に
返せ。計算は要素ごとに行う。gradient は dy/dx で、すでに求めた y だけから計算で
きる。

x には 1000 や −1000 のような値もある。exp(1000) は float64 では inf になり、分
子にも exp のある式では inf/inf = nan、もう一方の式でも警告が出る。そこで、
exp(x) と exp(−x) のうち 1 を超えないほうを tail とし、それを使って y を求めよ
（y が正しければ、ほかの方法でもよい）。

---
    x, tail, y, gradient: (batch, units)

    σ(x) = 1 / (1 + exp(−x)) = exp(x) / (1 + exp(x))

---
The sigmoid function and its derivative

Compute with NumPy alone the values y of the sigmoid function σ and `gradient`,
its derivative, and return y and gradient in this order. Everything is
elementwise. `gradient` is dy/dx, which can be had from the y just computed and
nothing else.

x also has values such as 1000 and −1000. In float64, exp(1000) is inf: the
formula that has exp in the numerator too gives inf/inf = nan, and even the
other gives a warning. So let `tail` be whichever of exp(x) and exp(−x) does not
exceed 1, and compute y with it (another way will do if its y is right).
"""

import numpy as np


def sigmoid_and_grad(x):
    tail = ...  # TODO 1
    y = ...  # TODO 2
    gradient = ...  # TODO 3
    return y, gradient
