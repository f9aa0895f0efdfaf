"""シグモイド関数とその微分

シグモイド関数の値 y と微分 gradient を NumPy だけで求めよ。

    x, y, gradient: (batch, units)    計算は要素ごと

    σ(x) = 1 / (1 + exp(−x)) = exp(x) / (1 + exp(x))

gradient は σ′(x) で、すでに求めた y だけから計算できる。x には 1000 や −1000 の
ような値もあり、exp(1000) は float64 では表せない。そこで、exp(x) と exp(−x) の
うち 1 を超えないほうを tail とし、それを使って y を求めよ（y が正しければ、ほか
の方法でもよい）。y, gradient の順に返すこと。

---
The sigmoid function and its derivative

Compute with NumPy alone the values y of the sigmoid function and `gradient`,
its derivative. Shapes and the formula are those above; everything is
elementwise.

`gradient` is σ′(x), which can be had from the y just computed and nothing else.
x also has values such as 1000 and −1000, and float64 cannot hold exp(1000). So
let `tail` be whichever of exp(x) and exp(−x) does not exceed 1, and compute y
with it (another way will do if its y is right). Return y and gradient in this
order.
"""

import numpy as np


def sigmoid_and_grad(x):
    tail = ...  # TODO 1
    y = ...  # TODO 2
    gradient = ...  # TODO 3
    return y, gradient
