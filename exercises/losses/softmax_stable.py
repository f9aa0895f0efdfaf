"""オーバーフローしない softmax

行ごとの softmax を NumPy だけで求め、y を返せ。式の n は行、j と k は
クラスである。

z には 1000 や −1000 のような値もある。exp(1000) は float64 では表せず、
exp(−1000) は 0 になるので、定義の式のままでは nan が出る。行の全要素から同じ
数を引いても softmax の値は変わらない。そこで、exp をとる前に、nan が決して
出ないように選んだ数を行ごとに引け。それを引いたものを shifted とする。

---
    z, shifted, y: (batch, classes)

    y_nk = exp(z_nk) / Σ_j exp(z_nj)

---
A softmax that does not overflow

Compute the softmax of every row with NumPy alone and return y. In the formula n
is the row, and j and k are classes.

z also has values such as 1000 and −1000. float64 cannot hold exp(1000), and
exp(−1000) is 0, so that the formula as it stands gives nan. Subtracting one and
the same number from all elements of a row leaves its softmax as it is. Before
exp, subtract from each row a number of its own, chosen such that nan can never
appear; `shifted` is what that gives.
"""

import numpy as np


def softmax(z):
    shifted = ...  # TODO 1
    powers = ...  # TODO 2
    y = ...  # TODO 3
    return y
