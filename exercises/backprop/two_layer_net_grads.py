"""2 層のネットワークの勾配

2 層のネットワークについて、4 つのパラメータに関する損失 L の勾配を、
誤差逆伝播法によって NumPy だけで求めよ。

A は隠れ層の活性化前の値、Z は隠れ層の出力である。softmax は行ごとにとり、
L は全要素の和をデータの数 N で割ったもの、⊙ は要素ごとの積である。T の
各行は one-hot で、A に 0 の要素はない。

与えられたコードの delta は、Z W2 + b2 に関する L の勾配で、1/N は入っている。
dZ, dA はそれぞれ Z, A に関する L の勾配である。dW1, db1, dW2, db2 の順に返せ。
形はそれぞれのパラメータと同じである。

---
    X: (N, D)    A, Z, dA, dZ: (N, H)    Y, T, delta: (N, M)
    W1, dW1: (D, H)    b1, db1: (H,)    W2, dW2: (H, M)    b2, db2: (M,)

    A = X W1 + b1    Z = ReLU(A)
    Y = softmax(Z W2 + b2)
    L = −(1/N) Σ T ⊙ log Y

---
The gradients of a two-layer network

Compute by backpropagation, with NumPy alone, the gradients of the loss L of a
two-layer network with respect to its four parameters.

A holds the hidden layer before the activation, Z after it; softmax is taken
in each row; L is the sum over all elements divided by N, the number of
samples, and ⊙ is the elementwise product. The rows of T are one-hot, and
no element of A is 0.

In the code given, delta is the gradient of L with respect to Z W2 + b2, with
1/N in it; dZ and dA are those with respect to Z and A. Return dW1, db1, dW2 and
db2 in this order, each of the shape of its parameter.
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
