"""全結合層の逆伝播

全結合層 Y = X W + b の逆伝播を NumPy だけで求めよ。損失 L の、出力に
ついての勾配 dY = ∂L/∂Y から、入力、重み、バイアスについての勾配 dX, dW, db を
返す。

    X: (N, D)    W: (D, M)    b: (M,)    Y: (N, M)    N はデータの数
    dX, dW, db, dY の形は、それぞれ X, W, b, Y と同じ

L が平均か和かは、すでに dY に含まれている。ここで改めて N で割ることはしない。
db は (1, M) ではなく (M,)。

---
Backward through a fully connected layer

Go backward through the fully connected layer Y = X W + b with NumPy alone: from
dY = ∂L/∂Y, the gradient of a loss L at the output, compute those at the input,
the weights and the biases, dX, dW and db, and return them in this order.

Shapes are those above (N samples); dX, dW, db and dY have the shapes of X, W, b
and Y. Whether L is a mean or a sum is already in dY: do not divide by N here.
db is (M,), not (1, M).
"""

import numpy as np


def affine_backward(X, W, dY):
    dX = ...  # TODO 1
    dW = ...  # TODO 2
    db = ...  # TODO 3
    return dX, dW, db
