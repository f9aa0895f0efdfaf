"""全結合層の順伝播

全結合層 1 つの出力 y を NumPy だけで求めよ。

    x: (batch, inputs)    kernel: (inputs, units)    bias: (units,)
    y: (batch, units)

    z = x W + b        W は kernel、b は bias
    y = σ(z) = 1 / (1 + exp(−z))        要素ごと

x の 1 行が 1 つのデータである。

---
Forward pass of a fully connected layer

Compute the output y of one fully connected layer with NumPy alone. Shapes and
formulas are those above: W is `kernel`, b is `bias`, σ is elementwise, and each
row of x is one sample.
"""

import numpy as np


def dense_forward(x, kernel, bias):
    z = ...  # TODO 1
    y = ...  # TODO 2
    return y
