"""2 層のネットワークの勾配

2 層のネットワークの損失 L について、4 つのパラメータの勾配をNumPy だけで、誤差
逆伝播法によって求めよ。

    A = X W1 + b1         (N, H)    隠れ層の活性化前の値
    Z = ReLU(A)           (N, H)    隠れ層の出力
    Y = softmax(Z W2 + b2)    (N, M)    行ごと
    L = −(1/N) Σ T ⊙ log Y    全要素の和を N で割る。⊙ は要素ごとの積

    X: (N, D)    T: (N, M)、各行が one-hot
    W1: (D, H)    b1: (H,)    W2: (H, M)    b2: (M,)

与えられたコードの delta は、Z W2 + b2 についての L の勾配で、1/N は入っている。
dZ, dA はそれぞれ Z, A についての L の勾配。A が 0 になる要素はない。dW1, db1,
dW2, db2 の順に返すこと。形はそれぞれのパラメータと同じ。

---
The gradients of a two-layer network

Compute by backpropagation, with NumPy alone, the gradients of the loss L of the
two-layer network above with respect to its four parameters. A holds the hidden
layer before the activation, Z after it; softmax is taken in each row; the loss
is the sum over all elements divided by N, and ⊙ is the elementwise product. The
rows of T are one-hot, and no element of A is 0.

In the code given, delta is the gradient of L at Z W2 + b2, with 1/N in it. dZ
and dA are those at Z and at A. Return dW1, db1, dW2 and db2 in this order, each
of the shape of its parameter.
"""

import numpy as np


def softmax(u):
    exp = np.exp(u - u.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_layer_net_grads(X, T, W1, b1, W2, b2):
    A = ...  # TODO 1
    Z = ...  # TODO 2
    Y = ...  # TODO 3

    delta = (Y - T) / len(X)
    dW2 = ...  # TODO 4
    db2 = ...  # TODO 5
    dZ = ...  # TODO 6
    dA = ...  # TODO 7
    dW1 = ...  # TODO 8
    db1 = ...  # TODO 9
    return dW1, db1, dW2, db2
