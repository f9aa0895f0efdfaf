"""全結合層の逆伝播

全結合層の逆伝播を NumPy だけで求めよ。損失 L の、出力 Y に関する勾配 dY から、
入力 X、重み W、バイアス b に関する勾配 dX, dW, db を求め、この順に返せ。
N はデータの数である。

L が平均か和かは、すでに dY に反映されている。ここで改めて N で
割ることはしない。db の形は (1, M) ではなく (M,) である。

---
    X, dX: (N, D)    W, dW: (D, M)    b, db: (M,)    Y, dY: (N, M)

    Y = X W + b
    dY = ∂L/∂Y    dX = ∂L/∂X    dW = ∂L/∂W    db = ∂L/∂b

---
Backward through a fully connected layer

Go backward through a fully connected layer with NumPy alone: from dY, the
gradient of a loss L with respect to the output Y, compute those with respect to
the input X, the weights W and the bias b. Return dX, dW and db in this order.
N is the number of samples.

Whether L is a mean or a sum is already in dY: do not divide by N here. db
is (M,), not (1, M).
"""

import numpy as np


def affine_backward(X, W, dY):
    dX = ...  # TODO 1
    dW = ...  # TODO 2
    db = ...  # TODO 3
    return dX, dW, db
