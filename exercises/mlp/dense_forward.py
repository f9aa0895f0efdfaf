"""全結合層の順伝播

全結合層 1 つの出力 y を NumPy だけで求めよ。

x の 1 行が 1 つのデータである。kernel[i, j] は入力 i からユニット j への重み、
bias[j] はユニット j のバイアスとする。z は活性化関数に入る前の値で、y は z に活
性化関数 σ を要素ごとに適用した値である。

---
    x: (batch, inputs)    kernel: (inputs, units)    bias: (units,)
    z, y: (batch, units)

    σ(u) = 1 / (1 + exp(−u))

---
Forward pass of a fully connected layer

Compute the output y of one fully connected layer with NumPy alone.

Each row of x is one sample. kernel[i, j] is the weight from input i to unit j,
and bias[j] the bias of unit j. z is what goes into the activation, and y what
the activation σ makes of it, elementwise.
"""

import numpy as np


def dense_forward(x, kernel, bias):
    z = ...  # TODO 1
    y = ...  # TODO 2
    return y
