"""2 層のネットワークの勾配

2 層のネットワークについて、4 つのパラメータに関する損失 L の勾配を、誤差逆伝播
法によって NumPy だけで求めよ。

隠れ層は重み W1、バイアス b1 の全結合層で、活性化関数は ReLU である。A はそ
の活性化前の値、Z は活性化後の値とする。出力層は重み W2、バイアス b2 の全結
合層で、データごとに softmax をとったものが Y である。T の各行は正解を表す
one-hot で、L は Y の交差エントロピーの、N 件のデータについての平均とする。A
に 0 の要素はない。

与えられたコードの delta は、出力層の softmax の手前の値に関する L の勾配で、
1/N はすでに入っている。dZ, dA はそれぞれ Z, A に関する L の勾配である。dW1,
db1, dW2, db2 の順に返せ。形はそれぞれのパラメータと同じである。

---
    X: (N, D)    A, Z, dA, dZ: (N, H)    Y, T, delta: (N, M)
    W1, dW1: (D, H)    b1, db1: (H,)    W2, dW2: (H, M)    b2, db2: (M,)

---
The gradients of a two-layer network

Compute by backpropagation, with NumPy alone, the gradients of the loss L of a
two-layer network with respect to its four parameters.

The hidden layer is fully connected, with weights W1, bias b1 and ReLU as its
activation; A is what it has before the activation, Z after it. The output layer
is fully connected with W2 and b2, and Y is the softmax of what it gives for
each sample. The rows of T are one-hot, the right answers, and L is the
cross-entropy of Y, the mean over N samples. No element of A is 0.

In the code given, delta is the gradient of L with respect to what goes into the
softmax, with 1/N in it; dZ and dA are those with respect to Z and A. Return
dW1, db1, dW2 and db2 in this order, each of the shape of its parameter.
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
