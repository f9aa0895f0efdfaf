"""データを列に並べた順伝播（ループなし）

データを列に並べる流儀（Andrew Ng の講義など）で、1 つの層の出力を求めよ。m 個の
データを、for 文などで 1 つずつではなく、まとめて計算する。

A_prev の 1 列が 1 つのデータである。W[i, j] は入力 j からユニット i への重み、
b[i] はユニット i のバイアスとする。Z は活性化関数に入る前の値、A は Z に tanh
を要素ごとに適用した値である。

行列の積と tanh には、与えられた関数 product と tanh を使う。どちらも呼ばれた回
数を数えており、products と tanhs として Z, A とともに返される。m がいくつでも、
どちらもちょうど 1 回ずつでなければならない。

---
    A_prev: (n_x, m)    W: (n_y, n_x)    b: (n_y, 1)
    Z, A: (n_y, m)    products, tanhs: scalar

---
Forward pass with samples in columns, without a loop

Compute the output of one layer where samples are columns, as in Andrew Ng's
courses: all m samples at once, not one after the other by `for` or the like.

Each column of A_prev is one sample. W[i, j] is the weight from input j to unit
i, and b[i] the bias of unit i. Z is what goes into the activation, and A is the
tanh of Z, elementwise.

Use the functions given, `product` for the matrix product and `tanh`. Both count
their calls; the counts are returned as products and tanhs, after Z and A, and
whatever m is, each must be exactly 1.
"""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = ...  # TODO 1
    A = ...  # TODO 2
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs
