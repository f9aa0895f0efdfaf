"""ReLU と Leaky ReLU、その微分

ReLU と Leaky ReLU の値と微分を NumPy だけで求めよ。

    x, relu, relu_gradient, leaky, leaky_gradient: (batch, units) の float64
    alpha: 0 より大きく 1 より小さい実数 α    計算は要素ごと

    ReLU(x)  = max(x, 0)
    Leaky(x) = x        x > 0 のとき
    Leaky(x) = α x      x ≦ 0 のとき

x = 0 では微分できないが、Keras と同じく、どちらの関数でも x < 0 の側の傾きを
微分とする。微分も真偽値ではなく float64 で返す。
relu, relu_gradient, leaky, leaky_gradient の順に返すこと。

---
ReLU and leaky ReLU with their derivatives

Compute with NumPy alone the values and derivatives of ReLU and of leaky ReLU.

    x, relu, relu_gradient, leaky, leaky_gradient: (batch, units), float64
    alpha: a number α between 0 and 1    everything is elementwise

    ReLU(x)  = max(x, 0)
    Leaky(x) = x        where x > 0
    Leaky(x) = α x      where x ≤ 0

At x = 0 neither has a derivative; as Keras does, take for both the slope of the
side x < 0. The derivatives too are float64, not booleans. Return relu,
relu_gradient, leaky and leaky_gradient in this order.
"""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = ...  # TODO 1
    relu_gradient = ...  # TODO 2
    leaky = ...  # TODO 3
    leaky_gradient = ...  # TODO 4
    return relu, relu_gradient, leaky, leaky_gradient
