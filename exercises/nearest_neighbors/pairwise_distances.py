"""いろいろな距離の行列

x のすべての行と y のすべての行の組について、4 種類の距離を求めよ。どの行列で
も、i 行 j 列が x の i 行目と y の j 行目との距離である。

    difference    x の行から y の行を引いた差
    euclidean     ユークリッド距離
    manhattan     マンハッタン距離
    minkowski     Lp 距離（ミンコフスキー距離）。p ≧ 1 は整数とは限らない
    cosine        コサイン距離。なす角が 0° なら 0、60° なら 1/2、90° なら 1、
                  180° なら 2

どの行も 0 ベクトルではない。euclidean, manhattan, minkowski, cosine の順に返
せ。

---
    x: (queries, features)    y: (points, features)    p: scalar
    difference: (queries, points, features)
    euclidean, manhattan, minkowski, cosine: (queries, points)

---
Matrices of several distances

For every row of x with every row of y compute four kinds of distance. In each
matrix row i, column j is the distance of row i of x from row j of y.

    difference    the rows of x minus the rows of y
    euclidean     the Euclidean distance
    manhattan     the Manhattan distance
    minkowski     the Lp distance (Minkowski's). p ≥ 1 need not be an integer
    cosine        the cosine distance: 0 for an angle of 0° between the two, 1/2
                  for 60°, 1 for 90° and 2 for 180°

No row is the zero vector. Return euclidean, manhattan, minkowski and cosine, in
this order.
"""

import numpy as np


def pairwise_distances(x, y, p):
    difference = ...  # TODO 1
    euclidean = ...  # TODO 2
    manhattan = ...  # TODO 3
    minkowski = ...  # TODO 4
    lengths = np.linalg.norm(x, axis=1)[:, None] * np.linalg.norm(y, axis=1)
    cosine = ...  # TODO 5
    return euclidean, manhattan, minkowski, cosine
