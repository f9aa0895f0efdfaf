"""全結合層の順伝播

全結合層 1 つの出力 y を NumPy だけで求めよ。

x の 1 行が 1 つのデータである。x kernel は行列の積で、bias は行ごとに足し、σ は
要素ごとにとる。

---
    x: (batch, inputs)    kernel: (inputs, units)    bias: (units,)
    z, y: (batch, units)

    z = x kernel + bias
    y = σ(z) = 1 / (1 + exp(−z))

---
Forward pass of a fully connected layer

Compute the output y of one fully connected layer with NumPy alone.

Each row of x is one sample. x kernel is a matrix product, bias is added to
every row, and σ is elementwise.
"""

import numpy as np


def dense_forward(x, kernel, bias):
    z = ...  # TODO 1
    y = ...  # TODO 2
    return y
