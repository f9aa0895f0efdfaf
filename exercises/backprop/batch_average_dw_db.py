"""dW と db だけを m で割る

データを列に並べる流儀（Andrew Ng の講義など）で、1 つの層の逆伝播を NumPy だけ
で求めよ。

    A_prev, dA_prev: (n_x, m)    1 列が 1 つのデータ、m はデータの数
    W, dW: (n_y, n_x)    b, db: (n_y, 1)
    Z, dZ, dA: (n_y, m)

    Z = W A_prev + b    b は列ごとに足す
    A = ReLU(Z)         A は次の層に渡る
    J = (1/m) Σ_i L_i   L_i は i 番目のデータの損失

この流儀では、途中の値の勾配は平均をとる前の損失 L_i についてのもの、パラメータ
の勾配は平均した損失 J についてのものとする。

    dA, dZ, dA_prev    i 列目は、L_i の、A, Z, A_prev の i 列目についての勾配
    dW, db             J の、W, b についての勾配

dA は与えられている。Z が 0 になる要素はない。dA_prev, dW, db の順に返すこと。

---
Only dW and db are divided by m

Where samples are columns, as in Andrew Ng's courses, go backward through one
layer with NumPy alone. Shapes and formulas are those above: each column is one
of m samples, L_i is the loss of sample i, b is added to every column, A goes on
to the next layer, and no element of Z is 0.

In this convention the gradients at values on the way are those of L_i, the
losses before the mean, but those of parameters belong to the mean J.

    dA, dZ, dA_prev    column i: gradient of L_i at column i of A, Z, A_prev
    dW, db             the gradients of J at W and b

dA is given. Return dA_prev, dW and db in this order.
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
