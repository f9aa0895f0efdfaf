"""ReLU と Leaky ReLU、その微分

ReLU の値 relu と微分 relu_gradient、Leaky ReLU の値 leaky と微分 leaky_gradient
を NumPy だけで求め、この順に返せ。計算は要素ごとに行う。

どちらの関数も、正の入力はそのまま通す。0 以下の入力を、ReLU は 0 にし、Leaky
ReLU は α 倍にする。

x = 0 では微分できないが、Keras と同じく、どちらの関数でも x < 0 の側の傾きを微
分とする。微分も真偽値や整数ではなく float64 で返す。

---
    x, relu, relu_gradient, leaky, leaky_gradient: (batch, units), float64
    0 < α = alpha < 1

---
ReLU and leaky ReLU with their derivatives

Compute with NumPy alone the values of ReLU, `relu`, its derivative,
relu_gradient, the values of leaky ReLU, `leaky`, and its derivative,
leaky_gradient, and return them in this order. Everything is elementwise.

Both functions let positive inputs through as they are. Of the others ReLU makes
0, and leaky ReLU α times the input.

At x = 0 neither has a derivative; as Keras does, take for both the slope of the
side x < 0. The derivatives too are float64, neither booleans nor integers.
"""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = ...  # TODO 1
    relu_gradient = ...  # TODO 2
    leaky = ...  # TODO 3
    leaky_gradient = ...  # TODO 4
    return relu, relu_gradient, leaky, leaky_gradient
