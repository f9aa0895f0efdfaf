"""Dropout の逆伝播

ReLU の全結合層、学習時の Dropout、活性化関数のない全結合層を、この
順につないだ。損失 L の、出力 y に関する勾配が dy である。2 つの層の重みに関する
L の勾配 dkernel_1, dkernel_2 と、x に関する L の勾配 dx を求め、この順に返せ。

Dropout は Keras と同じ方式である。mask が 1 のところの値を残し、0 のところの
値を落とす。rate は値を落とす確率で、残した値を 1 − rate で割る。ReLU に入る値が
ちょうど 0 のとき、ReLU の微分は 0 とする。順伝播は与えてある。バイアスはない。

before は ReLU に入る値、hidden は ReLU を通した値、dropped は Dropout を通した
値である。ddropped, dhidden, dbefore は、それぞれ dropped, hidden, before に
関する L の勾配を表す。

---
    x, dx: (batch, features)    y, dy: (batch, units)
    mask, before, hidden, dropped: (batch, hidden_units)
    kernel_1, dkernel_1: (features, hidden_units)
    kernel_2, dkernel_2: (hidden_units, units)    0 ≤ rate < 1

---
Backward through dropout

A dense layer with ReLU, dropout (in training) and a dense layer without
activation follow one another. From dy, the gradient of a loss L with respect
to the output y, compute the gradients with respect to the weights of the
two layers, dkernel_1 and dkernel_2, and with respect to x, dx; return them
in this order.

Dropout is that of Keras: a value stays where mask is 1 and is dropped where it
is 0; rate is the probability of dropping, and what stays is divided by
1 − rate. Where what enters ReLU is exactly 0, the derivative of ReLU is taken
to be 0. The forward pass is given. There are no biases.

before is what enters ReLU, hidden what comes out of it, dropped what comes out
of dropout. ddropped, dhidden and dbefore are the gradients of L with respect to
dropped, hidden and before.
"""

import numpy as np


def dropout_backward(x, kernel_1, kernel_2, mask, rate, dy):
    before = x @ kernel_1
    hidden = np.maximum(before, 0)
    dropped = np.where(mask == 1, hidden / (1 - rate), 0)

    dkernel_2 = ...  # TODO 1
    ddropped = dy @ kernel_2.T
    dhidden = ...  # TODO 2
    dbefore = ...  # TODO 3
    dkernel_1 = x.T @ dbefore
    dx = dbefore @ kernel_1.T
    return dkernel_1, dkernel_2, dx
