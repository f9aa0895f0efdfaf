"""Swish（SiLU）と softplus、その微分

活性化関数 softplus と Swish の値と微分を NumPy だけで求めよ。softplus,
softplus_gradient, swish, swish_gradient の順に返せ。計算は要素ごとに行う。σ
はシグモイド関数で、与えられた関数 sigmoid で求められる。

softplus は ReLU を滑らかにした関数で、1 + e^x の自然対数である。x には
1000 や −1000 もある。exp(1000) は float64 では inf になるので、exp をとる数が
どれも 0 以下になるように式を直せ（値が正しければ、ほかの方法でもよい）。

Swish は、x を β 倍してから σ に通した値をゲート gate とし、それを x に掛けた
関数である。β = 1 の場合を SiLU といい、Keras では silu という名前である。

微分はどちらも x に関するもので、β は定数とする。

---
    x, softplus, softplus_gradient, gate, swish, swish_gradient: (batch, units)
    β = beta > 0

---
Swish (SiLU) and softplus with their derivatives

Compute with NumPy alone the values and the derivatives of the activation
functions softplus and Swish. Return softplus, softplus_gradient, swish and
swish_gradient, in this order. Everything is elementwise. σ is the sigmoid
function, for which there is the function `sigmoid`.

Softplus is a smooth ReLU, the natural logarithm of 1 + e^x. x also has
values such as 1000 and −1000. As exp(1000) is inf in float64, change the
formula so that exp is taken of no positive number (another way will do if its
values are right).

Swish multiplies x by a gate, which is σ of β times x. With β = 1 it is called
SiLU, and silu in Keras.

Both derivatives are with respect to x; β is a constant.
"""

import numpy as np


def sigmoid(z):
    return (1 + np.tanh(z / 2)) / 2


def swish_and_softplus(x, beta):
    softplus = ...  # TODO 1
    softplus_gradient = ...  # TODO 2
    gate = ...  # TODO 3
    swish = ...  # TODO 4
    swish_gradient = ...  # TODO 5
    return softplus, softplus_gradient, swish, swish_gradient
