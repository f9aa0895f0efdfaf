"""データを列に並べた順伝播

データを列に並べる流儀（Andrew Ng の講義など）で、1 つの層の出力を NumPy だけで
求めよ。for 文も内包表記も使わず、m 個のデータをまとめて計算すること
（np.vectorize と np.apply_along_axis も使わない）。

    A_prev: (n_x, m)    1 列が 1 つのデータ、m はデータの数
    W: (n_y, n_x)    b: (n_y, 1)
    Z, A: (n_y, m)

    Z = W A_prev + b    b は列ごとに足す
    A = tanh(Z)    要素ごと

Z, A の順に返すこと。

---
Forward pass with samples in columns

Compute with NumPy alone the output of one layer where samples are columns, as
in Andrew Ng's courses. Compute all m samples at once, without `for`,
comprehensions, np.vectorize or np.apply_along_axis.

Shapes and formulas are those above: each column of A_prev is one of m samples,
b is added to every column, and tanh is elementwise. Return Z and A in this
order.
"""

import numpy as np


def column_layout_forward(A_prev, W, b):
    Z = ...  # TODO 1
    A = ...  # TODO 2
    return Z, A
