"""データを列に並べる流儀の逆伝播

データを列に並べる流儀（Andrew Ng の講義など）で、1 つの層の逆伝播を NumPy だけ
で求めよ。1 列が 1 つのデータで、m はデータの数、L_i は列 i のデータの損失であ
る。b は列ごとに足す。A は次の層に渡る。

この流儀では、途中の値に関する勾配 dA, dZ, dA_prev は、平均をとる前の損失 L_i の
勾配とする。パラメータに関する勾配 dW, db は、平均した損失 J の勾配とする。

dA は与えられている。Z に 0 の要素はない。dA_prev, dW, db の順に返せ。

---
    A_prev, dA_prev: (n_x, m)    A, dA, Z, dZ: (n_y, m)
    W, dW: (n_y, n_x)    b, db: (n_y, 1)

    Z = W A_prev + b    A = ReLU(Z)    J = (1/m) Σ_i L_i

    dA[:, i] = ∂L_i/∂A[:, i]    dZ[:, i] = ∂L_i/∂Z[:, i]
    dA_prev[:, i] = ∂L_i/∂A_prev[:, i]
    dW = ∂J/∂W    db = ∂J/∂b

---
Backward where samples are columns

Where samples are columns, as in Andrew Ng's courses, go backward through one
layer with NumPy alone. Each column is one of m samples, L_i is the loss of the
sample in column i, b is added to every column, and A goes on to the next layer.

In this convention the gradients with respect to values on the way, dA, dZ
and dA_prev, are those of L_i, the losses before the mean; the gradients with
respect to parameters, dW and db, are those of the mean J.

dA is given. No element of Z is 0. Return dA_prev, dW and db in this order.
"""

import numpy as np


def batch_average_dw_db(A_prev, W, b, dA):
    m = A_prev.shape[1]
    Z = W @ A_prev + b
    dZ = ...  # TODO 1
    dW = ...  # TODO 2
    db = ...  # TODO 3
    dA_prev = ...  # TODO 4
    return dA_prev, dW, db
